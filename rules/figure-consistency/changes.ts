import type { Facts } from '../../src/facts/facts.ts'
import type { QuantityFact } from '../../src/facts/quantities.ts'
import { covering, type Discord, isNegative, leadOf, offsetPast, phraseEnd, shown } from './figures.ts'
import { meet, type Spread, shownNumber, spreadOf } from './spread.ts'

const CONFIDENCE = 0.93

const RISE =
  /^(?:rose|rises?|rising|risen|increas(?:es?|ed|ing)|climb(?:s|ed|ing)?|grew|grows?|growing|grown|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|raised?|raising|swell(?:s|ed)?|swollen|ballooned|rocketed|leap(?:s|t|ed)?|hike[ds]?)$/
const FALL =
  /^(?:fell|falls?|falling|fallen|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nks?|plung(?:es?|ed|ing)|slump(?:s|ed)?|tumbl(?:es?|ed)|dip(?:s|ped)?|slip(?:s|ped)?|slid|slides?|cut|reduc(?:es?|ed|ing)|reduction|lowered|slashed|plummet(?:s|ed)?)$/

/** Times by which something grows, and how far from it is still told so. */
const FACTORS: readonly (readonly [RegExp, number, Spread])[] = [
  [/^(?:doubl(?:e|es|ed|ing))$/, 2, { low: 1.75, high: 2.6 }],
  [/^(?:tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing))$/, 3, { low: 2.6, high: 3.7 }],
  [/^(?:quadrupl(?:e|es|ed|ing))$/, 4, { low: 3.5, high: 4.8 }],
  [/^(?:halv(?:e|es|ed|ing))$/, 0.5, { low: 0.4, high: 0.58 }],
]

/** A change told otherwise than by its two ends: in real terms, by the year, among ranks. */
const OTHER_MEASURE =
  /\b(?:real terms|inflation|adjust(?:ed|ing)|constant|annuali[sz]ed|annually|each|every|compound|per year|a year on average|average of|rank\w*|place|spot|seed\w*|position|standings|deficit|loss|losses|negative|minus|below zero|currency|organic|like-for-like|comparable|respectively)\b/i

const MOST_BETWEEN = 7

interface Change {
  /** The figure before and the figure after. */
  readonly old: QuantityFact
  readonly now: QuantityFact
  /** Of the two, the place of the first among the quantities. */
  readonly index: number
  /** Token indices of the first of “from … to …”, and past the last. */
  readonly start: number
  readonly end: number
}

/** “rose from X to Y, up Z %”, “fell to Y from X”, “doubled from X to Y”, “Y, up from X”. */
export function changeDiscords(facts: Facts): readonly Discord[] {
  if (facts.quantities.length < 2) return []
  return facts.quantities.flatMap((first, i) => {
    const second = facts.quantities[i + 1]
    return second === undefined ? [] : (discordOf(facts, first, second, i) ?? [])
  })
}

function discordOf(
  facts: Facts,
  first: QuantityFact,
  second: QuantityFact,
  index: number,
): Discord | undefined {
  if (first.sentence !== second.sentence || isNegative(facts, first) || isNegative(facts, second))
    return undefined
  const up = upFrom(facts, first, second)
  const change = up === undefined ? changeOf(facts, first, second, index) : undefined
  if (change === undefined) return up
  if (OTHER_MEASURE.test(around(facts, first))) return undefined
  const verb = verbOf(facts, change)
  if (verb === undefined) return againstShare(facts, change, change.start)
  if (verb.kind === 'unclear') return undefined
  if (verb.kind === 'factor') return factorDiscord(facts, change, verb)
  return againstDirection(facts, change, verb.direction) ?? againstShare(facts, change, verb.at)
}

type Verb =
  | { readonly kind: 'factor'; readonly at: number; readonly factor: number; readonly range: Spread }
  | { readonly kind: 'change'; readonly at: number; readonly direction: -1 | 1 }
  | { readonly kind: 'unclear' }

/**
 * The verb of a change, before its first figure. Two that pull apart tell nothing: “cut its forecast for
 * growth to 3.3 per cent from 3.5”. Nor does a verb of what may be: “would reduce jobs from 0.5 to 1.2
 * per cent” is a range.
 */
function verbOf(facts: Facts, { start, old }: Change): Verb | undefined {
  const { all } = facts.tokens
  let found: Verb | undefined
  for (let i = start - 1; i >= start - MOST_BETWEEN - MOST_BESIDE; i--) {
    const token = all[i]
    if (token === undefined || token.sentence !== old.sentence || token.gap === 'break') break
    // “a decrease since 1928 of from 15 to 20 per cent”
    if (i === start - 1 && token.lower === 'of') return { kind: 'unclear' }
    if (i < start - MOST_BETWEEN && !isBeside(found, i)) break
    if (RANGE.test(token.lower) || (isBeside(found, i) && UNREAL.test(token.lower)))
      return { kind: 'unclear' }
    const factor = FACTORS.find(([pattern]) => pattern.test(token.lower))
    const direction = directionOf(token.lower)
    if (factor !== undefined) found ??= { kind: 'factor', at: i, factor: factor[1], range: factor[2] }
    else if (direction !== 0) {
      if (found?.kind === 'change' && found.direction !== direction) return { kind: 'unclear' }
      found ??= { kind: 'change', at: i, direction }
    } else if (CLAUSE.test(token.lower)) break
  }
  return found
}

/** Close before the verb that was found: “would reduce”, “to have cut”. */
function isBeside(found: Verb | undefined, i: number): boolean {
  return found !== undefined && found.kind !== 'unclear' && found.at - i <= MOST_BESIDE
}

const MOST_BESIDE = 2

const UNREAL = /^(?:would|could|may|might|can|will|should|to|likely|not|never)$/

const CLAUSE = /^(?:and|but|while|as|when|which|who|after|before|because|although|whereas)$/

/** “anywhere from 23 to 36 per cent”, “cut down from six to eight months”, “up to three times”: ranges. */
const RANGE = /^(?:anywhere|somewhere|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|down|up)$/

function directionOf(lower: string): -1 | 0 | 1 {
  if (RISE.test(lower)) return 1
  return FALL.test(lower) ? -1 : 0
}

/** “from X … to Y” and “to Y … from X”, both of one unit. */
function changeOf(
  facts: Facts,
  first: QuantityFact,
  second: QuantityFact,
  index: number,
): Change | undefined {
  const [one, other] = [leadOf(facts, first)?.lower, leadOf(facts, second)?.lower]
  const isForward = one === 'from' && other === 'to'
  if (!isForward && !(one === 'to' && other === 'from')) return undefined
  const between = facts.tokens.all.slice(phraseEnd(facts, first), second.from)
  if (between.length > MOST_BETWEEN) return undefined
  if (between.some(({ lower, gap }) => CLAUSE.test(lower) || gap === 'break' || gap === 'bracket'))
    return undefined
  // “rose from 11 to 24 per cent, dividends rose from 26 per cent”: the second figure begins a change of its own.
  if (!isForward && between.some(({ lower }) => directionOf(lower) !== 0)) return undefined
  // “Corran dropped from 36 to 12 per cent, Ashby from 32 to 19”: the first figure ends a change of its own.
  if (!isForward && endsChange(facts, first, index)) return undefined
  const ends = isForward ? withOneUnit(first, second) : withOneUnit(second, first)
  if (ends === undefined) return undefined
  const [old, now] = ends
  return { old, now, index, start: indexOfLead(facts, first), end: phraseEnd(facts, second) }
}

function endsChange(facts: Facts, { sentence }: QuantityFact, index: number): boolean {
  const before = facts.quantities[index - 1]
  return before?.sentence === sentence && leadOf(facts, before)?.lower === 'from'
}

function indexOfLead(facts: Facts, quantity: QuantityFact): number {
  const lead = leadOf(facts, quantity)
  return lead === undefined ? quantity.from : facts.tokens.all.lastIndexOf(lead, quantity.from)
}

/** “from 3.1 to 2.7 billion”, “from 52 to 47 per cent”: the first figure has the unit of the second. */
function withOneUnit(
  old: QuantityFact,
  now: QuantityFact,
): readonly [QuantityFact, QuantityFact] | undefined {
  const isBare = old.unit === 'count' && old.noun === undefined && old.scale === undefined
  if (isBare && (now.unit !== 'count' || now.scale !== undefined)) {
    const { value, ...rest } = old
    const factor = now.scale === undefined || now.value < value ? 1 : SCALE_OF.get(now.scale)
    if (factor === undefined || (factor !== 1 && value >= LARGEST_BARE)) return undefined
    const scaled = { ...rest, value: value * factor, unit: now.unit }
    return [now.scale === undefined || factor === 1 ? scaled : { ...scaled, scale: now.scale }, now]
  }
  if (old.unit !== now.unit) {
    const isNowBare = now.unit === 'count' && now.noun === undefined && now.scale === undefined
    // “from 40 per cent to 44”
    return isNowBare && old.unit === 'percent' ? [old, { ...now, unit: 'percent' }] : undefined
  }
  if (old.measure !== undefined && now.measure !== undefined && old.measure !== now.measure) return undefined
  if (old.noun !== undefined && now.noun !== undefined && old.noun !== now.noun) return undefined
  return [old, now]
}

/** “from 14,700 to 6.1 million”: a figure in thousands is written out. */
const LARGEST_BARE = 1000

const SCALE_OF: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

function againstDirection(facts: Facts, change: Change, direction: -1 | 1): Discord | undefined {
  const { text } = facts.tokens
  const [old, now] = [spreadOf(change.old, text), spreadOf(change.now, text)]
  const isWrong = direction > 0 ? now.high < old.low : now.low > old.high
  if (!isWrong || change.old.unit === 'age') return undefined
  return {
    message: direction > 0 ? 'no-rise' : 'no-fall',
    data: { old: shown(facts, change.old), now: shown(facts, change.now) },
    range: spanOf(facts, change),
    whole: spanOf(facts, change),
    confidence: CONFIDENCE,
  }
}

function spanOf(facts: Facts, { start, old, now }: Change): { start: number; end: number } {
  const last = old.from > now.from ? old : now
  const first = facts.tokens.all[start]?.start ?? 0
  return { start: first, end: offsetPast(facts, phraseEnd(facts, last), last) }
}

function factorDiscord(
  facts: Facts,
  change: Change,
  { at, factor, range }: Extract<Verb, { kind: 'factor' }>,
): Discord | undefined {
  const { text, all } = facts.tokens
  const [old, now] = [spreadOf(change.old, text), spreadOf(change.now, text)]
  if (old.low <= 0) return undefined
  const actual = { low: now.low / old.high, high: now.high / old.low }
  const hedge = all[at - 1]?.lower ?? ''
  const isMore = hedge === 'than' || hedge === 'over'
  const isNearly = hedge === 'nearly' || hedge === 'almost'
  const isWhole = factor > 1
  let allowed = range
  if (isMore)
    allowed = isWhole ? { low: factor * 0.98, high: factor * 1.6 } : { low: 0.2, high: factor * 1.02 }
  if (isNearly) allowed = isWhole ? { low: factor * 0.8, high: factor * 1.02 } : { low: 0.49, high: 0.62 }
  if (meet(actual, allowed)) return undefined
  const verb = all[at]
  return {
    message: 'factor',
    data: {
      said: verb?.text ?? '',
      old: shown(facts, change.old),
      now: shown(facts, change.now),
      actual: shownNumber(change.now.value / change.old.value),
    },
    range: { start: verb?.start ?? 0, end: verb?.end ?? 0 },
    whole: covering([{ start: verb?.start ?? 0, end: verb?.end ?? 0 }, spanOf(facts, change)]),
    confidence: CONFIDENCE,
  }
}

/** The share or amount that the change is told to be, straight before it or straight after. */
function againstShare(facts: Facts, change: Change, verb: number): Discord | undefined {
  const told = shareBefore(facts, change, verb) ?? shareAfter(facts, change)
  if (told === undefined || (told.unit !== 'percent' && !isInPoints(facts, told))) return undefined
  const { text } = facts.tokens
  const [old, now] = [spreadOf(change.old, text), spreadOf(change.now, text)]
  if (old.low <= 0 || change.old.value === change.now.value) return undefined
  const isPoints = isInPoints(facts, told)
  const relative = magnitudes(now.low / old.high - 1, now.high / old.low - 1, 100)
  const absolute = magnitudes(now.low - old.high, now.high - old.low, 1)
  const said = saidSpread(told, text)
  const isShares = change.old.unit === 'percent'
  const span = spanOf(facts, change)
  const shared = {
    range: told.range,
    whole: covering([span, told.range]),
    confidence: CONFIDENCE,
  }
  const sides = { old: shown(facts, change.old), now: shown(facts, change.now), said: shown(facts, told) }
  if (isShares && isPoints) {
    if (meet(absolute, said)) return undefined
    return {
      ...shared,
      message: 'points',
      data: { ...sides, actual: shownNumber(Math.abs(change.now.value - change.old.value)) },
    }
  }
  if (isPoints || meet(relative, said)) return undefined
  const percent = shownNumber(Math.abs(change.now.value / change.old.value - 1) * 100)
  if (isShares && meet(absolute, said))
    return { ...shared, message: 'points-not-percent', data: { ...sides, actual: percent } }
  return { ...shared, message: 'share', data: { ...sides, actual: percent } }
}

/** “a drop of seven percentage points”, “up 3 points” */
function isInPoints(facts: Facts, told: QuantityFact): boolean {
  return /^\W*(?:percentage )?points?\b/i.test(facts.tokens.text.slice(told.range.end, told.range.end + 22))
}

function magnitudes(a: number, b: number, factor: number): Spread {
  const [low, high] = [Math.abs(a * factor), Math.abs(b * factor)]
  // A change that may be none at all.
  if (a < 0 && b > 0) return { low: 0, high: Math.max(low, high) }
  return { low: Math.min(low, high), high: Math.max(low, high) }
}

/** Shares are rounded twice: to their last digit, and on the way. */
const SLACK = 0.6
const SLACK_SHARE = 0.03

function saidSpread(told: QuantityFact, text: string): Spread {
  const { low, high } = spreadOf(told, text)
  const decimals = /\.\d/.test(text.slice(told.range.start, told.range.end))
  const slack = (decimals ? 0.1 : SLACK) + told.value * SLACK_SHARE
  return { low: low - slack, high: high + slack }
}

/** “rose by 25 per cent, from X to Y”, “a 25 per cent rise from X to Y” */
function shareBefore(facts: Facts, change: Change, verb: number): QuantityFact | undefined {
  const before = facts.quantities[change.index - 1]
  if (before === undefined || before.sentence !== change.old.sentence) return undefined
  const end = phraseEnd(facts, before)
  const between = facts.tokens.all.slice(end, change.start)
  // “the share of the poorest 25 per cent fell from X to Y”: whose share it is, not by how much it fell.
  if (between.length > 2 || between.some(({ lower }) => !CHANGE_NOUN.test(lower))) return undefined
  const lead = leadOf(facts, before)
  const isLed = verb < before.from || lead?.lower === 'by' || directionOf(lead?.lower ?? '') !== 0
  return isLed || between.length > 0 ? before : undefined
}

const CHANGE_NOUN =
  /^(?:rise|increase|jump|gain|growth|surge|fall|drop|decrease|decline|reduction|cut|slump|plunge|change|up|down)$/

/** “from X to Y, up 25 per cent”, “… to Y, a 25 per cent increase”, “… a fall of 30 per cent” */
function shareAfter(facts: Facts, change: Change): QuantityFact | undefined {
  const { all } = facts.tokens
  const next = facts.quantities[change.index + 2]
  if (next === undefined || next.sentence !== change.old.sentence || isNegative(facts, next)) return undefined
  const between = all.slice(change.end, next.from)
  // “from 25 to 22 per cent, or from 33 to 24 per cent”: the next change.
  const isNextChange = all[phraseEnd(facts, next)]?.lower === 'to' || leadOf(facts, next)?.lower === 'from'
  if (between.length > MOST_BETWEEN || isNextChange) return undefined
  const cue = between.findIndex(
    ({ gap, lower }, i) =>
      (gap === 'comma' || gap === 'dash' || gap === 'bracket') &&
      (CHANGE_NOUN.test(lower) ||
        lower === 'or' ||
        ((lower === 'a' || lower === 'an') && isChangeNear(facts, next, change.end + i))),
  )
  if (cue >= 0) return between.some(({ lower }, i) => i < cue && CLAUSE.test(lower)) ? undefined : next
  // “(25 per cent)” straight after: not told what it is.
  return undefined
}

/** “a fall of 30 per cent”, “a 30 per cent fall” */
function isChangeNear(facts: Facts, next: QuantityFact, from: number): boolean {
  const { all } = facts.tokens
  const end = phraseEnd(facts, next)
  const before = all.slice(from, next.from).some(({ lower }) => CHANGE_NOUN.test(lower))
  return before || CHANGE_NOUN.test(all[end]?.lower ?? '')
}

/** “6.1 per cent in March, up from 6.4 per cent” */
function upFrom(facts: Facts, now: QuantityFact, old: QuantityFact): Discord | undefined {
  const { all, text } = facts.tokens
  const lead = leadOf(facts, old)
  if (lead?.lower !== 'from') return undefined
  const at = indexOfLead(facts, old) - 1
  const word = all[at]
  const direction = word?.lower === 'up' ? 1 : word?.lower === 'down' ? -1 : 0
  if (word === undefined || direction === 0 || at < now.to) return undefined
  if (word.gap !== 'comma' && word.gap !== 'dash' && word.gap !== 'bracket') return undefined
  // “down from six to eight months”: a range.
  if (all[phraseEnd(facts, old)]?.lower === 'to') return undefined
  const end = phraseEnd(facts, now)
  const between = all.slice(end, at)
  if (
    between.length > MOST_BETWEEN - 1 ||
    between.some(({ lower, gap }) => CLAUSE.test(lower) || gap === 'break')
  )
    return undefined
  const ends = withOneUnit(old, now)
  if (ends === undefined || now.unit === 'age') return undefined
  // “three of seven seats, down from four”: it is the three that are compared.
  if (leadOf(facts, now)?.lower === 'of') return undefined
  const [was, is] = [spreadOf(ends[0], text), spreadOf(ends[1], text)]
  const isWrong = direction > 0 ? is.high < was.low : is.low > was.high
  if (!isWrong || OTHER_MEASURE.test(around(facts, now))) return undefined
  const range = { start: word.start, end: offsetPast(facts, phraseEnd(facts, old), old) }
  return {
    message: direction > 0 ? 'no-rise' : 'no-fall',
    data: { old: shown(facts, ends[0]), now: shown(facts, ends[1]) },
    range,
    whole: covering([range, now.range]),
    confidence: CONFIDENCE,
  }
}

const AROUND = 200

/** The sentence around a figure, as far as it speaks of it. */
function around({ tokens }: Facts, { sentence, range }: QuantityFact): string {
  const { start, end } = tokens.sentences[sentence] ?? range
  return tokens.text.slice(Math.max(start, range.start - AROUND), Math.min(end, range.end + AROUND))
}
