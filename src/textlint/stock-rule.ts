import type { TextlintRuleContext, TextlintRuleModule, TextlintRuleReportHandler } from '@textlint/types'
import { check } from '../engine/check.ts'
import { RULE_TIME_LIMIT } from '../engine/time-limit.ts'
import type { Finding, Fix, Severity } from '../rule/finding.ts'
import type { Rule } from '../rule/rule.ts'
import { splice } from '../text/edits.ts'
import type { Range } from '../text/range.ts'
import type { RootNode, StockHouse } from './stock-house.ts'

type ReportedObject = Parameters<TextlintRuleContext['report']>[1]
type FixCommand = ReturnType<TextlintRuleContext['fixer']['replaceTextRange']>

/**
 * Makes a stock textlint rule of one of ours. It waits for the root of a file, reads the source with
 * our own reader, and reports at the root, so that textlint's findings are copydesk's. Safe fixes
 * become `fix`, which `textlint --fix` applies; others become `suggestions`, which it does not.
 * @param house what the rules of one preset share
 */
export function stockRule(load: () => Promise<Rule>, house: StockHouse): TextlintRuleModule {
  const reporter = (context: Readonly<TextlintRuleContext>, options: unknown): TextlintRuleReportHandler => ({
    async [context.Syntax.Document](root: RootNode) {
      const { active, document, lexicon } = await house.prepare(await load(), root, context, options)
      if (active === null) return
      const ports = { lexicon, now: () => performance.now(), timeLimit: RULE_TIME_LIMIT }
      const { findings, failures } = check(document, [active], ports)
      const [failure] = failures
      if (failure !== undefined) throw new Error(failure.message)
      for (const finding of findings) context.report(root, reported(finding, root, context))
    },
  })
  return { linter: reporter, fixer: reporter }
}

/** textlint's numbers for severities. */
const LEVEL: Readonly<Record<Severity, number>> = { info: 3, warning: 1, error: 2 }

/** A finding as textlint takes it: ranges count from the node that it is reported at. */
function reported(finding: Finding, root: RootNode, context: Readonly<TextlintRuleContext>): ReportedObject {
  const command = (fix: Fix): FixCommand => {
    const { range, text } = asOneEdit(fix, context.getSource())
    return context.fixer.replaceTextRange(fromRoot(range, root), text)
  }
  const safe = finding.fixes.find((fix) => fix.applicability === 'safe')
  const offered = finding.fixes.filter((fix) => fix !== safe)
  return {
    message: finding.message,
    severity: LEVEL[finding.severity],
    padding: context.locator.range(fromRoot(finding.range, root)),
    ...(safe === undefined ? {} : { fix: command(safe) }),
    ...(offered.length === 0
      ? {}
      : {
          suggestions: offered.map((fix, i) => ({ id: String(i), message: fix.title, fix: command(fix) })),
        }),
  }
}

function fromRoot(range: Range, root: RootNode): readonly [number, number] {
  return [range.start - root.range[0], range.end - root.range[0]]
}

/** textlint's fixes are one replacement each: several edits become one that spans them. */
function asOneEdit(fix: Fix, source: string): { readonly range: Range; readonly text: string } {
  const first = fix.edits[0]
  const last = fix.edits.at(-1)
  if (first === undefined || last === undefined) throw new Error(`the fix “${fix.title}” has no edit`)
  const range = { start: first.range.start, end: last.range.end }
  const edits = fix.edits.map(({ range: { start, end }, text }) => ({
    range: { start: start - range.start, end: end - range.start },
    text,
  }))
  return { range, text: splice(source.slice(range.start, range.end), edits) }
}
