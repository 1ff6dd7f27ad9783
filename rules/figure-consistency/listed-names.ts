import type { Facts } from '../../src/facts/facts.ts'
import type { QuantityFact } from '../../src/facts/quantities.ts'
import type { Range } from '../../src/text/range.ts'
import { covering, type Discord, offsetPast, phraseEnd, shown } from './figures.ts'

const CONFIDENCE = 0.92
const LONGEST_NAME = 4
const MOST_NAMES = 12
/** A list of names ends within so many code units. */
const REACH = 240

/** Has a text what opens a list of names, which begins with a capital letter? */
export function mayNameAll(text: string): boolean {
  const mayOpen = text.includes(': ') || text.includes(' – ') || text.includes(' — ')
  return mayOpen && /(?::| [–—]) [^a-z\d.!?;:()–—"“”]/.test(text)
}

/** “four districts: Ashby, Corran, Dunmore, Ellery and Fenwick”: a count and the names that make it up. */
export function namedDiscords(facts: Facts): readonly Discord[] {
  return facts.quantities.flatMap((count, i) => {
    // “seven of the ten largest states: …”: it is the seven that are named.
    const before = facts.quantities[i - 1]
    if (
      before?.sentence === count.sentence &&
      (isPartOf(facts, before, count) || areJoined(facts, before, count))
    ) {
      return []
    }
    return discordOf(facts, count) ?? []
  })
}

function isPartOf(facts: Facts, part: QuantityFact, whole: QuantityFact): boolean {
  return / of /.test(facts.tokens.text.slice(part.range.end, whole.range.start))
}

/** “two fathers and two mothers: …”: those who are named are all of them. */
function areJoined(facts: Facts, first: QuantityFact, second: QuantityFact): boolean {
  const between = facts.tokens.text.slice(first.range.end, second.range.start)
  return /(?:and|or|plus) $/.test(between) && /^ (?:\p{L}+[ ,]+){1,3}(?:and|or|plus) $/u.test(between)
}

function discordOf(facts: Facts, count: QuantityFact): Discord | undefined {
  if (count.unit !== 'count' || count.noun === undefined) return undefined
  if (count.hedge !== undefined && count.hedge !== 'low') return undefined
  if (!Number.isInteger(count.value) || count.value < 2 || count.value > MOST_NAMES) return undefined
  const start = offsetPast(facts, phraseEnd(facts, count), count)
  const { text, sentences } = facts.tokens
  const end = Math.min(sentences[count.sentence]?.end ?? start, start + REACH)
  const opens = /^(?:: | [–—] )/.exec(text.slice(start, start + 4))?.[0]
  if (opens === undefined) return undefined
  const rest = text.slice(start + opens.length, end)
  const list = opens.startsWith(':')
    ? /^([^.!?;:()–—"“”\d]+)[.!?]?\s*$/.exec(rest)
    : /^([^.!?;:()–—"“”\d]+)(?: [–—] |[.!?]\s*$)/.exec(rest)
  const names = list?.[1] === undefined ? undefined : namesOf(list[1])
  if (names === undefined || names.length === count.value) return undefined
  // “at least two states: Ohio, Iowa and Utah”
  if (count.hedge === 'low' && names.length > count.value) return undefined
  const range = { start: start + opens.length, end: start + opens.length + (list?.[1]?.length ?? 0) }
  if (mixesPlaces(facts, range, names.length)) return undefined
  const mark = { start: count.range.start, end: start }
  return {
    message: 'listed',
    data: { count: shown(facts, count), names: String(names.length) },
    range: mark,
    whole: covering([mark, range]),
    confidence: CONFIDENCE,
  }
}

/** The names of a list that its one “and” closes; `undefined` where it is no such list. */
function namesOf(list: string): readonly string[] | undefined {
  const joints = list.match(/ (?:and|or|&) /g) ?? []
  if (joints.length !== 1) return undefined
  const names = list.trim().split(/, (?:and |or )?| (?:and|or) /)
  if (names.length < 2 || names.some((name) => !isName(name))) return undefined
  // The “and” stands before the last name.
  return /,? (?:and|or) [^,]+$/.test(list) ? names : undefined
}

function isName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  return (
    words.length <= LONGEST_NAME &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.every((word) => /^(?:\p{Lu}|(?:de|of|van|von|la|le|the|el|al|bin|da|di)$)/u.test(word))
  )
}

/** “Paris, France, and Rome”: states or countries between other names say where those lie. */
function mixesPlaces(facts: Facts, range: Range, names: number): boolean {
  const wide = facts.places.filter(
    (place) =>
      place.range.start >= range.start && place.range.end <= range.end && !place.part?.startsWith('city:'),
  )
  return wide.length > 0 && wide.length < names
}
