import type { Finding } from '../../src/rule/finding.ts'
import type { Measure, Score, TestBed } from './measure.ts'

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
  { rule: RULE, set: 'boilerplate/docs: leaked blocks', run: leakedBlocks },
  { rule: RULE, set: 'boilerplate/docs: content words lost by safe fixes', run: contentLost },
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

async function leakedBlocks(bed: TestBed): Promise<Score> {
  let right = 0
  let wrong = 0
  let missed = 0
  let words = 0
  for (const page of pages(bed)) {
    const findings = await bed.check(await bed.read(page.text, 'text'), RULE)
    words += page.words
    for (const block of page.blocks) {
      if (!block.scored) continue
      const found = coveredShare(block, findings) > MOSTLY
      if (block.label === 'boilerplate') found ? right++ : missed++
      else if (found) wrong++
    }
  }
  return { right, wrong, missed, words }
}

async function contentLost(bed: TestBed): Promise<Score> {
  let right = 0
  let wrong = 0
  let lost = 0
  let content = 0
  let leads = 0
  for (const page of pages(bed)) {
    const findings = await bed.check(await bed.read(page.text, 'text'), RULE)
    const safe = findings.filter((finding) => finding.fixes[0]?.applicability === 'safe')
    const lead = page.blocks.find((block) => block.label === 'content' && block.text.length > 150)
    for (const block of page.blocks) {
      if (!block.scored) continue
      const words = block.text.match(/\S+/g)?.length ?? 0
      const share = coveredShare(block, safe)
      if (block.label === 'boilerplate') {
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
