import { foldName } from '../facts/fold-name.ts'
import type { PlaceFact } from '../facts/places.ts'
import { once } from '../text/once.ts'
import type { Conflict } from './conflict.ts'
import { likeness, type StemCounts } from './context.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { slotOf } from './slots.ts'
import { sentencePlace } from './story.ts'

const CONFIDENCE = 0.95

/**
 * A town in another country or state than the text puts it in (“Sioux City, Canada” beside “Sioux City,
 * Iowa”), and another town of the same country (“in Warsaw, Spain” beside “in Madrid”).
 */
export const localityConflicts: Detector = (story, tools) => {
  const told = once(() => readAll(story.text, localitiesOf))
  const places = once(() => readAll(story.text, placesIn))
  return (caption) =>
    localitiesOf(caption).flatMap((locality) => {
      const isTold = (key: string): boolean => key.split(' ').every((word) => story.words.has(word))
      if (isTold(locality.town)) return elsewhere(locality, told(), places())
      const other = otherTown(locality, caption, places(), tools.stems)
      return other.length > 0 ? other : inOtherNation(locality, caption, places())
    })
}

interface Placed {
  readonly passage: Passage
  readonly place: PlaceFact
}

function placesIn(passage: Passage): readonly Placed[] {
  return passage.facts.places.map((place) => ({ passage, place }))
}

/** “Sioux City, Iowa” */
interface Locality extends Placed {
  /** Folded. */
  readonly town: string
  /** Token indices of the town, half-open. */
  readonly from: number
  readonly to: number
  /** Where the town is on the map, as far as it is on ours. */
  readonly known?: PlaceFact
}

const LONGEST_TOWN = 3
const SHORTEST_TOWN = 4

function localitiesOf(passage: Passage): readonly Locality[] {
  const { all } = passage.facts.tokens
  return passage.facts.places.flatMap((place) => {
    const to = place.from
    // “Merkel, Germany’s chancellor”
    if ((place.form !== 'country' && place.form !== 'part') || isCity(place) || place.possessive) return []
    if (all[to]?.gap !== 'comma') return []
    let from = to
    while (from > to - LONGEST_TOWN) {
      const [token, next] = [all[from - 1], all[from]]
      if (token?.capital !== true || token.digit || token.possessive || token.sentence !== place.sentence)
        break
      if (from < to && next?.gap !== 'space' && next?.gap !== 'hyphen') break
      from--
    }
    const town = all
      .slice(from, to)
      .map(({ text }) => foldName(text))
      .join(' ')
    const known = passage.facts.places.find((other) => other.from === from && other.to === to)
    // “France, Germany and Spain” is a list.
    if (town.length < SHORTEST_TOWN || (known !== undefined && !isCity(known))) return []
    return [{ passage, place, town, from, to, ...(known === undefined ? {} : { known }) }]
  })
}

function isCity({ part }: PlaceFact): boolean {
  return part?.startsWith('city:') === true
}

/** Two nations, or two parts of one. */
function areApart(a: PlaceFact, b: PlaceFact): boolean {
  if (a.code !== b.code) return true
  const [partA, partB] = [stateOf(a), stateOf(b)]
  return partA !== undefined && partB !== undefined && partA !== partB
}

function stateOf({ part, within }: PlaceFact): string | undefined {
  return part?.startsWith('city:') ? within : part
}

/** A place of the text that bears out where the caption puts a town: the state itself, anything of the nation. */
function isBorneOut(place: PlaceFact, { place: other }: Placed): boolean {
  const state = stateOf(place)
  return other.code === place.code && (state === undefined || stateOf(other) === state)
}

/** Nations whose towns are called after towns of Europe: “Paris, Texas”, “London, Ontario”, “Perth, Scotland”. */
const NAMESAKES: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ', 'GB', 'IE', 'ZA'])

/** Towns of these islands have namesakes where English is spoken: “Boston, England”, no “Baghdad, England”. */
const NAMING: ReadonlySet<string> = new Set(['GB', 'IE'])

function mayBeNamesake({ code }: PlaceFact, town: PlaceFact): boolean {
  return NAMESAKES.has(NAMING.has(code) ? town.code : code)
}

/** With so many mentions of a town and its nation the text is not of a namesake: “Cairo, Michigan”. */
const LEAST_MENTIONS = 2

/** The text knows the town, and nothing of where the caption puts it. */
function elsewhere(
  locality: Locality,
  told: readonly Locality[],
  places: readonly Placed[],
): readonly Conflict[] {
  const { place, known } = locality
  if (places.some((other) => isBorneOut(place, other))) return []
  const same = told.filter(({ town }) => town === locality.town)
  const [stated] = same
  if (stated !== undefined) {
    return same.every((other) => areApart(other.place, place))
      ? [conflictOf(locality.passage, place.range, stated)]
      : []
  }
  if (known === undefined || known.code === place.code) return []
  const towns = places.filter((entry) => entry.place.part === known.part)
  const nation = places.filter((entry) => !isCity(entry.place) && entry.place.code === known.code)
  const [other] = nation
  if (other === undefined) return []
  if (NAMESAKES.has(place.code) && Math.min(towns.length, nation.length) < LEAST_MENTIONS) return []
  return [conflictOf(locality.passage, place.range, other)]
}

/**
 * “in Alexandria, Canada” in a story of Egypt that never speaks of Canada; the text does not name the
 * town, but the caption and the text name the nation in which our map has it.
 */
function inOtherNation(
  { passage, place, known }: Locality,
  caption: Passage,
  places: readonly Placed[],
): readonly Conflict[] {
  if (known === undefined || known.code === place.code) return []
  if (places.some((other) => other.place.code === place.code)) return []
  const isNamed = caption.facts.places.some((other) => !isCity(other) && other.code === known.code)
  const nation = places.filter((entry) => !isCity(entry.place) && entry.place.code === known.code)
  const [other] = nation
  if (!isNamed || other === undefined || nation.length < LEAST_MENTIONS) return []
  return [conflictOf(passage, place.range, other)]
}

/** Words that the caption's sentence and the text's must share, by weight: another town is no slip by itself. */
const LEAST_SHARED = 1

/** The text does not know the town, which is of another country on the map, but one town of the caption's. */
function otherTown(
  { place, known, from, to }: Locality,
  caption: Passage,
  places: readonly Placed[],
  stems: StemCounts,
): readonly Conflict[] {
  if (known === undefined || known.code === place.code || mayBeNamesake(place, known)) return []
  const towns = places.filter((other) => isCity(other.place) && other.place.code === place.code)
  if (new Set(towns.map((other) => other.place.part)).size !== 1) return []
  const own = slotOf(caption, { ...known, from, to }, '').context()
  const alike = towns.find(
    (town) =>
      likeness(own, slotOf(town.passage, town.place, '').context(), stems).shared >= LEAST_SHARED &&
      !caption.facts.places.some(({ part }) => part === town.place.part),
  )
  return alike === undefined ? [] : [conflictOf(caption, known.range, alike)]
}

function conflictOf(caption: Passage, range: PlaceFact['range'], { passage, place }: Placed): Conflict {
  return {
    kind: 'place',
    caption: { block: caption.block, range },
    other: { block: passage.block, range: place.range },
    sentence: sentencePlace(passage, place.sentence),
    confidence: CONFIDENCE,
  }
}
