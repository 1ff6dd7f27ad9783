import { scanWords } from '../../src/text/words.ts'
import type { Score, TestBed } from './measure.ts'

/** A change to a text at one place: what is put in the place of what, and where a finding of it may begin. */
export interface Planting {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Words to one planted fault. */
const WORDS_A_FAULT = 200

/** A multiplicative congruential generator (Lehmer 1951): the same draws in every run. */
export function lehmer(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 0x7fffffff
    return state % below
  }
}

export function* cleanNews(bed: TestBed): Generator<string> {
  for (const record of bed.records('clean_news/dev.jsonl.gz')) yield String(record.text)
}

/** One article in so many of the archive's publishers that numbers are reported on. */
export function* reportedArticles(bed: TestBed, every: number): Generator<string> {
  let count = 0
  for (const record of bed.records('news_archive/articles.jsonl.gz')) {
    if (bed.isReported(String(record.source)) && count++ % every === 0) yield String(record.text)
  }
}

/**
 * Plants one fault to two hundred words and counts those that the rule marks. A finding in a text
 * that the rule already marked before planting is not counted.
 * @param choose the planting for a draw, or `undefined` where the drawn place does not suit
 * @param most how many faults one text gets at the most
 */
export async function measurePlanted(
  bed: TestBed,
  rule: string,
  texts: Iterable<string>,
  choose: (text: string, draw: (below: number) => number) => Planting | undefined,
  most = Number.POSITIVE_INFINITY,
): Promise<Score> {
  const draw = lehmer(2026)
  let right = 0
  let wrong = 0
  let missed = 0
  let words = 0
  for (const text of texts) {
    const count = scanWords(text).count
    words += count
    const { planted, places } = plant(text, Math.min(most, Math.floor(count / WORDS_A_FAULT)), () =>
      choose(text, draw),
    )
    const before = new Map<string, number>()
    for (const finding of await bed.check(await bed.read(text, 'text'), rule)) {
      before.set(finding.message, (before.get(finding.message) ?? 0) + 1)
    }
    const open = new Set(places)
    for (const finding of await bed.check(await bed.read(planted, 'text'), rule)) {
      const { range, message } = finding
      const place = places.find(({ start, end }) => range.start < end && start < range.end)
      if (place !== undefined) {
        if (open.delete(place)) {
          right++
          bed.judge(finding, true)
        }
      } else if ((before.get(message) ?? 0) > 0) before.set(message, (before.get(message) ?? 0) - 1)
      else {
        wrong++
        bed.judge(finding, false)
      }
    }
    missed += open.size
  }
  return { right, wrong, missed, words }
}

function plant(text: string, wanted: number, choose: () => Planting | undefined) {
  const chosen: Planting[] = []
  for (let tries = 0; chosen.length < wanted && tries < wanted * 30; tries++) {
    const one = choose()
    if (one === undefined || chosen.some((other) => one.start <= other.end && other.start <= one.end))
      continue
    chosen.push(one)
  }
  chosen.sort((a, b) => a.start - b.start)
  const parts: string[] = []
  const places: { readonly start: number; readonly end: number }[] = []
  let done = 0
  let length = 0
  for (const { start, end, text: put } of chosen) {
    const kept = text.slice(done, start)
    parts.push(kept, put)
    length += kept.length + put.length
    places.push({ start: length - put.length, end: length })
    done = end
  }
  parts.push(text.slice(done))
  return { planted: parts.join(''), places }
}
