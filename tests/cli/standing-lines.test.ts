import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const STORIES = ['bees', 'ships', 'rain', 'bread', 'stone'] as const
const LINE = 'Our harbour office keeps your copy of the tide book until Friday.'
const CHECK = ['check', '--rule', 'web-boilerplate', '--format', 'json', '--no-cache'] as const

function story(of: string): string {
  return `All about ${of}\n\nThe council spoke of nothing but ${of} on Monday, and then it went home for supper.\n\nThe end of ${of} came soon.\n`
}

function files(ending: string, suffix = '.txt'): Readonly<Record<string, string>> {
  return Object.fromEntries(STORIES.map((of) => [`news/${of}${suffix}`, `${story(of)}\n${ending}\n`]))
}

async function found(folder: string, ...paths: readonly string[]): Promise<readonly string[]> {
  const { out } = await runCli(folder, [...CHECK, ...paths])
  const { files: reports } = JSON.parse(out) as {
    files: { path: string; findings: { text: string }[] }[]
  }
  return reports.flatMap(({ path, findings }) => findings.map(({ text }) => `${path} ${text}`))
}

describe('files that are checked together', () => {
  it('teach each other the lines of their site', async () => {
    const folder = folderWith(files(LINE))
    const all = STORIES.map((of) => `news/${of}.txt ${LINE}`).sort()
    expect(await found(folder, 'news')).toEqual(all)
  })

  it('teach nothing where there are few, or copies of one, or a file is checked alone', async () => {
    const folder = folderWith(files(LINE))
    expect(await found(folder, 'news/bees.txt')).toEqual([])
    expect(await found(folder, 'news/bees.txt', 'news/ships.txt', 'news/rain.txt')).toEqual([])
    const copies = STORIES.map((name) => [`news/${name}.txt`, `${story('bees')}\n${LINE}\n`])
    expect(await found(folderWith(Object.fromEntries(copies)), 'news')).toEqual([])
  })

  it('are told by their folder: what one site says is no matter of another', async () => {
    const elsewhere = Object.fromEntries(
      STORIES.map((of) => [`${of}/story.txt`, `${story(of)}\n${LINE}\n`] as const),
    )
    expect(await found(folderWith(elsewhere), '.')).toEqual([])
  })

  it('keep what a desk notes below each piece, names, labels, headings and list items', async () => {
    for (const own of [
      'Jane Doe contributed to this report from our harbour office.',
      'Jane Harbour Doe',
      'What our harbour office says:',
      'How can our harbour office help you?',
    ]) {
      expect(await found(folderWith(files(own)), 'news')).toEqual([])
    }
    expect(await found(folderWith(files(`## ${LINE}\n\nSo it was.`, '.md')), 'news')).toEqual([])
    expect(await found(folderWith(files(`- ${LINE}`, '.md')), 'news')).toEqual([])
  })

  it('say nothing of a set of manuals, or of forms that are filled in', async () => {
    expect(await found(folderWith(files(`*${LINE}*`, '.md')), 'news')).toHaveLength(STORIES.length)
    const manuals = files(LINE, '.md')
    const first = { 'news/bees.md': `${manuals['news/bees.md']}\nRun \`make\` first.\n` }
    expect(await found(folderWith({ ...manuals, ...first }), 'news')).toEqual([])
    const lines = ['name', 'street', 'town', 'trade', 'plans'].map(
      (of) => `Please give us your ${of} here, in full.`,
    )
    const forms = STORIES.map((of) => [
      `news/${of}.txt`,
      `${of}\n\n${lines.join('\n\nNone.\n\n')}\n\nIt is ${of}.\n`,
    ])
    expect(await found(folderWith(Object.fromEntries(forms)), 'news')).toEqual([])
  })

  it('lose such a line only when that is asked for', async () => {
    const folder = folderWith(files(LINE))
    const read = (): string => readFileSync(join(folder, 'news/bees.txt'), 'utf8')
    await runCli(folder, ['fix', '--rule', 'web-boilerplate', 'news'])
    expect(read()).toBe(`${story('bees')}\n${LINE}\n`)
    await runCli(folder, ['fix', '--unsafe', '--rule', 'web-boilerplate', 'news'])
    expect(read()).toBe(story('bees'))
  })

  it('are looked for again only where such a line stands in them', async () => {
    const folder = folderWith({ ...files(LINE), 'news/plain.txt': story('nothing') })
    const cached = [...CHECK.slice(0, -1), '--cache-location', '.cache']
    const first = await runCli(folder, [...cached, 'news'])
    const entries = (): number =>
      readdirSync(join(folder, '.cache'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.includes('/'))
        .flatMap((name) => readFileSync(join(folder, '.cache', name), 'utf8').split('\n'))
        .filter((line) => line !== '').length
    expect(entries()).toBe(STORIES.length + 1)
    expect((await runCli(folder, [...cached, 'news'])).out).toBe(first.out)
    expect(entries()).toBe(STORIES.length + 1)
    // Checked alone, the plain one is known; the other is checked without the line.
    await runCli(folder, [...cached, 'news/plain.txt', 'news/bees.txt'])
    expect(entries()).toBe(STORIES.length + 2)
    appendFileSync(join(folder, 'news/plain.txt'), `\n${LINE}\n`)
    expect(JSON.parse((await runCli(folder, [...cached, 'news'])).out).summary.findings).toBe(
      STORIES.length + 1,
    )
  })
})
