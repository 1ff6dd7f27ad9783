import type { Severity } from '../rule/finding.ts'
import { isEnglish } from '../text/language-tag.ts'
import { type FileReport, problemOf, type Summary } from './report.ts'

/** Counts a report while its files go by. */
export interface Tally {
  add(report: FileReport): void
  summary(): Summary
}

export function tally(): Tally {
  let files = 0
  let findings = 0
  let errors = 0
  let otherLanguage = 0
  let repairs: number | null = null
  const bySeverity: Record<Severity, number> = { info: 0, warning: 0, error: 0 }
  const fixable = { safe: 0, unsafe: 0 }
  const byRule = new Map<string, number>()
  return {
    add(report) {
      files++
      if (problemOf(report) !== null) errors++
      if (report.language !== null && !isEnglish(report.language)) otherLanguage++
      if (report.fixed !== undefined) repairs = (repairs ?? 0) + report.fixed.repairs
      for (const finding of report.findings) {
        findings++
        bySeverity[finding.severity]++
        byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1)
        if (finding.fixes.some((fix) => fix.applicability === 'safe')) fixable.safe++
        else if (finding.fixes.length > 0) fixable.unsafe++
      }
    },
    summary() {
      const sorted = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))
      return {
        files,
        findings,
        bySeverity: { ...bySeverity },
        fixable: { ...fixable },
        byRule: Object.fromEntries(sorted),
        errors,
        otherLanguage,
        repairs,
      }
    },
  }
}
