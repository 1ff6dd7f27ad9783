import { readFileSync } from 'node:fs'
import { WEEKDAY_NAMES } from '../../src/facts/dates.ts'
import type { Measure, Score, TestBed } from './measure.ts'
import { seededRandom } from './plant-typos.ts'

const RULE = 'date-consistency'
const CAPTIONS = 'caption-consistency'
const ARTICLES = 'news_archive/articles.jsonl.gz'
const DATES = 'news_archive/weekday_dates.jsonl.gz'
const NO_YEAR = 'news_archive/weekday_noyear.jsonl.gz'
const LABELS = new URL('../labels/date-consistency.jsonl', import.meta.url)

/** All published articles of a half: every finding was read and labelled by hand. */
function natural(isReported: boolean): Measure {
  return {
    rule: RULE,
    set: `news_archive, published (${isReported ? 'reported' : 'tuned on'})`,
    async run(bed) {
      let [right, wrong, unread, words, articles] = [0, 0, 0, 0, 0]
      const labels = verdicts()
      for (const record of bed.records(ARTICLES)) {
        if (bed.isReported(String(record.source)) !== isReported) continue
        articles++
        words += String(record.text).split(/\s+/).length
        for (const offset of await marksIn(bed, String(record.text))) {
          const verdict = labels.get(`${record.id} ${offset}`)
          if (verdict === 'right') right++
          else wrong++
          if (verdict === undefined) unread++
        }
      }
      return { right, wrong, missed: null, words, note: `${articles} articles; ${unread} findings unread` }
    },
  }
}

async function marksIn(bed: TestBed, text: string): Promise<readonly number[]> {
  const findings = await bed.check(await bed.read(text, 'text'), RULE)
  return findings.map(({ range }) => range.start)
}

function verdicts(): ReadonlyMap<string, string> {
  const lines = readFileSync(LABELS, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const label = JSON.parse(line) as { id: string; offset: number; verdict: string }
      return [`${label.id} ${label.offset}`, label.verdict]
    }),
  )
}

/** Weekdays with full dates as published; those that disagree are known by the set. */
const published: Measure = {
  rule: RULE,
  set: 'weekday_dates, published',
  async run(bed) {
    let [right, wrong, missed, words] = [0, 0, 0, 0]
    for (const record of bed.records(DATES)) {
      const context = String(record.context)
      words += context.split(/\s+/).length
      const isMarked = (await paragraphFindings(bed, context)) > 0
      const isFault = record.status !== 'ok'
      if (isMarked && isFault) right++
      else if (isMarked) wrong++
      else if (isFault) missed++
    }
    return { right, wrong, missed, words }
  },
}

/** Another weekday put beside each full date. */
const planted: Measure = {
  rule: RULE,
  set: 'weekday_dates, planted: another weekday',
  async run(bed) {
    let [right, missed, words] = [0, 0, 0]
    const random = seededRandom(7)
    for (const record of bed.records(DATES)) {
      const [context, match] = [String(record.context), String(record.match)]
      const actual = WEEKDAY_NAMES.indexOf(String(record.actual))
      const other = WEEKDAY_NAMES[(actual + 1 + random(6)) % 7] ?? ''
      const changed = context.replace(match, match.replace(/^[A-Za-z]+/, other))
      if (changed === context) continue
      words += context.split(/\s+/).length
      if ((await paragraphFindings(bed, changed)) > 0) right++
      else missed++
    }
    return { right, wrong: 0, missed, words } satisfies Score
  },
}

/** The trap: a weekday and a date that disagree with the year of publication, in text that is right. */
const trap: Measure = {
  rule: RULE,
  set: 'weekday_noyear with its day of publication (all presumed right)',
  async run(bed) {
    let [wrong, words] = [0, 0]
    for (const record of bed.records(NO_YEAR)) {
      const context = String(record.context)
      words += context.split(/\s+/).length
      if ((await paragraphFindings(bed, context, String(record.pub))) > 0) wrong++
    }
    return { right: 0, wrong, missed: null, words }
  },
}

/** Findings in a cutting that is set as a paragraph of its own, on a page of a stated day. */
async function paragraphFindings(bed: TestBed, context: string, date?: string): Promise<number> {
  const text = context.replace(/[&<>]/g, ' ')
  const head =
    date === undefined ? '' : `<head><meta property="article:published_time" content="${date}"></head>`
  const document = await bed.read(
    `<html>${head}<body><article><p>${text}</p></article></body></html>`,
    'html',
  )
  // A cutting that reads like a caption is the other rule's.
  const own = await bed.check(document, RULE)
  return own.length > 0 ? own.length : (await bed.check(document, CAPTIONS)).length
}

export const measures: readonly Measure[] = [natural(true), natural(false), published, planted, trap]
