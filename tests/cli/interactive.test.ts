import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { columnsOf } from '../../src/report/width.ts'
import { folderWith, runCli } from './run-cli.ts'

const TSX = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))
const PROGRAM = fileURLToPath(new URL('../../src/cli/cli.ts', import.meta.url))
const FIRST = 'The talks went on through the the night.\n'
const SECOND = 'The committee, which which meets on Fridays, has not met.\n'
const THIRD = 'It was the the end.\n'
const STORY = `${FIRST}\n${SECOND}\n${THIRD}`
const PATIENCE = 20_000

/** A terminal to type in, and /proc to find the program behind the loader that starts it. */
const hasTmux = spawnSync('tmux', ['-V']).status === 0 && existsSync('/proc/self/task')

/** A copydesk that asks its questions in a terminal of 80 columns. */
interface Terminal {
  press(...keys: readonly string[]): void
  /** Waits until the screen shows a text. @returns the screen */
  shows(text: string): Promise<string>
  /** Waits until the program has ended. @returns its status, and what the terminal's settings were before and after */
  ended(): Promise<{ readonly status: number; readonly before: string; readonly after: string }>
  /** Sends the program a signal. */
  signal(name: string): void
  readonly folder: string
  readonly file: (name: string) => string
}

function openTerminal(files: Readonly<Record<string, string>>, ...words: readonly string[]): Terminal {
  const folder = folderWith(files)
  const server = `copydesk-test-${process.pid}-${folder.slice(-6)}`
  const tmux = (...args: readonly string[]): string =>
    spawnSync('tmux', ['-L', server, '-f', '/dev/null', ...args], { encoding: 'utf8' }).stdout
  writeFileSync(
    join(folder, 'run.sh'),
    `stty -a > before
trap '' INT TERM
(trap - INT TERM; echo $BASHPID > pid; exec '${process.execPath}' '${TSX}' '${PROGRAM}' ${words.join(' ')})
status=$?
stty -a > after
echo $status > status.part && mv status.part status
sleep 60
`,
  )
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const state = `XDG_STATE_HOME=${folder}/state`
  tmux('new-session', '-d', '-x', '80', '-y', '60', '-c', folder, '-e', state, 'bash run.sh')
  onTestFinished(() => void tmux('kill-server'))
  return {
    folder,
    press: (...keys) => void tmux('send-keys', ...keys),
    async shows(text) {
      let screen = ''
      for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
        screen = tmux('capture-pane', '-p')
        if (screen.includes(text)) return screen
      }
      throw new Error(`“${text}” never came up:\n${screen}`)
    },
    async ended() {
      for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
        if (!existsSync(join(folder, 'status'))) continue
        return { status: Number(file('status')), before: file('before'), after: file('after') }
      }
      throw new Error(`the program does not end:\n${tmux('capture-pane', '-p')}`)
    },
    signal: (name) => void process.kill(programIn(Number(file('pid'))), name),
    file,
  }
}

/** The process of the program: tsx runs it as a child of its own. */
function programIn(parent: number): number {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ')
  return Number(children[0]) || parent
}

const ONLY = ['--rule', 'repeated-word']
const FIX = ['fix', '--interactive', ...ONLY]

describe.skipIf(!hasTmux)('fix --interactive in a terminal', () => {
  it('takes a suggestion, goes back, takes own words, and writes at the end', {
    timeout: 180_000,
  }, async () => {
    const terminal = openTerminal({ 'a.txt': STORY }, ...FIX, 'a.txt')
    const first = await terminal.shows('(1 of 3)')
    expect(first).toContain('1 │ The talks went on through the the night.')
    expect(first).toContain('1 take it  e type your own')
    terminal.press('1')
    await terminal.shows('(2 of 3)')
    terminal.press('b')
    await terminal.shows('→ Back.')
    terminal.press('e')
    await terminal.shows('Your own text')
    terminal.press('-l', 'a longg')
    terminal.press('BSpace')
    await terminal.shows('it): a long\n')
    terminal.press('Enter')
    await terminal.shows('→ “a long”.')
    terminal.press('s')
    await terminal.shows('(3 of 3)')
    expect(terminal.file('a.txt')).toBe(STORY)
    terminal.press('1')
    const screen = await terminal.shows('a.txt is written')
    for (const line of screen.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
    const { status, before, after } = await terminal.ended()
    expect([status, after]).toEqual([1, before])
    expect(await terminal.shows('1 finding left')).toContain('2 repairs made.')
    expect(terminal.file('a.txt')).toBe(
      `${FIRST.replace('the the', 'a long')}\n${SECOND}\n${THIRD.replace('the the', 'the')}`,
    )
  })

  it('keeps what is decided when it is quit, and asks no more', { timeout: 180_000 }, async () => {
    const files = { 'a.txt': STORY, 'b.txt': STORY }
    const terminal = openTerminal(files, ...FIX, 'a.txt', 'b.txt')
    await terminal.shows('(1 of 3)')
    terminal.press('1')
    await terminal.shows('(2 of 3)')
    terminal.press('q')
    await terminal.shows('a.txt is written')
    await terminal.ended()
    expect(terminal.file('a.txt')).toBe(STORY.replace('the the', 'the'))
    expect(terminal.file('b.txt')).toBe(STORY)
  })

  it('writes words into the word file and comments into the text', { timeout: 180_000 }, async () => {
    const files = {
      'a.txt': 'The Zorblaxian recieve it.\n\nSo they recieve it.\n',
      'words.txt': 'Halloran',
      '.textlintrc.json': '{ "rules": {}, "copydesk": { "vocabulary": ["words.txt"] } }',
    }
    const terminal = openTerminal(files, 'fix', '--interactive', '--rule', 'spelling', 'a.txt')
    await terminal.shows('w add the word')
    const asked = await terminal.shows('(1 of')
    terminal.press('w')
    await terminal.shows('goes into words.txt')
    terminal.press('i')
    const { status } = await terminal.ended()
    const word = /“(\w+)” goes into/.exec(await terminal.shows('goes into'))?.[1] ?? ''
    expect(asked).toContain(word)
    expect(terminal.file('words.txt')).toBe(`Halloran\n${word}\n`)
    expect(status).toBeLessThanOrEqual(1)
    const environment = { XDG_STATE_HOME: join(terminal.folder, 'state') }
    expect((await runCli(terminal.folder, ['fix', '--undo'], { environment })).err).toBe('')
    expect([terminal.file('words.txt'), terminal.file('a.txt')]).toEqual(['Halloran', files['a.txt']])
  })

  it.each([
    ['Ctrl-C', 130, (terminal: Terminal) => terminal.press('C-c')],
    ['SIGTERM', 143, (terminal: Terminal) => terminal.signal('SIGTERM')],
  ])('leaves the file and the terminal as they were on %s', { timeout: 180_000 }, async (_, wanted, stop) => {
    const terminal = openTerminal({ 'a.txt': STORY }, ...FIX, 'a.txt')
    await terminal.shows('(1 of 3)')
    terminal.press('1')
    await terminal.shows('(2 of 3)')
    terminal.press('e')
    await terminal.shows('Your own text')
    stop(terminal)
    const { status, before, after } = await terminal.ended()
    expect([status, after]).toEqual([wanted, before])
    expect(terminal.file('a.txt')).toBe(STORY)
    await terminal.shows('a.txt was left as it was.')
  })
})

describe('fix --interactive', () => {
  if (!hasTmux)
    console.warn('tmux is not installed, or there is no /proc: the tests in a terminal are skipped')

  it.each([
    [['a.txt'], 'on a terminal, and standard input or output is none here'],
    [['-'], 'so “-” cannot be a text'],
    [['a.txt', '--diff'], '--interactive and --diff cannot both hold'],
    [['a.txt', '--undo'], '--undo and --interactive cannot both hold'],
  ])('is told what it cannot obey: %j', async (words, sentence) => {
    const { status, out, err } = await runCli(folderWith({ 'a.txt': STORY }), [
      'fix',
      '--interactive',
      ...words,
    ])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})
