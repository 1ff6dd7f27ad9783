import { BAND, type Candidate, MAX_LETTERS, WEIGHT_UNIT } from './find-candidates.ts'
import type { GroupCosts } from './group-costs.ts'
import { hashOf, type SoundIndex, soundIndex } from './sound-index.ts'
import { LETTERS } from './word-graph.ts'
import { ALIKE_CODES, BONE_CODES, mergeAlike, type SkeletonReader, skeletonReader } from './word-sounds.ts'
import type { WordTable } from './word-table.ts'

/** Finds words that sound about as a misspelling does, each once for each time that one is taken. */
export interface SoundSearch {
  /** Takes the misspelling, in lower case, that the next calls look for. */
  take(word: string): void
  /** The words whose consonants sound the same, or the same but for one. */
  near(wanted: Wanted): void
  /** The words whose consonants sound alike, or alike but for one, and those that differ in two. */
  far(wanted: Wanted): void
}

/** What is looked for. */
export interface Wanted {
  /** What a word may cost at the most, in thousandths of a nat. */
  readonly bound: number
  /** The score that a word must reach as things stand: its frequency's weight less its cost, in thousandths of a nat. */
  readonly floor: () => number
  readonly found: (candidate: Candidate) => void
}

/** The indexes of all words by their skeletons, and by those of sounds that are alike. */
interface Indexes {
  readonly bySound: SoundIndex
  readonly byAlike: SoundIndex
}

/** Longer than any skeleton: a letter sounds as two at most. */
const MOST_BONES = MAX_LETTERS * 3
/** Two slips leave nothing of a shorter skeleton. */
const FEWEST_BONES = 3

/** The tables are its own, so one search serves one thread. */
export function soundSearch(words: WordTable, costs: GroupCosts): SoundSearch {
  const read = skeletonReader()
  const { bySound, byAlike } = indexesOf(words, read)
  const skeleton = new Uint8Array(MOST_BONES)
  const alike = new Uint8Array(MOST_BONES)
  /** For each word the number of the misspelling for which it was weighed last. */
  const weighedFor = new Uint32Array(words.count)
  let misspelling = 0
  let typedLength = 0
  let length = 0
  let alikeLength = 0

  /** Weighs a word, if it may still be wanted. */
  const weigh = (word: number, { bound, floor, found }: Wanted): void => {
    if (weighedFor[word] === misspelling) return
    const limit = Math.floor(Math.min(bound, (words.weights[word] ?? 0) * WEIGHT_UNIT - floor())) | 0
    if (limit < 0) return
    const start = words.starts[word] ?? 0
    const count = (words.starts[word + 1] ?? 0) - start
    if (Math.abs(count - typedLength) > BAND || costs.about(words.masks[word] ?? 0) > limit) return
    weighedFor[word] = misspelling
    const cost = costs.cost(words.letters, start, count, limit)
    if (cost <= limit) found({ word: spelt(words, start, count), cost })
  }

  return {
    take(word) {
      costs.take(word)
      misspelling++
      typedLength = word.length
      length = read(Uint8Array.from(word, placeOf), 0, word.length, skeleton)
      alike.set(skeleton)
      alikeLength = mergeAlike(alike, length)
    },
    near(wanted) {
      const visit = (word: number): void => weigh(word, wanted)
      bySound.each(skeleton, length, 0, visit)
      bySound.each(skeleton, length, 1, visit)
    },
    far(wanted) {
      const visit = (word: number): void => weigh(word, wanted)
      byAlike.each(alike, alikeLength, 0, visit)
      byAlike.each(alike, alikeLength, 1, visit)
      if (length >= FEWEST_BONES) bySound.each(skeleton, length, 2, visit)
    },
  }
}

function indexesOf({ count, letters, starts }: WordTable, read: SkeletonReader): Indexes {
  const sounds = new Int32Array(count)
  const alike = new Int32Array(count)
  const skeleton = new Uint8Array(MOST_BONES)
  for (let word = 0; word < count; word++) {
    const length = read(letters, starts[word] ?? 0, starts[word + 1] ?? 0, skeleton)
    sounds[word] = hashOf(skeleton, length)
    alike[word] = hashOf(skeleton, mergeAlike(skeleton, length))
  }
  return { bySound: soundIndex(sounds, BONE_CODES), byAlike: soundIndex(alike, ALIKE_CODES) }
}

function placeOf(letter: string): number {
  const place = LETTERS.indexOf(letter)
  return place < 0 ? LETTERS.length : place
}

function spelt({ letters }: WordTable, start: number, count: number): string {
  let word = ''
  for (let i = 0; i < count; i++) word += LETTERS.charAt(letters[start + i] ?? 0)
  return word
}
