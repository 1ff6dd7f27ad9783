import type { Block } from '../../src/document/document.ts'
import type { ScoreOf } from '../../src/rule/kept-scores.ts'
import { once } from '../../src/text/once.ts'
import { LEAST, LEAST_DATED, MANUAL_DOUBT, RIGHT } from './bounds.ts'
import { CERTAIN_CONFIDENCE, isCertain } from './certainty.ts'
import { CONTEXT_FEATURES, contextOf, type Voice } from './context.ts'
import { OWN_FEATURES } from './evidence.ts'
import { KIND_OF_FORM } from './forms.ts'
import { isLoneSentence } from './lone-sentences.ts'
import { footOf } from './page-foot.ts'
import type { Kind } from './phrases/phrase-list.ts'
import { NEAR, SPEAKS_FOR_ITSELF, type Testimony, testimonyOf } from './testimony.ts'
import { commentThreads } from './threads.ts'
import { vouchedFor } from './vouching.ts'

/** What a block is found to be: furniture of a kind, and whether it may be taken out unasked. */
export interface Verdict {
  readonly kind: Kind | 'neighbours' | 'prompt' | 'site' | 'standing'
  /** Of verdicts like it, the share that is right. */
  readonly confidence: number
  readonly certain: boolean
}

/** A block, and what it says of itself. */
export interface Witness extends Voice {
  readonly block: Block
}

/** A verdict, and what it rests on. */
interface Judged extends Verdict {
  readonly testimony: Testimony
}

/** Of a block within a thread of comments, and of one that says nothing of itself at the foot of a page. */
const COMMENT: Verdict = { kind: 'comments', confidence: 0.95, certain: false }
const AT_FOOT: Verdict = { kind: 'neighbours', confidence: 0.97, certain: false }

/** What belongs to a picture goes with it, wherever it stands. */
function isOfPicture(block: Block | undefined): boolean {
  if (block === undefined) return false
  return block.role === 'caption' || block.role === 'credit' || CREDITS.test(block.prose.text)
}

const CREDITS = /^\W{0,3}(?:photos?|photographs?|images?|pictures?|credit|graphic)\b/i

/**
 * Judges the blocks of a piece with their neighbours.
 * @param setting what is known of the piece as a whole
 * @returns a verdict for each block in order; `undefined` for story
 */
export function judgeBlocks(
  witnesses: readonly Witness[],
  scoreOf: ScoreOf<Voice>,
  setting: Setting,
): readonly (Verdict | undefined)[] {
  const blocks = witnesses.map(({ evidence }) => evidence)
  const judged = judgeEach(witnesses, scoreOf, setting)
  const stands = vouchedFor(judged.map((verdict) => verdict?.testimony))
  const threads = commentThreads(blocks)
  const found = stands.map((vouched, i) => (vouched === 1 || threads[i] === 1 ? 1 : 0))
  const foot = footOf(
    blocks,
    judged.map((verdict, i) =>
      verdict !== undefined && SPEAKS_FOR_ITSELF.has(verdict.testimony) ? blocks[i]?.phrase?.kind : undefined,
    ),
    found,
  )
  return judged.map((verdict, i) => {
    if (verdict !== undefined && stands[i] === 1) return verdict
    if (threads[i] === 1) return COMMENT
    return i > foot && !isOfPicture(witnesses[i]?.block) ? AT_FOOT : undefined
  })
}

function judgeEach(
  voices: readonly Voice[],
  scoreOf: ScoreOf<Voice>,
  setting: Setting,
): readonly (Judged | undefined)[] {
  const page = pageOf(voices, scoreOf, setting)
  const testimonies = voices.map((voice, i) =>
    voice.evidence.prose ? undefined : admitted(voices, i, voice, page),
  )
  const speaks = testimonies.map((testimony) => testimony !== undefined && SPEAKS_FOR_ITSELF.has(testimony))
  const judge = (i: number): Judged | undefined => {
    const testimony = testimonies[i]
    return testimony === undefined ? undefined : verdictOf(voices, i, testimony, page)
  }
  // Most pieces have nothing that speaks for itself, and so nothing that the trees need be asked of.
  const spoken = speaks.map((does, i) => (does ? judge(i) : undefined))
  const mayStand = vouchedFor(
    testimonies.map((testimony, i) => (speaks[i] === true ? spoken[i]?.testimony : testimony)),
  )
  return spoken.map((verdict, i) => (speaks[i] === true || mayStand[i] === 0 ? verdict : judge(i)))
}

function pageOf(voices: readonly Voice[], scoreOf: ScoreOf<Voice>, setting: Setting): Page {
  const context = once(() => contextOf(voices))
  const row = new Float32Array(CONTEXT_FEATURES.length)
  const firstProse = voices.findIndex(({ evidence }) => evidence.prose)
  return {
    setting,
    belowProse: (i) => firstProse >= 0 && i > firstProse,
    score: (i, voice) => {
      context().write(i, row)
      return scoreOf(voice, row)
    },
  }
}

/**
 * What is known of a piece before its blocks are judged: whether headings are told by mark-up or by shape, and whether
 * that mark-up has code in it, as a manual has: “Subscribe to an event”, “Via the command line” are its matter.
 */
export type Setting = 'text' | 'markup' | 'manual'

interface Page {
  readonly setting: Setting
  /** True for a block below the first paragraph: the headline, above it, stands among furniture too. */
  belowProse(i: number): boolean
  /** The log odds of a block. */
  score(i: number, voice: Voice): number
}

/** Longer blocks are prose: a comment of a reader cannot be told from the story by its words. */
const LONGEST_FURNITURE = 90

/** The headline stands among furniture too, and is told by none of these; it stands above the prose. */
const NEEDS_PROSE: ReadonlySet<Testimony> = new Set<Testimony>(['leaning', 'surrounded'])

const QUOTE = OWN_FEATURES.indexOf('quote')

/** What a block rests on, if it may be furniture at all. */
function admitted(
  voices: readonly Voice[],
  i: number,
  voice: Voice,
  { setting, belowProse }: Page,
): Testimony | undefined {
  const { evidence } = voice
  if (evidence.terms > LONGEST_FURNITURE || isQuotedPost(voices, i)) return undefined
  if (setting !== 'text' && isHeadingOfProse(voice, voices[i + 1])) return undefined
  if (setting !== 'text' && !belowProse(i) && isBylineOfProse(voice, voices[i + 1])) return undefined
  const isStamp = evidence.bare && evidence.reach !== 'whole' && evidence.form === undefined
  if (isStamp && !evidence.dated) return undefined
  const testimony = testimonyOf(voices, i, voice)
  if (setting !== 'text' && (testimony === 'sure' || testimony === 'prompt')) {
    return evidence.reach === 'opener' && evidence.numbers[QUOTE] === 0 ? 'opener' : undefined
  }
  if ((testimony === 'opener' || testimony === 'sure') && evidence.numbers[QUOTE] !== 0) return undefined
  return NEEDS_PROSE.has(testimony) && !belowProse(i) ? undefined : testimony
}

function verdictOf(
  voices: readonly Voice[],
  i: number,
  testimony: Testimony,
  page: Page,
): Judged | undefined {
  const voice = voices[i]
  if (voice === undefined) return undefined
  const { evidence } = voice
  const least =
    (evidence.dated ? Math.min(LEAST_DATED, LEAST[testimony]) : LEAST[testimony]) +
    (page.setting === 'manual' ? doubtInManual(testimony, evidence.phrase?.kind) : 0)
  const score = page.score(i, voice)
  if (score < least || isLoneSentence(voices, i, testimony, score)) return undefined
  const certain = mayBeCertain(voices, i, voice, page.setting) && isCertain(evidence, testimony, score)
  return {
    kind: evidence.phrase?.kind ?? kindOf(voices, i, testimony) ?? 'neighbours',
    confidence: certain ? CERTAIN_CONFIDENCE : RIGHT[testimony],
    certain,
    testimony,
  }
}

/**
 * “[Try it now!](…)” at the head of a manual is a link that readers want; and “<dt>Select all</dt>” may be a term that
 * a page without code explains, where nothing beside it is furniture.
 */
function mayBeCertain(voices: readonly Voice[], i: number, { role }: Voice, setting: Setting): boolean {
  if (setting === 'manual') return false
  if (setting === 'text' || role === 'body') return true
  return isFurniture(voices[i - 1]) || isFurniture(voices[i + 1])
}

/** A block that says a phrase and no more, or whose words are those of furniture. */
function isFurniture(voice: Voice | undefined): boolean {
  if (voice === undefined) return false
  const { evidence, lean } = voice
  return (evidence.phrase !== undefined && evidence.reach === 'whole') || lean > TELLING
}

/** “See also:” and “Table of contents” are parts of a manual. */
const PARTS_OF_MANUALS: ReadonlySet<Kind | undefined> = new Set<Kind>(['related', 'printing'])

function doubtInManual(testimony: Testimony, kind: Kind | undefined): number {
  return MANUAL_DOUBT[testimony] * (PARTS_OF_MANUALS.has(kind) ? 2 : 1)
}

/** The headline of the mark-up, and a heading that it sets over a paragraph, belong to the piece: “## Feedback”. */
function isHeadingOfProse({ role }: Voice, next: Voice | undefined): boolean {
  if (role === 'headline') return true
  return role === 'heading' && next !== undefined && next.role !== 'heading'
}

/** True for a post that the story quotes and for its signature: they are the story’s, whatever words they have. */
function isQuotedPost(voices: readonly Voice[], i: number): boolean {
  return [voices[i], voices[i + 1]].some((voice) => voice?.evidence.signature === true)
}

/** “By Ada Byron | 10 October, 7:15 a.m.”, where the mark-up says so and the first paragraph follows, is the story’s. */
function isBylineOfProse({ role }: Voice, next: Voice | undefined): boolean {
  return role === 'byline' && next?.evidence.prose === true
}

const TELLING = 2

/** Of a block without a phrase, what its form, its words, or the list that it stands in tell. */
function kindOf(voices: readonly Voice[], i: number, testimony: Testimony): Verdict['kind'] | undefined {
  if (testimony === 'form') {
    const form = voices[i]?.evidence.form
    return form === undefined ? 'player' : KIND_OF_FORM[form]
  }
  if (testimony === 'prompt') return 'prompt'
  // “June 8, 2012” behind “Next page” stands among furniture, but leads to no page.
  return testimony === 'listed' || testimony === 'run' ? kindNear(voices, i) : undefined
}

/** The kind of the nearest block before that says plainly what it is. */
function kindNear(voices: readonly Voice[], i: number): Kind | undefined {
  for (let at = i - 1; at >= Math.max(0, i - NEAR); at--) {
    const voice = voices[at]
    if (voice !== undefined && voice.lean > TELLING && voice.evidence.phrase !== undefined)
      return voice.evidence.phrase.kind
  }
  return undefined
}
