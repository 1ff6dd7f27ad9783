import { type ContextReader, hashLower } from './context.ts'
import type { Frame, Slot } from './read-frame.ts'

/** Says of most words that no set phrase begins there, by the numbers of the words around. */
export interface FrameSieve {
  /** False where no frame's wrong words begin at word `i` of the text that is open. */
  mayBegin(words: Pick<ContextReader, 'tokenAt'>, i: number): boolean
}

/** A word that must stand at some distance for a frame to fit, in one of its forms. */
interface Anchor {
  readonly offset: number
  readonly words: Iterable<string>
  readonly count: number
}

const BITS = 17
/** Bits of a word's number by which its distances are kept: words that share them share their distances. */
const REACH_BITS = 12

/** A sieve as plain numbers, to be kept in a file. */
export interface SieveTables {
  /** A bit for each number that a word, another and their distance make together. */
  readonly anchored: Uint8Array
  /** First words of frames without such a neighbour, by their numbers. */
  readonly bare: readonly number[]
  readonly offsets: readonly number[]
  /** For words by their numbers, a bit for each of the distances at which a frame of theirs has its neighbour. */
  readonly reaches: Uint8Array
}

/**
 * A frame is asked only where its rarest neighbour may stand: “reign” comes often, “free” before it seldom.
 * @throws Error where frames have neighbours at more than eight distances
 */
export function sieveTables(frames: Iterable<Frame>): SieveTables {
  const anchored = new Uint8Array((2 ** BITS) >>> 3)
  const bare = new Set<number>()
  const reaches = new Uint8Array(2 ** REACH_BITS)
  const offsets: number[] = []
  for (const frame of frames) {
    const first = numberOf(frame.wrong[0] ?? '')
    const anchor = anchorOf(frame)
    if (anchor === undefined) bare.add(first)
    else {
      if (!offsets.includes(anchor.offset)) offsets.push(anchor.offset)
      if (offsets.length > 8)
        throw new Error('Set phrases have neighbours at more distances than a byte has bits.')
      const reach = reachOf(first)
      reaches[reach] = (reaches[reach] ?? 0) | (1 << offsets.indexOf(anchor.offset))
      for (const word of anchor.words) {
        const place = placeOf(first, numberOf(word), anchor.offset)
        anchored[place >>> 3] = (anchored[place >>> 3] ?? 0) | (1 << (place & 7))
      }
    }
  }
  return { anchored, bare: [...bare], offsets, reaches }
}

export function openSieve({ anchored, bare, offsets, reaches }: SieveTables): FrameSieve {
  const without = new Set(bare.map((first) => first | 0))
  const distances = Int32Array.from(offsets)
  return {
    mayBegin(words, i) {
      const first = words.tokenAt(i)
      const reach = reaches[reachOf(first)] ?? 0
      for (let k = 0; reach >> k !== 0; k++) {
        if (((reach >> k) & 1) === 0) continue
        const offset = distances[k] ?? 0
        const place = placeOf(first, words.tokenAt(i + offset), offset)
        if (((anchored[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0) return true
      }
      return without.size > 0 && without.has(first)
    },
  }
}

function numberOf(word: string): number {
  return hashLower(word, 0, word.length)
}

function reachOf(first: number): number {
  return Math.imul(first, 0x9e3779b1) >>> (32 - REACH_BITS)
}

function placeOf(first: number, other: number, offset: number): number {
  return (
    (Math.imul(first ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b) + Math.imul(offset, 0xc2b2ae35)) >>>
    (32 - BITS)
  )
}

/** The neighbour with the fewest forms. */
function anchorOf({ before, wrong, after }: Frame): Anchor | undefined {
  const second = wrong[1]
  if (second !== undefined) return { offset: 1, words: [second], count: 1 }
  const anchors = [
    ...before.map((slot, k) => anchorAt(slot, -1 - k)),
    ...after.map((slot, k) => anchorAt(slot, 1 + k)),
  ].flatMap((anchor) => anchor ?? [])
  return anchors.sort((a, b) => a.count - b.count)[0]
}

function anchorAt(slot: Slot, offset: number): Anchor | undefined {
  return slot.kind === 'one-of' && !slot.orStop && slot.endings.length === 0
    ? { offset, words: slot.words, count: slot.words.size }
    : undefined
}
