import { readFileSync } from 'node:fs'
import type { Document } from '../../src/document/document.ts'
import type { Finding } from '../../src/rule/finding.ts'
import { overlaps, type Range } from '../../src/text/range.ts'
import type { Measure, Score, TestBed } from './measure.ts'
import { PLANTS, type Planted, type Random, randomFrom, wordCount } from './planted-passages.ts'

const RULE = 'duplicate-passage'
const PAIRS = 'duplicates/dev.jsonl.gz'
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

/** A labelled pair of paragraphs of one article; the numbers count paragraphs between blank lines. */
interface Pair {
  readonly key: string
  readonly kind: string
  readonly adjacent: boolean
  readonly template: boolean
  readonly first: Range
  readonly second: Range
}

type Label = 'slip' | 'lost-pull-quote' | 'device'

interface Labels {
  readonly random: Readonly<Record<string, Label>>
  readonly reported: Readonly<Record<string, Label>>
}

function readLabels(): Labels {
  return JSON.parse(
    readFileSync(new URL('../labels/duplicate-passage.json', import.meta.url), 'utf8'),
  ) as Labels
}

/** The pairs of each reported article whose paragraphs stand where the set says. */
function pairsByArticle(bed: TestBed): Map<string, Readonly<Record<string, unknown>>[]> {
  const pairs = new Map<string, Readonly<Record<string, unknown>>[]>()
  for (const record of bed.records(PAIRS)) {
    if (!bed.isReported(String(record.source))) continue
    const id = String(record.id)
    pairs.set(id, [...(pairs.get(id) ?? []), record])
  }
  return pairs
}

function locate(record: Readonly<Record<string, unknown>>, text: string): Pair | undefined {
  const i = Number(record.i)
  const j = Number(record.j)
  const first = paragraphRange(text, i)
  const second = paragraphRange(text, j)
  const same = (range: Range | undefined, stated: unknown): boolean =>
    range !== undefined && flat(text.slice(range.start, range.end)) === flat(String(stated))
  if (first === undefined || second === undefined || !same(first, record.a) || !same(second, record.b)) {
    return undefined
  }
  return {
    key: `${String(record.id)}:${i}-${j}`,
    kind: String(record.kind),
    adjacent: record.adjacent === true,
    template: record.template === true,
    first,
    second,
  }
}

function paragraphRange(text: string, number: number): Range | undefined {
  let start = 0
  for (let n = 0; n < number; n++) {
    const gap = text.indexOf('\n\n', start)
    if (gap < 0) return undefined
    start = gap + 2
  }
  const end = text.indexOf('\n\n', start)
  return { start, end: end < 0 ? text.length : end }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Calls `visit` with each pair of the reported publishers and whether the rule shows it, of the findings that count. */
async function eachPair(
  bed: TestBed,
  visit: (pair: Pair, shown: boolean) => void,
  keep: (finding: Finding) => boolean = () => true,
): Promise<number> {
  const pairs = pairsByArticle(bed)
  let words = 0
  for (const { id, text } of articles(bed, true)) {
    const records = pairs.get(id)
    if (records === undefined) continue
    words += wordCount(text)
    const found = (await findings(bed, text)).filter(keep)
    for (const record of records) {
      const pair = locate(record, text)
      if (pair !== undefined) visit(pair, showsPair(found, pair))
    }
  }
  return words
}

/** Shown directly, or both as copies of one first place: of three copies the third shows the first. */
function showsPair(found: readonly Finding[], { first, second }: Pair): boolean {
  if (found.some((finding) => shows(finding, first, second))) return true
  const placesOf = (range: Range): readonly Range[] =>
    found
      .filter((finding) => overlaps(finding.range, range))
      .flatMap((finding) => finding.evidence.map((entry) => entry.range))
  const others = placesOf(second)
  return placesOf(first).some((one) => others.some((other) => overlaps(one, other)))
}

const ADJACENT: Measure = {
  rule: RULE,
  set: 'duplicates: beside each other, exact or contained',
  async run(bed): Promise<Score> {
    let right = 0
    let missed = 0
    const words = await eachPair(bed, (pair, shown) => {
      if (!pair.adjacent || pair.template || !['exact', 'contained'].includes(pair.kind)) return
      if (shown) right++
      else missed++
    })
    return { right, wrong: 0, missed, words, note: 'recall only' }
  },
}

const APART = apartMeasure('what the rule says of them', () => true)

const APART_WARNED = apartMeasure('what it warns of', ({ severity }) => severity !== 'info')

function apartMeasure(what: string, counts: (finding: Finding) => boolean): Measure {
  return {
    rule: RULE,
    set: `duplicates: apart, ${what}`,
    run: (bed) => scoreApart(bed, counts),
  }
}

async function scoreApart(bed: TestBed, keep: (finding: Finding) => boolean): Promise<Score> {
  const labels = readLabels().reported
  const counts: Record<Label | 'unlabelled', number> = {
    slip: 0,
    'lost-pull-quote': 0,
    device: 0,
    unlabelled: 0,
  }
  const words = await eachPair(
    bed,
    (pair, shown) => {
      if (shown && !pair.adjacent && !pair.template) counts[labels[pair.key] ?? 'unlabelled']++
    },
    keep,
  )
  const lost = counts['lost-pull-quote']
  return {
    right: counts.slip,
    wrong: lost + counts.device + counts.unlabelled,
    missed: null,
    words,
    note: `of the wrong, ${lost} are pull quotes that nothing in the file sets apart; ${counts.unlabelled} are not labelled`,
  }
}

const APART_RANDOM: Measure = {
  rule: RULE,
  set: 'duplicates: apart, 200 at random',
  async run(bed): Promise<Score> {
    const labels = readLabels().random
    let right = 0
    let wrong = 0
    let missed = 0
    let silent = 0
    const words = await eachPair(bed, (pair, shown) => {
      const label = labels[pair.key]
      if (label === undefined) return
      if (label === 'slip' && shown) right++
      else if (label === 'slip') missed++
      else if (shown) wrong++
      else silent++
    })
    return { right, wrong, missed, words, note: `rightly silent on ${silent}` }
  },
}

export const measures: readonly Measure[] = [
  ADJACENT,
  APART,
  APART_WARNED,
  APART_RANDOM,
  ...Object.entries(PLANTS).map(([kind, plant]) => plantedMeasure(kind, plant)),
]
