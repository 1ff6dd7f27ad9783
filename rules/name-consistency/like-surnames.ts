/** Ways of writing one sound that tell families apart, and one of them for all: “Clark” and “Clarke”, “Reid” and “Reed”. */
const SPELLINGS: readonly (readonly [ways: RegExp, one: string])[] = [
  [/^mac(?=[^aeiouhk])/, 'mc'],
  [/ph/g, 'v'],
  [/mps/g, 'ms'],
  [/ck|c(?=[lrkao])|kh|q/g, 'k'],
  [/(?<=.)sen$/, 'son'],
  [/(?<=.)(?:ei|ie|ea|ee|ey|y|i)/g, 'i'],
  [/au|aw/g, 'o'],
  [/(.)\1/g, '$1'],
  [/e(?=s?$)/, ''],
  [/z/g, 's'],
]

/**
 * True for surnames that sound alike: “Thomson” and “Thompson”, “Stevens” and “Stephens”, “MacDonald” and “McDonald”.
 * @param a in small letters, without diacritics, as `b` is
 */
export function soundAlike(a: string, b: string): boolean {
  return soundOf(a) === soundOf(b)
}

function soundOf(folded: string): string {
  return SPELLINGS.reduce((sound, [ways, one]) => sound.replace(ways, one), folded)
}
