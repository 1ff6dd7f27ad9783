import type { Block } from '../../src/document/document.ts'
import { forestScore } from '../../src/rule/forest.ts'
import { CONTEXT_FEATURES, contextOf, type Voice } from './context.ts'
import { type Evidence, endingNumber, FIRST_SIGN, isPlainProse, OWN_FEATURES } from './evidence.ts'
import { leanOf } from './lexical.ts'
import type { Model } from './model.ts'
import type { Kind } from './phrases/phrase-list.ts'
import { commentThreads } from './threads.ts'

/** What a block is found to be: furniture of a kind, and whether it may be taken out unasked. */
export interface Verdict {
  readonly kind: Kind | 'neighbours' | 'site'
  /** Of verdicts like it, the share that is right. */
  readonly confidence: number
  readonly certain: boolean
}

/** A block, and what it says of itself. */
export interface Witness {
  readonly block: Block
  readonly evidence: Evidence
}

/**
 * Judges the blocks of a piece with their neighbours.
 * @param markup true where headings are told by mark-up, not by shape
 * @returns a verdict for each block in order; `undefined` for story
 */
export function judgeBlocks(
  witnesses: readonly Witness[],
  model: Model,
  markup: boolean,
): readonly (Verdict | undefined)[] {
  const voices = witnesses.map(
    ({ block, evidence }): Voice => ({
      role: block.role,
      evidence,
      lean: leanOf(model.lexical, evidence.marks),
    }),
  )
  const rows = contextOf(voices)
  const firstProse = witnesses.findIndex(({ evidence }) => isPlainProse(evidence))
  const page: Page = { markup, belowProse: (i) => firstProse >= 0 && i > firstProse }
  const threads = commentThreads(witnesses.map((witness) => witness.evidence))
  const found = voices.map(({ evidence }, i) => {
    if (isPlainProse(evidence)) return undefined
    return verdictOf(voices, i, forestScore(model.forest, rows, i * CONTEXT_FEATURES.length), page)
  })
  const vouched = vouchedFor(found)
  return found.map((verdict, i) =>
    verdict !== undefined && vouched[i] === 1 ? verdict : threads[i] === 1 ? COMMENT : undefined,
  )
}

/** A verdict, and what it rests on. */
interface Judged extends Verdict {
  readonly testimony: Testimony
}

/** In blocks: furniture farther away vouches for nothing. */
const VOUCHING = 3

/**
 * A block that does not say itself that it is furniture needs one close by that does, or that is
 * vouched for in turn: a list of names, with no furniture near, may look like a list of links.
 * @returns 1 for a verdict that stands
 */
function vouchedFor(verdicts: readonly (Judged | undefined)[]): Uint8Array {
  const has = (testimonies: ReadonlySet<Testimony>): Uint8Array =>
    Uint8Array.from(verdicts, (verdict) => (verdict && testimonies.has(verdict.testimony) ? 1 : 0))
  const stands = has(SPEAKS_FOR_ITSELF)
  const vouches = has(VOUCHES)
  const count = verdicts.length
  const sweep = (first: number, step: 1 | -1): void => {
    let last = Number.NEGATIVE_INFINITY
    for (let n = 0, i = first; n < count; n++, i += step) {
      if (stands[i] === 0 && verdicts[i] !== undefined && n - last <= VOUCHING) {
        stands[i] = 1
        vouches[i] = 1
      }
      if (vouches[i] === 1) last = n
    }
  }
  sweep(0, 1)
  sweep(count - 1, -1)
  return stands
}

interface Page {
  /** True where headings are told by mark-up, not by shape. */
  readonly markup: boolean
  /** True for a block below the first paragraph: the headline, above it, stands among furniture too. */
  belowProse(i: number): boolean
}

/** Of a block within a thread of comments. */
const COMMENT: Verdict = { kind: 'comments', confidence: 0.95, certain: false }

/**
 * The log odds that each kind of testimony needs. Read off the training pages, on trees that had not
 * seen them (`train-boilerplate.ts --scores`), once labels that are plainly wrong were set right: of
 * all blocks past the bounds 98 in 100 are furniture.
 */
const LEAST = {
  /** Two words of furniture or more, and nothing else; a title behind “Read more:” or its like. */
  phrase: -4,
  /** One word of furniture, or the name of a thing that a story may name too, and nothing else. */
  word: 0,
  /** A label that a story may have as well, with its colon before some title. */
  label: 0,
  opener: -1,
  /** A form that only pages set: a price with its shop, the signature of a comment. */
  form: 0,
  /** A title in the list below “Related Articles”. */
  listed: -4,
  /** All of its words stand in phrases of furniture, and those of a neighbour too: “Newest”, “Oldest”. */
  run: 1.5,
  /** Most of its words stand in phrases of furniture. */
  covered: 1.5,
  /** Its words lean to furniture, and furniture is near. */
  leaning: 2,
  /** It says nothing of itself; all around it is furniture. */
  surrounded: 2.75,
} as const

/** What of a block speaks for its being furniture, plainest first. */
export type Testimony = keyof typeof LEAST

/** The share of blocks past the bounds that are furniture, on the same pages; rounded down. */
const RIGHT: Readonly<Record<Testimony, number>> = {
  phrase: 0.99,
  word: 0.97,
  label: 0.95,
  opener: 0.97,
  form: 0.95,
  listed: 0.97,
  run: 0.97,
  covered: 0.95,
  leaning: 0.88,
  surrounded: 0.87,
}
const CERTAIN_CONFIDENCE = 0.999

const COVERED_SHARE = 0.6
const LEANS = 1.5

/** The headline stands among furniture too, and is told by none of these; it stands above the prose. */
const NEEDS_PROSE: ReadonlySet<Testimony> = new Set<Testimony>(['leaning', 'surrounded'])

const VOUCHES: ReadonlySet<Testimony> = new Set<Testimony>([
  'phrase',
  'label',
  'opener',
  'form',
  'listed',
  'run',
])

/** A single word does, but vouches for no other: “Facebook” stands in many a table. */
const SPEAKS_FOR_ITSELF: ReadonlySet<Testimony> = new Set<Testimony>([...VOUCHES, 'word'])

const CERTAIN = { phrase: 1, word: 3 } as const

function verdictOf(voices: readonly Voice[], i: number, score: number, page: Page): Judged | undefined {
  const voice = voices[i]
  if (voice === undefined || voice.evidence.terms > LONGEST_FURNITURE) return undefined
  if (page.markup && isHeadingOfProse(voice, voices[i + 1])) return undefined
  const { evidence } = voice
  if (evidence.bare && evidence.reach !== 'whole' && evidence.form === undefined) return undefined
  const testimony = testimonyOf(voices, i, voice)
  if (testimony === 'opener' && evidence.numbers[QUOTE] !== 0) return undefined
  if (score < LEAST[testimony] || (NEEDS_PROSE.has(testimony) && !page.belowProse(i))) return undefined
  const certain = isCertain(evidence, testimony, score)
  return {
    kind: evidence.phrase?.kind ?? kindNear(voices, i) ?? 'neighbours',
    confidence: certain ? CERTAIN_CONFIDENCE : RIGHT[testimony],
    certain,
    testimony,
  }
}

/** Longer blocks are prose: a comment of a reader cannot be told from the story by its words. */
const LONGEST_FURNITURE = 90

/** A heading that the mark-up sets over a paragraph belongs to the piece: “## Feedback”. */
function isHeadingOfProse({ role }: Voice, next: Voice | undefined): boolean {
  return role === 'heading' && next !== undefined && next.role !== 'heading'
}

export function testimonyOf(voices: readonly Voice[], i: number, { evidence, lean }: Voice): Testimony {
  if (evidence.reach === 'whole')
    return evidence.terms > 1 && !NAMES.has(evidence.phrase?.kind) ? 'phrase' : 'word'
  if (evidence.reach === 'label') return evidence.phrase?.inline === true ? 'phrase' : 'label'
  if (evidence.reach === 'opener') return 'opener'
  if (evidence.form !== undefined) return 'form'
  if (isListed(voices, i)) return 'listed'
  if (coveredShare(evidence) === 1 && isInRun(voices, i)) return 'run'
  if (coveredShare(evidence) >= COVERED_SHARE) return 'covered'
  return lean > LEANS || (lean > 0 && isNearFurniture(voices, i)) ? 'leaning' : 'surrounded'
}

const LONGEST_LIST = 12
const FEWEST_TITLE_TERMS = 3
const MOST_TITLE_TERMS = 20

/** True for a title below a block that heads a list of such, with nothing but titles and dates between. */
function isListed(voices: readonly Voice[], i: number): boolean {
  const own = voices[i]
  if (own === undefined || !isTitle(own)) return false
  for (let at = i - 1; at >= Math.max(0, i - LONGEST_LIST); at--) {
    const voice = voices[at]
    if (voice === undefined) return false
    if (voice.evidence.reach === 'whole' && voice.evidence.phrase?.heads === true) return true
    if (!isTitle(voice) && !voice.evidence.bare) return false
  }
  return false
}

const TITLE_BEGINS: ReadonlySet<number> = new Set([FIRST_SIGN.capital, FIRST_SIGN.digit, FIRST_SIGN.quote])
const SENTENCE_ENDS: ReadonlySet<number> = new Set(['.', ':', ','].map(endingNumber))

function isTitle({ evidence: { terms, numbers } }: Voice): boolean {
  if (terms < FEWEST_TITLE_TERMS || terms > MOST_TITLE_TERMS) return false
  return TITLE_BEGINS.has(numbers[FIRST] ?? -1) && !SENTENCE_ENDS.has(numbers[ENDING] ?? -1)
}

/** Phrases of these kinds name things, and a story may name them as well: “Customer Support”. */
const NAMES: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'navigation',
  'filing',
  'author',
  'pagination',
  'copyright',
])

/**
 * A safe fix needs more than a finding: the block says its phrase and no more. “Vote now:” may announce
 * what does stand below; and what heads a list is left, or its titles would be orphans.
 */
function isCertain(evidence: Evidence, testimony: Testimony, score: number): boolean {
  const { phrase, reach, numbers } = evidence
  if (reach !== 'whole' || phrase === undefined || phrase.heads || NEVER_CERTAIN.has(phrase.kind))
    return false
  const announces = numbers[ENDING] === endingNumber(':')
  if (testimony === 'phrase') return score >= CERTAIN.phrase && !announces
  const mayAnnounce = phrase.kind === 'related' || phrase.kind === 'player'
  return testimony === 'word' && score >= CERTAIN.word && !(announces && mayAnnounce)
}

const ENDING = OWN_FEATURES.indexOf('ending')
const QUOTE = OWN_FEATURES.indexOf('quote')
const FIRST = OWN_FEATURES.indexOf('first sign')

/** The marks of a transcript may be meant. */
const NEVER_CERTAIN: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>([...NAMES, 'transcript'])

function coveredShare({ numbers }: Evidence): number {
  return numbers[COVERED] ?? 0
}

function isInRun(voices: readonly Voice[], i: number): boolean {
  return voices
    .slice(Math.max(0, i - 2), i + 3)
    .some((other) => other !== voices[i] && coveredShare(other.evidence) >= COVERED_SHARE)
}

const COVERED = OWN_FEATURES.indexOf('covered share')

/** True where a block close by says plainly that it is furniture. */
function isNearFurniture(voices: readonly Voice[], i: number): boolean {
  return voices
    .slice(Math.max(0, i - NEAR), i + NEAR + 1)
    .some(({ evidence, lean }) => lean > 0 && ['whole', 'label', 'opener'].includes(evidence.reach))
}

const NEAR = 4
const TELLING = 2

/** The kind of the nearest block before that says plainly what it is. */
function kindNear(voices: readonly Voice[], i: number): Kind | undefined {
  for (let at = i - 1; at >= Math.max(0, i - NEAR); at--) {
    const voice = voices[at]
    if (voice !== undefined && voice.lean > TELLING && voice.evidence.phrase !== undefined)
      return voice.evidence.phrase.kind
  }
  return undefined
}
