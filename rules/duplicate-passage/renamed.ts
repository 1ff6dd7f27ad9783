import type { Lexicon } from '../../src/rule/lexicon.ts'
import { isCalendarWord } from '../../src/text/calendar-words.ts'
import type { Difference } from './differences.ts'

/** The share of a word's places inside sentences in which a name has its capital. */
const NAMED = 0.9

/**
 * True where all that differs is names, of someone or something else: paragraphs of a list, one for each. A day may
 * have been put right, and a name that begins alike may be the same one, spelt otherwise.
 */
export function isRenamed(differences: readonly Difference[], lexicon: Lexicon): boolean {
  return (
    differences.length > 0 &&
    differences.every(
      ({ earlier, later }) =>
        isNames(earlier, lexicon) && isNames(later, lexicon) && earlier.charAt(0) !== later.charAt(0),
    )
  )
}

function isNames(text: string, lexicon: Lexicon): boolean {
  return text.split(/\s+/).every((part) => {
    const word = part.replace(/[’']s$/, '')
    if (!/^\p{Lu}/u.test(word) || word === 'I' || isCalendarWord(word)) return false
    return lexicon.frequency(word) === 0 || lexicon.capitalShare(word) >= NAMED
  })
}
