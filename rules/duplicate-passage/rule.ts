import { defineDocumentRule, type RuleReport } from '../../src/rule/rule.ts'
import { isDevice } from './devices.ts'
import { describeDifferences, differencesOf } from './differences.ts'
import { fixesOf } from './fixes.ts'
import { passagesOf, sentencesOf } from './passages.ts'
import { findRepeats } from './repeats.ts'
import { type BlockWords, hashWords, streamOf, type WordStream } from './stream.ts'
import { sideText, type Traits, traitsOf } from './traits.ts'
import { countOf, messageOf, startOf, unitOf } from './wording.ts'

export const rule = defineDocumentRule({
  meta: {
    id: 'duplicate-passage',
    summary: 'Paragraphs, list items, captions and sentences that stand twice: exact, near, or contained',
    severity: 'warning',
    messages: {
      twice: 'This {unit} stands twice: it repeats the {other} that begins “{start}”.',
      twiceMany: 'These {count} sentences stand twice: they repeat the {other} that begins “{start}”.',
      contained: 'This {unit} stands twice: it repeats the {other} that begins “{start}”.',
      near: 'This {unit} all but repeats the {other} that begins “{start}”: {difference}.',
      nearMany: 'These {count} sentences all but repeat the {other} that begins “{start}”: {difference}.',
      first: 'The first copy.',
      remove: 'Remove this copy',
      removeFirst: 'Remove the first copy',
    },
    options: {},
    roles: ['headline', 'heading', 'standfirst', 'body', 'caption', 'list-item', 'quotation', 'footnote'],
    applicability: 'safe',
  },
  collect(block, context): BlockWords | undefined {
    const words = context.words(block)
    return words.count === 0 ? undefined : { hashes: hashWords(block.prose.text, words), words }
  },
  judge(facts, context) {
    const stream = streamOf(facts)
    const repeats = findRepeats(stream, context.checkpoint)
    if (repeats.length === 0) return []
    const passages = passagesOf(stream, repeats, sentencesOf(stream))
    return traitsOf(stream, passages, context.lexicon, context.checkpoint)
      .filter((traits) => !isDevice(traits))
      .map((traits) => reportOf(stream, traits))
  },
})

/**
 * Of 65 passages far apart that were shown, 10 are slips and most of the others are pull quotes that lost
 * their box. What stands side by side is not labelled: set by judgement.
 */
function confidenceOf({ exact, between }: Traits): number {
  if (between > 0) return 0.15
  return exact ? 0.97 : 0.8
}

function reportOf(stream: WordStream, traits: Traits): RuleReport {
  const { passage, earlierBlock, laterBlock, exact } = traits
  const differences = exact ? [] : differencesOf(stream, passage)
  return {
    message: messageOf(traits),
    data: {
      unit: unitOf(laterBlock, passage.later),
      other: unitOf(earlierBlock, passage.earlier),
      count: countOf(passage.later.sentences),
      start: startOf(sideText(earlierBlock, passage.earlier)),
      difference: describeDifferences(differences),
    },
    at: { block: laterBlock, range: passage.later.range },
    confidence: confidenceOf(traits),
    evidence: [{ at: { block: earlierBlock, range: passage.earlier.range }, message: 'first' }],
    fixes: fixesOf(traits),
  }
}
