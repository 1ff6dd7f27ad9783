import { conflictsOf } from '../../src/contradictions/detect.ts'
import { openPageMemory } from '../../src/contradictions/page-memory.ts'
import type { Block } from '../../src/document/document.ts'
import { sharedFacts } from '../../src/facts/facts.ts'
import { defineRememberingRule } from '../../src/rule/rule.ts'
import { calendarReports } from './calendar.ts'
import { reportOf } from './report.ts'

/** Captions, and the alternative texts and titles of pictures that say more than a caption over again. */
function heldAgainstText(blocks: readonly Block[]): ReadonlySet<Block> {
  const captions = blocks.filter(({ role }) => role === 'caption')
  const said = new Set(captions.map(({ prose }) => prose.text.trim()))
  const alternatives = blocks.filter(({ role, prose }) => role === 'alt-text' && !said.has(prose.text.trim()))
  return new Set([...captions, ...alternatives])
}

export const rule = defineRememberingRule({
  meta: {
    id: 'caption-consistency',
    summary: 'A caption that contradicts the story it stands in, or another caption',
    severity: 'error',
    messages: {
      'name-text': 'The {part} spells the name “{caption}”; the text has “{text}”.',
      'name-caption': 'This {part} spells the name “{caption}”; another caption has “{text}”.',
      'fact-text': 'The {part} says “{caption}”; the text has “{text}”.',
      'fact-caption': 'This {part} says “{caption}”; another caption has “{text}”.',
      'event-text': 'The {part} says “{caption}”; the text speaks of “{text}”.',
      'event-caption': 'This {part} says “{caption}”; another caption speaks of “{text}”.',
      weekday: '“{caption}” was a {weekday}.',
      impossible: 'There is no such day as “{caption}”.',
      'evidence-text': 'The text says “{text}” here.',
      'evidence-caption': 'The other caption says “{text}” here.',
      'spell-caption': 'Spell it “{text}” in the {part}',
      'spell-other': 'Spell it “{caption}” in the other caption',
      'spell-text': 'Spell it “{caption}” in the text',
    },
    options: {
      confidence: {
        kind: 'number',
        default: 0.9,
        min: 0,
        max: 1,
        description: 'Show a contradiction when at least this share of its kind is right; less shows more.',
      },
    },
    roles: [
      'caption',
      'alt-text',
      'headline',
      'standfirst',
      'heading',
      'body',
      'list-item',
      'quotation',
      'pull-quote',
      'dateline',
      'footnote',
    ],
    applicability: 'unsafe',
  },
  /** Facts are read when the first caption asks for them: most pages have none. */
  collect:
    (block, { words }) =>
    () =>
      sharedFacts.factsOf(block, words),
  remember: openPageMemory,
  judge(facts, context, memory) {
    const held = heldAgainstText(facts.map(({ block }) => block))
    if (held.size === 0) return []
    const told = facts.filter(({ block }) => block.role !== 'alt-text' || held.has(block))
    const tools = { lexicon: context.lexicon, predicates: sharedFacts.predicates }
    const reports = memory.reportsOf(
      told,
      ({ block }) => held.has(block),
      (story) => [
        ...story.captions.flatMap(calendarReports),
        ...conflictsOf(story, tools, context.checkpoint).map(reportOf),
      ],
    )
    return reports.filter(({ confidence }) => confidence >= context.options.confidence)
  },
})
