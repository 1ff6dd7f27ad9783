import type { EventFact } from '../facts/events.ts'
import type { Token } from '../facts/tokens.ts'
import { addCounts, follow } from '../rule/follow.ts'
import { once } from '../text/once.ts'
import type { Passage } from './passage.ts'

/** Words near a value, by stem. */
export interface Context {
  /** Stems of the content words of the sentence, and the classes of its acts (“act:win”). */
  readonly sentence: ReadonlySet<string>
  /** Those of words with a capital within the sentence: names, mostly. */
  readonly names: ReadonlySet<string>
  /** Stems within a few words of the value. */
  readonly near: ReadonlySet<string>
  /** The content words straight before and after the value. */
  readonly left: string | undefined
  readonly right: string | undefined
  /** The word straight before it, whatever it is: “in”, “of”, “the”. */
  readonly lead: string | undefined
  /** All words straight before and after it, from it outwards, by stem: “lost … in April”. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Content stems that follow each other in the sentence. */
  readonly pairs: ReadonlySet<string>
  /** The times that the value is of, where words near it say so: “2019”, “ago”, “last year”. A full date is a picture's. */
  readonly times: ReadonlySet<string>
  /** Tells of a forecast, of another time or of a second case: “economists had expected”, “a similar crash”. */
  readonly isOther: boolean
}

/** How much two contexts have in common. */
export interface Likeness {
  /** Shared stems, each weighed by how rare it is in the text (0 to 1). */
  readonly shared: number
  /** Those of them within a few words of both values: by weight, and counted. */
  readonly nearShared: number
  readonly near: number
  /** Those of them that are names, by weight; and the names that only one of the two has. */
  readonly names: number
  readonly namesMissed: number
  readonly namesOther: number
  /** Pairs of stems that follow each other in both, as a logarithm. */
  readonly pairs: number
  /** 1 where one of the two, not both, tells of a forecast, another time or a second case. */
  readonly other: number
  /** Share of the caption's context that the sentence of the text has, and the other way round. */
  readonly coverage: number
  readonly coverageBack: number
  /** Do the contexts share the class of an act? 0 or 1. */
  readonly acts: number
  /** Are the neighbours the same? 0 or 1 each. */
  readonly left: number
  readonly right: number
  readonly lead: number
  /** Words in a row that are the same on both sides of the two values, as a logarithm. */
  readonly frame: number
}

const NEAR = 4
/** “in a hotel room in Lake Tahoe, a resort between California and Nevada, in 2006”: what a value is told of stands far off. */
const REACH = 24
const REACH_FRAME = 5

/** The words around the tokens `from` to `to` of a passage, those tokens left out. */
export function contextOf({ facts }: Passage, from: number, to: number): Context {
  const { all } = facts.tokens
  const home = all[from]?.sentence
  const sentence = new Set<string>()
  const names = new Set<string>()
  const near = new Set<string>()
  const pairs = new Set<string>()
  const times = new Set<string>()
  let [previous, isOther] = ['', false]
  const [first, end] = [Math.max(0, from - REACH), Math.min(all.length, to + REACH)]
  for (let i = first; i < end; i++) {
    const token = all[i]
    if (token === undefined || token.sentence !== home || (i >= from && i < to)) continue
    if (OTHER_CASES.has(token.lower)) isOther = true
    if (i >= from - NEAR && i < to + NEAR) {
      const time = timeAt(all, i)
      if (time !== undefined) times.add(time)
    }
    const stem = contentStem(token)
    if (stem === undefined) continue
    if (previous !== '') pairs.add(`${previous} ${stem}`)
    previous = stem
    sentence.add(stem)
    if (token.capital && (!token.opens || opensName(all, i))) names.add(stem)
    if (i >= from - NEAR && i < to + NEAR) near.add(stem)
  }
  for (let e = firstEventFrom(facts.events, first); e < facts.events.length; e++) {
    const event = facts.events[e]
    if (event === undefined || event.predicate.from >= end) break
    if (event.sentence === home && (event.predicate.from < from || event.predicate.from >= to)) {
      sentence.add(ACT + event.class)
    }
  }
  const before = all[from - 1]
  return {
    sentence,
    names,
    near,
    left: neighbour(all, from, -1),
    right: neighbour(all, to - 1, 1),
    lead: before?.sentence === home ? before?.lower : undefined,
    before: frameFrom(all, from, -1),
    after: frameFrom(all, to - 1, 1),
    pairs,
    times,
    isOther,
  }
}

/** “in 2019”, “a decade ago”, “last year”; not “the 2016 election” and “7 March 2020”. */
function timeAt(all: readonly Token[], at: number): string | undefined {
  const token = all[at]
  if (token === undefined) return undefined
  if (token.lower === 'ago') return token.lower
  if (FORECASTS.has(token.lower)) return isPlan(all[at + 1], all[at + 2]) ? undefined : FORECAST
  if (token.lower === 'last') {
    const next = all[at + 1]?.lower ?? ''
    return PERIODS.has(next) ? `last ${next}` : undefined
  }
  if (!token.digit || token.lower.length !== 4 || !/^(?:19|20)\d\d$/.test(token.lower)) return undefined
  return all[at - 1]?.lower === 'in' ? token.lower : undefined
}

/** “is expected to announce”, “payments expected by insurers”, not “expected by economists”: what is expected is no figure. */
function isPlan(next: Token | undefined, second: Token | undefined): boolean {
  if (next?.lower === 'to') return ANNOUNCING.has(second?.lower ?? '')
  return next?.lower === 'by' && !FORECASTERS.has(second?.lower ?? '')
}

const ANNOUNCING: ReadonlySet<string> = new Set(
  'announce release unveil propose sign introduce present publish'.split(' '),
)

/** Their expectations are figures; the names of banks and institutes are too many to be told. */
const FORECASTERS: ReadonlySet<string> = new Set(
  'economists economist analysts analyst experts forecasters traders investors markets the a some most many'.split(
    ' ',
  ),
)

/** Long enough ago that it is not what the story is of: “fell to 7.8 per cent last month” may be its news. */
const PERIODS: ReadonlySet<string> = new Set('year season decade century'.split(' '))

const FORECAST = 'forecast'

/** “economists were expecting about 180,000 jobs” beside “added 151,000 jobs” */
const FORECASTS: ReadonlySet<string> = new Set(
  'expected expecting expectations forecast forecasts forecasted predicted predicting projected anticipated'.split(
    ' ',
  ),
)

/**
 * “beat Ashby in 2019” beside “lost to Ashby on Saturday”: the caption is of a time that the sentence is not of.
 * @param storyYear the year that the whole text is of: “in 2019” says nothing then
 */
export function isOfItsOwnTime(caption: Context, text: Context, storyYear: number): boolean {
  if (caption.times.has(FORECAST) !== text.times.has(FORECAST)) return true
  for (const time of caption.times) {
    // “between 2013 and 2014” is of 2014 too.
    if (!text.times.has(time) && !text.sentence.has(time) && time !== String(storyYear)) return true
  }
  return false
}

/** “Aldo Ferretti in 1977”: the first word of a sentence is a name where another with a capital follows. */
function opensName(all: readonly Token[], at: number): boolean {
  const next = all[at + 1]
  return next?.capital === true && next.gap === 'space' && next.sentence === all[at]?.sentence
}

/**
 * “Economists had expected 180,000”, “normally about 25 bodies a week”, “six years before he was
 * poisoned”, “a similar crash”: what follows is told of something else than what happened.
 */
const OTHER_CASES: ReadonlySet<string> = new Set(
  `expected expect expects expecting forecast forecasts predicted projected anticipated estimates initially
  originally previously previous earlier former formerly normally usually typically average median another
  other others similar similarly compared contrast unlike whereas before ago later since versus
  would could might if`.split(/\s+/),
)

const ACT = 'act:'

/** Index of the first event at or after a token; events stand in the order of their predicates. */
function firstEventFrom(events: readonly EventFact[], token: number): number {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((events[middle]?.predicate.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

const REACH_NEIGHBOUR = 3

function neighbour(all: readonly Token[], from: number, step: 1 | -1): string | undefined {
  for (let i = from + step; Math.abs(i - from) <= REACH_NEIGHBOUR; i += step) {
    const token = all[i]
    if (token === undefined || token.sentence !== all[from]?.sentence) return undefined
    const stem = contentStem(token)
    if (stem !== undefined) return stem
  }
  return undefined
}

function frameFrom(all: readonly Token[], from: number, step: 1 | -1): readonly string[] {
  const frame: string[] = []
  for (let i = from + step; Math.abs(i - from) <= REACH_FRAME; i += step) {
    const token = all[i]
    if (token === undefined || token.sentence !== all[from]?.sentence) break
    frame.push(token.form.stem)
  }
  return frame
}

function sameInRow(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && a[count] === b[count]) count++
  return count
}

/** The stem of a word that says something; `undefined` for function words and short words. */
export function contentStem(token: Token): string | undefined {
  return token.form.contentStem
}

/** How often each stem stands in the sentences of a text. */
export interface StemCounts {
  readonly sentences: number
  /** How much a stem says: 1 for one that stands once in the text, less the more often it does. */
  weight(stem: string): number
  /** Does the text have the stem, or tell the act, anywhere? */
  isTold(stem: string): boolean
  /** Where a passage of the text stands in it, from 0. */
  readonly order: () => ReadonlyMap<Passage, number>
}

/** Counts the stems of a text that changes in a few places at a time. */
export function followStems(): (text: readonly Passage[]) => StemCounts {
  const counts = new Map<string, number>()
  let sentences = 0
  const add = (passage: Passage, sign: 1 | -1): void => {
    sentences += sign * passage.facts.tokens.sentences.length
    addCounts(counts, passage.read(stemsIn), sign)
  }
  const followed = follow<Passage>({
    enter: (passage) => add(passage, 1),
    leave: (passage) => add(passage, -1),
  })
  return (text) => {
    followed(text)
    return {
      sentences,
      weight: weightsOf(sentences, counts),
      isTold: (stem) => counts.has(stem) || stem.startsWith(ACT),
      order: once(() => new Map(text.map((passage, at) => [passage, at] as const))),
    }
  }
}

/** The stems of a passage, with the number of sentences that hold each. */
export function stemsIn({ facts }: Passage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let sentence = -1
  let seen = new Set<string>()
  for (const token of facts.tokens.all) {
    if (token.sentence !== sentence) {
      sentence = token.sentence
      seen = new Set()
    }
    const stem = contentStem(token)
    if (stem === undefined || seen.has(stem)) continue
    seen.add(stem)
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/** Weights are asked for at every comparison of two sentences, so each is found once. */
function weightsOf(sentences: number, counts: ReadonlyMap<string, number>): StemCounts['weight'] {
  const known = new Map<string, number>()
  const most = Math.max(Math.log(1 + sentences), 1)
  return (stem) => {
    let weight = known.get(stem)
    if (weight === undefined) {
      weight = stem.startsWith(ACT) ? ACT_WEIGHT : Math.log(1 + sentences / (counts.get(stem) ?? 1)) / most
      known.set(stem, weight)
    }
    return weight
  }
}

/** An act of one class in other words adds to what the words themselves share. */
const ACT_WEIGHT = 0.4

/** Have the two sentences any stem in common? */
export function shareStem(a: Context, b: Context): boolean {
  for (const stem of a.sentence) if (b.sentence.has(stem)) return true
  return false
}

export function likeness(caption: Context, text: Context, stems: StemCounts): Likeness {
  let [shared, total, names, namesMissed, nearShared, near, acts] = [0, 0, 0, 0, 0, 0, 0]
  for (const stem of caption.sentence) {
    const weight = stems.weight(stem)
    total += weight
    if (!text.sentence.has(stem)) {
      if (caption.names.has(stem)) namesMissed += weight
      continue
    }
    shared += weight
    if (caption.names.has(stem)) names += weight
    if (stem.startsWith(ACT)) acts = 1
    if (caption.near.has(stem) && text.near.has(stem)) {
      near++
      nearShared += weight
    }
  }
  let [back, namesOther, pairs] = [0, 0, 0]
  for (const stem of text.names) if (!caption.sentence.has(stem)) namesOther += stems.weight(stem)
  // Most sentences have nothing of the caption's.
  if (shared > 0) {
    for (const stem of text.sentence) back += stems.weight(stem)
    for (const pair of caption.pairs) if (text.pairs.has(pair)) pairs++
  }
  return {
    shared,
    nearShared,
    near,
    names,
    namesMissed,
    namesOther,
    pairs: Math.log(1 + pairs),
    other: Number(caption.isOther !== text.isOther),
    coverage: total === 0 ? 0 : shared / total,
    coverageBack: back === 0 ? 0 : shared / back,
    acts,
    left: Number(caption.left !== undefined && caption.left === text.left),
    right: Number(caption.right !== undefined && caption.right === text.right),
    lead: Number(caption.lead !== undefined && caption.lead === text.lead),
    frame: Math.log(1 + sameInRow(caption.before, text.before) + sameInRow(caption.after, text.after)),
  }
}
