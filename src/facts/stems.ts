/** Plurals that do not end in s. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['police', 'police'],
  ['troops', 'soldier'],
  ['soldiers', 'soldier'],
  ['feet', 'foot'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['teeth', 'tooth'],
  ['media', 'medium'],
  ['fishermen', 'fisherman'],
  ['persons', 'person'],
  ['individuals', 'person'],
  ['aircraft', 'aircraft'],
])

/** Words that end in s and are no plural. */
const SINGULAR =
  /(?:ss|us|is|ous|ics)$|^(?:was|has|is|his|this|as|its|across|plus|yes|less|says|does|previous)$/

/** The singular of a plural noun; `undefined` for a word that is no plural. */
export function singularOf(lower: string): string | undefined {
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return irregular
  if (lower.length < 3 || !lower.endsWith('s') || SINGULAR.test(lower)) return undefined
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|z)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

/**
 * A word without its commonest endings, so that “invade”, “invaded”, “invading” and “invasion” or
 * “election” and “elected” share their stem as often as spelling allows. Cheap and rough: it is
 * only used to count what two sentences share.
 */
export function stemOf(lower: string): string {
  if (lower.length <= 4) return lower.endsWith('s') && lower.length === 4 ? lower.slice(0, -1) : lower
  const ending = ENDINGS[lower.charAt(lower.length - 1)]?.find((each) => lower.endsWith(each)) ?? ''
  const length = lower.length - ending.length
  return length >= 3 ? lower.slice(0, length) : lower
}

/** Endings by their last letter, the longest first. Not a pattern: that would be tried at every letter of a word. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  s: ['ations', 'tions', 'sions', 'ments', 'ings', 'ers', 'ors', 'ies', 'es', 's'],
  n: ['ation', 'tion', 'sion'],
  g: ['ing'],
  t: ['ment'],
  r: ['er', 'or'],
  d: ['ied', 'ed'],
  y: ['ly'],
  e: ['e'],
}
