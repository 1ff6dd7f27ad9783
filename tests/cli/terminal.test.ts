import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '../../rules/registry.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { progressLine } from '../../src/cli/progress.ts'
import { columnsOf } from '../../src/report/width.ts'
import { folderWith, runCli } from './run-cli.ts'

const FLAWED = 'The talks went on through the the night.\n'
const CHECK = ['check', 'a.txt', '--rule', 'repeated-word']

describe('the help', () => {
  it.each(COMMANDS.map((command) => command.name))(
    'of %s shows every flag and an example in 80 columns',
    async (name) => {
      const { status, out } = await runCli(folderWith({}), [name, '--help'])
      expect(status).toBe(0)
      const command = COMMANDS.find((known) => known.name === name)
      for (const flag of command?.flags ?? []) expect(out).toContain(`--${flag.name}`)
      expect(out).toContain(`  copydesk ${name}`)
      for (const line of out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
      expect((await runCli(folderWith({}), ['help', name])).out).toBe(out)
    },
  )

  it.each([['--help'], ['-h'], ['help']])('of the program, by %s, names every command', async (word) => {
    const { status, out } = await runCli(folderWith({}), [word])
    expect(status).toBe(0)
    for (const command of COMMANDS) expect(out).toContain(`copydesk ${command.name}`)
    for (const line of out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
  })

  it('shows examples that the program takes', async () => {
    // A server ends when its client does: tests/lsp starts it.
    for (const command of COMMANDS.filter(({ name }) => name !== 'lsp')) {
      for (const [example] of command.examples) {
        const words = /^copydesk ([^|<>&]*)/.exec(example)?.[1]?.trim().replaceAll('"', '').split(' ') ?? []
        const { err } = await runCli(folderWith({ 'talks.txt': '' }), words, { input: '' })
        expect(err).not.toContain('--help')
      }
    }
  })

  it('tells the version', async () => {
    const { out } = await runCli(folderWith({}), ['--version'])
    expect(out).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`)
  })
})

describe('explain', () => {
  it('lists every rule', async () => {
    const { status, out } = await runCli(folderWith({}), ['explain'])
    expect(status).toBe(0)
    for (const id of RULE_IDS) expect(out).toContain(id)
  })

  it.each(RULE_IDS)('shows the page of %s', async (id) => {
    const { status, out } = await runCli(folderWith({}), ['explain', id])
    expect(status).toBe(0)
    expect(out.startsWith(`${id}\n`)).toBe(true)
    expect(out).not.toContain('```')
  })
})

describe('init', () => {
  it('writes a configuration that check obeys', async () => {
    const folder = folderWith({ 'a.txt': FLAWED })
    expect((await runCli(folder, ['init'])).status).toBe(0)
    const config = JSON.parse(readFileSync(join(folder, '.textlintrc.json'), 'utf8'))
    expect(config.rules).toBeDefined()
    expect((await runCli(folder, ['check', 'a.txt'])).status).toBe(1)
  })

  it('never writes over one that is there', async () => {
    const folder = folderWith({ '.textlintrc.json': '{}' })
    const { status, err } = await runCli(folder, ['init'])
    expect(status).toBe(2)
    expect(err).toContain('was left as it is')
    expect(readFileSync(join(folder, '.textlintrc.json'), 'utf8')).toBe('{}')
  })
})

describe('colours', () => {
  it.each([
    ['no terminal', false, [], {}, false],
    ['a terminal', true, [], {}, true],
    ['NO_COLOR', true, [], { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, [], { NO_COLOR: '' }, true],
    ['FORCE_COLOR', false, [], { FORCE_COLOR: '1' }, true],
    ['a dumb terminal', true, [], { TERM: 'dumb' }, false],
    ['--color', false, ['--color'], { NO_COLOR: '1' }, true],
    ['--no-color', true, ['--no-color'], { FORCE_COLOR: '1' }, false],
  ] as const)('with %s', async (_, terminal, flags, environment, coloured) => {
    const folder = folderWith({ 'a.txt': FLAWED })
    const { out } = await runCli(folder, [...CHECK, ...flags], { terminal, environment })
    expect(out.includes('\u001b[')).toBe(coloured)
  })
})

describe('--quiet', () => {
  it('shows only what makes the run fail, and no summary', async () => {
    const folder = folderWith({ 'a.txt': FLAWED })
    expect((await runCli(folder, [...CHECK, '--quiet'])).out).toContain('stands twice')
    expect((await runCli(folder, [...CHECK, '--quiet'])).out).not.toContain('in 1 file')
    expect((await runCli(folder, [...CHECK, '--quiet', '--fail-on', 'never'])).out).toBe('')
  })
})

describe('standard input', () => {
  it('is checked as the file that it would be', async () => {
    const input = '`the the`\n'
    const words = ['check', '-', '--rule', 'repeated-word']
    expect((await runCli(folderWith({}), [...words, '--stdin-path', 'a.md'], { input })).status).toBe(0)
    const plain = await runCli(folderWith({}), [...words, '--stdin-path', 'news/a.txt'], { input: FLAWED })
    expect(plain.status).toBe(1)
    expect(plain.out).toContain('news/a.txt')
  })

  it('is configured by where its name would stand', async () => {
    const folder = folderWith({})
    writeFileSync(join(folder, '.textlintrc.json'), '{ "rules": { "repeated-word": false } }')
    const { status } = await runCli(folder, ['check', '-', '--stdin-path', 'news/a.txt'], { input: FLAWED })
    expect(status).toBe(0)
  })
})

describe('the progress line', () => {
  it('is written on a terminal only, and taken away again', () => {
    const written: string[] = []
    const output = (isTerminal: boolean) => ({
      isTerminal,
      columns: 40,
      write: (text: string | Uint8Array) => void written.push(String(text)),
    })
    const late = (): number => Number.POSITIVE_INFINITY
    progressLine(output(false), false, late).show(1, 9, 'a.txt')
    progressLine(output(true), true, late).show(1, 9, 'a.txt')
    expect(written).toEqual([])
    let time = 0
    const line = progressLine(output(true), false, () => (time += 1000))
    line.show(1, 9, `${'long-folder/'.repeat(10)}a.txt`)
    expect(columnsOf(written[0]?.slice('\r\u001b[K'.length) ?? '')).toBeLessThan(40)
    line.clear()
    expect(written[1]).toBe('\r\u001b[K')
  })
})
