import type { Block, Document } from '../../src/document/document.ts'
import { holdsCode } from '../../src/document/holds-code.ts'
import { spansOf } from '../../src/document/spans.ts'
import type { ContextWeights, Lexicon } from '../../src/rule/lexicon.ts'
import { type BlockFacts, defineDocumentRule, type RuleReport } from '../../src/rule/rule.ts'
import { once } from '../../src/text/once.ts'
import type { Range } from '../../src/text/range.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'
import { type ClauseTokens, clauseTokens } from './clause-tokens.ts'
import { type ContextReader, contextReader } from './context.ts'
import type { FrameSieve } from './frame-sieve.ts'
import { isCutOff, isJudged, isJudgedOpening, isSpared } from './judged-words.ts'
import { openLastWord } from './last-word.ts'
import { plainWord } from './match-frame.ts'
import { type PairJudge, pairJudge } from './pair-judge.ts'
import { asTyped, frameWords, plainSlipAt, sieveOfFrames } from './plain-slips.ts'
import { oddsAgainst } from './score.ts'
import { phraseOf, type Slip, STEPS } from './slip.ts'
import { termDoubts } from './term-doubt.ts'
import { kindIndex, WordKind, wordKinds } from './word-kinds.ts'
import { sidesByWord } from './words-of-pairs.ts'

const anForAnd = once(() =>
  sidesByWord()
    .get('an')
    ?.find(({ other }) => other === 'and'),
)

/** What is asked of the words of a text: made once for a lexicon. */
interface Asked {
  readonly judge: PairJudge
  readonly kinds: Uint8Array
  readonly frames: FrameSieve
  /** Turned from block to block, and what the network reads of it. */
  readonly contexts: ContextReader
  readonly tokensAround: ClauseTokens
}

const askedOf = new WeakMap<ContextWeights, Asked>()

function askedBy(lexicon: Lexicon): Asked {
  const weights = lexicon.contextWeights()
  const known = askedOf.get(weights)
  if (known !== undefined) return known
  const net = lexicon.contextNet()
  const judge = pairJudge(weights, net)
  const kinds = wordKinds(frameWords(), judge.tokens)
  const contexts = contextReader(weights)
  const made = {
    judge,
    kinds,
    frames: sieveOfFrames(),
    contexts,
    tokensAround: clauseTokens(contexts, net),
  }
  askedOf.set(weights, made)
  return made
}

export const rule = defineDocumentRule({
  meta: {
    id: 'confused-word',
    summary: 'A real word that is wrong here: its for it’s, lead for led, a for an',
    severity: 'warning',
    messages: {
      confused: '“{word}” stands here where “{other}” is meant.',
      replace: 'Replace with “{other}”',
    },
    options: {
      minConfidence: {
        kind: 'number',
        default: 0.75,
        min: 0,
        max: 1,
        description: 'Findings less sure than this are not shown.',
      },
    },
    roles: ['standfirst', 'body', 'caption', 'list-item', 'quotation', 'footnote'],
    applicability: 'unsafe',
  },
  collect(block, context): SlipFacts {
    const { text } = block.prose
    const words = context.words(block)
    const weights = context.lexicon.contextWeights()
    const { judge, kinds, frames, contexts, tokensAround } = askedBy(context.lexicon)
    contexts.open(text, words)
    const lastWord = openLastWord(tokensAround, context.lexicon.contextNet())
    const machine = once(() => spansOf(block, 'code', 'url', 'slug'))
    // Asked once: a line of many findings would else be searched from its start for each of them.
    const isCurly = once(() => text.includes('’'))
    const meansAnd = (i: number): boolean => {
      contexts.turnTo(i)
      const side = anForAnd()
      return side !== undefined && oddsAgainst(side, contexts, weights) > 0
    }
    const slips: Slip[] = []
    const wordsOfPairs: number[] = []
    for (let i = 0; i < words.count; i++) {
      const token = contexts.tokenAt(i)
      const kind = kinds[kindIndex(token)] ?? 0
      if (kind === 0) continue
      const isCapital = ((words.shapes[i] ?? 0) & WordShape.capital) !== 0
      const isOpening = isCapital && (kind & WordKind.pair) !== 0 && isJudgedOpening(text, words, i)
      if ((kind & WordKind.pair) !== 0 && (!isCapital || isOpening)) {
        wordsOfPairs.push(words.hashes[2 * i] ?? 0)
      }
      if (kind !== WordKind.pair && mayBePlain(kind, contexts, i, frames)) {
        const plain = plainSlipAt(text, words, i, context.lexicon, meansAnd)
        if (plain === 'right') continue
        if (plain !== undefined && !machine().overlap(surroundings(words, i))) {
          slips.push(plain)
          continue
        }
      }
      const known = (kind & WordKind.pair) === 0 ? undefined : judge.wordOf(token)
      if (known === undefined || !(isOpening || isJudged(text, words, i))) continue
      contexts.turnTo(i)
      judge.glance(known, contexts)
      for (let part = 0; part < known.sides.length; part++) {
        const told = lastWord(known.sides[part], i, judge.excessOf(known, part, contexts))
        if (told === undefined) continue
        const doubt = (isOpening ? OPENING_DOUBT : 0) + (isCutOff(text, words, i) ? CUT_DOUBT : 0)
        const excess = told - STEPS * doubt
        if (confidenceOf(excess) < context.options.minConfidence) continue
        const range = { start: words.starts[i] ?? 0, end: words.ends[i] ?? 0 }
        const word = text.slice(range.start, range.end)
        // Two words may have one number.
        if (plainWord(text, words, i) !== known.word) break
        // “when the `go` command ran”: beside code the words around are none.
        const other = known.sides[part]?.other ?? ''
        if (machine().overlap(surroundings(words, i)) || isSpared(text, words, i, other)) continue
        const meant = asTyped(other, word, isCurly())
        slips.push({ word, meant, range, excess, phrase: phraseOf(text, words, i) })
        break
      }
    }
    return { slips, words: words.count, wordsOfPairs }
  },
  judge(entries, { document, options, lexicon }) {
    if (entries.every(({ facts }) => facts.slips.length === 0)) return []
    const words = entries.reduce((sum, { facts }) => sum + facts.words, 0)
    const doubt = doubtOf(words, document)
    const lone = loneSlips(entries)
    const asTerm = once(() =>
      termDoubts(
        lone.map(({ slip }) => slip),
        entries.map(({ facts }) => facts.wordsOfPairs),
        words,
        lexicon,
      ),
    )
    return lone.flatMap(({ block, slip }): readonly RuleReport[] => {
      const beyond = slip.excess - doubt
      const excess = beyond < 0 || isPlain(slip) ? beyond : beyond - asTerm()(slip)
      if (excess < 0 || confidenceOf(excess) < options.minConfidence) return []
      return [reportOf(slip, block, confidenceOf(excess))]
    })
  },
})

interface PlacedSlip {
  readonly block: Block
  readonly slip: Slip
}

/** The slips of a piece without those that recur with the word behind them: “the write barrier”, ten times in one piece, is meant. */
function loneSlips(entries: readonly BlockFacts<SlipFacts>[]): readonly PlacedSlip[] {
  const placed = entries.flatMap(({ block, facts }) => facts.slips.map((slip) => ({ block, slip })))
  const seen = new Map<string | undefined, number>()
  for (const { slip } of placed) seen.set(slip.phrase, (seen.get(slip.phrase) ?? 0) + 1)
  return placed.filter(({ slip: { phrase } }) => phrase === undefined || seen.get(phrase) === 1)
}

function reportOf({ word, meant, range }: Slip, block: Block, confidence: number): RuleReport {
  return {
    message: 'confused',
    data: { word, other: meant },
    at: { block, range },
    confidence,
    fixes: [
      {
        title: 'replace',
        data: { other: meant },
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: { block, range }, text: meant }],
      },
    ],
  }
}

/** Up to so many words a document is taken for an article; beyond, for a book with a language of its own. */
const ARTICLE_WORDS = 5000
/** Nats of doubt that each e-fold of a document's length beyond an article's adds: books are read by more eyes. */
const LENGTH_DOUBT = 0.8
/** Nats of doubt in a piece with code: “a write lock”, “sum types” are terms that no news has. */
const CODE_DOUBT = 1

/** Nats of doubt where a sentence begins, before which nothing is seen; thresholds are read off words in small letters. */
const OPENING_DOUBT = 2

/** Nats of doubt beside a quotation or a bracket, beyond which nothing is seen. */
const CUT_DOUBT = 1

/** What speaks for the words of a document as they stand, in table steps. */
function doubtOf(words: number, document: Document): number {
  const length = LENGTH_DOUBT * Math.log(Math.max(1, words / ARTICLE_WORDS))
  return STEPS * (length + (holdsCode(document) ? CODE_DOUBT : 0))
}

/** True for a slip that a set phrase or the sound behind an article tells, whatever the piece is about. */
function isPlain({ phrase, word }: Slip): boolean {
  return phrase === undefined || /^an?$/i.test(word)
}

function mayBePlain(kind: number, contexts: ContextReader, i: number, frames: FrameSieve): boolean {
  return (kind & WordKind.article) !== 0 || ((kind & WordKind.frame) !== 0 && frames.mayBegin(contexts, i))
}

interface SlipFacts {
  readonly slips: readonly Slip[]
  readonly words: number
  /** The hashes of its words that stand in pairs and have no capital, one by one. */
  readonly wordsOfPairs: readonly number[]
}

/** The part of a block's prose from two words before word `i` to two behind it. */
function surroundings(words: WordTable, i: number): Range {
  const last = words.count - 1
  return { start: words.starts[Math.max(0, i - 2)] ?? 0, end: words.ends[Math.min(last, i + 2)] ?? 0 }
}

/**
 * How sure a finding is by how far its score lies above the threshold, which was chosen on other text:
 * at the threshold three of four are slips, and each nat above it leaves less than half of the others.
 */
function confidenceOf(excess: number): number {
  return 1 - 0.25 * Math.exp((-0.8 * excess) / STEPS)
}
