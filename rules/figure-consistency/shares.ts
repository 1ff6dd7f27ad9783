import type { Facts } from '../../src/facts/facts.ts'
import type { QuantityFact } from '../../src/facts/quantities.ts'
import { covering, type Discord, leadOf, offsetPast, phraseEnd, shown, textBetween } from './figures.ts'
import { meet, shownNumber, spreadOf } from './spread.ts'

const CONFIDENCE = 0.93

/** Answers that exclude each other: row by row for, against, and neither. */
const ANSWERS: readonly RegExp[] = [
  /\b(?:in favou?r|favou?r(?:ed)?|for|yes|support(?:ed|s)?|approv(?:e|ed|es)|agreed?|back(?:ed)?)\b/i,
  /\b(?:against|oppos(?:e|ed|es)|no|disapprov(?:e|ed|es)|disagreed?|reject(?:ed)?)\b/i,
  /\b(?:undecided|unsure|not sure|did not know|didn['’]t know|don['’]t know|do not know|no opinion|abstain(?:ed)?|neither)\b/i,
]

const SEVERAL =
  /\b(?:several|multiple|more than one|add up|adds? to|rounding|rounded|overlap|women|men|democrats?|republicans?|compared)\b/i

/** Shares of one whole that are more than the whole, and counts that are another share of it than is told. */
export function shareDiscords(facts: Facts): readonly Discord[] {
  const percents = facts.quantities.filter(({ unit }) => unit === 'percent')
  if (percents.length === 0) return []
  return [...answerDiscords(facts, percents), ...restDiscords(facts, percents), ...countDiscords(facts)]
}

/** Points by which each rounded share may be off, and what is left for luck. */
const ROUNDED = 0.5
const LUCK = 0.6

/** “48 per cent were in favour, 31 against and 27 undecided” makes 106. */
function answerDiscords(facts: Facts, percents: readonly QuantityFact[]): readonly Discord[] {
  return bySentence(percents).flatMap((shares) => {
    const [first, last] = [shares[0], shares.at(-1)]
    if (first === undefined || last === undefined || shares.length < 2 || shares.length > ANSWERS.length)
      return []
    if (SEVERAL.test(sentenceOf(facts, first)) || shares.some(({ hedge }) => hedge !== undefined)) return []
    if (!standClose(shares)) return []
    const answers = shares.map((share, i) => answerOf(facts, share, shares[i + 1]))
    if (
      new Set(answers).size !== answers.length ||
      answers.includes(-1) ||
      !answers.includes(0) ||
      !answers.includes(1)
    )
      return []
    const sum = shares.reduce((total, { value }) => total + value, 0)
    if (sum - 100 <= shares.length * ROUNDED + LUCK) return []
    return [discordOf(facts, shares, sum, 'over')]
  })
}

const MOST_WORDS = 7

/** “87% support one law, and 61% oppose another”: answers to two questions stand farther apart. */
function standClose(shares: readonly QuantityFact[]): boolean {
  return shares.every((share, i) => {
    const next = shares[i + 1]
    return next === undefined || next.from - share.to <= MOST_WORDS
  })
}

/** Which answer a share is told of, by the words between it and the next one; -1 for none or more than one. */
function answerOf(facts: Facts, share: QuantityFact, next: QuantityFact | undefined): number {
  const end = next?.range.start ?? facts.tokens.sentences[share.sentence]?.end ?? share.range.end
  const words = textBetween(facts, share.range.end, Math.min(end, share.range.end + 60))
  const neither = ANSWERS.length - 1
  if (ANSWERS[neither]?.test(words)) return neither
  const found = ANSWERS.flatMap((answer, i) => (answer.test(words) ? [i] : []))
  return found.length === 1 ? (found[0] ?? -1) : -1
}

/** “70 per cent were repaid and the remaining 40 per cent written off” */
function restDiscords(facts: Facts, percents: readonly QuantityFact[]): readonly Discord[] {
  return bySentence(percents).flatMap((shares) => {
    const rest = shares.at(-1)
    if (rest === undefined || shares.length < 2 || !isRest(facts, rest)) return []
    const others = shares.slice(0, -1)
    if (shares.some(({ hedge }) => hedge !== undefined) || SEVERAL.test(sentenceOf(facts, rest))) return []
    const needed = 100 - rest.value
    // Of what was sold before, less may remain; more than all cannot.
    const over = others.every(({ value }) => value > needed + 1.5)
    return over
      ? [discordOf(facts, [...others.slice(-1), rest], (others.at(-1)?.value ?? 0) + rest.value, 'over')]
      : []
  })
}

function isRest(facts: Facts, share: QuantityFact): boolean {
  return /\b(?:the|its|their) (?:remaining|other) $/i.test(
    facts.tokens.text.slice(Math.max(0, share.range.start - 18), share.range.start),
  )
}

function discordOf(facts: Facts, shares: readonly QuantityFact[], sum: number, message: string): Discord {
  const ranges = shares.map(({ range }) => range)
  const whole = covering(ranges)
  return {
    message,
    data: { parts: shares.map((share) => shown(facts, share)).join(' + '), sum: shownNumber(sum) },
    range: whole,
    whole,
    confidence: CONFIDENCE,
  }
}

/** “512 of the 640 letters, or 90 per cent”, “12 of 60 members (30 per cent)”, “640 letters, of which 512, or 90 per cent” */
function countDiscords(facts: Facts): readonly Discord[] {
  return facts.quantities.flatMap((share, at) => {
    const [a, b] = [facts.quantities[at - 2], facts.quantities[at - 1]]
    if (
      share.unit !== 'percent' ||
      a === undefined ||
      b === undefined ||
      a.sentence !== share.sentence ||
      isHedgedOut(share)
    )
      return []
    const lead = facts.tokens.text.slice(offsetPast(facts, phraseEnd(facts, b), b), share.range.start)
    if (
      !/^(?: \w+){0,3}(?:, or (?:about |around |roughly |some |nearly |almost )?| \((?:about |around |or |nearly )?| [–—-] (?:or )?(?:about )?)$/.test(
        lead,
      )
    )
      return []
    const [part, whole] = partAndWhole(facts, a, b) ?? []
    if (part === undefined || whole === undefined || !(part.value < whole.value)) return []
    const after = facts.tokens.text.slice(share.range.end, share.range.end + 30)
    // “12 of the 60, or 30 per cent of those asked”, “(30 per cent more)”: a share of something else.
    if (
      /^ (?:of|more|less|higher|lower|fewer|up|down|above|below|points?|increase|rise|growth)\b/.test(after)
    )
      return []
    const { text } = facts.tokens
    const [p, w, s] = [spreadOf(part, text), spreadOf(whole, text), spreadOf(share, text)]
    const actual = { low: (p.low / w.high) * 100, high: (p.high / w.low) * 100 }
    const slack = share.value < 10 ? 0.6 : 1.1
    if (w.low <= 0 || meet(actual, { low: s.low - slack, high: s.high + slack })) return []
    return [
      {
        message: 'part',
        data: {
          part: shown(facts, part),
          whole: shown(facts, whole),
          said: shown(facts, share),
          actual: shownNumber((part.value / whole.value) * 100),
        },
        range: share.range,
        whole: covering([part.range, whole.range, share.range]),
        confidence: CONFIDENCE,
      },
    ]
  })
}

function isHedgedOut({ hedge }: QuantityFact): boolean {
  return hedge === 'low' || hedge === 'high'
}

function partAndWhole(
  facts: Facts,
  a: QuantityFact,
  b: QuantityFact,
): readonly [QuantityFact, QuantityFact] | undefined {
  if (a.unit !== 'count' || b.unit !== 'count' || isHedgedOut(a) || isHedgedOut(b)) return undefined
  const between = facts.tokens.text.slice(a.range.end, b.range.start)
  if (/^ (?:out )?of (?:the |its |their |all |his |her |some |about )?$/.test(between)) return [a, b]
  const isOfWhich = /, of (?:which|whom) (?:about |around |some )?$/.test(between)
  return isOfWhich && leadOf(facts, b) !== undefined && between.length < 50 ? [b, a] : undefined
}

function bySentence(quantities: readonly QuantityFact[]): readonly (readonly QuantityFact[])[] {
  const found = new Map<number, QuantityFact[]>()
  for (const quantity of quantities) {
    const list = found.get(quantity.sentence)
    if (list === undefined) found.set(quantity.sentence, [quantity])
    else list.push(quantity)
  }
  return [...found.values()]
}

function sentenceOf(facts: Facts, { sentence }: QuantityFact): string {
  const range = facts.tokens.sentences[sentence]
  return range === undefined ? '' : facts.tokens.text.slice(range.start, range.end)
}
