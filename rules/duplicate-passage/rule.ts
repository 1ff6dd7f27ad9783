import type { Block } from '../../src/document/document.ts'
import { defineDocumentRule, type RuleContext, type RuleReport } from '../../src/rule/rule.ts'
import { isDevice, type Traits } from './devices.ts'
import { describeDifferences, differencesOf } from './differences.ts'
import { fixesOf } from './fixes.ts'
import { informationOf } from './information.ts'
import { type Passage, passagesOf, type Side, sentencesOf } from './passages.ts'
import { findRepeats } from './repeats.ts'
import { type BlockWords, hashWords, streamOf, type WordStream } from './stream.ts'
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
    roles: ['standfirst', 'body', 'caption', 'list-item', 'quotation', 'footnote'],
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
    const parted = sentencesOf(stream)
    const copies = new Map<string, { count: number; last: number }>()
    const reports: RuleReport[] = []
    for (const passage of passagesOf(stream, repeats, parted)) {
      context.checkpoint()
      const traits = traitsOf(stream, passage, copies, context)
      if (!isDevice(traits)) reports.push(reportOf(stream, traits))
    }
    return reports
  },
})

function traitsOf(
  stream: WordStream,
  passage: Passage,
  copies: Map<string, { count: number; last: number }>,
  context: RuleContext<unknown>,
): Traits {
  const { earlier, later } = passage
  const earlierBlock = blockAt(stream, earlier)
  const laterBlock = blockAt(stream, later)
  const key = `${earlier.from}`
  const known = copies.get(key) ?? { count: 1, last: earlierBlock.index }
  const between = Math.max(0, laterBlock.index - Math.max(known.last, earlierBlock.index) - 1)
  copies.set(key, { count: known.count + 1, last: laterBlock.index })
  const longer = Math.max(later.to - later.from, earlier.to - earlier.from)
  return {
    passage,
    earlierBlock,
    laterBlock,
    exact: flat(textOf(earlierBlock, earlier)) === flat(textOf(laterBlock, later)),
    changed: 1 - passage.equal / longer,
    information: informationOf(wordsOf(stream, later), context.lexicon),
    between,
    copies: known.count + 1,
  }
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
      start: startOf(textOf(earlierBlock, passage.earlier)),
      difference: describeDifferences(differences),
    },
    at: { block: laterBlock, range: passage.later.range },
    confidence: exact ? 0.97 : 0.9,
    evidence: [{ at: { block: earlierBlock, range: passage.earlier.range }, message: 'first' }],
    fixes: fixesOf(traits),
  }
}

function blockAt(stream: WordStream, side: Side): Block {
  const found = stream.blocks[side.block]
  if (found === undefined) throw new RangeError(`no block ${side.block} in the stream`)
  return found.block
}

function wordsOf(stream: WordStream, side: Side): readonly string[] {
  const found = stream.blocks[side.block]
  if (found === undefined) return []
  const { text } = found.block.prose
  return Array.from({ length: side.to - side.from }, (_, i) => {
    const word = side.from - found.from + i
    return text.slice(found.words.starts[word] ?? 0, found.words.ends[word] ?? 0)
  })
}

function textOf(block: Block, { range }: Side): string {
  return block.prose.text.slice(range.start, range.end)
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
