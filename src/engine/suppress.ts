import type { Document } from '../document/document.ts'
import type { Finding } from '../rule/finding.ts'
import { overlaps } from '../text/range.ts'

/** “recieve [sic]”, “recieve” (sic), “recieve,” [sic]: the writer means it as it stands. */
const SIC_AFTER = /^[”’"'.,;:!?]{0,3}\s{0,2}[[(]sic[\])]/i
const SIC_REACH = 12

/** Leaves out the findings that the writer has answered: by an ignore comment, or by [sic]. */
export function suppress(findings: readonly Finding[], document: Document): readonly Finding[] {
  return findings.filter((finding) => !isIgnored(finding, document) && !isSic(finding, document.source))
}

function isIgnored(finding: Finding, document: Document): boolean {
  return document.directives.some(
    (directive) =>
      overlaps(directive.scope, finding.range) &&
      (directive.rules.length === 0 || directive.rules.includes(finding.rule)),
  )
}

function isSic(finding: Finding, source: string): boolean {
  return SIC_AFTER.test(source.slice(finding.range.end, finding.range.end + SIC_REACH))
}
