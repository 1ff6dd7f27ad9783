/** What a piece of furniture belongs to on its page. */
export const KINDS = [
  'comments',
  'sharing',
  'newsletter',
  'paywall',
  'cookies',
  'related',
  'advertising',
  'printing',
  'pagination',
  'filing',
  'author',
  'copyright',
  'navigation',
  'player',
  'transcript',
  'placeholder',
] as const

export type Kind = (typeof KINDS)[number]

/**
 * Furniture wording of one kind, a phrase a line. Words count, punctuation and case do not; `#`
 * stands for any number.
 *
 * - `leave a reply`: a block that says this and no more is furniture.
 * - `filed under …`: a block that begins with this is, whatever follows, if it is short.
 * - `! comments off on …`: a block that begins with this is, by that alone: no paragraph of a story does.
 * - `~ reply`: a word of furniture that a story may use as well; it counts only beside other furniture.
 * - `= related articles`: a block that says this and no more is, and the titles below it are too.
 * - `& story continued below`: furniture inside a paragraph too, where it stands as a sentence of its own.
 * - `- buy now`: a wording of another list that is never taken out unasked.
 */
export interface PhraseList {
  readonly kind: Kind
  readonly lines: string
}
