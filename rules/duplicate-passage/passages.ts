import type { Range } from '../../src/text/range.ts'
import { sentences } from '../../src/text/sentences.ts'
import type { Repeat } from './repeats.ts'
import type { StreamBlock, WordStream } from './stream.ts'

/** One of the two places of a passage. */
export interface Side {
  /** Index in the stream's blocks. */
  readonly block: number
  /** The words in the stream, `[from, to)`. */
  readonly from: number
  readonly to: number
  /** The same in prose space, with the punctuation that belongs to it. */
  readonly range: Range
  /** Whether the passage is all that its block holds, some of its whole sentences, or less than that. */
  readonly extent: 'block' | 'sentences' | 'part'
  /** Whole sentences in it; 0 for a part of one. */
  readonly sentences: number
}

/** Where a passage stands first and where it stands again. */
interface Sides {
  readonly earlier: Side
  readonly later: Side
}

/** A passage that stands twice. */
export interface Passage extends Sides {
  /** Words that are equal in both. */
  readonly equal: number
  readonly repeat: Repeat
}

/** The share of a unit's words that must stand in the earlier place. */
const COVERED = 0.7

/** A sentence of a block: its words in the stream and its place in the prose. */
interface Sentence {
  readonly from: number
  readonly to: number
  readonly range: Range
}

/** Parts a block into sentences when a repeat that touches it asks. */
export type Sentences = (block: number) => readonly Sentence[]

/** Blocks whose sentences are kept: several repeats ask for one, each soon after the other. */
const PARTED_KEPT = 256

export function sentencesOf(stream: WordStream): Sentences {
  const known = new Map<number, readonly Sentence[]>()
  return (number) => {
    const found = known.get(number)
    if (found !== undefined) return found
    const block = stream.blocks[number]
    const parted = block === undefined ? [] : partBlock(block)
    if (known.size === PARTED_KEPT) known.clear()
    known.set(number, parted)
    return parted
  }
}

function partBlock({ block, words, from }: StreamBlock): readonly Sentence[] {
  const ranges = sentences(block.prose.text)
  const [only] = ranges
  if (only !== undefined && ranges.length === 1) return [{ from, to: from + words.count, range: only }]
  const parted: Sentence[] = []
  let word = 0
  for (const range of ranges) {
    const first = word
    while (word < words.count && (words.starts[word] ?? 0) < range.end) word++
    if (word > first) parted.push({ from: from + first, to: from + word, range })
  }
  return parted
}

/**
 * The repeats of each later block, as passages: whole blocks, runs of whole sentences, or whole earlier blocks within.
 * @param repeats in the order of their later blocks
 */
export function passagesOf(
  stream: WordStream,
  repeats: readonly Repeat[],
  parted: Sentences,
): readonly Passage[] {
  const claims = claimTable(stream, repeats)
  const passages: Passage[] = []
  for (let from = 0; from < repeats.length; ) {
    const block = repeats[from]?.laterBlock ?? 0
    let to = from + 1
    while (to < repeats.length && repeats[to]?.laterBlock === block) to++
    passagesOfBlock(stream, block, repeats.slice(from, to), parted, claims, passages)
    from = to
  }
  return passages
}

function passagesOfBlock(
  stream: WordStream,
  number: number,
  repeats: readonly Repeat[],
  parted: Sentences,
  claimsOf: (block: StreamBlock, repeats: readonly Repeat[]) => Claims,
  found: Passage[],
): void {
  const block = stream.blocks[number]
  if (block === undefined) return
  const claims = claimsOf(block, repeats)
  const whole = saysMore(parted(number), claims)
    ? undefined
    : passageOver(stream, number, block.from, block.to, claims, parted)
  if (whole !== undefined) {
    found.push(whole)
    return
  }
  const runs = coveredRuns(parted(number), claims).flatMap(
    (run) => passageOver(stream, number, run.from, run.to, claims, parted) ?? [],
  )
  const within = repeats.flatMap((repeat) => earlierWholeWithin(stream, number, repeat, parted) ?? [])
  found.push(...withWholes(runs, within))
}

/** Sentences that are told apart word for word say as much as a whole of which they are this share. */
const MUCH = 0.75

/** The runs of sentences, but for those of which a place that holds all of the block before says more; and what they leave. */
function withWholes(runs: readonly Passage[], within: readonly Passage[]): readonly Passage[] {
  const found = [...runs]
  for (const passage of within) {
    const met = found.filter(({ later }) => meets(later, passage.later))
    const isMore =
      passage.earlier.extent === 'block' &&
      passage.earlier.block === passage.later.block - 1 &&
      met.every((known) => holds(passage.earlier, known.earlier)) &&
      met.reduce((sum, known) => sum + known.equal, 0) < MUCH * passage.equal
    if (met.length > 0 && !isMore) continue
    for (const known of met) found.splice(found.indexOf(known), 1)
    found.push(passage)
  }
  return found
}

/** True where one side is a part of another, and not all of it. */
function holds(whole: Side, part: Side): boolean {
  return part.extent !== 'block' && whole.from <= part.from && part.to <= whole.to
}

/** A sentence of which less stands elsewhere is one of the block's own. */
const OWN = 0.3
const SHORTEST_OWN = 4

/** True where a block has a sentence of its own beside what it repeats. */
function saysMore(units: readonly Sentence[], claims: Claims): boolean {
  return units.some(({ from, to }) => {
    if (to - from < SHORTEST_OWN) return false
    let equal = 0
    for (let at = from; at < to; at++) if ((claims.repeatOf[at - claims.base] ?? -1) >= 0) equal++
    return equal < OWN * (to - from)
  })
}

function meets(a: Side, b: Side): boolean {
  return a.from < b.to && b.from < a.to
}

/** For each word of a block: which repeat it is part of, and its place in the earlier copy; -1 for none. */
interface Claims {
  readonly base: number
  readonly repeats: readonly Repeat[]
  readonly repeatOf: Int32Array
  readonly earlierOf: Int32Array
}

/** Claims block by block, in arrays of the longest: a table holds until the next is asked for. */
function claimTable(
  stream: WordStream,
  repeats: readonly Repeat[],
): (block: StreamBlock, repeats: readonly Repeat[]) => Claims {
  let longest = 0
  for (const { laterBlock } of repeats) {
    const block = stream.blocks[laterBlock]
    if (block !== undefined) longest = Math.max(longest, block.to - block.from)
  }
  const repeatOf = new Int32Array(longest)
  const earlierOf = new Int32Array(longest)
  return (block, repeats) => {
    const length = block.to - block.from
    repeatOf.fill(-1, 0, length)
    earlierOf.fill(-1, 0, length)
    const sorted = repeats.length === 1 ? repeats : [...repeats].sort((a, b) => equalWords(a) - equalWords(b))
    claimWords(sorted, block.from, repeatOf, earlierOf)
    return { base: block.from, repeats: sorted, repeatOf, earlierOf }
  }
}

/** Where repeats overlap, the longer, which is the later, has the word. */
function claimWords(
  sorted: readonly Repeat[],
  base: number,
  repeatOf: Int32Array,
  earlierOf: Int32Array,
): void {
  for (const [id, repeat] of sorted.entries()) {
    for (const run of repeat.runs) {
      const first = run.later - base
      for (let i = 0; i < run.length; i++) {
        repeatOf[first + i] = id
        earlierOf[first + i] = run.earlier + i
      }
    }
  }
}

function equalWords(repeat: Repeat): number {
  return repeat.runs.reduce((sum, run) => sum + run.length, 0)
}

/** The repeat that holds most of a run of words, where it holds enough of it. */
function holderOf(claims: Claims, from: number, to: number): { id: number; equal: number } | undefined {
  const only = claims.repeats.length === 1 ? 0 : undefined
  const best = only === undefined ? mostOf(claims, from, to) : { id: only, equal: countOf(claims, from, to) }
  return best !== undefined && best.equal > 0 && best.equal >= COVERED * (to - from) ? best : undefined
}

function countOf({ repeatOf, base }: Claims, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if ((repeatOf[at - base] ?? -1) >= 0) count++
  return count
}

function mostOf(claims: Claims, from: number, to: number): { id: number; equal: number } | undefined {
  const counts = new Map<number, number>()
  for (let at = from; at < to; at++) {
    const id = claims.repeatOf[at - claims.base] ?? -1
    if (id >= 0) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  let best: { id: number; equal: number } | undefined
  for (const [id, equal] of counts) if (best === undefined || equal > best.equal) best = { id, equal }
  return best
}
/** Runs of neighbouring sentences that one repeat holds. */
function coveredRuns(
  units: readonly Sentence[],
  claims: Claims,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number; id: number }[] = []
  for (const unit of units) {
    const holder = holderOf(claims, unit.from, unit.to)
    if (holder === undefined) continue
    const last = runs.at(-1)
    if (last !== undefined && last.to === unit.from && last.id === holder.id) last.to = unit.to
    else runs.push({ from: unit.from, to: unit.to, id: holder.id })
  }
  return runs
}

function passageOver(
  stream: WordStream,
  number: number,
  from: number,
  to: number,
  claims: Claims,
  parted: Sentences,
): Passage | undefined {
  const holder = holderOf(claims, from, to)
  const repeat = holder === undefined ? undefined : claims.repeats[holder.id]
  if (holder === undefined || repeat === undefined) return undefined
  let first = Number.POSITIVE_INFINITY
  let last = -1
  let head = -1
  let tail = 0
  for (let at = from; at < to; at++) {
    if (claims.repeatOf[at - claims.base] !== holder.id) continue
    const place = claims.earlierOf[at - claims.base] ?? 0
    first = Math.min(first, place)
    last = Math.max(last, place)
    if (head < 0) head = at - from
    tail = to - 1 - at
  }
  const earlierBlock = stream.blocks[repeat.earlierBlock]
  if (earlierBlock === undefined || last < 0) return undefined
  // Neighbours that differ at their ends are rather built alike, or one quotes the other.
  const gaps = repeat.earlierBlock < number - 1 ? { head, tail } : NO_GAPS
  const earlier = sideOf(stream, repeat.earlierBlock, first, last + 1, parted, gaps)
  const later = sideOf(stream, number, from, to, parted, NO_GAPS, 0)
  const { equal } = holder
  const sides = withoutRunIn(stream, { earlier, later, equal, repeat })
  return { earlier: sides.earlier, later: sides.later, equal, repeat }
}

/** So many words more, at the end of a copy that differs in others as well, were rather put in with those. */
const EDITED_IN = 2

/**
 * Where one place is whole and the other has words run into it, “Advertisement”, a caption without
 * a full stop, a name, the other is only what the two share.
 */
function withoutRunIn(stream: WordStream, { repeat: { runs }, earlier, later, equal }: Passage): Sides {
  const first = runs.find(
    (run) => run.later + run.length > later.from && run.earlier + run.length > earlier.from,
  )
  const last = runs.findLast((run) => run.later < later.to && run.earlier < earlier.to)
  if (first === undefined || last === undefined) return { earlier, later }
  const skip = Math.max(0, later.from - first.later, earlier.from - first.earlier)
  const over = Math.max(0, last.later + last.length - later.to, last.earlier + last.length - earlier.to)
  const [earlierFrom, laterFrom] = [first.earlier + skip, first.later + skip]
  const [earlierTo, laterTo] = [last.earlier + last.length - over, last.later + last.length - over]
  const earlierWhole = earlierFrom === earlier.from && earlierTo === earlier.to
  const laterWhole = laterFrom === later.from && laterTo === later.to
  if (earlierWhole === laterWhole) return { earlier, later }
  const [whole, other] = earlierWhole ? [earlier, later] : [later, earlier]
  if (whole.extent === 'part') return { earlier, later }
  const left = other.to - other.from - (earlierWhole ? laterTo - laterFrom : earlierTo - earlierFrom)
  if (left <= EDITED_IN && equal < whole.to - whole.from && other.extent === 'block')
    return { earlier, later }
  const shared = bounded(
    stream,
    partOf(stream, other.block, earlierWhole ? laterFrom : earlierFrom, earlierWhole ? laterTo : earlierTo),
    whole,
  )
  if (shared.extent === 'part') return { earlier, later }
  return earlierWhole ? { earlier, later: shared } : { earlier: shared, later }
}

/**
 * An earlier block, or whole sentences of one, that stand within a later block where no sentence was
 * seen to end: behind a caption without a full stop, or before words that were run into them.
 */
function earlierWholeWithin(
  stream: WordStream,
  number: number,
  repeat: Repeat,
  parted: Sentences,
): Passage | undefined {
  const block = stream.blocks[repeat.earlierBlock]
  const first = repeat.runs[0]
  const last = repeat.runs.at(-1)
  if (block === undefined || first === undefined || last === undefined) return undefined
  if (repeat.earlierBlock === number) return undefined
  const equal = equalWords(repeat)
  const isBlock = equal >= COVERED * (block.to - block.from)
  const earlier = isBlock
    ? sideOf(stream, repeat.earlierBlock, block.from, block.to, parted)
    : sideOf(stream, repeat.earlierBlock, first.earlier, last.earlier + last.length, parted)
  if (earlier.extent === 'part' || equal < COVERED * (earlier.to - earlier.from)) return undefined
  const later = sideOf(stream, number, first.later, last.later + last.length, parted)
  return { earlier, later: later.extent === 'part' ? bounded(stream, later, earlier) : later, equal, repeat }
}

/** Signs that may stand between the words of a sentence and its ends, at most. */
const SIGNS = 4

/** A run of words that begins and ends as sentences do is as many of them as the other place says. */
function bounded(stream: WordStream, side: Side, { sentences: count }: Side): Side {
  const text = stream.blocks[side.block]?.block.prose.text ?? ''
  const before = text.slice(Math.max(0, side.range.start - SIGNS), side.range.start)
  const after = text.slice(side.range.end, side.range.end + SIGNS)
  const start = side.range.start - (/[“"‘'([]*$/.exec(before)?.[0].length ?? 0)
  const end = side.range.end + (/^[.!?…”"’')\]]*/.exec(after)?.[0].length ?? 0)
  const opens = start === 0 || /\s/.test(text.charAt(start - 1))
  const capital = !/\p{Ll}/u.test(text.charAt(side.range.start))
  const closes = /[.!?…]/.test(text.slice(side.range.end, end))
  if (!opens || !capital || !closes) return side
  return { ...side, range: { start, end }, extent: 'sentences', sentences: count }
}

/** Words that may be missing or added at an end of a unit that is still that unit. */
const SLACK = 4

/** Words at the ends of a unit that stand otherwise in the other place: “Mrs Lee has been” for “Mrs Li was”. */
interface Gaps {
  readonly head: number
  readonly tail: number
}

const NO_GAPS: Gaps = { head: 0, tail: 0 }

/** So many words more may stand in the place of a gap. */
const GAP_SLACK = 1

/** A run of words as a place: grown to the sentence or block that it all but fills. */
function sideOf(
  stream: WordStream,
  number: number,
  from: number,
  to: number,
  parted: Sentences,
  gaps = NO_GAPS,
  most = SLACK,
): Side {
  const block = stream.blocks[number]
  if (block === undefined) throw new RangeError(`no block ${number} in the stream`)
  const exactly = sentencesOver(number, block, from, to, parted)
  if (exactly !== undefined) return exactly
  const slack = Math.min(most, (to - from) >> 2)
  const headSlack = gaps.head === 0 ? slack : Math.max(slack, gaps.head + GAP_SLACK)
  const tailSlack = gaps.tail === 0 ? slack : Math.max(slack, gaps.tail + GAP_SLACK)
  if (from - block.from <= headSlack && block.to - to <= tailSlack) {
    const { text } = block.block.prose
    const start = text.length - text.trimStart().length
    return {
      block: number,
      from: block.from,
      to: block.to,
      range: { start, end: text.trimEnd().length },
      extent: 'block',
      sentences: parted(number).length,
    }
  }
  const units = parted(number)
  const headAt = sentenceAt(units, from + headSlack)
  const tailAt = sentenceAt(units, to - 1 - tailSlack)
  const head = units[headAt]
  const tail = units[tailAt]
  if (
    head !== undefined &&
    tail !== undefined &&
    from - head.from <= headSlack &&
    tail.to - to <= tailSlack
  ) {
    if (from >= head.from - headSlack && to <= tail.to + tailSlack) {
      const range = { start: head.range.start, end: tail.range.end }
      return {
        block: number,
        from: head.from,
        to: tail.to,
        range,
        extent: 'sentences',
        sentences: tailAt - headAt + 1,
      }
    }
  }
  return partOf(stream, number, from, to)
}

/** Words that are whole sentences of their block to the word, and not all of it. */
function sentencesOver(
  number: number,
  block: StreamBlock,
  from: number,
  to: number,
  parted: Sentences,
): Side | undefined {
  if (from === block.from && to === block.to) return undefined
  const units = parted(number)
  const headAt = sentenceAt(units, from)
  const tailAt = sentenceAt(units, to - 1)
  const head = units[headAt]
  const tail = units[tailAt]
  if (head === undefined || tail === undefined || head.from !== from || tail.to !== to) return undefined
  const range = { start: head.range.start, end: tail.range.end }
  return { block: number, from, to, range, extent: 'sentences', sentences: tailAt - headAt + 1 }
}

function partOf(stream: WordStream, number: number, from: number, to: number): Side {
  const block = stream.blocks[number]
  const start = block?.words.starts[from - block.from] ?? 0
  const end = block?.words.ends[to - 1 - block.from] ?? 0
  return { block: number, from, to, range: { start, end }, extent: 'part', sentences: 0 }
}

/** The sentence that holds a word, by binary search. */
function sentenceAt(units: readonly Sentence[], word: number): number {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((units[middle]?.from ?? 0) <= word) low = middle
    else high = middle - 1
  }
  return low
}
