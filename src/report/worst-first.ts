import { type Finding, SEVERITIES } from '../rule/finding.ts'

/** The order in which a reader with little room wants findings: gravest first, then the surest. */
export function compareGravity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.confidence - a.confidence
}
