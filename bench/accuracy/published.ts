import { readFileSync } from 'node:fs'
import type { Measure } from './measure.ts'

const ARTICLES = 'news_archive/articles.jsonl.gz'

/** An archived article below its own title, as a page has it. */
export function withTitle({ title, text }: Readonly<Record<string, unknown>>): string {
  return `${String(title).replace(/\s+/g, ' ').trim()}\n\n${String(text)}`
}

/**
 * Published articles below their titles, as they are: every finding was read and labelled by hand, by
 * article and offset.
 * @param most articles of the half that were read; all where it is left out
 */
export function publishedMeasure(
  rule: string,
  isReported: boolean,
  most = Number.POSITIVE_INFINITY,
): Measure {
  return {
    rule,
    set: `news_archive with titles, published (${isReported ? 'reported' : 'tuned on'})`,
    async run(bed) {
      const labels = verdictsOf(rule)
      let [right, wrong, unread, words, articles] = [0, 0, 0, 0, 0]
      for (const record of bed.records(ARTICLES)) {
        if (bed.isReported(String(record.source)) !== isReported || articles >= most) continue
        articles++
        const text = withTitle(record)
        words += text.split(/\s+/).length
        for (const finding of await bed.check(await bed.read(text, 'text'), rule)) {
          const verdict = labels.get(`${record.id} ${finding.range.start}`)
          bed.judge(finding, verdict === 'right')
          if (verdict === 'right') right++
          else wrong++
          if (verdict === undefined) unread++
        }
      }
      return { right, wrong, missed: null, words, note: `${articles} articles; ${unread} findings unread` }
    },
  }
}

function verdictsOf(rule: string): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL(`../labels/${rule}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
  return new Map(
    lines.map((line) => {
      const label = JSON.parse(line) as { id: string; offset: number; verdict: string }
      return [`${label.id} ${label.offset}`, label.verdict]
    }),
  )
}
