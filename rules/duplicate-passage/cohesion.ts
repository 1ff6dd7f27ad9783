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

/** How much what stands beside two places has in common, each 0 to 1. */
export interface Surroundings {
  readonly before: number
  readonly after: number
  /** What stands before the one with what stands after the other. */
  readonly across: number
}

/** Words on one side of a place that are compared. */
const BESIDE = 25

/** With fewer telling words on a side, what is shared is chance. */
const FEWEST_TELLING = 4

/**
 * What two places share beside the passage itself. A summary, a transcript or an excerpt repeats more
 * than the passage, in other words; what was pasted at random stands among strangers.
 */
export function surroundingsOf(
  stream: WordStream,
  earlier: Side,
  later: Side,
  lexicon: Lexicon,
): Surroundings {
  const beside = ({ from, to }: Side) => ({
    before: tellingWords(stream, from - BESIDE, from, lexicon),
    after: tellingWords(stream, to, to + BESIDE, lexicon),
  })
  const one = beside(earlier)
  const other = beside(later)
  return {
    before: sharedPart(one.before, other.before),
    after: sharedPart(one.after, other.after),
    across: Math.max(sharedPart(one.before, other.after), sharedPart(one.after, other.before)),
  }
}

/**
 * What two blocks share beside a passage, 0 to 1: notices and minutes are built alike. Nothing where a block
 * is all passage, or both places are in one.
 */
export function restsInCommon(stream: WordStream, earlier: Side, later: Side, lexicon: Lexicon): number {
  if (earlier.extent === 'block' || later.extent === 'block' || earlier.block === later.block) return 0
  return sharedPart(restOf(stream, earlier, lexicon), restOf(stream, later, lexicon))
}

function restOf(stream: WordStream, { block, from, to }: Side, lexicon: Lexicon): ReadonlySet<number> {
  const of = stream.blocks[block]
  if (of === undefined) return new Set()
  const before = tellingWords(stream, Math.max(of.from, from - REACH), from, lexicon)
  return new Set([...before, ...tellingWords(stream, to, Math.min(of.to, to + REACH), lexicon)])
}

function tellingWords(stream: WordStream, from: number, to: number, lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = Math.max(0, from); at < Math.min(to, stream.hashes.length); at++) {
    if (bitsOf(wordText(stream, stream.blockOf[at] ?? 0, at), lexicon) >= CONTENT)
      found.add(stream.hashes[at] ?? 0)
  }
  return found
}

function sharedPart(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0
  for (const hash of one) if (other.has(hash)) shared++
  return shared / Math.max(FEWEST_TELLING, Math.min(one.size, other.size))
}

/** A word with fewer bits stands beside anything: “the”, “said”. */
const CONTENT = 9
