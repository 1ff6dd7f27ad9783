import { wordBits } from './word-bits.ts'

/** What a common word is, as bits, since a scan of millions of terms asks for them. */
export const CommonWord = {
  /** A word of grammar: prose is full of them, labels are not. */
  grammar: 1,
  /** A word that speaks to the reader or of the page. */
  reader: 2,
  /** A word that a date is written in. */
  date: 4,
} as const

const GRAMMAR_WORDS =
  'the a an of to in on at by for from with and or but as is are was were be been being has have had he she it ' +
  'they we i that this these those which who whom whose what when where while than then there his her its their ' +
  'not no if so into over after before between during through about against because will would can could should ' +
  'may might must do does did said also more most other such only some any all both each him them us me'

const READER_WORDS = "you your you're you'll you've we our us here this now please"

const DATE_WORDS =
  'january february march april may june july august september october november december jan feb mar apr jun jul ' +
  'aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
  'am pm a.m p.m #am #pm #st #nd #rd #th gmt bst utc et est edt pt pst pdt at on the of'

/** The bits of `CommonWord` that hold of a term; 0 for a word that is not common. */
export const commonBits = wordBits([
  [GRAMMAR_WORDS, CommonWord.grammar],
  [READER_WORDS, CommonWord.reader],
  [DATE_WORDS, CommonWord.date],
])
