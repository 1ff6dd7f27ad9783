import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const FLAWED = 'The talks went on through the the night.\n'
const ONLY = ['--rule', 'repeated-word', '--format', 'json']
const isRoot = process.getuid?.() === 0

interface JsonFile {
  readonly path: string
  readonly findings: readonly unknown[]
  readonly error: { readonly code: string; readonly message: string } | null
}

async function filesOf(folder: string, words: readonly string[]): Promise<readonly JsonFile[]> {
  return JSON.parse((await runCli(folder, [...words, ...ONLY])).out).files
}

describe('one bad file among good ones', () => {
  it.each([
    ['binary', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'binary'],
    ['Latin-1', Buffer.from('caf\u00e9 society', 'latin1'), 'encoding'],
    ['half a UTF-16 file', new Uint8Array([0xff, 0xfe, 0x61]), 'encoding'],
  ])('a %s file is named with its fault', async (_, bytes, code) => {
    const files = await filesOf(folderWith({ 'a.txt': FLAWED, 'b.txt': bytes, 'c.txt': FLAWED }), ['.'])
    expect(files.map((file) => file.error?.code ?? null)).toEqual([null, code, null])
    expect(files.map((file) => file.findings.length)).toEqual([1, 0, 1])
  })

  it('a file over --max-size is not read', async () => {
    const folder = folderWith({ 'a.txt': FLAWED, 'b.txt': FLAWED.repeat(100) })
    const files = await filesOf(folder, ['.', '--max-size', '1KB'])
    expect(files.map((file) => file.error?.code ?? null)).toEqual([null, 'too-large'])
    expect(files[1]?.error?.message).toContain('1 KB')
    const input = await runCli(folder, ['-', '--max-size', '1KB', ...ONLY], { input: FLAWED.repeat(100) })
    expect(JSON.parse(input.out).files[0].error.code).toBe('too-large')
  })

  it('a page that would be read whole is refused sooner than a plain text, unless that is meant', async () => {
    const folder = folderWith({ 'a.txt': FLAWED, 'b.md': '', 'c.html': '', 'd.txt': '' })
    for (const name of ['b.md', 'c.html', 'd.txt']) truncateSync(join(folder, name), 17 * 1024 * 1024)
    const files = await filesOf(folder, ['.'])
    expect(files.map((file) => file.error?.code ?? null)).toEqual([null, 'too-large', 'too-large', 'binary'])
    expect(files[1]?.error?.message).toContain('larger than 16 MB; raise the limit with --max-size')
    const meant = await filesOf(folder, ['.', '--max-size', '20MB'])
    expect(meant.map((file) => file.error?.code ?? null)).toEqual([null, 'binary', 'binary', 'binary'])
  })

  it('a file without permission is named', async (context) => {
    if (isRoot) context.skip('the superuser may read everything')
    const folder = folderWith({ 'a.txt': FLAWED, 'b.txt': FLAWED, 'shut/c.txt': FLAWED })
    chmodSync(join(folder, 'b.txt'), 0)
    chmodSync(join(folder, 'shut'), 0)
    const files = await filesOf(folder, ['.'])
    chmodSync(join(folder, 'shut'), 0o755)
    expect(files.map((file) => file.error?.code ?? null)).toEqual([null, 'no-access', 'no-access'])
  })

  it('a folder where a file is asked for, and a path through a file, are named', async () => {
    const folder = folderWith({ 'a.txt': FLAWED })
    const files = await filesOf(folder, ['a.txt/b.txt', 'a.txt'])
    expect(files.map((file) => [file.path, file.error?.code ?? null])).toEqual([
      ['a.txt', null],
      ['a.txt/b.txt', 'not-found'],
    ])
  })

  it('an empty file is a clean one', async () => {
    const [file] = await filesOf(folderWith({ 'a.txt': '' }), ['a.txt'])
    expect(file).toMatchObject({ findings: [], error: null })
  })
})

describe('links', () => {
  it('that lead in a circle end no walk', async () => {
    const folder = folderWith({ 'news/a.txt': FLAWED })
    symlinkSync('..', join(folder, 'news/up'))
    symlinkSync('loop.txt', join(folder, 'news/loop.txt'))
    expect((await filesOf(folder, ['.'])).map((file) => file.path)).toEqual(['news/a.txt'])
    const [looped] = await filesOf(folder, ['news/loop.txt'])
    expect(looped?.error?.code).toBe('link-loop')
  })

  it('out of the tree are not followed', async () => {
    const outside = folderWith({ 'b.txt': FLAWED })
    const folder = folderWith({ 'a.txt': FLAWED })
    symlinkSync(outside, join(folder, 'away'))
    symlinkSync(join(outside, 'b.txt'), join(folder, 'b.txt'))
    expect((await filesOf(folder, ['.'])).map((file) => file.path)).toEqual(['a.txt'])
  })

  it('within it lead to each file once', async () => {
    const folder = folderWith({ 'one/a.txt': FLAWED })
    mkdirSync(join(folder, 'two'))
    symlinkSync('../one', join(folder, 'two/again'))
    expect(await filesOf(folder, ['.', 'one', 'two/again/a.txt'])).toHaveLength(1)
  })
})

describe('texts that were never written by hand', () => {
  it('one endless line is checked and shown cut around the mark', async () => {
    const folder = folderWith({ 'a.txt': `${'word and more '.repeat(80_000)}of the the night` })
    const { status, out } = await runCli(folder, ['a.txt', '--rule', 'repeated-word'])
    expect(status).toBe(1)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(out).toContain('of the the night')
  })

  it('control characters and escapes never reach the terminal', async () => {
    const folder = folderWith({ 'a.txt': 'It \u001b[2J\u0007 was the the \u202eend\u001b]0;x\u0007.\n' })
    for (const format of ['stylish', 'unix']) {
      const { out } = await runCli(folder, ['a.txt', '--rule', 'repeated-word', '--format', format])
      expect(out.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202e]/u)
    }
  })

  it('a name with escapes is shown harmless', async () => {
    const folder = folderWith({ 'a\u001b[31m.txt': FLAWED })
    const { out } = await runCli(folder, ['.', '--rule', 'repeated-word'])
    expect(out).toContain('a␛[31m.txt')
  })
})
