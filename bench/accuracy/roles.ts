/**
 * How well the plain-text reader tells what it can be asked about without labels, on the reported
 * half of the publishers: titles and bylines put back above the stories they were taken from, and
 * paragraphs broken at a width and read again. `npx tsx bench/accuracy/roles.ts [--every N]`.
 * Captions are read by eye: `--list caption` prints what any role was given to.
 */
import { parseArgs } from 'node:util'
import { readText } from '../../src/read/text/read-text.ts'
import { findDataFolder, recordsOf } from './data-folder.ts'
import { isReportedPublisher } from './measure.ts'

const { values: flags } = parseArgs({
  options: { every: { type: 'string', default: '5' }, list: { type: 'string' } },
})
const folder = findDataFolder()
if (folder === undefined) {
  console.log('There is no data folder to measure on: set COPYDESK_DATA to one.')
  process.exit(0)
}

const WIDTHS = [60, 66, 72, 78]
const tally = new Map<string, { right: number; all: number }>()
let place = 0
for (const record of recordsOf(folder, 'news_archive/articles.jsonl.gz')) {
  const { source, title, authors, text } = record
  if (typeof source !== 'string' || !isReportedPublisher(source) || typeof text !== 'string') continue
  if (place++ % Math.max(1, Number(flags.every)) !== 0) continue
  if (flags.list !== undefined) listRole(source, text, flags.list)
  else {
    if (typeof title === 'string' && title.trim() !== '') measureTitle(title, authors, text)
    measureWrapping(text, WIDTHS[place % WIDTHS.length] ?? 72)
  }
}
for (const [what, { right, all }] of tally)
  console.log(`${what}: ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`)

function count(what: string, isRight: boolean): void {
  const entry = tally.get(what) ?? { right: 0, all: 0 }
  tally.set(what, { right: entry.right + (isRight ? 1 : 0), all: entry.all + 1 })
}

function measureTitle(title: string, authors: unknown, text: string): void {
  const author = typeof authors === 'string' ? authors.split(',')[0]?.trim() : undefined
  const head = author ? [title, `By ${author}`] : [title]
  const spaced = readText([...head, text].join('\n\n')).blocks
  count('title is the headline', spaced[0]?.role === 'headline')
  if (author) count('writer is the byline', spaced[1]?.role === 'byline')
  const tight = readText([...head, text.replace(/\n\s*\n/g, '\n')].join('\n')).blocks
  count('title is the headline, no empty lines', tight[0]?.role === 'headline')
}

/** Breaks the article's paragraphs as mail does and counts those that come back whole. */
function measureWrapping(text: string, width: number): void {
  const paragraphs = text.split(/\n+/).flatMap((line) => (/^[\w“"‘']/.test(line.trim()) ? [line.trim()] : []))
  const { blocks } = readText(paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n'))
  const read = new Set(blocks.map((block) => block.prose.text.replace(/\s+/g, ' ')))
  for (const paragraph of paragraphs) {
    if (paragraph.length > width)
      count('broken paragraph comes back whole', read.has(paragraph.replace(/\s+/g, ' ')))
  }
  const unbroken = new Set(readText(paragraphs.join('\n')).blocks.map((block) => block.prose.text))
  for (const paragraph of paragraphs) count('paragraph a line stays a paragraph', unbroken.has(paragraph))
}

function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

function listRole(source: string, text: string, role: string): void {
  for (const block of readText(text).blocks) {
    if (block.role === role) console.log(`${source} · ${block.index} · ${block.prose.text.slice(0, 300)}`)
  }
}
