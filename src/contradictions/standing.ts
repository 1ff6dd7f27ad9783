import type { Evidence } from './evidence.ts'
import type { Matter } from './matters.ts'

/**
 * How two sides stand to each other. Each standing has a bound of its own, since at one bound for all a handful of
 * captions of other acts would hold back every year:
 * - plain: told of the same as far as the words say;
 * - scant: little in common besides names;
 * - contested: another sentence of the text tells nearly as much with another value;
 * - far: no word near the one value is near the other.
 */
export const STANDINGS = ['plain', 'scant', 'contested', 'far'] as const

export type Standing = (typeof STANDINGS)[number]

const PLACES: ReadonlySet<Matter> = new Set<Matter>(['place', 'people', 'city', 'far-place'])

/**
 * Texts have many years and shares, each of its own thing, so that a second one that is nearly as like says less. Two
 * counts or ages of one thing are two sources: “police said it killed 12, the union said 19”.
 */
const CONTESTABLE: ReadonlySet<Matter> = new Set<Matter>(['percent', 'year', 'edition'])

/** Many of them stand in one sentence, each of something else: “15 % in Corran, 20 % in Ashby”. */
const MANIFOLD: ReadonlySet<Matter> = new Set<Matter>([...PLACES, 'percent'])

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

/** From here on another sentence of the text tells the same matter with another value: it has two itself. */
const RIVALLED = 0.5

/** Two values of one sentence are told of one thing by two; and texts name many nations, each nearly as often. */
const RIVALLED_BESIDE = 0.3

/** A text has few of them, so that the only one that comes near says something wherever it stands. */
const SCARCE: ReadonlySet<Matter> = new Set<Matter>(['money', 'year'])
const UNRIVALLED = 0.1

/** The standing of a conflict; `undefined` for one that is never shown by default, whatever its odds. */
export function standingOf(matter: Matter, evidence: Evidence): Standing | undefined {
  if (matter === 'far-place') return evidence.rivalry < RIVALLED_BESIDE ? 'plain' : undefined
  const isContested = evidence.rivalry >= rivalledFrom(matter, evidence)
  if (isContested && (!CONTESTABLE.has(matter) || isBeside(evidence))) return undefined
  const lacks = commonGround(matter, evidence)
  if (lacks === 'none') return SCARCE.has(matter) && evidence.rivalry < UNRIVALLED ? 'far' : undefined
  if (isContested) return lacks === 'scant' ? undefined : 'contested'
  return lacks === 'scant' ? 'scant' : 'plain'
}

function rivalledFrom(matter: Matter, evidence: Evidence): number {
  // “The flood killed 15 people” beside “police said it killed 12, the union said 19”.
  return isBeside(evidence) || matter === 'place' || matter === 'percent' ? RIVALLED_BESIDE : RIVALLED
}

function isBeside({ rivalBeside, mistyped }: Evidence): boolean {
  return rivalBeside === 1 && mistyped === 0
}

/** What one word weighs at the most. */
const ONE_WORD = 1

/** A word or two that the story says often, where nothing else of it speaks of the nation. */
const LEAST_ALIEN = 0.3

const LEAST_BESIDE_YEARS = 1.2
const THREE_IN_ROW = Math.log(1 + 3)

/** “in Baghdad, England” beside “in London”: as `fit` tells it. */
const MISPLACED = 2

/** The `fit` of two figures that agree in two digits and differ in their scale. */
const TWO_DIGITS = 0.25

/** With so much in common two sentences tell the same, wherever in them the values stand. */
const MUCH_SHARED = 3

function commonGround(matter: Matter, evidence: Evidence): 'ample' | 'scant' | 'none' {
  const { shared, names, frame, fit } = evidence
  if (matter === 'people' && sharesTooLittle(matter, evidence)) return 'none'
  // “found guilty in 2018” beside “worked for the campaign in 2016”: another year is soon that of another act.
  if (matter === 'year' && shared - names < LEAST_BESIDE_YEARS && frame < THREE_IN_ROW) return 'scant'
  if (!isFar(evidence)) return 'ample'
  // “£3bn in debt” beside “a cut of £3m”: one digit is soon the same.
  if (matter === 'scale' && fit < TWO_DIGITS) return 'none'
  if (FAR_REACHING.has(matter) || (shared >= MUCH_SHARED && !MANIFOLD.has(matter))) return 'ample'
  // “Senator Ann Lund speaks at a rally in Corran” beside “Senator Ann Lund …, whose mother had come from Ashby”.
  return 'none'
}

const MOST = 0.5

/** “BP to pay $18.7 billion to settle oil claims”: a sentence whose words the caption has is told of the same. */
function isFar({ near, frame, coverageBack }: Evidence): boolean {
  return near === 0 && frame === 0 && coverageBack < MOST
}

/** “Germany’s envoy” beside “the envoys of Austria”: one word in common, and many places. */
function sharesTooLittle(matter: Matter, { shared, fit, alien }: Evidence): boolean {
  const least = matter === 'people' && alien === 1 ? LEAST_ALIEN : ONE_WORD
  return shared <= least && fit < MISPLACED
}

/**
 * A nation or a city with hardly a word near it that the text has near the other one: weights and bounds of its
 * own, and what the whole story says as evidence.
 */
export function matterOf(matter: Matter, evidence: Evidence): Matter {
  if (matter !== 'place' && matter !== 'city') return matter
  return isFar(evidence) || sharesTooLittle(matter, evidence) ? 'far-place' : matter
}

/**
 * “said that the council had praised the police for their restraint” beside “… had criticised the police for their
 * restraint”: a sentence of the text told again with the contrary act. Without it nothing is said where the text
 * tells the caption's act too, of something else.
 */
export function isRetold(matter: Matter, { frame }: Evidence): boolean {
  return matter === 'told-act' && frame >= FOUR_IN_ROW
}

const FOUR_IN_ROW = Math.log(1 + 4)

/**
 * What is told of something else by kinds of sentences that are too rare, among those learnt from, to move a bound.
 * @param over odds over the bound
 */
export function isOutOfReach(matter: Matter, standing: Standing, evidence: Evidence, over: number): boolean {
  return (
    // “the quay, for which the cranes were sold at $4 million”: the story never speaks of cranes.
    (standing === 'far' && evidence.nearTold === 0) ||
    (isOfOnePerson(matter, evidence) && !(over >= BESIDE_ONE_PERSON && evidence.shared > ONE_WORD)) ||
    tellsWhose(matter, evidence) ||
    isOfMany(matter, evidence) ||
    isToldTwice(matter, evidence)
  )
}

/** The `fit` of two places of which both are said to be where something is. */
const BOTH_LOCATED = 1

/** “Karin Lund, Germany’s envoy” beside “the envoys of Austria”: whose somebody is, not where, with one word in common. */
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
 * Rome …”: nothing in common but the names of who is where.
 */
function isOfOnePerson(matter: Matter, { shared, names, near, frame, fit }: Evidence): boolean {
  if (!PLACES.has(matter) || frame > ONE_WORD_IN_ROW || names >= TWO_PEOPLE || fit >= MISPLACED) return false
  // “Anna Lund at the G7 summit in Corran” beside “the G7 summit in Ashby, Lund said”: it is held every year.
  return shared - names < (near > 0 ? LEAST_BESIDE_NEAR_NAMES : LEAST_BESIDE_NAMES)
}

/**
 * “a protest in Corran” beside “in Ashby and Brenn protesters rioted”: of places that a text has many of,
 * one that is nearly as like tells that the caption may be of a further one.
 */
function isOfMany(matter: Matter, { rivalry }: Evidence): boolean {
  return PLACES.has(matter) && rivalry >= RIVALLED_BESIDE
}

const TOLD_BESIDE = 0.001

/** “police said it killed 12, the union said 19”: a second value of the sentence need not be told in as many words. */
function isToldTwice(matter: Matter, { rivalry, rivalBeside, mistyped }: Evidence): boolean {
  return matter === 'count' && rivalBeside === 1 && mistyped === 0 && rivalry >= TOLD_BESIDE
}
