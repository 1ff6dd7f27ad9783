import type { EventFact } from '../facts/events.ts'
import type { PlaceFact } from '../facts/places.ts'
import type { PredicateLexicon } from '../facts/predicates.ts'
import { once } from '../text/once.ts'
import type { Conflict } from './conflict.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { sentencePlace } from './story.ts'

/** Over the act alone, which stands in it. */
const CONFIDENCE = 0.93

/** Classes that say little: an “attack” may be a bombing, an invasion or a raid. */
const GENERAL: ReadonlySet<string> = new Set(['attack'])

interface Told {
  readonly passage: Passage
  readonly event: EventFact
}

/**
 * The caption tells another act than the text of one actor, target and year: “after the Russians
 * bombed Ukraine in 2014” beside “to protest the annexation of Crimea from Ukraine in early 2014”.
 * Needed: the year in both, the target (a part stands for its whole), the caption's actor in the
 * sentence of the text, classes that exclude each other, the caption's act told nowhere in the text
 * of that target, and no third act that the text tells of target and year.
 */
export const eventConflicts: Detector = (story, { predicates }) => {
  const told = once(() => readAll(story.text, eventsIn))
  return (caption) =>
    caption.facts.events.filter(isAnchored).flatMap((event) => {
      const rival = rivalOf(event, told(), predicates)
      return rival === undefined ? [] : conflictOf(caption, event, rival)
    })
}

function eventsIn(passage: Passage): readonly Told[] {
  return passage.facts.events.map((event) => ({ passage, event }))
}

function conflictOf(caption: Passage, event: EventFact, rival: Told): Conflict {
  return {
    kind: 'event',
    caption: { block: caption.block, range: event.range },
    other: { block: rival.passage.block, range: rival.event.range },
    sentence: sentencePlace(rival.passage, rival.event.sentence),
    confidence: CONFIDENCE,
  }
}

/** Single-valued and asserted: who, whom and in which year are all said. */
function isAnchored(event: EventFact): boolean {
  return (
    event.agent !== undefined &&
    event.target !== undefined &&
    event.agent.code !== event.target.code &&
    event.date?.year !== undefined &&
    event.date.bound === undefined &&
    !event.negated &&
    !event.unreal
  )
}

function rivalOf(event: EventFact, told: readonly Told[], lexicon: PredicateLexicon): Told | undefined {
  if (told.some((entry) => supports(entry.event, event))) return undefined
  const samePeriod = told.filter(
    (entry) => isSameTarget(entry.event.target, event.target) && isSameYear(entry.event, event),
  )
  const specific = samePeriod.filter((entry) => !GENERAL.has(entry.event.class))
  if (new Set(specific.map((entry) => entry.event.class)).size !== 1) return undefined
  return specific.find(
    (entry) =>
      !entry.event.negated &&
      !entry.event.unreal &&
      lexicon.exclusion(event.class, entry.event.class) !== undefined &&
      hasActor(entry, event.agent),
  )
}

/** The text tells the caption's act, or one that may be it, of the target or of a target left open. */
function supports(body: EventFact, caption: EventFact): boolean {
  if (body.class !== caption.class && !GENERAL.has(body.class)) return false
  if (body.target === undefined) return body.class === caption.class && !conflictsInYear(body, caption)
  return isSameTarget(body.target, caption.target)
}

function isSameTarget(a: PlaceFact | undefined, b: PlaceFact | undefined): boolean {
  if (a === undefined || b === undefined || a.code !== b.code) return false
  return a.part === undefined || b.part === undefined || a.part === b.part
}

function isSameYear(a: EventFact, b: EventFact): boolean {
  return a.date?.year !== undefined && a.date.year === b.date?.year
}

function conflictsInYear(a: EventFact, b: EventFact): boolean {
  return a.date?.year !== undefined && b.date?.year !== undefined && a.date.year !== b.date.year
}

/** The caption's actor does the act of the text, or stands in its sentence where the text leaves the actor out. */
function hasActor({ passage, event }: Told, actor: PlaceFact | undefined): boolean {
  if (event.agent !== undefined && event.agent.code === actor?.code) return true
  return passage.facts.places.some((place) => place.sentence === event.sentence && place.code === actor?.code)
}
