import { lettersApart, lettersOf, repeatedLettersOf } from '../../src/facts/letter-sets.ts'
import { editsAllowed, isNearUnknownName } from '../../src/facts/name-spelling.ts'
import type { Spelling } from './spellings.ts'

export type NearPair = readonly [Spelling, Spelling]

/** More spellings than this with one first letter are an index, not a story: six hundred blocks of news have 116 at most. */
const MOST_IN_BUCKET = 200

/** A spelling with more others than this near it is made of syllables in all orders, and no name: no more are looked for. */
const MOST_NEAR = 24

/**
 * Pairs of spellings that may be one name: the same first letter (or the first two swapped), one edit
 * apart, two from seven letters. Letters are compared as sets first, so that few pairs are measured.
 */
export function nearPairs(spellings: readonly Spelling[]): readonly NearPair[] {
  const buckets = new Map<string, Spelling[]>()
  const add = (key: string, spelling: Spelling): void => {
    const list = buckets.get(key)
    if (list === undefined) buckets.set(key, [spelling])
    else if (list.length < MOST_IN_BUCKET) list.push(spelling)
  }
  for (const spelling of spellings) add(spelling.folded.charAt(0), spelling)
  const found: NearPair[] = []
  for (const bucket of buckets.values()) found.push(...pairsOf(bucket))
  return found
}

/** In arrays of numbers: names that are syllables in all orders are compared by the million. */
function pairsOf(bucket: readonly Spelling[]): readonly NearPair[] {
  const found: NearPair[] = []
  if (bucket.length < 2) return found
  const lengths = new Uint32Array(bucket.length)
  const letters = new Int32Array(bucket.length)
  const repeated = new Int32Array(bucket.length)
  for (const [i, { folded }] of bucket.entries()) {
    lengths[i] = folded.length
    letters[i] = lettersOf(folded)
    repeated[i] = repeatedLettersOf(folded)
  }
  const mayBeNear = (i: number, j: number): boolean => {
    const [a = 0, b = 0] = [lengths[i], lengths[j]]
    const edits = editsAllowed(Math.min(a, b))
    if (Math.abs(a - b) > edits) return false
    const apart = lettersApart(letters[i] ?? 0, letters[j] ?? 0, repeated[i] ?? 0, repeated[j] ?? 0)
    return apart <= 2 * edits
  }
  bucket.forEach((one, i) => {
    let near = 0
    for (let j = i + 1; near < MOST_NEAR && j < bucket.length; j++) {
      const other = bucket[j]
      if (!mayBeNear(i, j) || other === undefined || !isNearUnknownName(one.folded, other.folded)) continue
      found.push([one, other])
      near++
    }
  })
  return found
}
