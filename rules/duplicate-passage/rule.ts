import { defineDocumentRule, type RuleReport } from '../../src/rule/rule.ts'
import type { WordTable } from '../../src/text/words.ts'
import { isBelowHeading, isDevice, isDisplay, isPlainSlip, isScattered } from './devices.ts'
import { describeDifferences } from './differences.ts'
import { fixesOf } from './fixes.ts'
import { repeatsByKind } from './genres.ts'
import { passagesOf, sentencesOf } from './passages.ts'
import { findRepeats } from './repeats.ts'
import { streamOf } from './stream.ts'
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
    options: {
      minConfidence: {
        kind: 'number',
        default: 0,
        min: 0,
        max: 1,
        description:
          'Findings below this confidence are not shown: 0.5 leaves out what may as well be a pull quote.',
      },
    },
    roles: ['headline', 'heading', 'standfirst', 'body', 'caption', 'list-item', 'quotation', 'footnote'],
    applicability: 'safe',
  },
  collect(block, context): WordTable | undefined {
    const words = context.words(block)
    return words.count === 0 ? undefined : words
  },
  *judge(facts, context) {
    const stream = streamOf(facts)
    const repeats = findRepeats(stream, context.checkpoint)
    if (repeats.length === 0) return
    const passages = passagesOf(stream, repeats, sentencesOf(stream))
    const byKind = repeatsByKind(context.document)
    // In plain text a heading is a guess.
    const isMarked = context.document.format !== 'text'
    for (const traits of traitsOf(stream, passages, context.lexicon, context.checkpoint)) {
      if (isDevice(traits) || (byKind && isScattered(traits)) || (isMarked && isBelowHeading(traits)))
        continue
      const confidence = confidenceOf(traits)
      if (confidence >= context.options.minConfidence) yield reportOf(traits, confidence)
    }
  },
})

/**
 * Of passages far apart that are plainly slips, some nine in ten are; of the others one in seven, most
 * being pull quotes that lost their box. What stands side by side is not labelled: set by judgement.
 */
const RIGHT = { beside: 0.97, besideNear: 0.8, plain: 0.85, doubtful: 0.15 } as const

/** What is less likely than this to be a slip is information and no warning. */
const DOUBTED = 0.5

function confidenceOf(traits: Traits): number {
  if (isDisplay(traits)) return RIGHT.doubtful
  if (traits.between === 0) return traits.exact ? RIGHT.beside : RIGHT.besideNear
  return isPlainSlip(traits) ? RIGHT.plain : RIGHT.doubtful
}

function reportOf(traits: Traits, confidence: number): RuleReport {
  const { passage, earlierBlock, laterBlock, differences } = traits
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
    confidence,
    doubtful: confidence < DOUBTED,
    evidence: [{ at: { block: earlierBlock, range: passage.earlier.range }, message: 'first' }],
    fixes: fixesOf(traits),
  }
}
