import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const CLEAN = 'The talks went on through the night.\n'
const CERTAIN = 'The talks went on through the the night.\n'
const UNSURE = 'The committee, which which meets on Fridays, has not met.\n'
const ONLY = ['--rule', 'repeated-word']

describe('the exit status of check', () => {
  it('is 0 when nothing is found', async () => {
    const folder = folderWith({ 'a.txt': CLEAN })
    expect((await runCli(folder, ['check', 'a.txt', ...ONLY])).status).toBe(0)
  })

  it('is 1 when something is found, by name and by bare path', async () => {
    const folder = folderWith({ 'a.txt': CERTAIN })
    expect((await runCli(folder, ['check', 'a.txt', ...ONLY])).status).toBe(1)
    expect((await runCli(folder, ['a.txt', ...ONLY])).status).toBe(1)
    expect((await runCli(folder, ['check', ...ONLY])).status).toBe(1)
  })

  it('is 0 when all that is found lies below --fail-on', async () => {
    const folder = folderWith({ 'a.txt': CERTAIN })
    const { status, out } = await runCli(folder, ['a.txt', ...ONLY, '--fail-on', 'never'])
    expect(status).toBe(0)
    expect(out).toContain('stands twice')
  })

  it('is 2 when a file cannot be read, and the others are reported all the same', async () => {
    const folder = folderWith({ 'a.txt': CERTAIN })
    const { status, out } = await runCli(folder, ['missing.txt', 'a.txt', ...ONLY])
    expect(status).toBe(2)
    expect(out).toContain('There is no such file')
    expect(out).toContain('stands twice')
  })

  it('is 2 for a configuration that cannot be obeyed, which is named', async () => {
    const folder = folderWith({
      'a.txt': CLEAN,
      '.textlintrc.json': '{ "rules": { "repeated-wrod": true } }',
    })
    const { status, out, err } = await runCli(folder, ['a.txt'])
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('.textlintrc.json')
    expect(err).toContain('repeated-word')
  })

  it('is 2 for a folder without prose and a pattern without match', async () => {
    const folder = folderWith({ 'a.log': CLEAN })
    expect((await runCli(folder, ['.'])).status).toBe(2)
    expect((await runCli(folder, ['*.md'])).status).toBe(2)
  })
})

describe('the exit status of fix', () => {
  it('is 0 when nothing is left', async () => {
    const folder = folderWith({ 'a.txt': CERTAIN })
    expect((await runCli(folder, ['fix', 'a.txt', ...ONLY])).status).toBe(0)
    expect((await runCli(folder, ['check', 'a.txt', ...ONLY])).status).toBe(0)
  })

  it('is 1 when something is left for a person', async () => {
    const folder = folderWith({ 'a.txt': UNSURE })
    expect((await runCli(folder, ['fix', 'a.txt', ...ONLY])).status).toBe(1)
    expect((await runCli(folder, ['fix', '--unsafe', 'a.txt', ...ONLY])).status).toBe(0)
  })

  it('is 2 when a file cannot be read', async () => {
    const folder = folderWith({})
    expect((await runCli(folder, ['fix', 'missing.txt'])).status).toBe(2)
  })
})

describe('a command line that cannot be obeyed', () => {
  it.each([
    [['chekc'], 'Did you mean “check”?'],
    [['serve'], 'The commands are check, fix, '],
    [['check', '--formt', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'jsno'], 'Did you mean “json”?'],
    [['check', '--format'], '--format needs a value.'],
    [['check', '--unsafe', 'a.txt'], '--unsafe belongs to “copydesk fix”'],
    [['check', '--rule', 'repeated-wrod'], 'Did you mean “repeated-word”?'],
    [['check', '--quiet=yes'], '--quiet takes no value.'],
    [['check', '--max-size', 'big'], 'such as 20MB'],
    [['check', '--no-config', '--config', 'x.json', 'a.txt'], 'cannot both hold'],
    [['check', '-', 'a.txt'], 'stands alone'],
    [['check', '--stdin-path', 'a.md'], 'add “-”'],
    [['fix', '--diff', '--format', 'json', 'a.txt'], 'leave --format out'],
    [['explain', 'repeated-wrod'], 'Did you mean “repeated-word”?'],
  ])('%j is answered with what was meant', async (words, answer) => {
    const { status, out, err } = await runCli(folderWith({}), words)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(answer)
  })

  it('is also none at all: the help stands on standard error', async () => {
    const { status, out, err } = await runCli(folderWith({}), [])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('copydesk check [PATH…]')
  })
})
