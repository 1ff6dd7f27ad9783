import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigError } from '../config/config-error.ts'
import { harmless } from '../report/harmless.ts'
import { nearest } from '../text/nearest.ts'
import { parseArguments } from './arguments.ts'
import type { Arguments, Command } from './command.ts'
import { COMMANDS, commandOf } from './commands.ts'
import type { Host } from './host.ts'
import { shownFault } from './shown-path.ts'
import { UsageError } from './usage-error.ts'

/** The exit status of a run that could not do its work. */
const COULD_NOT = 2

/**
 * Runs a command line.
 * @param words what stands behind the program's name
 * @returns the exit status: 0 nothing found, 1 something found, 2 the work could not be done
 */
export async function main(words: readonly string[], host: Host): Promise<number> {
  try {
    if (words.length === 0) {
      host.err.write(await helpText(undefined, host))
      return COULD_NOT
    }
    const { command, rest } = commandIn(words, host)
    const args = parseArguments(rest, command)
    if (args.flag('help')) return await showHelp(command, words, args, host)
    if (args.flag('version')) return await showVersion(host)
    return await command.run(args, host)
  } catch (error) {
    host.err.write(`copydesk: ${faultText(error, host)}\n`)
    return COULD_NOT
  }
}

/** The command that is named first, or `check` for bare paths and flags. */
function commandIn(words: readonly string[], host: Host): { command: Command; rest: readonly string[] } {
  const [first = '', ...rest] = words
  const named = commandOf(first === 'help' ? (rest[0] ?? '') : first)
  if (first === 'help') return { command: named ?? checkCommand(), rest: ['--help'] }
  if (named !== undefined) return { command: named, rest }
  if (!first.startsWith('-') && !looksLikePath(first) && !existsSync(resolve(host.folder, first))) {
    throw unknownCommand(first)
  }
  return { command: checkCommand(), rest: words }
}

function checkCommand(): Command {
  const check = commandOf('check')
  if (check === undefined) throw new Error('there is no command check')
  return check
}

function looksLikePath(word: string): boolean {
  return /[./\\*?[{]/.test(word)
}

function unknownCommand(word: string): UsageError {
  const names = COMMANDS.map((command) => command.name)
  const near = nearest(word, names)
  const hint = near === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean “${near}”?`
  return new UsageError(`There is no command “${word}”, and no file or folder of that name. ${hint}`)
}

async function showHelp(
  command: Command,
  words: readonly string[],
  args: Arguments,
  host: Host,
): Promise<number> {
  const isGeneral = words[0] !== command.name && args.operands.length === 0 && words[1] !== command.name
  host.out.write(await helpText(isGeneral ? undefined : command, host))
  return 0
}

async function helpText(command: Command | undefined, host: Host): Promise<string> {
  const { commandHelp, generalHelp } = await import('./help.ts')
  const width = Math.min(host.out.columns, 100)
  return command === undefined ? generalHelp(COMMANDS, width) : commandHelp(command, width)
}

async function showVersion(host: Host): Promise<number> {
  const { packageVersion } = await import('../app/package-files.ts')
  host.out.write(`${packageVersion()}\n`)
  return 0
}

function faultText(error: unknown, host: Host): string {
  if (error instanceof UsageError) {
    const help = error.command === undefined ? 'copydesk --help' : `copydesk ${error.command} --help`
    return `${harmless(error.message)}\nSee “${help}”.`
  }
  if (error instanceof ConfigError) return harmless(shownFault(error, host.folder))
  return harmless(error instanceof Error ? error.message : String(error))
}
