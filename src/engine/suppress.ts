import type { Directive, Document } from '../document/document.ts'
import type { Finding } from '../rule/finding.ts'
import { type Intervals, mergeRanges } from '../text/intervals.ts'
import type { Range } from '../text/range.ts'

/** “recieve [sic]”, “recieve” (sic), “recieve,” [sic]: the writer means it as it stands. */
const SIC_AFTER = /^[”’"'.,;:!?]{0,3}\s{0,2}[[(]sic[.!]?[\])]/i
const SIC_REACH = 12

/** Leaves out the findings that the writer has answered: by an ignore comment, or by [sic]. */
export function suppress(findings: readonly Finding[], document: Document): readonly Finding[] {
  const answered = answers(document)
  return findings.filter((finding) => !answered(finding.rule, finding.range))
}

/** Says of a range of the source whether the writer has answered for it what a rule would say there. */
export function answers(document: Document): (rule: string, range: Range) => boolean {
  const ignored = ignoredScopes(document.directives)
  return (rule, range) => ignored(rule, range) || isSic(range, document.source)
}

/** The scopes of the ignore comments by rule, merged, so that a page full of comments is no burden. */
function ignoredScopes(directives: readonly Directive[]): (rule: string, range: Range) => boolean {
  const all: Range[] = []
  const named = new Map<string, Range[]>()
  for (const { scope, rules } of directives) {
    if (rules.length === 0) all.push(scope)
    for (const rule of rules) {
      const scopes = named.get(rule)
      if (scopes === undefined) named.set(rule, [scope])
      else scopes.push(scope)
    }
  }
  const always = mergeRanges(all)
  const byRule = new Map<string, Intervals>()
  for (const [rule, scopes] of named) byRule.set(rule, mergeRanges(scopes))
  return (rule, range) => always.overlap(range) || (byRule.get(rule)?.overlap(range) ?? false)
}

function isSic({ end }: Range, source: string): boolean {
  const after = source.slice(end, end + SIC_REACH)
  // The bracket first: the pattern is dear to compile, and hardly a text needs it.
  return (after.includes('[') || after.includes('(')) && SIC_AFTER.test(after)
}
