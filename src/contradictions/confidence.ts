import type { Likeness } from './context.ts'
import type { Matter } from './matters.ts'
import { WEIGHTS } from './weights.ts'

/** What tells whether two values are told of one thing. */
export interface Evidence extends Likeness {
  /** Share of all that the caption says which stands in the paragraph of the text. */
  readonly wide: number
  /** What the values' own words say for one thing: the same noun, the same modifiers; 0 to 1. */
  readonly fit: number
  /** Odds that the best sentence with another value is told of the same, against those of the best. */
  readonly rivalry: number
  /** 1 where both stand in one sentence: “police said it killed 12, the union said 19”. */
  readonly rivalBeside: number
  /** 1 where the text has no other value that could be meant. */
  readonly alone: number
  /** How often the text has the value, as a logarithm. */
  readonly repeats: number
  /** 1 for a value in the headline or the first paragraph, less further down: captions tell what a story is of. */
  readonly early: number
  /** Sentences of the text and content words around the caption's value, as logarithms. */
  readonly size: number
  readonly words: number
  /** 1 where a slip of the hand makes one value of the other: figures of one shape, years that are near. */
  readonly shape: number
  /** 1 for a place whose nation is named nowhere else: “in Istanbul” in a story that never speaks of Turkey. */
  readonly alien: number
  /** 1 where the caption names the nation of the text's place besides: “the French minister … in Oslo” beside Paris. */
  readonly kin: number
  /** 1 where the caption's value looks like the text's mistyped. Too rare among random changes to be learnt. */
  readonly mistyped: number
  /**
   * Of a place that nothing near it tells of, how much of what the caption says around it the text says anywhere
   * (0 to 1), the names of it that stand nowhere in the text (as a logarithm), and the share of the text's places
   * that lie in the nation of the other one. Nought for other matters: the highest published conflicts of those
   * have all of their words in the text.
   */
  readonly told: number
  readonly untoldNames: number
  readonly prevalence: number
}

/** The order of the weights. */
export const FEATURES = [
  'shared',
  'nearShared',
  'near',
  'names',
  'namesMissed',
  'namesOther',
  'pairs',
  'other',
  'coverage',
  'coverageBack',
  'acts',
  'left',
  'right',
  'lead',
  'frame',
  'wide',
  'fit',
  'rivalry',
  'alone',
  'repeats',
  'early',
  'size',
  'words',
  'shape',
  'alien',
  'kin',
  'told',
  'untoldNames',
  'prevalence',
] as const satisfies readonly Exclude<keyof Evidence, 'mistyped' | 'rivalBeside'>[]

/** The numbers that weights are applied to: a constant, the evidence, and what counts only together. */
export function featuresOf(evidence: Evidence): readonly number[] {
  return [
    1,
    ...FEATURES.map((name) => evidence[name]),
    evidence.shared * evidence.coverage,
    evidence.names * evidence.coverage,
    evidence.shared * evidence.alone,
    evidence.shared * evidence.alien,
  ]
}

interface Judgement {
  readonly sure: number
  readonly likely: number
  readonly possible: number
  readonly weights: readonly number[]
}

/** By matter; a story speaks of few, so each is read when it is first asked. */
const JUDGEMENTS = new Map<Matter, Judgement>()

function judgementOf(matter: Matter): Judgement {
  const known = JUDGEMENTS.get(matter)
  if (known !== undefined) return known
  const [sure = 0, likely = 0, possible = 0, ...weights] = WEIGHTS[matter].split(' ').map(Number)
  const read = { sure, likely, possible, weights }
  JUDGEMENTS.set(matter, read)
  return read
}

/** Log odds that two sides contradict each other, by the weights of their matter. */
function oddsOf(matter: Matter, evidence: Evidence): number {
  const { weights } = judgementOf(matter)
  return featuresOf(evidence).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
}

/** Calibrated on published captions, beside planted changes: see docs/accuracy/caption-consistency.md. */
const TIERS = { sure: 0.92, likely: 0.7, possible: 0.4, none: 0.1 }

/** From here on another sentence of the text tells the same matter with another value: it has two itself. */
const RIVALLED = 0.5

/** Two values of one sentence are told of one thing by two; and texts name many nations, each nearly as often. */
const RIVALLED_BESIDE = 0.3

const PLACES: ReadonlySet<Matter> = new Set<Matter>(['place', 'people', 'city', 'far-place'])

/**
 * “Karin Lund, Germany’s envoy” beside “the envoys of Austria”: whose somebody is, not where, with one word in
 * common. Too rare to move a bound.
 */
function tellsWhose(matter: Matter, evidence: Evidence): boolean {
  return matter === 'far-place' && evidence.fit < BOTH_LOCATED && sharesTooLittle(matter, evidence)
}

const LEAST_BESIDE_NAMES = 0.6
/**
 * With so much more than the bound two places are told of one scene though hardly a word but names is in common. Of
 * planted changes 19 have that, of what is published, or stands beside another article, nothing comes near. One name
 * may be a namesake's: “Paris, Texas”.
 */
const BESIDE_ONE_PERSON = 1.2
/** What two full names weigh at the least: who is seen together is seen there. */
const TWO_PEOPLE = 3.5
const LEAST_BESIDE_NEAR_NAMES = 0.1
const ONE_WORD_IN_ROW = Math.log(2)

/**
 * “Anna Lund, the President of Corran, speaks in Paris” beside “Anna Lund was elected President of Corran; in
 * Rome …”: nothing in common but the names of who is where. Too rare among what was learnt from to move a bound.
 */
function isOfOnePerson(matter: Matter, { shared, names, near, frame }: Evidence): boolean {
  if (!PLACES.has(matter) || frame > ONE_WORD_IN_ROW || names >= TWO_PEOPLE) return false
  // “Anna Lund at the G7 summit in Corran” beside “the G7 summit in Ashby, Lund said”: it is held every year.
  return shared - names < (near > 0 ? LEAST_BESIDE_NEAR_NAMES : LEAST_BESIDE_NAMES)
}

/**
 * A name or a nation is told of its whole sentence, and “$214 billion” beside “$214 million” says enough by
 * its figures; other values are told of what stands near them.
 */
const FAR_REACHING: ReadonlySet<Matter> = new Set<Matter>([
  'people',
  'given',
  'rare-given',
  'office',
  'scale',
  'age',
  'scene',
])

/** Many of them stand in one sentence, each of something else: “15 % in Corran, 20 % in Ashby”. */
const MANIFOLD: ReadonlySet<Matter> = new Set<Matter>([...PLACES, 'percent'])

/** What one word weighs at the most. */
const ONE_WORD = 1

/** A word or two that the story says often, where nothing else of it speaks of the nation. */
const LEAST_ALIEN = 0.3

const LEAST_BESIDE_YEARS = 1.2
const THREE_IN_ROW = Math.log(1 + 3)

const MOST = 0.5

/** The `fit` of two places of which both are said to be where something is. */
const BOTH_LOCATED = 1

/** “in Baghdad, England” beside “in London”: as `fit` tells it. */
const MISPLACED = 2

/** The `fit` of two figures that agree in two digits and differ in their scale. */
const TWO_DIGITS = 0.25

/** With so much in common two sentences tell the same, wherever in them the values stand. */
const MUCH_SHARED = 3

/**
 * Log odds of a pair of figures that differ by a slip of the hand: of two figures of three digits about one
 * pair in thirty does by chance.
 */
const MISTYPED = 2

/** Of conflicts with such evidence the share that is right, in the steps that the counts bear. */
export function tierOf(matter: Matter, evidence: Evidence): number {
  const { sure, likely, possible } = judgementOf(matter)
  const odds = oddsOf(matter, evidence)
  if (
    (odds + MISTYPED * evidence.mistyped >= sure || isRetold(matter, evidence)) &&
    mayBeSure(matter, evidence) &&
    (!isOfOnePerson(matter, evidence) || (odds >= sure + BESIDE_ONE_PERSON && evidence.shared > ONE_WORD)) &&
    !tellsWhose(matter, evidence) &&
    !isOfMany(matter, evidence) &&
    !isToldTwice(matter, evidence)
  )
    return TIERS.sure
  if (odds >= likely) return TIERS.likely
  return odds >= possible ? TIERS.possible : TIERS.none
}

/**
 * “a protest in Corran” beside “in Ashby and Brenn protesters rioted”: of values that a text has many of,
 * one that is nearly as like tells that the caption may be of a further one. Too rare to move a bound.
 */
function isOfMany(matter: Matter, { rivalry }: Evidence): boolean {
  return MANIFOLD.has(matter) && rivalry >= RIVALLED_BESIDE
}

/**
 * “said that the council had praised the police for their restraint” beside “… had criticised the police for their
 * restraint”: a sentence of the text told again with the contrary act. Without it nothing is said where the text
 * tells the caption's act too, of something else.
 */
function isRetold(matter: Matter, { frame }: Evidence): boolean {
  return matter === 'told-act' && frame >= FOUR_IN_ROW
}

const FOUR_IN_ROW = Math.log(1 + 4)

/** “police said it killed 12, the union said 19”: a second value of the sentence need not be told in as many words. */
function isToldTwice(matter: Matter, { rivalry, rivalBeside, mistyped }: Evidence): boolean {
  return matter === 'count' && rivalBeside === 1 && mistyped === 0 && rivalry >= TOLD_BESIDE
}

const TOLD_BESIDE = 0.001

/**
 * A nation or a city with hardly a word near it that the text has near the other one: weights and bounds of its
 * own, and what the whole story says as evidence.
 */
export function matterOf(matter: Matter, evidence: Evidence): Matter {
  if (matter !== 'place' && matter !== 'city') return matter
  return isFar(evidence) || sharesTooLittle(matter, evidence) ? 'far-place' : matter
}

/** “BP to pay $18.7 billion to settle oil claims”: a sentence whose words the caption has is told of the same. */
function isFar({ near, frame, coverageBack }: Evidence): boolean {
  return near === 0 && frame === 0 && coverageBack < MOST
}

/** “Germany’s envoy” beside “the envoys of Austria”: one word in common, and many places. */
function sharesTooLittle(matter: Matter, { shared, fit, alien }: Evidence): boolean {
  const least = matter === 'people' && alien === 1 ? LEAST_ALIEN : ONE_WORD
  return shared <= least && fit < MISPLACED
}

/** Conflicts that are never shown by default, whatever the odds: bounds are read off the others. */
export function mayBeSure(matter: Matter, evidence: Evidence): boolean {
  const { shared, names, frame, fit, rivalry, rivalBeside, mistyped } = evidence
  if (matter === 'far-place') return rivalry < RIVALLED_BESIDE
  if (matter === 'people' && sharesTooLittle(matter, evidence)) return false
  // “found guilty in 2018” beside “worked for the campaign in 2016”: another year is soon that of another act.
  if (matter === 'year' && shared - names < LEAST_BESIDE_YEARS && frame < THREE_IN_ROW) return false
  // “£3bn in debt” beside “a cut of £3m”: one digit is soon the same.
  if (isFar(evidence) && matter === 'scale' && fit < TWO_DIGITS) return false
  // “Senator Ann Lund speaks at a rally in Corran” beside “Senator Ann Lund …, whose mother had come from Ashby”.
  if (isFar(evidence) && !FAR_REACHING.has(matter) && (shared < MUCH_SHARED || MANIFOLD.has(matter)))
    return false
  // “The flood killed 15 people” beside “police said it killed 12, the union said 19”.
  const isTwofold = (rivalBeside === 1 && mistyped === 0) || matter === 'place'
  return rivalry < (isTwofold ? RIVALLED_BESIDE : RIVALLED)
}
