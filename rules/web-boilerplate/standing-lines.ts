import { CommonWord, commonBits } from './common-words.ts'
import { scanTerms } from './terms.ts'

const FEWEST_WORDS = 3
const LONGEST_NAME = 4
const LONGEST_HEADING = 6

/** What the desk says of the piece itself, in every piece: “This story has been updated.” It is no furniture. */
const OWN_NOTE =
  /\bcontribut|\btranscript|\beditor[’']?s? note|\b(?:reporting|editing|produced|written|edited|photographs?) by\b|\b(?:updated|corrected|correction|corrections)\b|\bthis (?:story|article|report|post|interview|piece|column)\b|\bassociated press\b|\breuters\b/i

/**
 * Whether a line that stands at the head or the tail of other pieces too is furniture of their site: one
 * that speaks to the reader, gives an address, or whose words lean to furniture. Names, labels with a
 * colon, headings, questions, and what a desk notes below each piece are parts of the pieces.
 * @param lean what its words say of it, as a log odds of being furniture
 */
export function isStandingFurniture(text: string, lean: number): boolean {
  const line = text.trim()
  const last = line.at(-1)
  if (last === ':' || last === '?' || line.startsWith('By ') || OWN_NOTE.test(line)) return false
  const terms = scanTerms(line)
  let words = 0
  let capitals = 0
  let readerWords = 0
  for (let i = 0; i < terms.count; i++) {
    const first = line.charAt(terms.starts[i] ?? 0)
    if (first.toLowerCase() === first.toUpperCase()) continue
    words++
    if (first !== first.toLowerCase()) capitals++
    const speaks = (commonBits(terms.hashes[i] ?? 0) & CommonWord.reader) !== 0
    if (speaks && line.slice(terms.starts[i], terms.ends[i]) !== 'US') readerWords++
  }
  if (words < FEWEST_WORDS && words === terms.count) return false
  const isName = capitals === words && words <= LONGEST_NAME && !/\d/.test(line)
  // “What we know” heads a part of the piece.
  const isSentence = last === '.' || last === '!' || words > LONGEST_HEADING
  return !isName && ((readerWords > 0 && isSentence) || lean > 0 || ADDRESS.test(line))
}

const ADDRESS = /@|https?:|www\.|\.(?:com|org|net)\b/i
