import type { Lexicon } from '../../src/rule/lexicon.ts'
import { bitsOf } from './information.ts'
import type { Side } from './passages.ts'
import { type WordStream, wordText } from './stream.ts'

/** Words on either side that are the surroundings of a passage. */
const REACH = 60

/** Words of a passage that are weighed, so that a chapter that stands twice costs no more than a page. */
const WEIGHED = 200

/**
 * How closely a passage holds to what stands around it: the share of its information that its
 * surroundings say too, 0 to 1 (lexical cohesion, Halliday and Hasan 1976; Hearst 1997). A sentence
 * that was pasted far from its place shares fewer names and things with its new neighbours.
 */
export function cohesionOf(stream: WordStream, side: Side, lexicon: Lexicon): number {
  const around = new Set<number>()
  for (let at = Math.max(0, side.from - REACH); at < side.from; at++) around.add(stream.hashes[at] ?? 0)
  const end = Math.min(stream.hashes.length, side.to + REACH)
  for (let at = side.to; at < end; at++) around.add(stream.hashes[at] ?? 0)
  const seen = new Set<number>()
  let shared = 0
  let all = 0
  for (let at = side.from; at < Math.min(side.to, side.from + WEIGHED); at++) {
    const hash = stream.hashes[at] ?? 0
    if (seen.has(hash)) continue
    seen.add(hash)
    const bits = bitsOf(wordText(stream, side.block, at), lexicon)
    if (bits < CONTENT) continue
    all += bits
    if (around.has(hash)) shared += bits
  }
  return all === 0 ? 0 : shared / all
}

/** A word with fewer bits stands beside anything: “the”, “said”. */
const CONTENT = 9
