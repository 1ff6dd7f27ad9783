import { compareFindings } from '../rule/finding.ts'
import type { ActiveRule, CheckResult, RuleFailure } from './check.ts'

/**
 * Of the parts of a check (its rules, or the stretches of a long text), those that fall to one of two threads, each
 * taken when the one before it is done.
 */
export type Share = <T>(parts: readonly T[]) => Iterable<T>

/** A memory of both threads that counts the parts that were taken. */
export function sharedCount(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/**
 * Takes parts from the front, while the other thread takes them from the back, until they meet: rules that stand
 * beside each other read the same facts.
 */
export function fromFront(taken: Int32Array): Share {
  return function* (parts) {
    for (let own = 0; Atomics.add(taken, 0, 1) < parts.length; own++) yield* parts.slice(own, own + 1)
  }
}

/** Takes parts from the back. */
export function fromBack(taken: Int32Array): Share {
  const front = fromFront(taken)
  return (parts) => front(parts.toReversed())
}

/**
 * What two threads have found in a document between them, as one thread would have told it.
 * @param rules of both
 */
export function joinResults(a: CheckResult, b: CheckResult, rules: readonly ActiveRule[]): CheckResult {
  const place = new Map(rules.map(({ rule }, i) => [rule.meta.id, i]))
  const failures = new Map<string, RuleFailure>()
  for (const failure of [...b.failures, ...a.failures]) failures.set(failure.rule, failure)
  return {
    findings: [...a.findings, ...b.findings].sort(compareFindings),
    failures: [...failures.values()].sort(
      (one, other) => (place.get(one.rule) ?? 0) - (place.get(other.rule) ?? 0),
    ),
  }
}
