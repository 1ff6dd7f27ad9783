import type { Block } from '../../src/document/document.ts'
import { spansOf } from '../../src/document/spans.ts'
import { type Facts, sharedFacts } from '../../src/facts/facts.ts'
import { defineDocumentRule, type RuleReport } from '../../src/rule/rule.ts'
import { overlaps } from '../../src/text/range.ts'
import { changeDiscords } from './changes.ts'
import { type FigureSigns, figureSigns } from './figure-signs.ts'
import type { Discord } from './figures.ts'
import { type ListedBlock, listedBlock, listReports } from './listed-items.ts'
import { mayNameAll, namedDiscords } from './listed-names.ts'
import { mayRange, rangeDiscords } from './ranges.ts'
import { mayTellScore, scoreDiscords } from './scores.ts'
import { shareDiscords } from './shares.ts'
import { mayAddUp, sumDiscords } from './sums.ts'

interface FigureBlock {
  readonly reports: readonly RuleReport[]
  readonly listed?: ListedBlock
}

/** What finds one sort of discord, and whether a block can have one, by its letters alone. */
interface Detector {
  readonly find: (facts: Facts) => readonly Discord[]
  readonly mayFind: (signs: FigureSigns, text: string) => boolean
}

const DETECTORS: readonly Detector[] = [
  { find: sumDiscords, mayFind: mayAddUp },
  { find: changeDiscords, mayFind: ({ numbers, hasFrom }) => numbers > 1 && hasFrom },
  { find: shareDiscords, mayFind: ({ numbers, hasShare }) => numbers > 1 && hasShare },
  { find: rangeDiscords, mayFind: mayRange },
  { find: scoreDiscords, mayFind: (_, text) => mayTellScore(text) },
  { find: namedDiscords, mayFind: (_, text) => mayNameAll(text) },
]

export const rule = defineDocumentRule({
  meta: {
    id: 'figure-consistency',
    summary: 'Totals, shares, changes, scores and counts that do not add up',
    severity: 'warning',
    messages: {
      sum: 'The parts do not make the whole: {parts} is {sum}, not {whole}.',
      'no-rise': 'From {old} to {now} is no rise.',
      'no-fall': 'From {old} to {now} is no fall.',
      factor: '“{said}” does not fit: {old} to {now} is {actual} times as much.',
      share: 'From {old} to {now} is a change of {actual} per cent, not {said}.',
      points: 'From {old} to {now} is a change of {actual} percentage points, not {said}.',
      'points-not-percent':
        'From {old} to {now} is {said} in percentage points; as a share it is {actual} per cent.',
      over: 'The shares make more than the whole: {parts} is {sum} per cent.',
      part: '{part} of {whole} is {actual} per cent, not {said}.',
      backwards: 'The range runs backwards: “{text}”.',
      'more-than-all': '“{text}” is more than all of them.',
      'no-win': 'With {score}, the winner would have the lower score.',
      'no-draw': '{score} is no draw.',
      listed: 'The text says “{count}” and then names {names}.',
      items: 'The text says “{count}”, but {items} are listed.',
      'evidence-whole': 'The figures stand here.',
      'evidence-items': 'The list begins here.',
    },
    options: {
      confidence: {
        kind: 'number',
        default: 0.9,
        min: 0,
        max: 1,
        description:
          'Show figures that do not agree when at least this share of their kind is right; less shows more.',
      },
    },
    roles: [
      'headline',
      'standfirst',
      'heading',
      'body',
      'caption',
      'list-item',
      'footnote',
      'pull-quote',
      'metadata',
    ],
    applicability: 'none',
  },
  collect(block, context): FigureBlock | undefined {
    const { text } = block.prose
    const signs = figureSigns(text, context.words(block))
    const { hasNumber } = signs
    if (block.role !== 'list-item' && !hasNumber) return undefined
    let known: Facts | undefined
    const factsOf = (): Facts => {
      known ??= sharedFacts.factsOf(block, context.words)
      return known
    }
    const listed = listedBlock(block, context.document.source, factsOf)
    const asked = hasNumber ? DETECTORS.filter(({ mayFind }) => mayFind(signs, text)) : []
    const reports = asked.length > 0 ? ownReports(block, factsOf(), asked) : []
    if (reports.length === 0 && listed === undefined) return undefined
    return { reports, ...(listed === undefined ? {} : { listed }) }
  },
  judge(facts, context) {
    const reports = [
      ...facts.flatMap((entry) => entry.facts.reports),
      ...listReports(facts.flatMap((entry) => entry.facts.listed ?? [])),
    ]
    return reports.filter(({ confidence }) => confidence >= context.options.confidence)
  },
})

/** What the figures of one block say against each other; one finding a place. */
function ownReports(block: Block, facts: Facts, detectors: readonly Detector[]): readonly RuleReport[] {
  const machine = spansOf(block, 'code', 'url', 'slug')
  const found: Discord[] = []
  for (const discord of detectors.flatMap(({ find }) => find(facts))) {
    if (machine.overlap(discord.range) || found.some(({ range }) => overlaps(range, discord.range))) continue
    found.push(discord)
  }
  return found.map(({ message, data, range, whole, confidence }) => ({
    message,
    data,
    at: { block, range },
    confidence,
    evidence: [{ at: { block, range: whole }, message: 'evidence-whole' }],
  }))
}
