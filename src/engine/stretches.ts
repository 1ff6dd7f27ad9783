import type { Document } from '../document/document.ts'
import type { Evidence, Finding, Fix } from '../rule/finding.ts'
import type { Edit } from '../text/edits.ts'
import { type Range, shiftRange } from '../text/range.ts'
import type { CheckResult, RuleFailure } from './check.ts'
import type { FixOutcome } from './fix.ts'
import type { Repair } from './plan.ts'

/** A part of a long text. */
export interface Stretch {
  /** The code units of the text before it. */
  readonly start: number
  /** Makes its text. */
  readonly text: () => string
}

/** The parts of a text that stand at these ranges. */
export function stretchesAt(source: string, ranges: readonly Range[]): readonly Stretch[] {
  return ranges.map(({ start, end }) => ({ start, text: () => source.slice(start, end) }))
}

/**
 * Checks a long text stretch by stretch: each is read when its turn comes, as a piece of its own, and forgotten
 * when the next one is. A rule that failed in several has failed once.
 * @param stretches in the order in which they are checked
 */
export function checkStretches(
  stretches: Iterable<Stretch>,
  read: (source: string) => Document,
  check: (document: Document) => CheckResult,
): CheckResult {
  const findings: Finding[] = []
  const failures = new Map<string, RuleFailure>()
  for (const { start, text } of stretches) {
    const result = check(read(text()))
    for (const finding of result.findings) findings.push(findingBehind(finding, start))
    addFailures(failures, result.failures)
  }
  return { findings, failures: [...failures.values()] }
}

/** What came of the fixes of a text that was fixed stretch by stretch. */
export type StretchedFix = Omit<FixOutcome, 'document'>

/**
 * Fixes a long text stretch by stretch. The rounds of a stretch follow those of the one before it, and a rule that
 * failed in several has failed once.
 * @param fix brings one stretch to rest
 */
export async function fixStretches(
  stretches: readonly Stretch[],
  fix: (source: string) => Promise<FixOutcome>,
): Promise<StretchedFix> {
  const texts: string[] = []
  const rounds: (readonly Repair[])[] = []
  const findings: Finding[] = []
  const failures = new Map<string, RuleFailure>()
  const unconverged = new Set<string>()
  const withdrawn = new Set<string>()
  let done = 0
  for (const { text } of stretches) {
    const outcome = await fix(text())
    for (const round of outcome.rounds) rounds.push(round.map((repair) => repairBehind(repair, done)))
    for (const finding of outcome.result.findings) findings.push(findingBehind(finding, done))
    addFailures(failures, outcome.result.failures)
    for (const rule of outcome.unconverged) unconverged.add(rule)
    for (const rule of outcome.withdrawn) withdrawn.add(rule)
    texts.push(outcome.text)
    done += outcome.text.length
  }
  return {
    text: texts.join(''),
    rounds,
    result: { findings, failures: [...failures.values()] },
    unconverged: [...unconverged].sort(),
    withdrawn: [...withdrawn].sort(),
  }
}

/** Of each rule, the first failure is told. */
function addFailures(known: Map<string, RuleFailure>, failures: readonly RuleFailure[]): void {
  for (const failure of failures) if (!known.has(failure.rule)) known.set(failure.rule, failure)
}

/** A finding in a text that has so many code units before it. */
function findingBehind(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  return {
    ...finding,
    range: shiftRange(finding.range, by),
    evidence: finding.evidence.map((entry): Evidence => ({ ...entry, range: shiftRange(entry.range, by) })),
    fixes: finding.fixes.map((fix) => fixBehind(fix, by)),
  }
}

function repairBehind({ finding, fix }: Repair, by: number): Repair {
  return { finding: findingBehind(finding, by), fix: fixBehind(fix, by) }
}

function fixBehind(fix: Fix, by: number): Fix {
  const moved = (edits: readonly Edit[]): readonly Edit[] =>
    edits.map(({ range, text }) => ({ range: shiftRange(range, by), text }))
  const { asked } = fix
  return { ...fix, edits: moved(fix.edits), ...(asked === undefined ? {} : { asked: moved(asked) }) }
}
