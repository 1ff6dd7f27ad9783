import type { Block } from '../../src/document/document.ts'
import { CONTEXT_FEATURES, contextOf, type Voice } from './context.ts'
import { COLON_ENDING, type Evidence, isPlainProse, OWN_FEATURES } from './evidence.ts'
import { forestScore } from './forest.ts'
import { leanOf } from './lexical.ts'
import type { Model } from './model.ts'
import type { Kind } from './phrases/phrase-list.ts'
import { commentThreads } from './threads.ts'

/** What a block is found to be: furniture of a kind, and whether it may be taken out unasked. */
export interface Verdict {
  readonly kind: Kind | 'neighbours' | 'site'
  /** Log odds of being furniture. */
  readonly score: number
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
  return voices.map(({ evidence }, i) => {
    const score = isPlainProse(evidence)
      ? undefined
      : forestScore(model.forest, rows, i * CONTEXT_FEATURES.length)
    const own = score === undefined ? undefined : verdictOf(voices, i, score, page)
    return own ?? (threads[i] === 1 ? COMMENT : undefined)
  })
}

interface Page {
  /** True where headings are told by mark-up, not by shape. */
  readonly markup: boolean
  /** True for a block below the first paragraph: the headline, above it, stands among furniture too. */
  belowProse(i: number): boolean
}

/** Of a block within a thread of comments. */
const COMMENT: Verdict = { kind: 'comments', score: 3, certain: false }

/**
 * The log odds that each kind of testimony needs. Chosen on the training pages, on trees that had
 * not seen them, so that of the blocks past each bound 98 in 100 are furniture once labels that are
 * plainly wrong are set right.
 */
const LEAST = {
  /** Two words of furniture or more, and nothing else. */
  phrase: -2,
  /** One word of furniture, or the name of a thing that a story may name too, and nothing else. */
  word: 2.5,
  /** A label with its colon before some title. */
  label: 0,
  opener: 1.5,
  /** A form that only pages set: a price with its shop, the signature of a comment. */
  form: 0,
  /** All of its words stand in phrases of furniture, and those of a neighbour too: “Newest”, “Oldest”. */
  run: 2,
  /** Most of its words stand in phrases of furniture. */
  covered: 3,
  /** Its words lean to furniture, and furniture is near. */
  leaning: 3.5,
  /** It says nothing of itself; all around it is furniture. */
  surrounded: 5,
} as const

const COVERED_SHARE = 0.6
const LEANS = 1.5

/** A safe fix needs more than a finding. */
const CERTAIN = { phrase: 1, word: 3 } as const

function verdictOf(voices: readonly Voice[], i: number, score: number, page: Page): Verdict | undefined {
  const voice = voices[i]
  if (voice === undefined || voice.evidence.terms > LONGEST_FURNITURE) return undefined
  if (page.markup && isHeadingOfProse(voice, voices[i + 1])) return undefined
  const { evidence } = voice
  if (evidence.bare && evidence.reach !== 'whole' && evidence.form === undefined) return undefined
  const testimony = testimonyOf(voices, i, voice)
  if (score < LEAST[testimony] || (testimony === 'surrounded' && !page.belowProse(i))) return undefined
  const certain =
    ((testimony === 'phrase' && score >= CERTAIN.phrase) ||
      (testimony === 'word' && score >= CERTAIN.word)) &&
    !announces(evidence) &&
    !NAMES.has(evidence.phrase?.kind)
  return { kind: evidence.phrase?.kind ?? kindNear(voices, i) ?? 'neighbours', score, certain }
}

/** Longer blocks are prose: a comment of a reader cannot be told from the story by its words. */
const LONGEST_FURNITURE = 90

/** A heading that the mark-up sets over a paragraph belongs to the piece: “## Feedback”. */
function isHeadingOfProse({ role }: Voice, next: Voice | undefined): boolean {
  return role === 'heading' && next !== undefined && next.role !== 'heading'
}

function testimonyOf(voices: readonly Voice[], i: number, { evidence, lean }: Voice): keyof typeof LEAST {
  if (evidence.reach === 'whole')
    return evidence.terms > 1 && !NAMES.has(evidence.phrase?.kind) ? 'phrase' : 'word'
  if (evidence.reach === 'label' || evidence.reach === 'opener') return evidence.reach
  if (evidence.form !== undefined) return 'form'
  if (coveredShare(evidence) === 1 && isInRun(voices, i)) return 'run'
  if (coveredShare(evidence) >= COVERED_SHARE) return 'covered'
  return lean > LEANS || (lean > 0 && isNearFurniture(voices, i)) ? 'leaning' : 'surrounded'
}

/** Phrases of these kinds name things, and a story may name them as well: “Customer Support”. */
const NAMES: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'navigation',
  'filing',
  'author',
  'pagination',
  'copyright',
])

/** “Watch the video below:” may announce what does stand below. */
function announces({ numbers, phrase }: Evidence): boolean {
  return numbers[ENDING] === COLON_ENDING && (phrase?.kind === 'related' || phrase?.kind === 'player')
}

const ENDING = OWN_FEATURES.indexOf('ending')

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
