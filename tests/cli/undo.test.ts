import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JOURNAL_LIMITS, openJournal } from '../../src/batch/journal.ts'
import { stateFolder } from '../../src/batch/journal-folder.ts'
import { applyPatch, reversePatch } from '../../src/batch/journal-patch.ts'
import { decode, encode } from '../../src/read/decode.ts'
import { compareEdits, type Edit, splice } from '../../src/text/edits.ts'
import { folderWith, type RunResult, runCli } from './run-cli.ts'

const FLAWED = 'The talks went on through the the night.\n'
const MENDED = 'The talks went on through the night.\n'
const ONLY = ['--rule', 'repeated-word']

/** A folder with files, a state folder of its own, and commands that run with both. */
function desk(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = fs.realpathSync(folderWith(files))
  const state = folderWith({})
  return {
    folder,
    state,
    journal: openJournal(join(state, 'copydesk')),
    run: (...words: readonly string[]): Promise<RunResult> =>
      runCli(folder, words, { environment: { XDG_STATE_HOME: state } }),
    text: (name: string): string => fs.readFileSync(join(folder, name), 'utf8'),
    write: (name: string, text: string): void => fs.writeFileSync(join(folder, name), text),
  }
}

describe('fix --undo', () => {
  it('takes the last run back, then the one before it, then says that there is none', async () => {
    const { run, text, write } = desk({ 'a.txt': FLAWED })
    await run('fix', 'a.txt', ...ONLY)
    write('a.txt', `${MENDED}It was the the end.\n`)
    await run('fix', 'a.txt', ...ONLY)
    expect(text('a.txt')).toBe(`${MENDED}It was the end.\n`)
    const { status, out, err } = await run('fix', '--undo')
    expect([status, out, err]).toEqual([0, 'a.txt: put back\nRun 2 taken back: 1 file.\n', ''])
    expect(text('a.txt')).toBe(`${MENDED}It was the the end.\n`)
    write('a.txt', MENDED)
    expect((await run('fix', '--undo')).status).toBe(0)
    expect(text('a.txt')).toBe(FLAWED)
    const third = await run('fix', '--undo')
    expect([third.status, third.out]).toEqual([2, ''])
    expect(third.err).toContain('no run of fix to take back')
  })

  it('takes a run back by its number, and once more without harm', async () => {
    const { run, text } = desk({ 'a.txt': FLAWED, 'b.txt': FLAWED })
    await run('fix', 'a.txt', ...ONLY)
    await run('fix', 'b.txt', ...ONLY)
    expect((await run('fix', '--undo', '1')).status).toBe(0)
    expect([text('a.txt'), text('b.txt')]).toEqual([FLAWED, MENDED])
    const again = await run('fix', '--undo', '1')
    expect([again.status, text('a.txt')]).toEqual([0, FLAWED])
    expect(again.out).toContain('was as before already')
  })

  it('refuses what changed since, and puts the others back', async () => {
    const { folder, run, text, write } = desk({
      'a.txt': FLAWED,
      'b.txt': FLAWED,
      'c.txt': FLAWED,
      'd.txt': FLAWED,
    })
    await run('fix', '.', ...ONLY)
    write('b.txt', `${MENDED}A late line.\n`)
    fs.rmSync(join(folder, 'c.txt'))
    fs.symlinkSync('a.txt', join(folder, 'c.txt'))
    fs.rmSync(join(folder, 'd.txt'))
    const { status, out, err } = await run('fix', '--undo')
    expect(status).toBe(2)
    expect(out).toBe('a.txt: put back\nRun 1 taken back: 1 file; 3 left as they are.\n')
    expect(err).toContain('b.txt: It was changed since; it was left as it is.')
    expect(err).toContain('c.txt: Another file or a link stands in its place')
    expect(err).toContain('d.txt: It is gone')
    expect([text('a.txt'), text('b.txt')]).toEqual([FLAWED, `${MENDED}A late line.\n`])
  })

  it('keeps the mode of the file', async () => {
    const { folder, run } = desk({ 'a.txt': FLAWED })
    fs.chmodSync(join(folder, 'a.txt'), 0o640)
    await run('fix', 'a.txt', ...ONLY)
    await run('fix', '--undo')
    expect(fs.statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640)
  })

  it.each([['--undo'], ['a.txt']])('sweeps up what a killed run left behind: fix %s', async (...words) => {
    const { folder, run, journal } = desk({ 'a.txt': FLAWED })
    await run('fix', 'a.txt', ...ONLY)
    await run('fix', '--undo')
    const [file] = journal.runs()[0]?.files ?? []
    if (file === undefined) throw new Error('nothing was recorded')
    journal.begin(0, folder).record(file)
    const gone = spawnSync(process.execPath, ['--version']).pid
    const left = [`.a.txt.${gone}-abc.copydesk.tmp`, `.a.txt.${process.pid}-abc.copydesk.tmp`]
    for (const name of left) fs.writeFileSync(join(folder, name), MENDED)
    await run('fix', ...words)
    expect(fs.readdirSync(folder).sort()).toEqual([left[1], 'a.txt'])
  })

  it('finds nothing to do for a file that was written down and then not written', async () => {
    const { folder, run, journal, text } = desk({ 'a.txt': FLAWED, 'b.txt': FLAWED })
    const record = journal.begin(0, folder)
    await run('fix', '.', ...ONLY)
    const [file] = journal.runs()[0]?.files ?? []
    if (file === undefined) throw new Error('nothing was recorded')
    await run('fix', '--undo')
    record.record(file)
    expect((await run('fix', '--undo')).out).toContain('a.txt: was as before already')
    expect(text('a.txt')).toBe(FLAWED)
  })

  it.each([
    [['--undo', '7'], 'There is no run “7”'],
    [['--undo', '../7'], 'There is no run “../7”'],
    [['--undo', 'a.txt', 'b.txt'], '--undo takes one run'],
    [['--undo', '--unsafe'], '--undo and --unsafe cannot both hold'],
    [['--undo', '--history'], '--undo and --history cannot both hold'],
    [['--history', '--format', 'json'], '--history and --format cannot both hold'],
    [['--history', 'a.txt'], 'it takes no path'],
  ])('is told what it cannot obey: %j', async (words, sentence) => {
    const { status, err } = await desk({}).run('fix', ...words)
    expect(status).toBe(2)
    expect(err).toContain(sentence)
  })
})

describe('the way back', () => {
  it('is the identity on the bytes of any text in the three formats', async () => {
    const line = fc.constantFrom(
      'It was the the end.',
      'We we met in in Paris.',
      '',
      '“The the talks,” she said.',
      '<p>All of of it.</p>',
      '# The the head',
      '- é 漢 😀 and and more',
    )
    const { folder, run } = desk({})
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\ufeff'),
        fc.constantFrom('utf8' as const, 'utf16le' as const),
        fc.boolean(),
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        async (lines, lineEnd, mark, encoding, ended, name) => {
          const marked = encoding === 'utf16le' ? '\ufeff' : mark
          const was = Buffer.from(marked + lines.join(lineEnd) + (ended ? lineEnd : ''), encoding)
          fs.writeFileSync(join(folder, name), was)
          await run('fix', name, '--unsafe', ...ONLY)
          const now = fs.readFileSync(join(folder, name))
          if (!now.equals(was)) expect((await run('fix', '--undo')).status).toBe(0)
          expect(fs.readFileSync(join(folder, name))).toEqual(was)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('leads back from any edits of any text', () => {
    const wish = fc.tuple(fc.nat(60), fc.nat(8), fc.constantFrom('', 'a', 'é😀', '\r\n'))
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', '\r\n', ' '), maxLength: 60 })
    const form = fc.constantFrom(
      { encoding: 'utf-8', byteOrderMark: false } as const,
      { encoding: 'utf-8', byteOrderMark: true } as const,
      { encoding: 'utf-16le', byteOrderMark: true } as const,
      { encoding: 'utf-16be', byteOrderMark: true } as const,
    )
    fc.assert(
      fc.property(text, fc.array(wish, { maxLength: 5 }), form, (source, wishes, as) => {
        const before = encode(source, as)
        const was = decode(before)
        const edits = apartIn(was.text, wishes)
        const after = encode(splice(was.text, edits), as)
        const cuts = reversePatch(was, edits, { before, after })
        expect(Buffer.from(applyPatch(after, cuts))).toEqual(Buffer.from(before))
      }),
      { numRuns: 2000 },
    )
  })

  it('is not written for standard input, nor for a diff, nor where nothing changes', async () => {
    const { run, state } = desk({ 'a.txt': FLAWED, 'b.txt': MENDED })
    await run('fix', '-', ...ONLY)
    await run('fix', 'a.txt', '--diff', ...ONLY)
    await run('fix', 'b.txt', ...ONLY)
    expect(fs.readdirSync(state)).toEqual([])
  })

  it('is for the eyes of the user alone', async () => {
    const { run, state } = desk({ 'a.txt': FLAWED })
    await run('fix', 'a.txt', ...ONLY)
    const folder = join(state, 'copydesk/journal')
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700)
    expect(fs.statSync(join(folder, '1.jsonl')).mode & 0o777).toBe(0o600)
  })

  it('that cannot be written keeps no file from being fixed, and the editor is told once', async () => {
    const { run, state, text, write } = desk({ 'a.txt': FLAWED, 'b.txt': FLAWED })
    fs.writeFileSync(join(state, 'copydesk'), 'a file in the place of the folder')
    const { status, err } = await run('fix', '.', ...ONLY)
    expect(status).toBe(0)
    expect(err).toContain('copydesk: fix --undo will not take all of this run back:')
    expect(err.split('\n')).toHaveLength(2)
    expect([text('a.txt'), text('b.txt')]).toEqual([MENDED, MENDED])
    write('a.txt', FLAWED)
    expect((await run('fix', '--undo')).status).toBe(2)
  })

  it('skips a line that was torn off, and reads the ones behind it', async () => {
    const { run, state, text, journal } = desk({ 'a.txt': FLAWED })
    await run('fix', 'a.txt', ...ONLY)
    const path = join(state, 'copydesk/journal/1.jsonl')
    fs.appendFileSync(path, '\n{"kind":"file","path":"/etc/x","before":"')
    expect(journal.runs()[0]?.files).toHaveLength(1)
    expect((await run('fix', '--undo')).status).toBe(0)
    expect(text('a.txt')).toBe(FLAWED)
    expect(journal.runs()[0]?.undone).toBe(true)
  })

  it('is refused where its own line was tampered with', async () => {
    const { run, state, text } = desk({ 'a.txt': FLAWED })
    await run('fix', 'a.txt', ...ONLY)
    const path = join(state, 'copydesk/journal/1.jsonl')
    fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace(/"cuts":\[\[\d+/, '"cuts":[[3'))
    const { status, err } = await run('fix', '--undo')
    expect([status, text('a.txt')]).toEqual([2, MENDED])
    expect(err).toContain('is damaged')
  })

  it('is kept for a bounded number of runs and bytes, the oldest dropped', () => {
    const { state } = desk({})
    const file = { path: '/a.txt', before: 'x', after: 'y', repairs: 1, cuts: [] }
    const few = openJournal(state, { ...JOURNAL_LIMITS, runs: 3 })
    for (let i = 0; i < 5; i++) few.begin(i, '/').record(file)
    expect(few.runs().map((run) => run.id)).toEqual([5, 4, 3])
    const small = openJournal(state, { runs: 50, bytes: 2000 })
    const large = { ...file, cuts: [{ at: 0, length: 0, old: new Uint8Array(1000) }] }
    small.begin(9, '/').record(large)
    expect(small.runs().map((run) => run.id)).toContain(6)
    const own = small.begin(10, '/')
    own.record(file)
    own.record(large)
    expect(small.runs().map((run) => run.id)).toEqual([7])
    expect(() => own.record(large)).toThrow('it would grow over')
  })
})

describe('fix --history', () => {
  it('lists the runs with their date, folder, files and repairs, the latest first', async () => {
    const { folder, run } = desk({ 'a.txt': FLAWED, 'b.txt': FLAWED + FLAWED, 'c.txt': FLAWED })
    await run('fix', 'a.txt', 'b.txt', ...ONLY)
    await run('fix', 'c.txt', ...ONLY)
    await run('fix', '--undo')
    const { status, out } = await run('fix', '--history')
    expect(status).toBe(0)
    const lines = out.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'DATE').split('\n')
    expect(lines).toEqual([
      '  run  date               files  repairs  folder',
      `    2  DATE       1        1  ${folder}  (taken back)`,
      `    1  DATE       2        3  ${folder}`,
      '',
    ])
  })

  it('says so where nothing is written down', async () => {
    expect(await desk({}).run('fix', '--history')).toMatchObject({
      status: 0,
      out: 'No run of fix has been recorded.\n',
    })
  })
})

describe('the state folder', () => {
  it.each([
    [{ XDG_STATE_HOME: '/s', HOME: '/h' }, 'linux', '/s/copydesk'],
    [{ XDG_STATE_HOME: 'relative', HOME: '/h' }, 'linux', '/h/.local/state/copydesk'],
    [{ LOCALAPPDATA: '/l', USERPROFILE: '/u' }, 'win32', '/l/copydesk'],
    [{}, 'linux', undefined],
  ] as const)('of %j on %s is %s', (environment, platform, folder) => {
    expect(stateFolder(environment, platform)).toBe(folder)
  })
})

/** Edits that stand apart and cut no character in two, of arbitrary wishes. */
function apartIn(source: string, wishes: readonly (readonly [number, number, string])[]): readonly Edit[] {
  const whole = (at: number): number => (isLow(source, at) ? at + 1 : at)
  const apart: Edit[] = []
  for (const [at, length, text] of wishes) {
    const start = whole(Math.min(at, source.length))
    const range = { start, end: whole(Math.min(start + length, source.length)) }
    const clashes = apart.some((other) => range.start <= other.range.end && other.range.start <= range.end)
    if (!clashes) apart.push({ range, text })
  }
  return apart.sort(compareEdits)
}

function isLow(source: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(source.charAt(at))
}
