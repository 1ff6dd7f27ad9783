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

function hashesOf(words: string): ReadonlySet<number> {
  return new Set(scanTerms(words).hashes.subarray(0, scanTerms(words).count))
}
