import type { Document } from '../../src/document/document.ts'
import type { Finding } from '../../src/rule/finding.ts'
import { overlaps, type Range } from '../../src/text/range.ts'
import type { Measure, Score, TestBed } from './measure.ts'
import { PLANTS, type Planted, type Random, randomFrom, wordCount } from './planted-passages.ts'

const RULE = 'duplicate-passage'
const ARTICLES = 'news_archive/articles.jsonl.gz'

/** Articles that copies are planted in, one of each kind an article. */
const PLANTED_IN = 1500
const SEED = 20_161_120

interface Article {
  readonly id: string
  readonly source: string
  readonly text: string
}

function* articles(bed: TestBed, reported: boolean): Generator<Article> {
  for (const record of bed.records(ARTICLES)) {
    const source = String(record.source)
    if (bed.isReported(source) !== reported) continue
    yield { id: String(record.id), source, text: String(record.text) }
  }
}

/** True when a finding shows both places, whichever of them it marks. */
export function shows(finding: Finding, one: Range, other: Range): boolean {
  return finding.evidence.some(
    (entry) =>
      (overlaps(finding.range, one) && overlaps(entry.range, other)) ||
      (overlaps(finding.range, other) && overlaps(entry.range, one)),
  )
}

async function findings(bed: TestBed, text: string): Promise<readonly Finding[]> {
  const document: Document = await bed.read(text, 'text')
  return bed.check(document, RULE)
}

function plantedMeasure(kind: string, plant: (text: string, random: Random) => Planted | undefined): Measure {
  return {
    rule: RULE,
    set: `news_archive, planted: ${kind}`,
    async run(bed): Promise<Score> {
      const random = randomFrom(SEED)
      let right = 0
      let missed = 0
      let words = 0
      for (const article of articles(bed, true)) {
        if (right + missed === PLANTED_IN) break
        const planted = plant(article.text, random)
        if (planted === undefined) continue
        words += wordCount(planted.text)
        const found = await findings(bed, planted.text)
        if (found.some((finding) => shows(finding, planted.original, planted.copy))) right++
        else missed++
      }
      return { right, wrong: 0, missed, words, note: 'only the planted copies are counted' }
    },
  }
}

export const measures: readonly Measure[] = [
  ...Object.entries(PLANTS).map(([kind, plant]) => plantedMeasure(kind, plant)),
]
