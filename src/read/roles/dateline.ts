import type { Range } from '../../text/range.ts'
import { levelled, signatureTable } from './agencies.ts'

const SIGNATURES = signatureTable()

/**
 * A place by itself: one word, capitals throughout, a region after a comma, or a first word that
 * begins the names of towns. Two plain capitalised words are more often a photographer.
 */
const PLACE =
  /^(?:[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ɏ’'-]{2,24}|[A-ZÀ-ÞĀ-ſ][A-ZÀ-ÞĀ-ſ.’' -]{2,30}|[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ɏ.’' -]{2,30}, [A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ɏ. ]{1,24}|(?:New|San|Los|Las|El|La|Le|St\.?|Saint|Santa|Santo|Port|Fort|Cape|Kuala|Hong|Tel|Addis|Buenos|Rio|Mexico|Abu|Phnom|Ho|Baton|Salt|Des|Sri|Ras|Ulan|Saudi|South|North|East|West|United)(?: [A-Za-zÀ-ɏ.’'-]{2,15}){1,3})$/

/** “Brussels / AFP”, “LONDON (Reuters)”: a line that says where and which agency, and nothing else. */
export function isDatelineLine(text: string): boolean {
  if (text.length > 70) return false
  const match = /^(.{3,44}?)(?: ?[/|—–] ?| - |, | ?[(])([A-Za-zÀ-ɏ .-]{2,26}?)\)?\.?$/.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return false
  return SIGNATURES.get(levelled(match[2])) === 'agency' && PLACE.test(match[1])
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const DAY = `(?:,? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)?`
const TOWN = "[A-ZÀ-ÞĀ-ſ][A-ZÀ-ÞĀ-ſ.’' -]{2,30}"
const REGION = '(?:, [A-Za-zÀ-ɏ.]{2,14}(?: [A-Za-zÀ-ɏ.]{2,14})?)?'

/** A town in capitals, then its region, a day, an agency, as far as they stand; a dash, and a sentence. */
const TOWN_PREFIX = new RegExp(
  `^(${TOWN})${REGION}${DAY}(?: ?[(/] ?[A-Za-zÀ-ɏ .-]{2,24}?\\)?(?=[ :—–-]))?${DAY} ?(—|–|--| -|:) ?(?=[“"‘']?[A-ZÀ-ÞĀ-ſ])`,
)

/** “(Reuters) — ”, and with the place before it in small letters: “Washington (AP) - ”. */
const SIGNED_PREFIX =
  /^(?:[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ɏ.,’' -]{2,30} )?[(]([A-Za-zÀ-ɏ .-]{2,24})[)] ?(?:—|–|--?)? ?(?=\S)/

/** Fewer capitals are a speaker's initials or a party. */
const FEWEST_CAPITALS = 4
const REACH = 110

/** The dateline that running prose begins with: “LONDON (Reuters) - ”, “BRUSSELS, April 20 — ”. */
export function datelinePrefix(text: string): Range | undefined {
  const head = text.slice(0, REACH)
  const signed = head.includes('(') ? SIGNED_PREFIX.exec(head) : null
  if (signed?.[1] !== undefined && SIGNATURES.has(levelled(signed[1])) && isSetOff(signed[0]))
    return rangeOf(signed)
  const town = startsInCapitals(head) ? TOWN_PREFIX.exec(head) : null
  if (town?.[1] === undefined || town[1].length < FEWEST_CAPITALS) return undefined
  // “MINISTER: It is so.” A colon after nothing but capitals is a speaker's.
  return town[2] === ':' && town[0].length <= town[1].length + 2 ? undefined : rangeOf(town)
}

/** False where a small letter is among the first three, as in nearly all prose: no town in capitals begins so. */
function startsInCapitals(text: string): boolean {
  for (let at = 0; at < 3; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) return false
  }
  return true
}

/** A dash sets the dateline off; CNN alone sets none, while “Environmental Protection Agency (EPA) …” is a name. */
function isSetOff(prefix: string): boolean {
  return /[—–-] ?$/.test(prefix) || prefix.includes('CNN')
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: 0, end: match[0].trimEnd().length }
}
