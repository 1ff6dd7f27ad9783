import { type Finding, type Fix, SEVERITIES } from '../rule/finding.ts'

/**
 * One finding for one slip: of findings of several rules that mark the same words and offer the same repair, the
 * one that does most for an editor. “Jay Catney” in a caption is no word and no name of the story; both rules
 * would have it spelt “Carney”.
 * @param findings in the order of a report, in which the others stay
 */
export function oneForEachSlip(findings: readonly Finding[]): readonly Finding[] {
  const dropped = new Set<Finding>()
  for (const same of withSameMark(findings)) {
    for (const finding of same) {
      if (same.some((other) => !dropped.has(other) && isSaidBetterBy(finding, other))) dropped.add(finding)
    }
  }
  return dropped.size === 0 ? findings : findings.filter((finding) => !dropped.has(finding))
}

/** Findings that mark the same words, where there are several. */
function withSameMark(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const byMark = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.fixes.length === 0) continue
    const mark = `${finding.range.start} ${finding.range.end}`
    const same = byMark.get(mark)
    if (same === undefined) byMark.set(mark, [finding])
    else same.push(finding)
  }
  return [...byMark.values()].filter(({ length }) => length > 1)
}

function isSaidBetterBy(finding: Finding, other: Finding): boolean {
  if (finding === other || finding.rule === other.rule) return false
  if (!finding.fixes.some((fix) => other.fixes.some((known) => isSameRepair(fix, known)))) return false
  const [own, others] = [meritsOf(finding), meritsOf(other)]
  const at = own.findIndex((merit, i) => merit !== others[i])
  // Equals: the first rule of the report stays.
  if (at < 0) return finding.rule > other.rule
  return (own[at] ?? 0) < (others[at] ?? 0)
}

/** What a finding does for an editor, the weightiest first: `fix` makes it, it is grave, it shows the other side, it is sure. */
function meritsOf({ fixes, severity, evidence, confidence }: Finding): readonly number[] {
  const isMadeUnasked = fixes.some(({ applicability }) => applicability === 'safe')
  return [Number(isMadeUnasked), SEVERITIES.indexOf(severity), evidence.length, confidence]
}

function isSameRepair(a: Fix, b: Fix): boolean {
  return (
    a.edits.length === b.edits.length &&
    a.edits.every(({ range, text }, i) => {
      const other = b.edits[i]
      return other?.text === text && other.range.start === range.start && other.range.end === range.end
    })
  )
}
