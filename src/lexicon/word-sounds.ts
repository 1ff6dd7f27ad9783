/** A group of letters and how it sounds. A capital stands for a sound that two letters write: S “sh”, C “ch”. */
interface Sound {
  readonly letters: string
  readonly sound: string
  readonly where?: 'start' | 'end'
  /** The letters that may come next, where not all may. */
  readonly before?: string
}

/** How groups of letters sound in English, the longest of a letter first; vowels are all one sound. */
const SOUNDS: readonly Sound[] = [
  { letters: 'cian', sound: 'San' },
  { letters: 'cia', sound: 'Sa' },
  { letters: 'ch', sound: 'C' },
  { letters: 'ck', sound: 'k' },
  { letters: 'c', sound: 's', before: 'eiy' },
  { letters: 'c', sound: 'k' },
  { letters: 'dg', sound: 'j', before: 'eiy' },
  { letters: 'e', sound: '', where: 'end' },
  { letters: 'gn', sound: 'n', where: 'start' },
  { letters: 'gh', sound: '' },
  { letters: 'g', sound: 'j', before: 'eiy' },
  { letters: 'igh', sound: 'a' },
  { letters: 'kn', sound: 'n', where: 'start' },
  { letters: 'mb', sound: 'm', where: 'end' },
  { letters: 'pn', sound: 'n', where: 'start' },
  { letters: 'ps', sound: 's', where: 'start' },
  { letters: 'ph', sound: 'f' },
  { letters: 'qu', sound: 'ka' },
  { letters: 'q', sound: 'k' },
  { letters: 'sch', sound: 'sk' },
  { letters: 'sion', sound: 'San' },
  { letters: 'sh', sound: 'S' },
  { letters: 'tion', sound: 'San' },
  { letters: 'tia', sound: 'Sa' },
  { letters: 'tch', sound: 'C' },
  { letters: 'th', sound: '0' },
  { letters: 'wr', sound: 'r', where: 'start' },
  { letters: 'x', sound: 'ks' },
  { letters: 'z', sound: 's' },
]

const BY_LETTER: ReadonlyMap<string, readonly Sound[]> = new Map(
  [...new Set(SOUNDS.map(({ letters }) => letters.charAt(0)))].map((letter) => [
    letter,
    SOUNDS.filter(({ letters }) => letters.startsWith(letter)),
  ]),
)

const VOWELS = 'aeiouyw'

/**
 * About how a word in small letters sounds, with every run of vowels as “a” and no letter twice: in the manner of
 * Metaphone (Philips 1990), but for the vowels that it leaves out.
 */
export function soundOf(word: string): string {
  let sound = ''
  for (let at = 0; at < word.length; ) {
    const rule = BY_LETTER.get(word.charAt(at))?.find((each) => stands(each, word, at))
    const letter = word.charAt(at)
    const heard = rule?.sound ?? (VOWELS.includes(letter) ? 'a' : letter === "'" ? '' : letter)
    at += rule?.letters.length ?? 1
    for (const next of heard) {
      const last = sound.charAt(sound.length - 1)
      // “ah”: only lengthens the vowel.
      if (next !== last && !(next === 'h' && last === 'a')) sound += next
    }
  }
  return sound
}

function stands({ letters, where, before }: Sound, word: string, at: number): boolean {
  if (!word.startsWith(letters, at)) return false
  const end = at + letters.length
  if (where === 'start') return at === 0
  if (where === 'end') return at > 0 && end === word.length
  return before === undefined || (end < word.length && before.includes(word.charAt(end)))
}

/** The consonants of a sound, with its first vowel where it begins with one. */
export function skeletonOf(sound: string): string {
  let skeleton = sound.charAt(0)
  for (let i = 1; i < sound.length; i++) {
    const letter = sound.charAt(i)
    if (letter !== 'a' && letter !== 'h') skeleton += letter === 'v' ? 'f' : letter
  }
  return skeleton
}
