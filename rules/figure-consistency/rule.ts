import type { Block } from '../../src/document/document.ts'
import { spansOf } from '../../src/document/spans.ts'
import { type Facts, sharedFacts } from '../../src/facts/facts.ts'
import { defineDocumentRule, type RuleReport } from '../../src/rule/rule.ts'
import { overlaps } from '../../src/text/range.ts'
import { holdsDigit } from '../../src/text/words.ts'
import { changeDiscords } from './changes.ts'
import type { Discord } from './figures.ts'
import { type ListedBlock, listedBlock, listReports } from './listed-items.ts'
import { namedDiscords } from './listed-names.ts'
import { rangeDiscords } from './ranges.ts'
import { scoreDiscords } from './scores.ts'
import { shareDiscords } from './shares.ts'
import { sumDiscords } from './sums.ts'

interface FigureBlock {
  readonly reports: readonly RuleReport[]
  readonly listed?: ListedBlock
}

const DETECTORS: readonly ((facts: Facts) => readonly Discord[])[] = [
  sumDiscords,
  changeDiscords,
  shareDiscords,
  rangeDiscords,
  scoreDiscords,
  namedDiscords,
]

/** Small numbers as words: without one, and without a figure, there is nothing to read. */
const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i

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
    const hasNumber = holdsDigit(context.words(block)) || NUMBER_WORD.test(block.prose.text)
    if (block.role !== 'list-item' && !hasNumber) return undefined
    let known: Facts | undefined
    const factsOf = (): Facts => {
      known ??= sharedFacts.factsOf(block, context.words)
      return known
    }
    const listed = listedBlock(block, context.document.source, factsOf)
    const reports = hasNumber ? ownReports(block, factsOf()) : []
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
function ownReports(block: Block, facts: Facts): readonly RuleReport[] {
  const machine = spansOf(block, 'code', 'url', 'slug')
  const found: Discord[] = []
  for (const discord of DETECTORS.flatMap((detect) => detect(facts))) {
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
