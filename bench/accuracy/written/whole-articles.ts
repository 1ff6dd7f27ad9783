import { readFileSync } from 'node:fs'
import type { Measure } from '../measure.ts'
import { verdictOf } from './cases.ts'

/**
 * A whole article written by hand, as a sub-editor meets it: several slips, each with the rule that has to
 * mark it, among facts that only look like slips. Those `held` back were run once, before anything was mended
 * by them.
 */
interface WholeArticle {
  readonly id: string
  readonly held: boolean
  readonly text: string
  readonly marks: readonly { readonly rule: string; readonly mark: string }[]
}

function wholeArticles(): readonly WholeArticle[] {
  return readFileSync(new URL('./whole-articles.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as WholeArticle)
}

/** The slips of one rule in the articles; whatever else it marks there is a false alarm. */
export function wholeArticlesMeasure(rule: string, held: boolean): Measure {
  return {
    rule,
    set: `whole articles written by hand (${held ? 'held back' : 'tuned on'})`,
    async run(bed) {
      let [right, wrong, missed, words, articles] = [0, 0, 0, 0, 0]
      for (const { id, text, marks, held: isHeld } of wholeArticles()) {
        if (isHeld !== held) continue
        articles++
        words += text.split(/\s+/).length
        const own = marks.filter((one) => one.rule === rule)
        const findings = await bed.check(await bed.read(text, 'markdown'), rule)
        const spans = findings.map(({ range, evidence }) => [range, ...evidence.map((one) => one.range)])
        const isFound = (mark: string, of: (typeof spans)[number]): boolean =>
          verdictOf({ id, held, text, mark }, of) === 'found'
        const found = own.filter(({ mark }) => spans.some((of) => isFound(mark, of))).length
        right += found
        missed += own.length - found
        wrong += spans.filter((of) => !own.some(({ mark }) => isFound(mark, of))).length
      }
      return { right, wrong, missed, words, note: `${articles} articles` }
    },
  }
}
