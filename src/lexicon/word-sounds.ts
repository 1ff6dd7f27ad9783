import { LETTERS } from './word-graph.ts'

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

/** The sounds that a skeleton is of; the code of one is its place here. What is heard as “v” counts as “f”. */
const BONES = ' aCnlrdfkspbtgmS0jh'
/** The sound that each stands for where sounds are taken for each other that are formed alike. */
const ALIKE = ' asnlrtpsspptsnstsa'
const VOWEL = BONES.indexOf('a')
const BREATH = BONES.indexOf('h')

/** A rule of `SOUNDS` in places of letters and codes of sounds. */
interface CodedSound {
  readonly letters: readonly number[]
  readonly heard: readonly number[]
  readonly where: Sound['where']
  /** The letters that may come next, a bit each; 0 where all may. */
  readonly before: number
}

/** The rules of each letter, the last of which always holds. */
function codedSounds(): readonly (readonly CodedSound[])[] {
  return Array.from(LETTERS, (letter) => {
    const heard = VOWELS.includes(letter) ? 'a' : letter === "'" ? '' : letter
    return [...(BY_LETTER.get(letter) ?? []), { letters: letter, sound: heard }].map(coded)
  })
}

function coded({ letters, sound, where, before = '' }: Sound): CodedSound {
  return {
    letters: Array.from(letters, (letter) => LETTERS.indexOf(letter)),
    heard: Array.from(sound, (heard) => Math.max(0, BONES.indexOf(heard === 'v' ? 'f' : heard))),
    where,
    before: Array.from(before).reduce((bits, letter) => bits | (1 << LETTERS.indexOf(letter)), 0),
  }
}

/** Writes the skeleton of a word's sound as codes, and returns how many: for many words in a short time. */
export type SkeletonReader = (letters: Uint8Array, start: number, end: number, skeleton: Uint8Array) => number

/** As `skeletonOf` of `soundOf`, of letters that are places in `LETTERS`. */
export function skeletonReader(): SkeletonReader {
  const rules = codedSounds()
  return (letters, start, end, skeleton) => {
    let count = 0
    let last = 0
    for (let at = start; at < end; ) {
      const rule = ruleAt(rules[letters[at] ?? 0] ?? [], letters, at, start, end)
      at += rule?.letters.length ?? 1
      const heard = rule?.heard ?? []
      for (let i = 0; i < heard.length; i++) {
        const code = heard[i] ?? 0
        if (code === last || (code === BREATH && last === VOWEL)) continue
        last = code
        if (count === 0 || (code !== VOWEL && code !== BREATH)) skeleton[count++] = code
      }
    }
    return count
  }
}

function ruleAt(
  rules: readonly CodedSound[],
  letters: Uint8Array,
  at: number,
  start: number,
  end: number,
): CodedSound | undefined {
  // Most letters have no other rule than the last one.
  for (let i = 0; i < rules.length - 1; i++) {
    const rule = rules[i]
    if (rule !== undefined && holds(rule, letters, at, start, end)) return rule
  }
  return rules[rules.length - 1]
}

function holds(rule: CodedSound, letters: Uint8Array, at: number, start: number, end: number): boolean {
  const { length } = rule.letters
  const next = at + length
  if (next > end) return false
  for (let i = 1; i < length; i++) if (letters[at + i] !== rule.letters[i]) return false
  if (rule.where === 'start') return at === start
  if (rule.where === 'end') return at > start && next === end
  return rule.before === 0 || (next < end && (rule.before & (1 << (letters[next] ?? 0))) !== 0)
}

/** All codes of a skeleton, and those of one of sounds that are alike. */
export const BONE_CODES: readonly number[] = Array.from(BONES, (_, code) => code).slice(1)
export const ALIKE_CODES: readonly number[] = BONE_CODES.filter((code) => BONES[code] === ALIKE[code])

/** Takes sounds of a skeleton that are formed alike for one, also where they follow each other; returns how many are left. */
export function mergeAlike(skeleton: Uint8Array, length: number): number {
  let count = 0
  for (let i = 0; i < length; i++) {
    const code = ALIKE_OF[skeleton[i] ?? 0] ?? 0
    if (count === 0 || skeleton[count - 1] !== code) skeleton[count++] = code
  }
  return count
}

const ALIKE_OF = Uint8Array.from(ALIKE, (sound) => BONES.indexOf(sound))
