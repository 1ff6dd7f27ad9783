import { compareFindings } from '../rule/finding.ts'
import type { ActiveRule, CheckResult } from './check.ts'

/** Of the rules of a check, those that fall to one of two threads, each taken when the one before it is done. */
export type RuleShare = (rules: readonly ActiveRule[]) => Iterable<ActiveRule>

/** A memory of both threads that counts the rules that were taken. */
export function sharedCount(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/**
 * Takes rules from the front, while the other thread takes them from the back, until they meet: rules that stand
 * beside each other read the same facts.
 */
export function fromFront(taken: Int32Array): RuleShare {
  return function* (rules) {
    for (let own = 0; Atomics.add(taken, 0, 1) < rules.length; own++) yield* rules.slice(own, own + 1)
  }
}

/** Takes rules from the back. */
export function fromBack(taken: Int32Array): RuleShare {
  const front = fromFront(taken)
  return (rules) => front(rules.toReversed())
}

/**
 * What two threads have found in a document between them, as one thread would have told it.
 * @param rules of both
 */
export function joinResults(a: CheckResult, b: CheckResult, rules: readonly ActiveRule[]): CheckResult {
  const place = new Map(rules.map(({ rule }, i) => [rule.meta.id, i]))
  return {
    findings: [...a.findings, ...b.findings].sort(compareFindings),
    failures: [...a.failures, ...b.failures].sort(
      (one, other) => (place.get(one.rule) ?? 0) - (place.get(other.rule) ?? 0),
    ),
  }
}
