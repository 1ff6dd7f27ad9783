import { conflictsOf } from '../../src/contradictions/detect.ts'
import type { Detector } from '../../src/contradictions/detector.ts'
import { openPageMemory } from '../../src/contradictions/page-memory.ts'
import type { Story } from '../../src/contradictions/story.ts'
import type { Role } from '../../src/document/role.ts'
import { sharedFacts } from '../../src/facts/facts.ts'
import { defineRememberingRule, type RuleReport } from '../../src/rule/rule.ts'
import { describedAgeConflicts } from './ages.ts'
import { headlineConfidence } from './confidence.ts'
import { isHeadlineStyle } from './guards.ts'
import { reportOf } from './report.ts'
import { scoreConflicts } from './scores.ts'
import { boundConflicts, weekdayConflicts } from './times.ts'

/** What stands over a story, or tells of it elsewhere. */
const HEADS: ReadonlySet<Role> = new Set<Role>(['headline', 'standfirst', 'metadata'])

/** What headlines tell and captions do not. */
const OWN: readonly Detector[] = [weekdayConflicts, boundConflicts, scoreConflicts, describedAgeConflicts]

export const rule = defineRememberingRule({
  meta: {
    id: 'headline-consistency',
    summary: 'A headline, standfirst or page description that contradicts its story',
    severity: 'error',
    messages: {
      'name-text': 'The {part} spells the name “{head}”; the text has “{text}”.',
      'name-head': 'The {part} spells the name “{head}”; another line over the story has “{text}”.',
      'fact-text': 'The {part} says “{head}”; the text has “{text}”.',
      'fact-head': 'The {part} says “{head}”; another line over the story has “{text}”.',
      evidence: 'It says “{text}” here.',
      'spell-here': 'Spell it “{text}” here',
      'spell-there': 'Spell it “{head}” there',
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
      'headline',
      'standfirst',
      'metadata',
      'heading',
      'body',
      'caption',
      'list-item',
      'quotation',
      'pull-quote',
      'dateline',
      'footnote',
    ],
    applicability: 'unsafe',
  },
  /** Facts are read when a headline asks for them. */
  collect:
    (block, { words }) =>
    () =>
      sharedFacts.factsOf(block, words),
  remember: openPageMemory,
  judge(facts, context, memory) {
    if (!facts.some(({ block }) => HEADS.has(block.role))) return []
    const tools = { lexicon: context.lexicon, predicates: sharedFacts.predicates }
    const reportsOf = (story: Story): readonly RuleReport[] =>
      conflictsOf(story, tools, context.checkpoint, OWN).flatMap((conflict) => {
        const confidence = headlineConfidence(conflict)
        if (confidence < context.options.confidence || isHeadlineStyle(conflict, story, context.lexicon))
          return []
        return reportOf(conflict, confidence)
      })
    return memory.reportsOf(facts, ({ block }) => HEADS.has(block.role), reportsOf)
  },
})
