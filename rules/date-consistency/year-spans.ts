import type { Range } from '../../src/text/range.ts'

/** A stretch of years whose end is before its beginning. */
export interface BackwardSpan {
  readonly range: Range
  readonly from: number
  readonly to: number
}

const YEAR = '(1[89]\\d\\d|20\\d\\d)'
const SPAN = new RegExp(
  `\\((?:born )?${YEAR} ?[-–—] ?${YEAR}\\)|\\bbetween ${YEAR} and ${YEAR}\\b|\\bfrom ${YEAR} (?:to|until|till|through) ${YEAR}\\b`,
  'gi',
)
/** What every match of `SPAN` holds, since V8 makes that anew for all of its matches. */
const MAY_BE_SPAN = /\d{4} ?[-–—a-z] ?[a-z]{0,6} ?\d{4}/i
/** “cut from 2,000 to 1,800 places”, “back from 2016 to 1914”: counts, and tales told backwards. */
const NO_SPAN =
  /\b(?:cut|fell|fall\w*|drop\w*|reduc\w*|declin\w*|down|lower\w*|back|backwards?|reverse|rank\w*|shr[aiu]nk|calories|metres|meters|feet|gap|difference|comparing|compared?)\b/i
/** What counts: “from 2000 to 1800 jobs”; “to 1500 BC”. */
const COUNTED = /^(?:,\d|[.,:]\d| ?(?:%|bc\b|b\.c)| (?!(?:as|was|is|his|this|has)\b)[a-z]+s\b|[-–]\d)/i
const REACH = 50

/** Stretches of years that run backwards: “(2016–2012)”, “between 2016 and 2012”. */
export function backwardSpans(text: string): readonly BackwardSpan[] {
  if (!MAY_BE_SPAN.test(text)) return []
  return [...text.matchAll(SPAN)].flatMap((match): readonly BackwardSpan[] => {
    const [a, b, c, d, e, f] = match.slice(1)
    const [from, to] = [Number(a ?? c ?? e), Number(b ?? d ?? f)]
    const end = match.index + match[0].length
    if (from <= to || COUNTED.test(text.slice(end, end + REACH))) return []
    if (NO_SPAN.test(text.slice(Math.max(0, match.index - REACH), match.index))) return []
    return [{ range: { start: match.index, end }, from, to }]
  })
}
