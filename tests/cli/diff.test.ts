import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/report/unified-diff.ts'
import { compareEdits, type Edit, splice } from '../../src/text/edits.ts'
import { folderWith, runCli } from './run-cli.ts'

const LONG = `${Array.from({ length: 40 }, (_, i) => `Line ${i} of the story.`).join('\n')}\n`
const FLAWED = LONG.replace('Line 3 of the', 'Line 3 of the the').replace(
  'Line 30 of the',
  'Line 30 of the the',
)
const ONLY = ['--rule', 'repeated-word']

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The fixtures of the rules and of the tests, the example and the pages. */
const CORPUS = ['examples', 'docs', 'rules', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md|html)$/.test(path))
    .map((path) => join(folder, path)),
)

const PATCHERS = [
  ['git apply', 'git', ['apply', '--whitespace=nowarn']],
  ['patch', 'patch', ['-p1', '--quiet']],
] as const

/** Applies a diff in a folder. */
function apply(folder: string, diff: string, program: string, args: readonly string[]): void {
  const result = spawnSync(program, args, { cwd: folder, input: diff, encoding: 'utf8' })
  expect(`${result.stdout}${result.stderr}`).toBe('')
  expect(result.status).toBe(0)
}

describe.each(PATCHERS)('the diff of fix, through %s', (_, program, args) => {
  it.each([
    ['a long file', 'a.txt', FLAWED],
    ['CRLF', 'a.txt', FLAWED.replace(/\n/g, '\r\n')],
    ['no line end', 'a.txt', 'It was the the end'],
    ['a byte-order mark', 'a.txt', '\ufeffIt was the the end.\n'],
    ['a name with spaces', 'my news/the talks.txt', FLAWED],
    ['a name with letters past ASCII', 'news/Übersicht “1”.txt', FLAWED],
  ])('makes what fix writes, byte for byte: %s', async (_name, path, text) => {
    const fixed = folderWith({ [path]: text })
    const patched = folderWith({ [path]: text })
    const { status, out } = await runCli(patched, ['fix', path, '--diff', ...ONLY])
    expect(status).toBe(0)
    expect(readFileSync(join(patched, path), 'utf8')).toBe(text)
    await runCli(fixed, ['fix', path, ...ONLY])
    apply(patched, out, program, args)
    expect(readFileSync(join(patched, path))).toEqual(readFileSync(join(fixed, path)))
  })

  it('makes what fix writes in a whole folder', async () => {
    const files = { 'a.txt': FLAWED, 'b/c.md': `# Talks\n\n${FLAWED}`, 'clean.txt': LONG }
    const fixed = folderWith(files)
    const patched = folderWith(files)
    const { out } = await runCli(patched, ['fix', '.', '--dry-run', '--unsafe', ...ONLY])
    await runCli(fixed, ['fix', '.', '--unsafe', ...ONLY])
    apply(patched, out, program, args)
    for (const path of Object.keys(files)) {
      expect(readFileSync(join(patched, path))).toEqual(readFileSync(join(fixed, path)))
    }
  })

  it('makes what fix writes in every text that this repository shows', async () => {
    const files = Object.fromEntries(CORPUS.map((path) => [path, readFileSync(join(ROOT, path))]))
    expect(CORPUS.length).toBeGreaterThan(20)
    const fixed = folderWith(files)
    const patched = folderWith(files)
    for (const how of [[], ['--unsafe']]) {
      const { out } = await runCli(patched, ['fix', '.', '--diff', '--no-config', ...how])
      await runCli(fixed, ['fix', '.', '--no-config', ...how])
      expect(out).not.toBe('')
      apply(patched, out, program, args)
      for (const path of CORPUS) {
        expect(readFileSync(join(patched, path)), path).toEqual(readFileSync(join(fixed, path)))
      }
    }
  })

  it('makes any edits of any text', () => {
    const folder = folderWith({})
    const file = join(folder, 'a.txt')
    fc.assert(
      fc.property(lines(), edits(), (source, wishes) => {
        const apart = apartIn(source, wishes)
        const diff = unifiedDiff('a.txt', source, apart)
        writeFileSync(file, source)
        if (diff !== '') apply(folder, diff, program, args)
        expect(readFileSync(file, 'utf8')).toBe(splice(source, apart))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the diff of fix', () => {
  it('is empty where nothing changes', async () => {
    const { status, out } = await runCli(folderWith({ 'a.txt': LONG }), ['fix', 'a.txt', '--diff', ...ONLY])
    expect([status, out]).toEqual([0, ''])
  })

  it('shows three lines of context and both places', () => {
    const at = LONG.indexOf('Line 10')
    expect(unifiedDiff('a.txt', LONG, [{ range: { start: at, end: at + 4 }, text: 'Row' }])).toBe(
      [
        '--- a/a.txt',
        '+++ b/a.txt',
        '@@ -8,7 +8,7 @@',
        ...[7, 8, 9].map((i) => ` Line ${i} of the story.`),
        '-Line 10 of the story.',
        '+Row 10 of the story.',
        ...[11, 12, 13].map((i) => ` Line ${i} of the story.`),
        '',
      ].join('\n'),
    )
  })

  it('is refused for UTF-16, which no patch could be applied to', async () => {
    const folder = folderWith({ 'a.txt': Buffer.from('\ufeffIt was the the end.\n', 'utf16le') })
    const { status, out, err } = await runCli(folder, ['fix', 'a.txt', '--diff', ...ONLY])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('UTF-16')
  })

  it('of standard input bears the name it was given', async () => {
    const words = ['fix', '-', '--diff', '--stdin-path', 'news/a.txt', ...ONLY]
    const { out } = await runCli(folderWith({}), words, { input: 'It was the the end.\n' })
    expect(out).toContain('--- a/news/a.txt\n+++ b/news/a.txt\n')
  })
})

function lines(): fc.Arbitrary<string> {
  const line = fc.constantFrom('one', 'two', 'two', 'three four', '', 'é 漢', 'x\r')
  return fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
    .map(([all, ended]) => all.join('\n') + (ended && all.length > 0 ? '\n' : ''))
}

function edits(): fc.Arbitrary<readonly (readonly [number, number, string])[]> {
  const text = fc.constantFrom('', 'a', 'b\n', '\n', 'two\nthree', 'é')
  return fc.array(fc.tuple(fc.nat(200), fc.nat(12), text), { maxLength: 6 })
}

/** Edits that stand apart, of arbitrary wishes; the text never becomes empty, for an empty file is deleted by a patch. */
function apartIn(source: string, wishes: readonly (readonly [number, number, string])[]): readonly Edit[] {
  const apart: Edit[] = []
  for (const [at, length, text] of wishes) {
    const start = Math.min(at, source.length)
    const edit = { range: { start, end: Math.min(start + length, source.length) }, text }
    const clashes = apart.some(
      (other) => edit.range.start <= other.range.end && other.range.start <= edit.range.end,
    )
    if (!clashes) apart.push(edit)
  }
  apart.sort(compareEdits)
  return source === '' || splice(source, apart) === '' ? [] : apart
}
