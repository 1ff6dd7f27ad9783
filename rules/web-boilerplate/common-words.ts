import { scanTerms } from './terms.ts'

/** Words of grammar, by their term hash: prose is full of them, labels are not. */
export const FUNCTION_WORDS: ReadonlySet<number> = hashesOf(
  'the a an of to in on at by for from with and or but as is are was were be been being has have had he she it ' +
    'they we i that this these those which who whom whose what when where while than then there his her its their ' +
    'not no if so into over after before between during through about against because will would can could should ' +
    'may might must do does did said also more most other such only some any all both each him them us me',
)

/** Words that speak to the reader or of the page. */
export const READER_WORDS: ReadonlySet<number> = hashesOf(
  "you your you're you'll you've we our us here this now please",
)

/** Words that a date is written in. */
export const DATE_WORDS: ReadonlySet<number> = hashesOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'am pm a.m p.m #am #pm #st #nd #rd #th gmt bst utc et est edt pt pst pdt at on the of',
)

function hashesOf(words: string): ReadonlySet<number> {
  const terms = scanTerms(words, true)
  return new Set(terms.hashes.subarray(0, terms.count))
}
