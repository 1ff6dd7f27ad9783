import { type Conflict, words } from '../../src/contradictions/conflict.ts'
import type { Story } from '../../src/contradictions/story.ts'
import { isCommonWord } from '../../src/facts/name-spelling.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import type { Place } from '../../src/rule/rule.ts'
import { isIdiom } from './idioms.ts'

/** What headlines do that captions do not, so that a conflict may be none. */
export function isHeadlineStyle(conflict: Conflict, story: Story, lexicon: Lexicon): boolean {
  const { kind, caption, other } = conflict
  switch (kind) {
    case 'name':
      return isBroken(caption) || isBroken(other)
    case 'person':
      return isBroken(caption) || !isFullName(conflict, lexicon)
    case 'figure':
      return (
        isWritten(caption, story) ||
        isExceeded(caption, other) ||
        isRounded(caption, other) ||
        isOfTheRest(caption) !== isOfTheRest(other) ||
        isBound(other) ||
        isStretch(caption) ||
        isJoinedByOne(conflict)
      )
    case 'act':
      return isIdiomHere(caption) || isIdiomHere(other)
    default:
      return false
  }
}

/** “Kestrels lose nerve, and win the cup” */
function isIdiomHere(place: Place): boolean {
  const { end } = place.range
  return isIdiom(words(place), place.block.prose.text.slice(end, end + 20).trimStart())
}

/** “RomneyÃ¢s”, “DasSpokesman”: letters of another encoding and words run together are no spelling. */
function isBroken(place: Place): boolean {
  const { text } = place.block.prose
  const { start, end } = place.range
  return (
    end - start < 2 ||
    /(?<!\bMa?c|\bDe|\bLe|\bLa|\bVan|\bFitz)(?<=\p{Ll})\p{Lu}/u.test(text.slice(start, end)) ||
    /[ÃÂ�]|â€/.test(text.slice(start, end + 2)) ||
    (/[?�]/.test(text.charAt(end)) && /\p{L}/u.test(text.charAt(end + 1)))
  )
}

/**
 * “Iran Foreign Minister Responds”: in a title all words have capitals, and a verb is nobody’s name. Two
 * words on each side that no dictionary has in small letters are a given name and a surname.
 */
function isFullName({ caption, other, said }: Conflict, lexicon: Lexicon): boolean {
  const names = [said?.caption ?? words(caption), said?.other ?? words(other)]
  return names.every((name) => {
    const parts = name.toLowerCase().split(' ')
    return parts.length === 2 && parts.every((part) => part.length > 2 && !isCommonWord(part, lexicon))
  })
}

const SMALL_COUNT = 12
const NEARLY_ALL = 0.75

/**
 * “Four cities voted” beside “Three cities voted to legalise it, and the first on the coast did, too”: a small
 * count that is one off is told of another moment, or of one more, unless all other words agree.
 */
function isJoinedByOne({ caption, other, judged }: Conflict): boolean {
  const [a, b] = [caption, other].map(countIn)
  if (a === undefined || b === undefined || Math.max(a, b) > SMALL_COUNT) return false
  return Math.abs(a - b) === 1 && (judged?.evidence.coverage ?? 1) < NEARLY_ALL
}

/** The whole number of a place, in figures or words; `undefined` for a sum, a share or a score. */
function countIn(place: Place): number | undefined {
  const text = words(place).toLowerCase()
  const word = COUNT_WORDS.indexOf(text)
  if (word >= 0) return word
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined
}

const COUNT_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** “secured 24 seats” beside “the Union’s 24”: the text has the figure, whatever it says of it. */
function isWritten(place: Place, story: Story): boolean {
  const figure = /\d[\d,.]*\d/.exec(words(place))?.[0]
  return figure !== undefined && story.words.has(figure)
}

/** “1 point” for 1.3. */
function isRounded(head: Place, text: Place): boolean {
  const [rounded, exact] = [head, text].map((place) => /[\d,]+(?:\.\d+)?/.exec(words(place))?.[0] ?? '')
  if (rounded === undefined || exact === undefined || !exact.includes('.')) return false
  return Math.abs(Number(rounded.replaceAll(',', '')) - Number(exact.replaceAll(',', ''))) < 1
}

/** “over 50 people” in the headline, “at least 59” in the text. */
function isExceeded(head: Place, text: Place): boolean {
  const { start } = head.range
  const lead = head.block.prose.text.slice(Math.max(0, start - 14), start)
  if (!/\b(?:over|than|least|exceeds?|above|tops?)\s[$£€]?$/i.test(lead)) return false
  const [bound, found] = [head, text].map((place) => /[\d,]+(?:\.\d+)?/.exec(words(place))?.[0] ?? '')
  if (bound === undefined || found === undefined) return false
  return Number(found.replaceAll(',', '')) >= Number(bound.replaceAll(',', ''))
}

/** “four Americans” in the headline, “the envoy and three other Americans” in the text. */
function isOfTheRest({ block, range }: Place): boolean {
  const { text } = block.prose
  return (
    /^\s(?:other|others|more|additional|further|of\b)/i.test(text.slice(range.end, range.end + 14)) ||
    /\b(?:other|another|first|last|next|past|remaining)\s$/i.test(
      text.slice(Math.max(0, range.start - 12), range.start),
    )
  )
}

/** “by as much as 349 points”: a headline may give any figure below. */
function isBound({ block, range }: Place): boolean {
  return /\b(?:as (?:much|many) as|up to|at most|at one point|earlier)\s*[$£€]?$/i.test(
    block.prose.text.slice(Math.max(0, range.start - 14), range.start),
  )
}

/** “Elections in six months”: a stretch of time is told from another moment in the text. */
function isStretch({ block, range }: Place): boolean {
  return /^[- ](?:second|minute|hour|day|week|month|year|decade)s?\b/i.test(
    block.prose.text.slice(range.end, range.end + 10),
  )
}
