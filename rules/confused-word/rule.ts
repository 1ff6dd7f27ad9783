import type { Document } from '../../src/document/document.ts'
import { holdsCode } from '../../src/document/holds-code.ts'
import { spansOf } from '../../src/document/spans.ts'
import { defineDocumentRule, type RuleReport } from '../../src/rule/rule.ts'
import { once } from '../../src/text/once.ts'
import type { Range } from '../../src/text/range.ts'
import type { WordTable } from '../../src/text/words.ts'
import { hashLower, readContexts } from './context.ts'
import { followsKeptParticle, isJudged } from './judged-words.ts'
import { plainSlipAt, plainWords } from './plain-slips.ts'
import { excessOf, oddsAgainst } from './score.ts'
import { phraseOf, type Slip, STEPS } from './slip.ts'
import { pairWords } from './words-of-pairs.ts'

const pairs = once(pairWords)
const anForAnd = once(() =>
  pairs()
    .sidesOf(hashLower('an', 0, 2))
    ?.sides.find(({ other }) => other === 'and'),
)

/** Highest bits of a word's number, that tell most words not to begin a plain slip. */
const PLAIN_BITS = 16
const plainNumbers = once(() => {
  const marked = new Uint8Array(2 ** PLAIN_BITS)
  for (const word of plainWords()) marked[hashLower(word, 0, word.length) >>> (32 - PLAIN_BITS)] = 1
  return marked
})

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
    const contexts = readContexts(text, words, weights)
    const machine = once(() => spansOf(block, 'code', 'url', 'slug'))
    // Asked once: a line of many findings would else be searched from its start for each of them.
    const isCurly = once(() => text.includes('’'))
    const slips: Slip[] = []
    const mayBePlain = plainNumbers()
    const { sidesOf } = pairs()
    for (let i = 0; i < words.count; i++) {
      const token = contexts.tokens[i] ?? 0
      if (mayBePlain[token >>> (32 - PLAIN_BITS)] === 1) {
        const plain = plainSlipAt(text, words, i, context.lexicon, () => {
          contexts.turnTo(i)
          const side = anForAnd()
          return side !== undefined && oddsAgainst(side, contexts, weights) > 0
        })
        if (plain !== undefined && !machine().overlap(surroundings(words, i))) {
          slips.push(plain)
          continue
        }
      }
      const known = sidesOf(token)
      if (known === undefined || !isJudged(text, words, i)) continue
      contexts.turnTo(i)
      for (const side of known.sides) {
        const excess = excessOf(side, contexts, weights)
        if (excess === undefined || confidenceOf(excess) < context.options.minConfidence) continue
        const range = { start: words.starts[i] ?? 0, end: words.ends[i] ?? 0 }
        const word = text.slice(range.start, range.end)
        // Two words may have one number.
        if (word.replace('’', "'") !== known.word) break
        // “when the `go` command ran”: beside code the words around are none.
        if (machine().overlap(surroundings(words, i)) || followsKeptParticle(text, words, i)) continue
        const meant = isCurly() ? side.other.replace("'", '’') : side.other
        slips.push({ word, meant, range, excess, phrase: phraseOf(text, words, i) })
        break
      }
    }
    return { slips, words: words.count }
  },
  judge(entries, { document, options }) {
    if (entries.every(({ facts }) => facts.slips.length === 0)) return []
    const seen = new Map<string, number>()
    let words = 0
    for (const { facts } of entries) {
      words += facts.words
      for (const { phrase } of facts.slips) {
        if (phrase !== undefined) seen.set(phrase, (seen.get(phrase) ?? 0) + 1)
      }
    }
    const doubt = doubtOf(words, document)
    return entries.flatMap(({ block, facts }) =>
      facts.slips
        // “the write barrier”, ten times in one piece: what recurs is meant.
        .filter(({ phrase, excess }) => {
          return (
            (phrase === undefined || seen.get(phrase) === 1) &&
            excess >= doubt &&
            confidenceOf(excess - doubt) >= options.minConfidence
          )
        })
        .map(
          ({ word, meant, range, excess }): RuleReport => ({
            message: 'confused',
            data: { word, other: meant },
            at: { block, range },
            confidence: confidenceOf(excess - doubt),
            fixes: [
              {
                title: 'replace',
                data: { other: meant },
                applicability: 'unsafe',
                changes: [{ kind: 'replace', at: { block, range }, text: meant }],
              },
            ],
          }),
        ),
    )
  },
})

/** Up to so many words a document is taken for an article; beyond, for a book with a language of its own. */
const ARTICLE_WORDS = 5000
/** Nats of doubt that each e-fold of a document's length beyond an article's adds: books are read by more eyes. */
const LENGTH_DOUBT = 0.8
/** Nats of doubt in a piece with code: “a write lock”, “sum types” are terms that no news has. */
const CODE_DOUBT = 1

/** What speaks for the words of a document as they stand, in table steps. */
function doubtOf(words: number, document: Document): number {
  const length = LENGTH_DOUBT * Math.log(Math.max(1, words / ARTICLE_WORDS))
  return STEPS * (length + (holdsCode(document) ? CODE_DOUBT : 0))
}

interface SlipFacts {
  readonly slips: readonly Slip[]
  readonly words: number
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
