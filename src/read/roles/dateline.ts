import type { Range } from '../../text/range.ts'
import { levelled, signatureTable } from './agencies.ts'

const SIGNATURES = signatureTable()

/**
 * A place by itself: one word, capitals throughout, a region after a comma, or a first word that
 * begins the names of towns. Two plain capitalised words are more often a photographer.
 */
const PLACE =
  /^(?:\p{Lu}[\p{L}\p{M}’'-]{2,24}|\p{Lu}[\p{Lu}\p{M}.’' -]{2,30}|\p{Lu}[\p{L}\p{M}.’' -]{2,30}, \p{Lu}[\p{L}. ]{1,24}|(?:New|San|Los|Las|El|La|Le|St\.?|Saint|Santa|Santo|Port|Fort|Cape|Kuala|Hong|Tel|Addis|Buenos|Rio|Mexico|Abu|Phnom|Ho|Baton|Salt|Des|Sri|Ras|Ulan|Saudi|South|North|East|West|United)(?: [\p{L}.’'-]{2,15}){1,3})$/u

/** “Brussels / AFP”, “LONDON (Reuters)”: a line that says where and which agency, and nothing else. */
export function isDatelineLine(text: string): boolean {
  if (text.length > 70) return false
  const match = /^(.{3,44}?)(?: ?[/|—–] ?| - |, | ?[(])([\p{L} .-]{2,26}?)\)?\.?$/u.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return false
  return SIGNATURES.get(levelled(match[2])) === 'agency' && PLACE.test(match[1])
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?'

const PREFIX = new RegExp(
  "^(?:\\p{Lu}[\\p{Lu}\\p{M}.’' -]{2,30}(?:, [\\p{L}.]{2,14}(?: [\\p{L}.]{2,14})?)?(?: ?/ ?\\p{Lu}[\\p{Lu} ]{2,20})?|\\p{Lu}[\\p{L}\\p{M}.’' -]{2,30}(?:, [\\p{L}. ]{2,24})?(?= ?[(/]))" +
    `(?:,? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)?` +
    '(?: ?[(/] ?([\\p{L} .-]{2,24}?) ?\\)?)?' +
    `(?:,? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)?` +
    ' ?(?:—|–|--| -|:(?= )) ?(?=\\S)',
  'u',
)

/** “(Reuters) — ”, and with the place before it in small letters: “Washington (AP) - ”. */
const SIGNED_PREFIX = /^(?:\p{Lu}[\p{L}\p{M}.,’' -]{2,30} )?[(]([\p{L} .-]{2,24})[)] ?(?:—|–|--?)? ?(?=\S)/u

/** The dateline that running prose begins with: “LONDON (Reuters) - ”, “BRUSSELS, April 20 — ”. */
export function datelinePrefix(text: string): Range | undefined {
  const signed = SIGNED_PREFIX.exec(text.slice(0, 60))
  if (signed?.[1] !== undefined && SIGNATURES.has(levelled(signed[1])))
    return { start: 0, end: signed[0].trimEnd().length }
  const match = PREFIX.exec(text.slice(0, 110))
  if (match === null) return undefined
  const capitals = /^[\p{Lu} .’'-]{3,}/u.exec(match[0])?.[0].trim() ?? ''
  const agency = match[1] !== undefined && SIGNATURES.has(levelled(match[1]))
  if (!agency && capitals.length < 4) return undefined
  return { start: 0, end: match[0].trimEnd().length }
}
