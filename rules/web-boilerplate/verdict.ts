import type { Block } from '../../src/document/document.ts'
import { CONTEXT_FEATURES, contextOf, type Voice } from './context.ts'
import type { Evidence } from './evidence.ts'
import { forestScore } from './forest.ts'
import { leanOf } from './lexical.ts'
import type { Model } from './model.ts'
import type { Kind } from './phrases/phrase-list.ts'

/** What a block is found to be: furniture of a kind, and whether it may be taken out unasked. */
export interface Verdict {
  readonly kind: Kind | 'neighbours'
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
 * @returns a verdict for each block in order; `undefined` for story
 */
export function judgeBlocks(witnesses: readonly Witness[], model: Model): readonly (Verdict | undefined)[] {
  const voices = witnesses.map(
    ({ block, evidence }): Voice => ({
      role: block.role,
      evidence,
      lean: leanOf(model.lexical, evidence.marks),
    }),
  )
  const rows = contextOf(voices)
  return voices.map((voice, i) =>
    verdictOf(voice, forestScore(model.forest, rows, i * CONTEXT_FEATURES.length), kindNear(voices, i)),
  )
}

/** How far the odds must go where a block’s own words speak for furniture, and where only its neighbours do. */
const OWN_WORDS = 2
const NEIGHBOURS_ONLY = 4

/** Words of furniture alone, and nothing else: enough by themselves, unless all around speaks against it. */
const PLAIN_WORDING = 0
const PLAIN_TERMS = 3

/** A safe fix needs more. */
const CERTAIN = 2.5
const CERTAIN_ONE_WORD = 3

function verdictOf(voice: Voice, score: number, near: Kind | undefined): Verdict | undefined {
  const { evidence } = voice
  const plain = isPlain(evidence)
  const own = plain || evidence.reach === 'label' || evidence.reach === 'opener' || voice.lean > 0
  const least = plain && evidence.terms >= PLAIN_TERMS ? PLAIN_WORDING : own ? OWN_WORDS : NEIGHBOURS_ONLY
  if (score < least || evidence.terms > LONGEST_FURNITURE) return undefined
  const certain = plain && score >= (evidence.terms >= 2 ? CERTAIN : CERTAIN_ONE_WORD)
  return { kind: evidence.phrase?.kind ?? near ?? 'neighbours', score, certain }
}

/** Longer blocks are prose: a comment of a reader cannot be told from the story by its words. */
const LONGEST_FURNITURE = 90

/** True where a block says a phrase of furniture and no more. */
function isPlain({ reach }: Evidence): boolean {
  return reach === 'whole'
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
