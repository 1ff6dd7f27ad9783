import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const CACHE = ['--cache-location', '.cache']
const FILES = {
  'a.txt': 'The ferry left the the harbour at noon.\n',
  'b.md': '# News\n\nA list of of names was read out.\n',
  '.textlintrc.json': '{"rules": {"repeated-word": true}}',
}

function shardsIn(folder: string): readonly string[] {
  const cache = join(folder, '.cache')
  if (!existsSync(cache)) return []
  return readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('/'))
    .map((name) => join(cache, name))
}

/** The cached messages are marked, so that a result out of the cache can be told from a new one. */
function markEntries(folder: string, change: (text: string) => string): void {
  for (const shard of shardsIn(folder)) writeFileSync(shard, change(readFileSync(shard, 'utf8')))
}

describe('the cache', () => {
  it('gives the same bytes, in another folder and under another name too', async () => {
    const folder = folderWith(FILES)
    const first = await runCli(folder, ['.', '--format', 'json', ...CACHE])
    expect(shardsIn(folder).length).toBeGreaterThan(0)
    const clone = folderWith({})
    cpSync(folder, clone, { recursive: true })
    const before = shardsIn(clone).map((shard) => readFileSync(shard, 'utf8'))
    expect((await runCli(clone, ['.', '--format', 'json', ...CACHE])).out).toBe(first.out)
    renameSync(join(clone, 'a.txt'), join(clone, 'c.txt'))
    const renamed = await runCli(clone, ['.', '--format', 'json', ...CACHE])
    expect(JSON.parse(renamed.out).files.at(-1)).toMatchObject({
      path: 'c.txt',
      findings: [{ text: 'the the' }],
    })
    // Nothing was checked anew, so nothing was kept.
    expect(shardsIn(clone).map((shard) => readFileSync(shard, 'utf8'))).toEqual(before)
  })

  it('serves a fresh clone of a tree from the checks of the first, byte for byte', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `desk-${i % 3}/story-${i}.${i % 2 === 0 ? 'txt' : 'md'}`,
        `Part ${i}\n\nThe ferry left the ${i % 4 === 0 ? 'the ' : ''}harbour at noon, and ${i} came ashore.\n`,
      ]),
    )
    const tree = folderWith({ ...texts, '.textlintrc.json': FILES['.textlintrc.json'] })
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd: tree })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '-m', 'Stories')
    const cache = ['--cache-location', join(folderWith({}), 'cache')]
    const first = await runCli(tree, ['.', '--format', 'json', ...cache])
    expect(JSON.parse(first.out).summary.findings).toBe(8)
    const clone = join(folderWith({}), 'elsewhere')
    git('clone', '--quiet', tree, clone)
    for (const name of Object.keys(texts)) utimesSync(join(clone, name), 1, 1)
    const [folder = ''] = cache.slice(1)
    const kept = (): readonly string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'))
    const before = kept().map((name) => readFileSync(join(folder, name), 'utf8'))
    expect((await runCli(clone, ['.', '--format', 'json', ...cache])).out).toBe(first.out)
    // Nothing was checked anew, so nothing was kept.
    expect(kept().map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before)
    expect(
      before
        .join('')
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(30)
  })

  it('knows a changed text, configuration and flag for what they are', async () => {
    const folder = folderWith(FILES)
    await runCli(folder, ['.', ...CACHE])
    const findings = async (...flags: readonly string[]) =>
      JSON.parse((await runCli(folder, ['.', '--format', 'json', ...CACHE, ...flags])).out).summary.findings
    expect(await findings('--rule', 'punctuation')).toBe(0)
    writeFileSync(join(folder, '.textlintrc.json'), '{"rules": {"repeated-word": {"allow": ["the"]}}}')
    expect(await findings()).toBe(1)
    writeFileSync(join(folder, 'b.md'), '# News\n\nA list of names was read out.\n')
    expect(await findings()).toBe(0)
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, text.length >> 1)],
    ['changed', (text: string) => text.replace(/the the|of of/g, 'xx xx')],
    ['emptied', () => ''],
    ['filled with other bytes', () => '\u0000\n{"a":\n'.repeat(100)],
  ])('that was %s is passed over and built anew', async (_, change) => {
    const folder = folderWith(FILES)
    const first = await runCli(folder, ['.', '--format', 'json', ...CACHE])
    markEntries(folder, change)
    expect((await runCli(folder, ['.', '--format', 'json', ...CACHE])).out).toBe(first.out)
    const rebuilt = shardsIn(folder).map((shard) => readFileSync(shard, 'utf8'))
    expect((await runCli(folder, ['.', '--format', 'json', ...CACHE])).out).toBe(first.out)
    expect(shardsIn(folder).map((shard) => readFileSync(shard, 'utf8'))).toEqual(rebuilt)
  })

  it('is really read', async () => {
    const folder = folderWith(FILES)
    await runCli(folder, ['.', ...CACHE])
    // Damaged entries count as none: only whole ones can be served, and then no line is added.
    const sizes = shardsIn(folder).map((shard) => readFileSync(shard).length)
    await runCli(folder, ['.', ...CACHE])
    expect(shardsIn(folder).map((shard) => readFileSync(shard).length)).toEqual(sizes)
  })

  it('stands in the user’s cache folder where there are many files, and nowhere with --no-cache or few', async () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`n${i}.txt`, 'Fine.\n']))
    const folder = folderWith(many)
    const environment = { XDG_CACHE_HOME: join(folder, '.xdg') }
    await runCli(folder, ['n1.txt'], { environment })
    await runCli(folder, ['.', '--no-cache'], { environment })
    expect(existsSync(join(folder, '.xdg'))).toBe(false)
    await runCli(folder, ['.'], { environment })
    expect(existsSync(join(folder, '.xdg/copydesk'))).toBe(true)
  })

  it('that cannot be written fails nothing', async () => {
    const folder = folderWith({ ...FILES, '.cache': 'a file in its place' })
    expect((await runCli(folder, ['.', ...CACHE])).status).toBe(1)
  })
})

/** A watch over a folder, once it has begun. */
async function startWatch(folder: string, ...flags: readonly string[]) {
  const program = join(import.meta.dirname, '../../bin/copydesk.js')
  const words = [program, 'check', '.', '--watch', '--format', 'unix', ...flags]
  const watcher = spawn(process.execPath, words, { cwd: folder })
  onTestFinished(() => void watcher.kill())
  let out = ''
  watcher.stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  const ended = new Promise<number | null>((resolve) => watcher.on('exit', resolve))
  await new Promise<void>((resolve) =>
    watcher.stderr.on('data', (chunk) => {
      if (String(chunk).includes('Watching')) resolve()
    }),
  )
  return {
    out: () => out,
    shows: (text: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (out.includes(text)) resolve()
        }
        watcher.stdout.on('data', look)
        look()
      }),
    // At one stroke, as editors save: a file that is written in two steps may rightly be checked twice.
    save(name: string, text: string): void {
      const draft = join(folderWith({ [name]: text }), name)
      renameSync(draft, join(folder, name))
    },
    end(): Promise<number | null> {
      watcher.kill('SIGINT')
      return ended
    },
  }
}

describe('--watch', () => {
  it('checks a file again as soon as it changes, and a new one', async () => {
    const watch = await startWatch(folderWith({ 'a.txt': 'The ferry left the harbour.\n' }), '--no-config')
    expect(watch.out()).toBe('')
    watch.save('a.txt', 'The ferry left the the harbour.\n')
    await watch.shows('a.txt:1:16')
    watch.save('b.txt', 'A list of of names.\n')
    await watch.shows('b.txt:1:8')
    expect(watch.out().match(/a\.txt/g)).toHaveLength(1)
    expect(await watch.end()).toBe(130)
  }, 120_000)

  it('checks all again when a configuration comes, and when a list that it names changes', async () => {
    const folder = folderWith({ 'news/a.txt': 'The ferry left the the harbour.\n', 'words.txt': '' })
    const watch = await startWatch(folder)
    expect(watch.out()).toContain('news/a.txt:1:16: error')
    watch.save(
      '.textlintrc.json',
      '{"rules": {"repeated-word": {"severity": "info"}}, "copydesk": {"phrases": ["p.json"]}}',
    )
    watch.save('p.json', '{"rules": [{"id": "pier", "pattern": "ferry", "message": "Say “boat”."}]}')
    await watch.shows('news/a.txt:1:16: info')
    watch.save('p.json', '{"rules": [{"id": "pier", "pattern": "harbour", "message": "Say “port”."}]}')
    await watch.shows('Say “port”.')
    await watch.end()
  }, 120_000)

  it('does not go with what speaks of one run', async () => {
    const { status, err } = await runCli(folderWith({}), ['check', '.', '--watch', '--since', 'HEAD'])
    expect([status, err]).toEqual([2, expect.stringContaining('--watch and --since cannot both hold')])
  })
})
