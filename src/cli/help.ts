import { wrap } from '../report/width.ts'
import { type Command, FINDINGS_STATUS, type Flag } from './command.ts'

/** The help of the whole program. */
export function generalHelp(commands: readonly Command[], width: number): string {
  const rows = commands.map(
    (command) => [`copydesk ${command.name} ${command.operands}`, command.summary] as const,
  )
  return lines([
    'copydesk: the last read before publication, for English prose.',
    '',
    ...table(rows, width),
    '',
    'Begin with:',
    ...table(
      [
        ['copydesk talks.txt', 'what is wrong with an article'],
        ['copydesk fix talks.txt --diff', 'what would be mended'],
        ['copydesk fix talks.txt', 'mend it'],
      ],
      width,
    ),
    '',
    ...wrap('“copydesk COMMAND --help” tells more of a command, with its flags and examples.', width),
    `Exit status: ${FINDINGS_STATUS}.`,
  ])
}

/** The help of one command. */
export function commandHelp(command: Command, width: number): string {
  return lines([
    ...wrap(`${`copydesk ${command.name} ${command.operands}`.trimEnd()}: ${command.summary}.`, width),
    '',
    ...command.about.flatMap((sentence) => wrap(sentence, width)),
    '',
    'Examples:',
    ...command.examples.flatMap(([example, does]) => [`  ${example}`, `      ${does}`]),
    '',
    'Flags:',
    ...table(
      command.flags.map((flag) => [flagText(flag), helpOf(flag)] as const),
      width,
    ),
    '',
    ...wrap(`Exit status: ${command.status}.`, width),
  ])
}

function flagText(flag: Flag): string {
  if (flag.negatable) return `--${flag.name}, --no-${flag.name}`
  const short = flag.short === undefined ? '' : `-${flag.short}, `
  return flag.value === undefined ? `${short}--${flag.name}` : `${short}--${flag.name} ${flag.value}`
}

function helpOf(flag: Flag): string {
  return flag.choices === undefined ? flag.help : `${flag.help} (${flag.choices.join(', ')})`
}

function table(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const first = Math.max(...rows.map(([name]) => name.length)) + 4
  return rows.flatMap(([name, text]) =>
    wrap(text, Math.max(20, width - first)).map(
      (line, i) => (i === 0 ? `  ${name}`.padEnd(first) : ' '.repeat(first)) + line,
    ),
  )
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
