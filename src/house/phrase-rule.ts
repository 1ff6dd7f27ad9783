import type { Block } from '../document/document.ts'
import type { Role } from '../document/role.ts'
import { spansOf } from '../document/spans.ts'
import type { Severity } from '../rule/finding.ts'
import { defineRule, type Rule, type RuleReport } from '../rule/rule.ts'
import { matchPhrase, type PhraseMatch } from './phrase-matcher.ts'
import type { PhraseProgram } from './phrase-syntax.ts'

/** A rule of the house, as its file states it. */
export interface PhraseDefinition {
  readonly id: string
  readonly program: PhraseProgram
  readonly message: string
  /** With `$1` for what the first group took; absent where only a person can say it better. */
  readonly replacement?: string
  readonly severity: Severity
  /** Texts that it must mark, and texts that it must leave alone. */
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

/** What a house’s style speaks of: what its own writers wrote. */
export const HOUSE_ROLES: readonly Role[] = [
  'headline',
  'standfirst',
  'heading',
  'body',
  'caption',
  'list-item',
  'footnote',
  'table-cell',
]

/** A house list knows of no precision that was measured. */
const CONFIDENCE = 0.9

/** Makes a rule of a definition. It passes over code, addresses and the words of others in quotes. */
export function phraseRule(definition: PhraseDefinition): Rule {
  const { id, message, severity } = definition
  return defineRule({
    meta: {
      id: `house/${id}`,
      summary: message,
      severity,
      messages: { found: '{message}', replace: 'Replace with “{text}”', remove: 'Remove “{marked}”' },
      options: {},
      roles: HOUSE_ROLES,
      applicability: 'unsafe',
    },
    detect(block, context) {
      context.checkpoint()
      const apart = spansOf(block, 'code', 'url', 'quotation')
      return matchPhrase(definition.program, block.prose.text)
        .filter(({ range }) => !apart.overlap(range))
        .map((match) => reportOf(match, block, definition))
    },
  })
}

function reportOf(match: PhraseMatch, block: Block, { message, replacement }: PhraseDefinition): RuleReport {
  const at = { block, range: match.range }
  const report = { message: 'found', data: { message }, at, confidence: CONFIDENCE }
  if (replacement === undefined) return report
  const marked = block.prose.text.slice(match.range.start, match.range.end)
  const text = replaced(match, marked, replacement)
  const title = text === '' ? { title: 'remove', data: { marked } } : { title: 'replace', data: { text } }
  return {
    ...report,
    fixes: [{ ...title, changes: [{ kind: 'replace', at, text }], applicability: 'unsafe' }],
  }
}

/** The replacement with its groups filled in, and a capital first where the marked words have one. */
function replaced(match: PhraseMatch, marked: string, replacement: string): string {
  const text = replacement.replace(/\$(\d)/g, (_, digit: string) => match.groups[Number(digit) - 1] ?? '')
  const first = marked.charAt(0)
  return first !== first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
