import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Languages of which only the small words are known: they tell that a foreign phrase goes on. */
const LANGUAGES = ['es', 'fr', 'it', 'de', 'pt', 'la', 'nl', 'id', 'sv', 'so', 'ha', 'zu', 'sw', 'tl']
const MAX_LETTERS = 11
/** A small word that English speech has so often, of 51 million words, tells no other language. */
const MAX_SPOKEN = 1500

/**
 * Words of other languages in Latin letters, lower case, without those that English has too: Spanish and
 * French at large, of other languages the small words.
 * @param accepted the forms of the English dictionaries
 * @param spoken occurrences in English speech
 */
export function foreignWords(
  accepted: ReadonlyMap<string, number>,
  spoken: ReadonlyMap<string, number>,
): readonly string[] {
  const words = new Set<string>()
  const lists = [require('an-array-of-spanish-words'), require('an-array-of-french-words')]
  for (const list of lists as readonly (readonly string[])[]) {
    for (const entry of list) {
      const word = plain(entry)
      if (/^[a-z]{3,}$/.test(word) && word.length <= MAX_LETTERS && !accepted.has(word)) words.add(word)
    }
  }
  const small = require('stopwords-iso') as Readonly<Record<string, readonly string[]>>
  for (const entry of LANGUAGES.flatMap((language) => small[language] ?? [])) {
    const word = plain(entry)
    if (/^[a-z]{2,}$/.test(word) && (spoken.get(word) ?? 0) <= MAX_SPOKEN) words.add(word)
  }
  return [...words].sort()
}

/** Without accents, as hurried writers write. */
function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
