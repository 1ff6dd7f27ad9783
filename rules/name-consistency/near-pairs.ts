import { lettersOf, mayBeNear } from '../../src/facts/letter-sets.ts'
import { isNearUnknownName } from '../../src/facts/name-spelling.ts'
import type { Spelling } from './spellings.ts'

export type NearPair = readonly [Spelling, Spelling]

/** More spellings than this with one first letter are an index, not a story. */
const MOST_IN_BUCKET = 600

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

function pairsOf(bucket: readonly Spelling[]): readonly NearPair[] {
  const letters = bucket.map(({ folded }) => lettersOf(folded))
  const found: NearPair[] = []
  for (let i = 0; i < bucket.length; i++) {
    const a = bucket[i]
    let near = 0
    for (let j = i + 1; a !== undefined && near < MOST_NEAR && j < bucket.length; j++) {
      const b = bucket[j]
      if (b === undefined || Math.abs(a.folded.length - b.folded.length) > 2) continue
      if (!mayBeNear(letters[i] ?? 0, letters[j] ?? 0)) continue
      if (!isNearUnknownName(a.folded, b.folded)) continue
      found.push([a, b])
      near++
    }
  }
  return found
}
