import type { Facts } from '../../src/facts/facts.ts'
import type { QuantityFact } from '../../src/facts/quantities.ts'
import type { Token } from '../../src/facts/tokens.ts'
import { once } from '../../src/text/once.ts'
import { FIGURE_START, type FigureSigns } from './figure-signs.ts'
import { covering, type Discord, leadOf, offsetPast, phraseEnd, shown, textBetween } from './figures.ts'
import { PARTITION_OF, pluralOf } from './partitions.ts'
import { meet, type Spread, shownNumber, spreadOf, sumOf } from './spread.ts'

const LISTED = 0.93
const GROUPED = 0.94

/** Words that tell a part of a part, or more than the parts: nothing adds up there. */
const OPEN =
  /\b(?:includ\w+|among|such as|of (?:them|which|whom|these|those)|respectively|as well as|plus|each|per|both|also|other|others|rest|remaining|remainder|average|versus|vs|than|every|at least one|for example|e\.g\.)\b/i

/** What opens a list of parts: “27 people: 21 men”, “£12 million – £7 million”. */
const OPENS_LIST = once(() => new RegExp(`(?::| [–—]|\\() ?${FIGURE_START}`, 'i'))

/** Has a text three figures, and what tells that some are parts of another? */
export function mayAddUp({ numbers, hasPart, hasTotal }: FigureSigns, text: string): boolean {
  if (numbers < 3) return false
  return hasPart || hasTotal || text.includes(' in all') || OPENS_LIST().test(text)
}

/** Sums of a whole that is told with its parts. */
export function sumDiscords(facts: Facts): readonly Discord[] {
  const { quantities } = facts
  if (quantities.length < 3) return []
  return quantities.flatMap(
    (whole, i) =>
      partsAfter(facts, whole, i) ?? ofWhole(facts, whole, i) ?? wholeAfter(facts, whole, i) ?? [],
  )
}

/** “27 people: 21 men and six women”, “£12 million: £7 million for roads and £5 million for rail” */
function partsAfter(facts: Facts, whole: QuantityFact, i: number): Discord | undefined {
  if (whole.noun === undefined && whole.unit !== 'money') return undefined
  // “53 Republicans, 45 Democrats and two independents”
  if (PARTITION_OF.has(whole.noun ?? '')) return undefined
  const parts = run(facts, i + 1)
  const [first] = parts
  if (first === undefined || parts.length < 2 || parts.some((part) => !isPartOf(part, whole)))
    return undefined
  const opens = facts.tokens.text.slice(offsetPast(facts, phraseEnd(facts, whole), whole), first.range.start)
  const isListed = /^[^.;,:–—()]{0,30}(?:: ?| [–—] |\()$/.test(opens)
  const isGrouped = areOnePartition(parts)
  if (!isListed && !(isGrouped && /^(?:, ?| [–—-] | ?\()$/.test(opens))) return undefined
  if (!closes(facts, parts, opens) || !joinsLast(facts, parts)) return undefined
  if (OPEN.test(told(facts, whole, parts))) return undefined
  return discord(facts, whole, parts, isGrouped ? GROUPED : LISTED)
}

/** “Of the 45 passengers, 28 were women and 19 were men”: parts that share nobody cannot be more than the whole. */
function ofWhole(facts: Facts, whole: QuantityFact, i: number): Discord | undefined {
  if (leadOf(facts, whole)?.lower !== 'of' || whole.unit !== 'count') return undefined
  const lead = leadOf(facts, whole)
  if (lead?.opens !== true) return undefined
  const parts = facts.quantities
    .slice(i + 1, i + 1 + MOST_PARTS)
    .filter(({ sentence }) => sentence === whole.sentence)
  const named = parts.map((part) => ({ part, noun: partNoun(facts, part) }))
  const nouns = named.map(({ noun }) => noun ?? '')
  if (parts.length < 2 || !areOneGroup(nouns) || OPEN.test(told(facts, whole, parts))) return undefined
  const sum = sumOf(parts.map((part) => spreadOf(part, facts.tokens.text)))
  if (sum.low <= exact(whole, facts).high) return undefined
  return discord(facts, whole, parts, GROUPED)
}

/** “seven men and six women, 12 in all”, “£3 million from the town and £2 million from the port, a total of £6 million” */
function wholeAfter(facts: Facts, whole: QuantityFact, i: number): Discord | undefined {
  const { text } = facts.tokens
  const isSummedUp = SUMS_UP.test(text.slice(Math.max(0, whole.range.start - 16), whole.range.start))
  if (
    !isSummedUp &&
    !/^ (?:in all|altogether|in total)\b/.test(text.slice(whole.range.end, whole.range.end + 16))
  )
    return undefined
  const parts = runBefore(facts, i - 1)
  if (parts.length < 2 || !(areOnePartition(parts) || areAlike(parts)) || !joinsLast(facts, parts))
    return undefined
  const last = parts.at(-1)
  if (last === undefined || last.unit !== whole.unit || last.measure !== whole.measure) return undefined
  const between = text.slice(offsetPast(facts, phraseEnd(facts, last), last), whole.range.start)
  if (!(isSummedUp ? TO_THE_SUM : TO_THE_WHOLE).test(between) || OPEN.test(told(facts, whole, parts)))
    return undefined
  return discord(facts, whole, parts, GROUPED)
}

const SUMS_UP = /\ba total of $/
const TO_THE_SUM = /^[^.,;:()\d]{0,40}, (?:for |making )?a total of $/
const TO_THE_WHOLE = /^(?:, | [–—-] | ?\()$/

function discord(
  facts: Facts,
  whole: QuantityFact,
  parts: readonly QuantityFact[],
  confidence: number,
): Discord | undefined {
  const spreads = parts.map((part) => spreadOf(part, facts.tokens.text))
  const sum = sumOf(spreads)
  if (meet(sum, exact(whole, facts)) || isOfAnother(facts, whole, parts, sum)) return undefined
  const range = { start: whole.range.start, end: offsetPast(facts, phraseEnd(facts, whole), whole) }
  const values = parts.reduce((total, part) => total + part.value, 0)
  const scale =
    whole.scale !== undefined && parts.every((part) => part.scale === whole.scale) ? whole.scale : undefined
  const sign = /^\p{Sc}/u.exec(shown(facts, whole))?.[0] ?? ''
  const unit = scale === undefined ? 1 : whole.value / numberOf(facts, whole)
  return {
    message: 'sum',
    data: {
      whole: shown(facts, whole),
      parts: parts.map((part) => shown(facts, part)).join(' + '),
      sum: `${sign}${shownNumber(values / unit)}${scale === undefined ? '' : ` ${scale}`}`,
    },
    range,
    whole: covering([range, ...parts.map((part) => part.range)]),
    confidence,
  }
}

/** “Nine of the 15 judges – five men and four women – agreed”: the parts of another figure. */
function isOfAnother(
  facts: Facts,
  whole: QuantityFact,
  parts: readonly QuantityFact[],
  sum: Spread,
): boolean {
  const at = facts.quantities.indexOf(whole)
  return facts.quantities
    .slice(Math.max(0, at - 3), at + MOST_PARTS)
    .some(
      (other) =>
        other !== whole &&
        other.sentence === whole.sentence &&
        !parts.includes(other) &&
        meet(sum, spreadOf(other, facts.tokens.text)),
    )
}

function numberOf(facts: Facts, { range, value }: QuantityFact): number {
  const written = /\d[\d,]*(?:\.\d+)?/.exec(facts.tokens.text.slice(range.start, range.end))?.[0]
  const number = Number((written ?? '').replaceAll(',', ''))
  return number > 0 ? number : value
}

/** A count below a thousand is what it says, whatever its zeros. */
function exact(whole: QuantityFact, facts: Facts): Spread {
  const spread = spreadOf(whole, facts.tokens.text)
  return whole.hedge === 'low' ? { low: spread.low, high: Number.POSITIVE_INFINITY } : spread
}

/** Figures that follow each other as a list: nothing between them but their nouns and what the nouns are for. */
function run(facts: Facts, from: number): readonly QuantityFact[] {
  const found: QuantityFact[] = []
  for (let i = from; i < Math.min(from + MOST_PARTS, facts.quantities.length); i++) {
    const next = facts.quantities[i]
    const last = found.at(-1)
    if (next === undefined || next.sentence !== (found[0] ?? next).sentence) break
    if (last !== undefined && !follows(facts, last, next)) break
    found.push(next)
  }
  return found
}

function runBefore(facts: Facts, to: number): readonly QuantityFact[] {
  const found: QuantityFact[] = []
  for (let i = to; i >= Math.max(0, to - MOST_PARTS); i--) {
    const next = facts.quantities[i]
    const [first] = found
    if (
      next === undefined ||
      (first !== undefined && (next.sentence !== first.sentence || !follows(facts, next, first)))
    )
      break
    found.unshift(next)
  }
  return found
}

/** A list of more is a table. */
const MOST_PARTS = 10
const MOST_WORDS = 6

function follows(facts: Facts, a: QuantityFact, b: QuantityFact): boolean {
  const between = textBetween(facts, offsetPast(facts, phraseEnd(facts, a), a), b.range.start)
  if (
    !/^[^.;:()–—]*(?:, (?:and )?|,? and |; (?:and )?)(?:(?:about|around|some|nearly|roughly) )?$/.test(
      between,
    )
  )
    return false
  return between.split(' ').length <= MOST_WORDS + 2
}

/** The list ends where its sentence ends, or the brackets or dashes that hold it. */
function closes(facts: Facts, parts: readonly QuantityFact[], opens: string): boolean {
  const last = parts.at(-1)
  if (last === undefined) return false
  const { text, sentences } = facts.tokens
  const end = sentences[last.sentence]?.end ?? text.length
  const tail = text.slice(offsetPast(facts, phraseEnd(facts, last), last), end)
  if (opens.endsWith('(')) return /^[^(),;\d]{0,40}\)/.test(tail)
  if (/[–—-] $/.test(opens)) return /^[^,;\d–—]{0,40}(?: [–—-] |[.!?]?["”’]?\s*$)/.test(tail)
  return /^[^,;:\d]{0,50}[.!?]?["”’]?\s*$/.test(tail)
}

/** “21 men and six women”, “7 million, 3 million and 2 million”: a list is whole where its last part is joined. */
function joinsLast(facts: Facts, parts: readonly QuantityFact[]): boolean {
  const [before, last] = parts.slice(-2)
  if (before === undefined || last === undefined) return false
  return / and (?:\S+ )?$/.test(facts.tokens.text.slice(before.range.end, last.range.start))
}

function isPartOf(part: QuantityFact, whole: QuantityFact): boolean {
  if (part.unit !== whole.unit || part.value > whole.value * 4) return false
  if (whole.unit === 'money') return part.measure === whole.measure
  return part.unit === 'count' && part.noun !== undefined
}

function areAlike(parts: readonly QuantityFact[]): boolean {
  const [first] = parts
  if (first?.unit === 'money')
    return parts.every(({ unit, measure }) => unit === 'money' && measure === first.measure)
  return parts.every(({ unit, noun }) => unit === 'count' && noun !== undefined)
}

function areOnePartition(parts: readonly QuantityFact[]): boolean {
  return parts.every(({ unit }) => unit === 'count') && areOneGroup(parts.map(({ noun }) => noun ?? ''))
}

/** Different nouns of one way to part a whole. */
function areOneGroup(nouns: readonly string[]): boolean {
  if (new Set(nouns).size !== nouns.length) return false
  const [first, ...others] = nouns.map((noun) => PARTITION_OF.get(noun))
  if (first === undefined) return false
  return [...first].some((group) => others.every((set) => set?.has(group) === true))
}

/** “28 were women”: the noun past its verb. */
function partNoun(facts: Facts, part: QuantityFact): string | undefined {
  if (part.noun !== undefined) return part.noun
  const { all } = facts.tokens
  const verb = all[part.to]
  if (verb === undefined || !/^(?:were|was|are|is)$/.test(verb.lower)) return undefined
  return nounAt(all[part.to + 1])
}

function nounAt(token: Token | undefined): string | undefined {
  if (token === undefined) return undefined
  for (const noun of PARTITION_OF.keys()) if (token.lower === pluralOf(noun)) return noun
  return undefined
}

function told(facts: Facts, whole: QuantityFact, parts: readonly QuantityFact[]): string {
  const ends = [whole, ...parts]
  const { text, sentences } = facts.tokens
  const last = ends.at(-1) ?? whole
  const start = Math.min(...ends.map(({ range }) => range.start))
  const end = Math.max(...ends.map(({ range }) => range.end))
  return text.slice(start, Math.min(sentences[last.sentence]?.end ?? end, end + 40))
}
