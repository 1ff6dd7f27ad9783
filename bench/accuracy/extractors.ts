/**
 * `npm run eval-extractors`: what `copydesk fix` (web-boilerplate alone) and two extractors, @mozilla/readability and
 * defuddle, keep and lose on the same web pages, every block of which a person has read
 * (bench/labels/web-pages.tsv). The pages and the extractors come from the npm registry into the user's
 * cache; without a network there is no table. `--list` prints the blocks of the stories that were
 * lost, `--write` puts the table into docs/accuracy/web-boilerplate.md.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { RULE_LOADERS } from '../../rules/registry.ts'
import { check } from '../../src/engine/check.ts'
import { fixToFixpoint } from '../../src/engine/fix.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { readHtml } from '../../src/read/html/read-html.ts'
import type { Reader } from '../../src/read/read.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { activate } from '../../tests/support/rule-tester.ts'
import { installPeers } from '../install-peers.ts'
import { percent, table } from '../table.ts'
import { blocksSeen, type JudgedPage, judgedPages, wordsByBlock, wordsOf } from './extractors/judged-pages.ts'
import {
  added,
  bestCopies,
  isLost,
  isStory,
  type KeptBlock,
  keptBlocks,
  type Losses,
  lossesOf,
} from './extractors/losses.ts'

const LIST = join(import.meta.dirname, 'extractors')
const DOCS = new URL('../../docs/accuracy/web-boilerplate.md', import.meta.url)

const { values: flags } = parseArgs({
  options: { list: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})

type Mode = 'safe' | 'unsafe'
const MODES: readonly Mode[] = ['safe', 'unsafe']
const COMMAND = { safe: 'copydesk fix', unsafe: 'copydesk fix --unsafe' } as const
const EXTRACTORS = [
  ['@mozilla/readability', 'readability'],
  ['defuddle', 'defuddle'],
] as const

/** What an extractor took from a page; title and byline apart from the content, which is HTML. */
interface Extract {
  readonly title: string
  readonly byline: string
  readonly content: string
}

/** One line of the table: what it leaves of a page. */
interface Way {
  readonly name: string
  leaves(page: number): Promise<readonly string[]>
}

const HEAD = [
  'what is left by',
  'story kept',
  'furniture removed',
  'of it amid the story',
  'headlines lost',
  'leads lost',
  'captions lost',
  'pages that lost a tenth of their story',
]

const packages = installPeers(
  LIST,
  ['extract.mjs'],
  'The web pages and the extractors could not be installed: no table.',
)
if (packages !== undefined) await measure(packages)

async function measure(folder: string): Promise<void> {
  const pages = judgedPages(folder)
  const rows: (readonly string[])[] = []
  for (const way of await waysOver(pages, extracts(folder, pages))) {
    const losses: Losses[] = []
    for (const [i, page] of pages.entries()) {
      const kept = keptBlocks(page, await way.leaves(i))
      losses.push(lossesOf(kept))
      if (flags.list) listLost(way.name, page.name, kept)
    }
    rows.push(cellsOf(way.name, losses.reduce(added)))
  }
  const result = `${pages.length} pages, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}.\n\n${table(HEAD, rows, 1)}`
  console.log(result)
  if (flags.write) write(result)
}

/** Prints the blocks of the story that were lost. */
function listLost(way: string, page: string, blocks: readonly KeptBlock[]): void {
  for (const block of bestCopies(blocks.filter(isStory))) {
    if (isLost(block)) console.log([way, page, block.verdict, block.text].join('\t'))
  }
}

/** What both extractors take from each page, in a process of their own in the folder that holds them. */
function extracts(
  folder: string,
  pages: readonly JudgedPage[],
): readonly Readonly<Record<'readability' | 'defuddle', Extract>>[] {
  return execFileSync(process.execPath, [join(folder, 'extract.mjs')], {
    cwd: folder,
    input: pages.map(({ path }) => path).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

async function waysOver(
  pages: readonly JudgedPage[],
  taken: ReturnType<typeof extracts>,
): Promise<readonly Way[]> {
  const fix = await fixer()
  const fixed = async (html: string, mode: Mode): Promise<readonly string[]> =>
    wordsOfHtml(await fix(html, readHtml, mode))
  const ways: Way[] = MODES.flatMap((mode) => [
    { name: `${COMMAND[mode]}, page as HTML`, leaves: (i) => fixed(pages[i]?.html ?? '', mode) },
    {
      name: `${COMMAND[mode]}, page pasted as text`,
      leaves: async (i) => wordsOf(await fix(pasted(pages[i]?.html ?? ''), readText, mode)),
    },
  ])
  for (const [name, of] of EXTRACTORS) {
    const leaves = async (i: number, mode?: Mode): Promise<readonly string[]> => {
      const { title = '', byline = '', content = '' } = taken[i]?.[of] ?? {}
      const body = mode === undefined ? wordsOfHtml(content) : await fixed(content, mode)
      return [...wordsOf(title), ...wordsOf(byline), ...body]
    }
    ways.push({ name, leaves: (i) => leaves(i) })
    for (const mode of MODES)
      ways.push({ name: `${name}, then ${COMMAND[mode]}`, leaves: (i) => leaves(i, mode) })
  }
  return ways
}

/** `copydesk fix` with web-boilerplate alone. */
async function fixer(): Promise<(source: string, read: Reader, mode: Mode) => Promise<string>> {
  const rule = activate(await RULE_LOADERS['web-boilerplate']())
  const ports = { lexicon: loadLexicon(), now: () => performance.now(), timeLimit: 60_000 }
  return async (source, read, mode) => {
    const { text } = await fixToFixpoint(source, {
      read,
      check: async (document) => check(document, [rule], ports),
      accept: ({ applicability }) => mode === 'unsafe' || applicability === 'safe',
    })
    return text
  }
}

/** All that a reader of the page sees, as it comes from the clipboard: a line of text for each block, apart. */
function pasted(html: string): string {
  return blocksSeen(readHtml(html))
    .map(({ prose }) => prose.text.replace(/\s+/g, ' ').trim())
    .join('\n\n')
}

function wordsOfHtml(html: string): readonly string[] {
  return wordsByBlock(readHtml(html)).flat()
}

function cellsOf(name: string, all: Losses): readonly string[] {
  return [
    name,
    percent(all.storyKept, all.storyWords),
    percent(all.furnitureRemoved, all.furnitureWords),
    percent(all.innerRemoved, all.innerWords),
    `${all.headlinesLost} of ${all.headlines}`,
    `${all.leadsLost} of ${all.leads}`,
    `${all.captionsLost} of ${all.captions}`,
    `${all.pagesCut} of ${all.pages}`,
  ]
}

function write(result: string): void {
  const [open, close] = ['<!-- extractors -->', '<!-- /extractors -->']
  const page = readFileSync(DOCS, 'utf8')
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) throw new Error('docs/accuracy/web-boilerplate.md has no place for the table')
  writeFileSync(DOCS, `${page.slice(0, from)}${open}\n\n${result}\n\n${page.slice(to)}`)
}
