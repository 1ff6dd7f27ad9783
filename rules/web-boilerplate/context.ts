import type { Role } from '../../src/document/role.ts'
import { type Evidence, OWN_FEATURES } from './evidence.ts'
import { KINDS } from './phrases/phrase-list.ts'

/** A block as its neighbours see it. */
export interface Voice {
  readonly role: Role
  readonly evidence: Evidence
  /** What its own words say of it, as a log odds of being furniture. */
  readonly lean: number
}

export const CONTEXT_FEATURES = [
  ...OWN_FEATURES,
  'lean',
  'role',
  'from head',
  'from tail',
  'since prose',
  'until prose',
  'gap size',
  'gap lean',
  'gap highest lean',
  'near lean 1 before',
  'near lean 1 after',
  'near lean 2 before',
  'near lean 2 after',
  'near lean 3 before',
  'near lean 3 after',
  'window lean 3',
  'window lean 8',
  'window lean 20',
  'length before',
  'length after',
  'copies',
  'last telling kind',
  'since telling',
  'until telling',
  'after page end',
  'prose after',
  'lean after',
  'prose share',
  'ending before',
  'ending after',
  'capitals before',
  'capitals after',
  'like before',
  'like after',
  'likes',
  'lean of likes',
  'topic share',
  'headline share',
] as const

const ROLES: readonly Role[] = [
  'headline',
  'standfirst',
  'byline',
  'heading',
  'body',
  'caption',
  'credit',
  'list-item',
]

/** Blocks farther away than this are not counted. */
const FAR = 30
/** Paragraphs and blocks of one cast past so many are not counted either. */
const MOST_PROSE = 60
const MOST_LIKES = 40
const LONGEST_RUN = 20

/** The lean of what lies before the first block and after the last. */
const NOTHING = 0

/** Tells what the classifier sees of each block of a page: its own numbers and its neighbours’. */
export interface Context {
  /** Writes the `CONTEXT_FEATURES` of a block into `row`; the row of prose stays empty, nothing is asked of it. */
  write(i: number, row: Float32Array): void
}

/** Hears all blocks of a page. Running sums keep it linear in the blocks. */
export function contextOf(voices: readonly Voice[]): Context {
  const page = pageOf(voices)
  return {
    write(i, row) {
      const voice = voices[i]
      if (voice === undefined || voice.evidence.prose) return
      const { numbers } = voice.evidence
      for (let at = 0; at < OWN_FEATURES.length; at++) row[at] = numbers[at] ?? 0
      writeContext(voices, page, i, voice, row)
    },
  }
}

interface Page {
  readonly sums: Float64Array
  /** For each block the paragraphs of prose before it. */
  readonly prose: Int32Array
  readonly likes: Likes
  readonly topics: PageTopics
  readonly sinceProse: Int32Array
  readonly untilProse: Int32Array
  readonly gapHighest: Float32Array
  readonly tellingKind: Int32Array
  readonly sinceTelling: Int32Array
  readonly untilTelling: Int32Array
  readonly copies: ReadonlyMap<number, number>
  readonly lastProse: number
}

function pageOf(voices: readonly Voice[]): Page {
  const count = voices.length
  const sums = new Float64Array(count + 1)
  const prosesBefore = new Int32Array(count + 1)
  const sinceProse = new Int32Array(count)
  const untilProse = new Int32Array(count)
  const tellingKind = new Int32Array(count)
  const sinceTelling = new Int32Array(count)
  const untilTelling = new Int32Array(count)
  const copies = new Map<number, number>()
  let prose = -FAR
  let telling = -FAR
  let kind = -1
  let lastProse = -1
  for (const [i, voice] of voices.entries()) {
    sums[i + 1] = (sums[i] ?? 0) + voice.lean
    const { wording } = voice.evidence
    if (!voice.evidence.prose) copies.set(wording, (copies.get(wording) ?? 0) + 1)
    sinceProse[i] = Math.min(FAR, i - prose)
    sinceTelling[i] = Math.min(FAR, i - telling)
    tellingKind[i] = i - telling < FAR ? kind : -1
    const isParagraph = isProse(voice)
    prosesBefore[i + 1] = (prosesBefore[i] ?? 0) + (isParagraph ? 1 : 0)
    if (isParagraph) {
      prose = i
      lastProse = i
    }
    if (isTelling(voice)) {
      telling = i
      kind = voice.evidence.phrase === undefined ? -1 : KINDS.indexOf(voice.evidence.phrase.kind)
    }
  }
  prose = count + FAR
  telling = count + FAR
  for (let i = count - 1; i >= 0; i--) {
    const voice = voices[i]
    untilProse[i] = Math.min(FAR, prose - i)
    untilTelling[i] = Math.min(FAR, telling - i)
    if (voice !== undefined && isProse(voice)) prose = i
    if (voice !== undefined && isTelling(voice)) telling = i
  }
  return {
    sums,
    prose: prosesBefore,
    likes: likesOf(voices),
    topics: pageTopics(voices),
    sinceProse,
    untilProse,
    gapHighest: gapHighest(voices),
    tellingKind,
    sinceTelling,
    untilTelling,
    copies,
    lastProse,
  }
}

/** Blocks of one cast: of like length and case, and with the same sign at the end. */
interface Likes {
  readonly casts: Int32Array
  /** By cast, how many there are, and the sum of their leans. */
  readonly counts: Int32Array
  readonly leans: Float64Array
  /** How many of its cast stand in a row before a block and behind it. */
  readonly before: Uint8Array
  readonly after: Uint8Array
}

function likesOf(voices: readonly Voice[]): Likes {
  const count = voices.length
  const casts = new Int32Array(count)
  const counts = new Int32Array(CASTS)
  const leans = new Float64Array(CASTS)
  const before = new Uint8Array(count)
  const after = new Uint8Array(count)
  for (const [i, voice] of voices.entries()) {
    const cast = castOf(voice)
    casts[i] = cast
    counts[cast] = (counts[cast] ?? 0) + 1
    leans[cast] = (leans[cast] ?? 0) + voice.lean
    if (i > 0 && cast === casts[i - 1]) before[i] = Math.min(LONGEST_RUN, (before[i - 1] ?? 0) + 1)
  }
  for (let i = count - 2; i >= 0; i--) {
    if (casts[i] === casts[i + 1]) after[i] = Math.min(LONGEST_RUN, (after[i + 1] ?? 0) + 1)
  }
  return { casts, counts, leans, before, after }
}

/** Sizes of a block, shares of its capitals, and signs that it ends with, each at most. */
const SIZES = 7
const CASES = 3
const SIGNS = 16
const CASTS = SIZES * CASES * SIGNS

function castOf({ evidence: { terms, numbers } }: Voice): number {
  const size = terms > LONG_LINE ? SIZES - 1 : Math.min(5, Math.ceil(Math.log2(terms + 1)))
  const capitals = numbers[CAPITALS] ?? 0
  const capitalised = capitals > 0.7 ? 2 : capitals > 0.35 ? 1 : 0
  return (size * CASES + capitalised) * SIGNS + (numbers[ENDING] ?? 0)
}

/** In terms: a longer block is no line of a list. */
const LONG_LINE = 30
const CAPITALS = OWN_FEATURES.indexOf('capital share')
const ENDING = OWN_FEATURES.indexOf('ending')

/** What a page is about: the words of its prose, and those of its headline, each as one bit of its hash. */
interface PageTopics {
  readonly prose: Uint8Array
  readonly headline: Uint8Array
}

/** One bit for each topic, eight in a byte. */
const TOPIC_BYTES = 1 << 13

function pageTopics(voices: readonly Voice[]): PageTopics {
  const prose = new Uint8Array(TOPIC_BYTES)
  const headline = new Uint8Array(TOPIC_BYTES)
  for (const voice of voices) if (isProse(voice)) addTopics(prose, voice.evidence.topics)
  const first = voices.find((voice) => voice.role === 'headline')
  if (first !== undefined) addTopics(headline, first.evidence.topics)
  return { prose, headline }
}

function addTopics(bits: Uint8Array, topics: Uint16Array): void {
  for (let i = 0; i < topics.length; i++) {
    const topic = topics[i] ?? 0
    bits[topic >> 3] = (bits[topic >> 3] ?? 0) | (1 << (topic & 7))
  }
}

/** The share of a block's topics that are among those of the page; -1 for a block of none. */
function shareIn(bits: Uint8Array, { evidence: { topics } }: Voice): number {
  if (topics.length === 0) return -1
  let shared = 0
  for (let i = 0; i < topics.length; i++) {
    const topic = topics[i] ?? 0
    shared += ((bits[topic >> 3] ?? 0) >> (topic & 7)) & 1
  }
  return shared / topics.length
}

/** For each block the highest lean between the prose before it and the prose after it. */
function gapHighest(voices: readonly Voice[]): Float32Array {
  const highest = new Float32Array(voices.length)
  for (let first = 0; first < voices.length; ) {
    let end = first
    let most = Number.NEGATIVE_INFINITY
    while (end < voices.length && end - first < FAR * 4) {
      const voice = voices[end]
      if (voice === undefined || (isProse(voice) && end > first)) break
      most = Math.max(most, voice.lean)
      end++
      if (isProse(voice)) break
    }
    highest.fill(most, first, end)
    first = end
  }
  return highest
}

const PROSE_TERMS = 25

/** Running prose: a paragraph of some length that its own words do not give away. */
function isProse({ evidence, lean }: Voice): boolean {
  return evidence.terms >= PROSE_TERMS && lean < 0
}

const TELLING_LEAN = 2

function isTelling({ lean }: Voice): boolean {
  return lean > TELLING_LEAN
}

/** Writes what stands around a block into its row, behind its own numbers. */
function writeContext(
  voices: readonly Voice[],
  page: Page,
  i: number,
  voice: Voice,
  row: Float32Array,
): void {
  const count = voices.length
  const lean = (at: number): number => voices[at]?.lean ?? NOTHING
  const since = page.sinceProse[i] ?? 0
  const until = page.untilProse[i] ?? 0
  const gapFrom = Math.max(0, i - since + 1)
  const gapTo = Math.min(count, i + until)
  const proseAfter = (page.prose[count] ?? 0) - (page.prose[i + 1] ?? 0)
  const cast = page.likes.casts[i] ?? 0
  const likes = page.likes.counts[cast] ?? 1
  let at = OWN_FEATURES.length
  row[at++] = voice.lean
  row[at++] = ROLES.indexOf(voice.role)
  row[at++] = Math.min(FAR, i)
  row[at++] = Math.min(FAR, count - 1 - i)
  row[at++] = since
  row[at++] = until
  row[at++] = gapTo - gapFrom
  row[at++] = mean(page, gapFrom, gapTo, i, voice)
  row[at++] = page.gapHighest[i] ?? 0
  row[at++] = lean(i - 1)
  row[at++] = lean(i + 1)
  row[at++] = lean(i - 2)
  row[at++] = lean(i + 2)
  row[at++] = lean(i - 3)
  row[at++] = lean(i + 3)
  row[at++] = mean(page, i - 3, i + 4, i, voice)
  row[at++] = mean(page, i - 8, i + 9, i, voice)
  row[at++] = mean(page, i - 20, i + 21, i, voice)
  row[at++] = voices[i - 1]?.evidence.length ?? 0
  row[at++] = voices[i + 1]?.evidence.length ?? 0
  row[at++] = Math.min(20, page.copies.get(voice.evidence.wording) ?? 1)
  row[at++] = page.tellingKind[i] ?? -1
  row[at++] = page.sinceTelling[i] ?? 0
  row[at++] = page.untilTelling[i] ?? 0
  row[at++] = page.lastProse < 0 ? -1 : Math.max(-1, Math.min(FAR, i - page.lastProse))
  row[at++] = Math.min(MOST_PROSE, proseAfter)
  row[at++] = i + 1 < count ? ((page.sums[count] ?? 0) - (page.sums[i + 1] ?? 0)) / (count - i - 1) : NOTHING
  row[at++] = (page.prose[count] ?? 0) / count
  row[at++] = voices[i - 1]?.evidence.numbers[ENDING] ?? -1
  row[at++] = voices[i + 1]?.evidence.numbers[ENDING] ?? -1
  row[at++] = voices[i - 1]?.evidence.numbers[CAPITALS] ?? -1
  row[at++] = voices[i + 1]?.evidence.numbers[CAPITALS] ?? -1
  row[at++] = page.likes.before[i] ?? 0
  row[at++] = page.likes.after[i] ?? 0
  row[at++] = Math.min(MOST_LIKES, likes)
  row[at++] = likes > 1 ? ((page.likes.leans[cast] ?? 0) - voice.lean) / (likes - 1) : NOTHING
  row[at++] = shareIn(page.topics.prose, voice)
  row[at++] = shareIn(page.topics.headline, voice)
}

/** Mean lean of the blocks `[from, to)` other than block `i` itself. */
function mean(page: Page, from: number, to: number, i: number, voice: Voice): number {
  const start = Math.max(0, from)
  const end = Math.min(page.sums.length - 1, to)
  const others = end - start - 1
  if (others <= 0 || i < start || i >= end) return NOTHING
  return ((page.sums[end] ?? 0) - (page.sums[start] ?? 0) - voice.lean) / others
}
