import type { Block, Document } from '../document/document.ts'
import { compareFindings, type Finding, type Severity } from '../rule/finding.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { type BlockFacts, type Rule, type RuleContext, RuleTimeout } from '../rule/rule.ts'
import { scanWords, type WordTable } from '../text/words.ts'
import { type MachineText, machineText, resolveReport } from './resolve.ts'
import { suppress } from './suppress.ts'

/** A rule as a policy turns it on: its options read, its severity decided. */
export interface ActiveRule {
  readonly rule: Rule
  readonly options: unknown
  readonly severity: Severity
}

/** A rule that could not do its work on this document; the others are unaffected. */
export interface RuleFailure {
  readonly rule: string
  readonly code: 'rule-threw' | 'rule-timeout'
  readonly message: string
}

export interface CheckResult {
  /** In the order of a report. */
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
}

/** What the engine is given, since detection knows no clock and no file. */
export interface CheckPorts {
  readonly lexicon: Lexicon
  /** Milliseconds from any fixed point. */
  readonly now: () => number
  /** Milliseconds that one rule may take on one document. */
  readonly timeLimit: number
}

/** Runs rules over a document: facts block by block, judgement, source ranges, ignores. */
export function check(document: Document, rules: readonly ActiveRule[], ports: CheckPorts): CheckResult {
  const words = scanOnce()
  const isMachineText = machineText()
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  for (const active of rules) {
    try {
      // One by one: a spread of some 100,000 findings would overflow the stack.
      for (const finding of runRule(document, active, ports, words, isMachineText)) findings.push(finding)
    } catch (error) {
      failures.push(failureOf(active.rule, error))
    }
  }
  return { findings: [...suppress(findings, document)].sort(compareFindings), failures }
}

function runRule(
  document: Document,
  active: ActiveRule,
  ports: CheckPorts,
  words: (block: Block) => WordTable,
  isMachineText: MachineText,
): readonly Finding[] {
  const { rule, options, severity } = active
  const context: RuleContext<unknown> = {
    options,
    document,
    lexicon: ports.lexicon,
    words,
    checkpoint: timer(ports),
  }
  const facts: BlockFacts<unknown>[] = []
  for (const block of document.blocks) {
    if (!rule.meta.roles.includes(block.role)) continue
    context.checkpoint()
    const found = rule.collect(block, context)
    if (found !== undefined) facts.push({ block, facts: found })
  }
  return rule
    .judge(facts, context)
    .map((report) => resolveReport(report, rule.meta, severity, document, isMachineText))
}

/** Scans the words of each block when the first rule asks for them. */
function scanOnce(): (block: Block) => WordTable {
  const tables = new Map<Block, WordTable>()
  return (block) => {
    const known = tables.get(block)
    if (known !== undefined) return known
    const table = scanWords(block.prose.text)
    tables.set(block, table)
    return table
  }
}

function timer(ports: CheckPorts): () => void {
  const deadline = ports.now() + ports.timeLimit
  return () => {
    if (ports.now() > deadline) throw new RuleTimeout(ports.timeLimit)
  }
}

function failureOf(rule: Rule, error: unknown): RuleFailure {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    rule: rule.meta.id,
    code: error instanceof RuleTimeout ? 'rule-timeout' : 'rule-threw',
    message: `The rule ${rule.meta.id} could not check this file: ${reason}.`,
  }
}
