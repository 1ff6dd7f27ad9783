import type { Block } from '../../src/document/document.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { once } from '../../src/text/once.ts'
import { scanWords, WordShape } from '../../src/text/words.ts'
import { cohesionOf, restsInCommon, type Surroundings, surroundingsOf } from './cohesion.ts'
import { type Difference, differencesOf } from './differences.ts'
import { informationOf } from './information.ts'
import type { Passage, Side } from './passages.ts'
import { isRenamed } from './renamed.ts'
import { type WordStream, wordHash } from './stream.ts'

/** What is known of a passage when it is asked whether it may rightly stand twice. */
export interface Traits {
  readonly passage: Passage
  readonly earlierBlock: Block
  readonly laterBlock: Block
  /** Letter for letter the same, white space aside. */
  readonly exact: boolean
  /** Words that differ, as a share of the longer side. */
  readonly changed: number
  /** In what words the two places differ, in order. */
  readonly differences: readonly Difference[]
  /** Whether only names differ: the one place speaks of someone else. */
  readonly renamed: boolean
  /** Bits of information in the later copy. */
  readonly information: number
  /** Words of the later copy, and of the blocks that the two copies stand in. */
  readonly words: number
  readonly earlierBlockWords: number
  readonly laterBlockWords: number
  /** Blocks between the nearest earlier copy and this one; 0 for neighbours and within one block. */
  readonly between: number
  /** How often the passage stands in the piece. */
  readonly copies: number
  /** Passages that are repeated in the same order right beside it, itself included. */
  readonly sequence: number
  /** Whether that sequence holds passages that differ: two variants of one section. */
  readonly varied: boolean
  /** Places of the piece in which something stands again from afar; a sequence counts once. */
  readonly company: number
  /** How much better the passage fits its earlier surroundings than its later ones, -1 to 1. */
  readonly fitGain: () => number
  /** Words of the blocks before and after each copy's; 0 at an end of the piece. */
  readonly neighbours: {
    readonly earlier: readonly [number, number]
    readonly later: readonly [number, number]
  }
  /** Words before each copy in its block. */
  readonly earlierOffset: number
  readonly laterOffset: number
  /** The share of the words after the first that begin with a capital letter: names. */
  readonly capitals: number
  /** Blocks of prose of the piece. */
  readonly blocks: number
  /** What the two places share beside the passage; nothing for neighbours. Told when it is asked: most places tell before what they are. */
  readonly surroundings: () => Surroundings
  /** For neighbours: the share of telling words that the rest of one block has in common with the rest of the other. */
  readonly alikeBeside: number
  /** Blocks before the earlier copy that end like sentences: headlines, captions and bylines do not. */
  readonly depth: number
  /** Blocks of prose after the later copy. */
  readonly left: number
  /** Whether no paragraph follows the later copy, at most lines of the page: “Leave a Reply”. */
  readonly endsStory: boolean
  /** The middle length of a paragraph of the piece, in words. */
  readonly usualLength: number
  /** Words that hand speech to its speaker, among 100 of the piece: news has one or two, an essay hardly any. */
  readonly attribution: number
}

/**
 * The traits of all passages of a piece, in the order of the passages; each is made when it is asked for, so that those
 * of a text full of copies need not all be kept.
 */
export function* traitsOf(
  stream: WordStream,
  passages: readonly Passage[],
  lexicon: Lexicon,
  checkpoint: () => void,
): Generator<Traits> {
  const { between: gaps, copiesOf } = placesOf(stream, passages)
  const exact = Uint8Array.from(passages, (passage) => (isExact(stream, passage) ? 1 : 0))
  const { ids: sequences, lengths, varied } = sequencesOf(passages, exact)
  const company = new Set(sequences.filter((_, i) => (gaps[i] ?? 0) > 0)).size
  const information = informationOnce(stream, lexicon)
  const usualLength = usualLengthOf(stream)
  const attribution = attributionOf(stream)
  const depths = depthsOf(stream)
  const lastParagraph = stream.blocks.findLastIndex(
    ({ block, words }) => words.count >= FEWEST_WORDS && endsLikeSentence(block.prose.text),
  )
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]
    if (passage === undefined) continue
    if ((i & 63) === 0) checkpoint()
    const { earlier, later } = passage
    const between = gaps[i] ?? 0
    const sequence = sequences[i] ?? 0
    const isSame = exact[i] === 1
    if (between > 0 && isTooLittle(passage)) continue
    const longer = Math.max(later.to - later.from, earlier.to - earlier.from)
    const differences = isSame ? NO_DIFFERENCES : differencesOf(stream, passage)
    yield {
      passage,
      earlierBlock: blockAt(stream, earlier),
      laterBlock: blockAt(stream, later),
      between,
      copies: copiesOf(passage),
      exact: isSame,
      changed: Math.max(0, 1 - passage.equal / longer),
      differences,
      renamed: isRenamed(differences, lexicon),
      information: isSame ? information(earlier) : informationOf(stream, later, lexicon),
      words: later.to - later.from,
      earlierBlockWords: stream.blocks[earlier.block]?.words.count ?? 0,
      laterBlockWords: stream.blocks[later.block]?.words.count ?? 0,
      sequence: lengths[sequence] ?? 1,
      varied: varied[sequence] === 1,
      company,
      fitGain:
        between === 0
          ? NO_GAIN
          : once(() => cohesionOf(stream, earlier, lexicon) - cohesionOf(stream, later, lexicon)),
      neighbours: { earlier: neighboursOf(stream, earlier), later: neighboursOf(stream, later) },
      earlierOffset: earlier.from - (stream.blocks[earlier.block]?.from ?? 0),
      laterOffset: later.from - (stream.blocks[later.block]?.from ?? 0),
      capitals: between === 0 ? 0 : capitalsOf(stream, later),
      blocks: stream.blocks.length,
      surroundings:
        between === 0 ? NOTHING_SHARED : once(() => surroundingsOf(stream, earlier, later, lexicon)),
      alikeBeside: between === 0 && isSame ? restsInCommon(stream, earlier, later, lexicon) : 0,
      depth: depths[earlier.block] ?? 0,
      left: stream.blocks.length - 1 - later.block,
      endsStory: later.block >= lastParagraph,
      usualLength,
      attribution,
    }
  }
}

// Neighbours stand in one place.
const NO_GAIN = (): number => 0
const NOTHING_SHARED = (): Surroundings => ({ before: 0, after: 0, across: 0 })

const NO_DIFFERENCES: readonly Difference[] = []

/** How passages lie to their other copies, in the order of the passages. */
interface Places {
  /** Blocks between each and the nearest copy before it. */
  readonly between: Uint32Array
  /** How often a passage stands in the piece. */
  readonly copiesOf: (passage: Passage) => number
}

/** A shorter passage that stands again from afar is a stock sentence: “See the full results for more.” */
const SHORTEST_FAR = 11

/** True for what is never a slip far from its first copy, so that it need not be weighed. */
function isTooLittle({ earlier, later }: Passage): boolean {
  return later.to - later.from < SHORTEST_FAR || earlier.extent === 'part' || later.extent === 'part'
}

/** Counts the copies of each passage, and how far each stands from the one before it. */
function placesOf(stream: WordStream, passages: readonly Passage[]): Places {
  const copies = new Map<number, { count: number; last: number }>()
  const between = Uint32Array.from(passages, ({ earlier, later }) => {
    let known = copies.get(earlier.from)
    if (known === undefined) {
      known = { count: 1, last: blockAt(stream, earlier).index }
      copies.set(earlier.from, known)
    }
    const { index } = blockAt(stream, later)
    const gap = Math.max(0, index - known.last - 1)
    known.count++
    known.last = index
    return gap
  })
  return { between, copiesOf: ({ earlier }) => copies.get(earlier.from)?.count ?? 2 }
}

/** Passages whose blocks follow each other in both places are one sequence. */
interface Sequences {
  /** The number of each passage's sequence. */
  readonly ids: Uint32Array
  /** Of each sequence: its passages, and whether one of them differs. */
  readonly lengths: Uint32Array
  readonly varied: Uint8Array
}

function sequencesOf(passages: readonly Passage[], exact: Uint8Array): Sequences {
  const ids = new Uint32Array(passages.length)
  const lengths = new Uint32Array(passages.length)
  const varied = new Uint8Array(passages.length)
  let id = 0
  for (const [i, { earlier, later }] of passages.entries()) {
    const before = passages[i - 1]
    const follows =
      before !== undefined &&
      follow(before.earlier.block, earlier.block) &&
      follow(before.later.block, later.block)
    if (i > 0 && !follows) id++
    ids[i] = id
    lengths[id] = (lengths[id] ?? 0) + 1
    if (exact[i] === 0) varied[id] = 1
  }
  return { ids, lengths, varied }
}

/** A picture or a line that was not copied may stand between. */
function follow(before: number, after: number): boolean {
  return after - before === 1 || after - before === 2
}

/** A line with fewer words is a label or furniture, not a paragraph: “Advertisement”. */
const FEWEST_WORDS = 10

function usualLengthOf(stream: WordStream): number {
  const paragraphs = stream.blocks.filter(
    ({ block, from, to }) => block.role === 'body' && to - from >= FEWEST_WORDS,
  )
  const lengths = Uint32Array.from(paragraphs, ({ from, to }) => to - from).sort()
  return lengths[lengths.length >> 1] ?? 0
}

const ATTRIBUTION: ReadonlySet<number> = hashesOf(
  'said says told according reported spokesman spokeswoman spokesperson tweeted announced',
)

function hashesOf(text: string): ReadonlySet<number> {
  const words = scanWords(text)
  return new Set(Array.from({ length: words.count }, (_, word) => wordHash(words, word)))
}

/** Whether a hash may be one of them, by its last bits: asked of every word of the text. */
const MAY_ATTRIBUTE = new Uint8Array(1024)
for (const hash of ATTRIBUTION) MAY_ATTRIBUTE[hash & 1023] = 1

function attributionOf({ hashes }: WordStream): number {
  let count = 0
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    if (MAY_ATTRIBUTE[hash & 1023] === 1 && ATTRIBUTION.has(hash)) count++
  }
  return (100 * count) / Math.max(1, hashes.length)
}

function neighboursOf({ blocks }: WordStream, { block }: Side): readonly [number, number] {
  return [blocks[block - 1]?.words.count ?? 0, blocks[block + 1]?.words.count ?? 0]
}

function capitalsOf({ blocks }: WordStream, { block, from, to }: Side): number {
  const of = blocks[block]
  if (of === undefined || to - from < 2) return 0
  let capitals = 0
  for (let at = from + 1; at < to; at++) capitals += (of.words.shapes[at - of.from] ?? 0) & WordShape.capital
  return capitals / (to - from - 1)
}

/** For each block, how many before it end like sentences. */
function depthsOf({ blocks }: WordStream): Uint32Array {
  const depths = new Uint32Array(blocks.length)
  let depth = 0
  blocks.forEach(({ block }, i) => {
    depths[i] = depth
    if (endsLikeSentence(block.prose.text)) depth++
  })
  return depths
}

const STOPS = '.!?…'
const CLOSING_MARKS = ')]”"’\'»'
/** Signs that may stand behind a stop, at most. */
const MOST_BEHIND = 9

/** True where a text ends in a stop, before whatever closes after it. Asked of every block: no pattern is as quick. */
export function endsLikeSentence(text: string): boolean {
  const least = Math.max(0, text.length - MOST_BEHIND)
  let at = text.length
  while (at > least && text.charAt(at - 1).trim() === '') at--
  while (at > least && CLOSING_MARKS.includes(text.charAt(at - 1))) at--
  return at > 0 && STOPS.includes(text.charAt(at - 1))
}

/** The block that a side stands in. */
export function blockAt(stream: WordStream, side: Side): Block {
  const found = stream.blocks[side.block]
  if (found === undefined) throw new RangeError(`no block ${side.block} in the stream`)
  return found.block
}

/** The prose of a side. */
export function sideText(block: Block, { range }: Side): string {
  return block.prose.text.slice(range.start, range.end)
}

/** True where nothing of its block stands behind a side. */
export function endsBlock({ prose: { text } }: Block, { range }: Side): boolean {
  return text.slice(range.end).trim() === ''
}

/** Weighs a passage once, however often it stands again. */
function informationOnce(stream: WordStream, lexicon: Lexicon): (side: Side) => number {
  const known = new Map<number, { readonly to: number; readonly bits: number }>()
  return (side) => {
    const found = known.get(side.from)
    if (found?.to === side.to) return found.bits
    const bits = informationOf(stream, side, lexicon)
    known.set(side.from, { to: side.to, bits })
    return bits
  }
}

function isExact(stream: WordStream, { earlier, later }: Passage): boolean {
  const one = sideText(blockAt(stream, earlier), earlier)
  const other = sideText(blockAt(stream, later), later)
  return one === other || flat(one) === flat(other)
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
