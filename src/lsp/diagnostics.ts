import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { Finding, Severity } from '../rule/finding.ts'
import type { OpenPiece } from './open-pieces.ts'

/** What a client can make of a diagnostic. */
export interface DiagnosticSupport {
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  readonly tags: boolean
}

/** How findings are shown to a client. */
export interface DiagnosticStyle extends DiagnosticSupport {
  /** The address of a rule's page; `undefined` for a rule without one. */
  readonly pageOf: (rule: string) => string | undefined
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A finding as the protocol tells it. */
export function diagnosticOf(finding: Finding, piece: OpenPiece, style: DiagnosticStyle): Diagnostic {
  const { positions, uri } = piece
  const page = style.codeDescription ? style.pageOf(finding.rule) : undefined
  const tags = style.tags && isSuperfluous(finding) ? [DiagnosticTag.Unnecessary] : []
  const related = finding.evidence.map(({ range, message }) => ({
    location: { uri, range: positions.rangeOf(range) },
    message,
  }))
  return {
    range: positions.rangeOf(finding.range),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: 'copydesk',
    message: style.relatedInformation ? finding.message : withEvidence(finding, piece),
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(style.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
  }
}

/** What the best repair takes out altogether is shown faded, as editors show what is not needed. */
function isSuperfluous({ range, fixes: [best] }: Finding): boolean {
  const [edit, ...others] = best?.asked ?? best?.edits ?? []
  return (
    edit !== undefined &&
    others.length === 0 &&
    edit.text === '' &&
    edit.range.start <= range.start &&
    range.end <= edit.range.end
  )
}

/** The message with the other side behind it, for a client that has no place of its own for that. */
function withEvidence({ message, evidence }: Finding, { positions }: OpenPiece): string {
  const sides = evidence.map(
    (side) => `Line ${positions.positionAt(side.range.start).line + 1}: ${side.message}`,
  )
  return [message, ...sides].join('\n')
}
