import type { Block, Document, Format } from '../document/document.ts'
import { spansOf } from '../document/spans.ts'
import type { Applicability, Evidence, Finding, Fix, Severity } from '../rule/finding.ts'
import { type Change, fillMessage, type RuleFix, type RuleMeta, type RuleReport } from '../rule/rule.ts'
import { compareEdits, conflicts, type Edit } from '../text/edits.ts'
import type { Intervals } from '../text/intervals.ts'
import type { Range } from '../text/range.ts'
import { linkTargets } from './link-targets.ts'

/** Says of a change whether it touches what a machine reads. Made once for a document. */
export type MachineText = (change: Change) => boolean

/**
 * Code and addresses are read by machines, and links lead to names: a word there is never repaired unasked, and
 * nothing with a name that is linked to goes, whatever the rule. The parts of a block are looked up once, since a
 * line of a thousand findings may have a thousand links.
 */
export function machineText(document: Document): MachineText {
  const isLinked = linkTargets(document)
  const known = new Map<Block, Intervals>()
  return (change) => {
    if (change.kind === 'remove-block') {
      const { role, removal } = change.block
      return role === 'code' || (removal !== null && isLinked(removal))
    }
    const { block, range } = change.at
    if (block.role === 'code') return true
    let parts = known.get(block)
    if (parts === undefined) {
      parts = spansOf(block, 'code', 'url')
      known.set(block, parts)
    }
    return parts.overlap(range)
  }
}

/**
 * Turns a rule's report, in prose space, into a finding in source space: the one place where this
 * is done. A fix that cannot be cut out of the source exactly is left out; the finding stays.
 * @throws Error when the report breaks the rule's own contract: an empty mark, an unknown message, a fix above the rule's applicability
 */
export function resolveReport(
  report: RuleReport,
  meta: RuleMeta,
  severity: Severity,
  document: Document,
  isMachineText: MachineText,
): Finding {
  if (report.at.range.end <= report.at.range.start) throw new Error(`${meta.id} marked nothing`)
  return {
    rule: meta.id,
    severity: report.doubtful === true ? 'info' : severity,
    message: sentence(meta, report.message, report.data),
    range: sourceRange(report.at.block, report.at.range),
    confidence: report.confidence,
    evidence: (report.evidence ?? []).map(
      (entry): Evidence => ({
        range: sourceRange(entry.at.block, entry.at.range),
        message: sentence(meta, entry.message, entry.data),
      }),
    ),
    fixes: fixesOf(report.fixes ?? NO_FIXES, meta, document, isMachineText),
  }
}

const NO_FIXES: readonly RuleFix[] = []

function fixesOf(
  fixes: readonly RuleFix[],
  meta: RuleMeta,
  document: Document,
  isMachineText: MachineText,
): readonly Fix[] {
  const [only] = fixes
  // Most findings have one, of which a text of copies has a hundred thousand.
  if (only !== undefined && fixes.length === 1) {
    const fix = resolveFix(only, meta, document, isMachineText)
    return fix === undefined ? [] : [fix]
  }
  return fixes.flatMap((fix) => resolveFix(fix, meta, document, isMachineText) ?? [])
}

function sentence(meta: RuleMeta, id: string, data: RuleReport['data']): string {
  const template = meta.messages[id]
  if (template === undefined) throw new Error(`${meta.id} has no message “${id}”`)
  return fillMessage(template, data)
}

function sourceRange(block: Block, range: Range): Range {
  return block.prose.toSource(range)
}

function resolveFix(
  fix: RuleFix,
  meta: RuleMeta,
  document: Document,
  isMachineText: MachineText,
): Fix | undefined {
  if (meta.applicability === 'none' || (meta.applicability === 'unsafe' && fix.applicability === 'safe')) {
    throw new Error(`${meta.id} emitted a fix that is ${fix.applicability}, above ${meta.applicability}`)
  }
  const edits = editsOf(fix.changes, document.format)
  if (edits === undefined) return undefined
  const applicability: Applicability = fix.changes.some(isMachineText) ? 'unsafe' : fix.applicability
  return {
    title: sentence(meta, fix.title, fix.data),
    edits,
    applicability,
    ...(fix.isolate === undefined ? {} : { isolate: fix.isolate }),
  }
}

/** The edits of changes, in order; `undefined` where one cannot be made, or two of them touch. */
function editsOf(changes: readonly Change[], format: Format): readonly Edit[] | undefined {
  const [first] = changes
  if (first === undefined) return undefined
  if (changes.length === 1) {
    const edit = resolveChange(first, format)
    return edit === undefined ? undefined : [edit]
  }
  const edits: Edit[] = []
  for (const change of changes) {
    const edit = resolveChange(change, format)
    if (edit === undefined) return undefined
    edits.push(edit)
  }
  edits.sort(compareEdits)
  return edits.some((edit, i) => i > 0 && touchesPrevious(edits, i, edit)) ? undefined : edits
}

function touchesPrevious(edits: readonly Edit[], i: number, edit: Edit): boolean {
  const previous = edits[i - 1]
  return previous !== undefined && conflicts(previous, edit)
}

function resolveChange(change: Change, format: Format): Edit | undefined {
  if (change.kind === 'remove-block') {
    const range = change.block.removal
    return range === null ? undefined : { range, text: '' }
  }
  const { block, range } = change.at
  if (!block.prose.isExact(range)) return undefined
  return { range: block.prose.toSource(range), text: escapeFor(format, change.text) }
}

function escapeFor(format: Format, text: string): string {
  switch (format) {
    case 'text':
      return text
    case 'html':
      return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    case 'markdown':
      return text.replace(/[\\`*_[\]<&]/g, '\\$&')
  }
}
