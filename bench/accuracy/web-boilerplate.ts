import { readFileSync } from 'node:fs'
import type { Finding } from '../../src/rule/finding.ts'
import { overlaps } from '../../src/text/range.ts'
import type { Measure, Score, TestBed } from './measure.ts'
import { pastedLinesMeasure, pastedPartsMeasure } from './written/pasted-lines.ts'

const RULE = 'web-boilerplate'
const PAGES = 'boilerplate/docs.jsonl.gz'

/** A block of a labelled page, and where it stands in the page rebuilt as plain text. */
interface PageBlock {
  readonly text: string
  readonly label: string
  readonly scored: boolean
  readonly start: number
  readonly end: number
}

interface Page {
  readonly name: string
  readonly text: string
  readonly words: number
  readonly blocks: readonly PageBlock[]
}

export const measures: readonly Measure[] = [
  {
    rule: RULE,
    set: 'boilerplate/docs: leaked blocks, gold as it is',
    run: (bed) => leakedBlocks(bed, new Map()),
  },
  {
    rule: RULE,
    set: 'boilerplate/docs: leaked blocks, disputed gold judged by hand',
    run: (bed) => leakedBlocks(bed, labels('disputed')),
  },
  { rule: RULE, set: 'boilerplate/docs: 200 gold furniture blocks judged by hand', run: sampleFound },
  {
    rule: RULE,
    set: 'boilerplate/docs: content words lost by safe fixes',
    run: (bed) => contentLost(bed, new Map()),
  },
  {
    rule: RULE,
    set: 'boilerplate/docs: content words lost by safe fixes, disputed gold judged by hand',
    run: (bed) => contentLost(bed, labels('disputed')),
  },
  pastedLinesMeasure('tuned'),
  pastedLinesMeasure('held'),
  pastedPartsMeasure('tuned'),
  pastedPartsMeasure('held'),
]

/** The pages of the reported publishers, each block a paragraph of its own. */
function* pages(bed: TestBed): Generator<Page> {
  for (const record of bed.records(PAGES)) {
    const name = String(record.page)
    if (!bed.isReported(publisherOf(String(record.url), name))) continue
    const blocks: PageBlock[] = []
    let start = 0
    for (const block of record.blocks as readonly Readonly<Record<string, unknown>>[]) {
      const text = String(block.text)
      const scored = block.uncertain !== true && (block.label === 'boilerplate' || block.label === 'content')
      blocks.push({ text, label: String(block.label), scored, start, end: start + text.length })
      start += text.length + 2
    }
    const text = blocks.map((block) => block.text).join('\n\n')
    yield { name, text, words: text.match(/\S+/g)?.length ?? 0, blocks }
  }
}

function publisherOf(url: string, page: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return page
  }
}

/** The share of a block that findings cover. */
function coveredShare(block: PageBlock, findings: readonly Finding[]): number {
  let covered = 0
  for (const { range } of findings) {
    covered += Math.max(0, Math.min(range.end, block.end) - Math.max(range.start, block.start))
  }
  return covered / Math.max(1, block.end - block.start)
}

const MOSTLY = 0.5

/** The verdicts of one set of bench/labels/web-boilerplate.tsv by page and block. */
function labels(set: 'disputed' | 'sample'): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL('../labels/web-boilerplate.tsv', import.meta.url), 'utf8').split('\n')
  const found = new Map<string, string>()
  for (const line of lines) {
    const [name, page, block, verdict] = line.split('\t')
    if (name === set && verdict !== undefined) found.set(`${page} ${block}`, verdict)
  }
  return found
}

async function leakedBlocks(bed: TestBed, judged: ReadonlyMap<string, string>): Promise<Score> {
  let right = 0
  let wrong = 0
  let missed = 0
  let words = 0
  for (const page of pages(bed)) {
    const findings = await bed.check(await bed.read(page.text, 'text'), RULE)
    words += page.words
    for (const [i, block] of page.blocks.entries()) {
      if (!block.scored) continue
      const found = coveredShare(block, findings) > MOSTLY
      const isFurniture = block.label === 'boilerplate' || judged.get(`${page.name} ${i}`) === 'furniture'
      if (judged.size > 0)
        for (const finding of findings) if (overlaps(finding.range, block)) bed.judge(finding, isFurniture)
      if (isFurniture) found ? right++ : missed++
      else if (found) wrong++
    }
  }
  return { right, wrong, missed, words }
}

/** How much is found of what a reader can tell to be furniture by its words and place. */
async function sampleFound(bed: TestBed): Promise<Score> {
  const judged = labels('sample')
  let right = 0
  let missed = 0
  let untold = 0
  for (const page of pages(bed)) {
    if (!page.blocks.some((_, i) => judged.has(`${page.name} ${i}`))) continue
    const findings = await bed.check(await bed.read(page.text, 'text'), RULE)
    for (const [i, block] of page.blocks.entries()) {
      const verdict = judged.get(`${page.name} ${i}`)
      if (verdict === 'untold') untold++
      if (verdict === 'furniture') coveredShare(block, findings) > MOSTLY ? right++ : missed++
    }
  }
  return {
    right,
    wrong: 0,
    missed,
    words: 0,
    note: `${untold} more cannot be told from story without the page`,
  }
}

async function contentLost(bed: TestBed, judged: ReadonlyMap<string, string>): Promise<Score> {
  let right = 0
  let wrong = 0
  let lost = 0
  let content = 0
  let leads = 0
  for (const page of pages(bed)) {
    const findings = await bed.check(await bed.read(page.text, 'text'), RULE)
    const safe = findings.filter((finding) => finding.fixes[0]?.applicability === 'safe')
    const lead = page.blocks.find((block) => block.label === 'content' && block.text.length > 150)
    for (const [i, block] of page.blocks.entries()) {
      if (!block.scored) continue
      const words = block.text.match(/\S+/g)?.length ?? 0
      const share = coveredShare(block, safe)
      if (block.label === 'boilerplate' || judged.get(`${page.name} ${i}`) === 'furniture') {
        if (share > MOSTLY) right++
        continue
      }
      content += words
      if (share === 0) continue
      wrong++
      lost += Math.round(words * share)
      if (block === lead) leads++
    }
  }
  const note = `${lost} of ${content} content words lost (${((lost / content) * 100_000).toFixed(1)} per 100,000), ${leads} lead paragraphs`
  return { right, wrong, missed: null, words: content, note }
}
