import type { Block, Document } from '../document/document.ts'
import { compareFindings, type Finding, type Severity } from '../rule/finding.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { type BlockFacts, type Rule, type RuleContext, RuleTimeout } from '../rule/rule.ts'
import { isEnglish } from '../text/language-tag.ts'
import type { CheckMemory } from './check-memory.ts'
import { type DocumentWords, documentWords } from './document-words.ts'
import { listNumbers } from './list-numbers.ts'
import { isInOtherLanguage } from './other-language.ts'
import { type MachineText, machineText, resolveReport } from './resolve.ts'
import { openSingleMemory, type RuleMemory, type RuleWithOptions } from './rule-memory.ts'
import { suppress } from './suppress.ts'

/** A rule as a policy turns it on: its options read, its severity decided. */
export interface ActiveRule extends RuleWithOptions {
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
  /** Milliseconds that one rule may take on one document; a long one gives it more. */
  readonly timeLimit: number
  /** The house has a dictionary of another language, so pieces in it are read too. */
  readonly anyLanguage?: boolean
}

const NOTHING: CheckResult = { findings: [], failures: [] }

/**
 * Runs rules over a document: facts block by block, judgement, source ranges, ignores.
 * @param words of the document, where the caller asks for them too
 */
export function check(
  document: Document,
  rules: Iterable<ActiveRule>,
  ports: CheckPorts,
  words: DocumentWords = documentWords(document),
): CheckResult {
  const memoryOf = (active: ActiveRule): RuleMemory => openSingleMemory(active, ports.lexicon)
  const steps = stepsOf(document, rules, ports, { words, memoryOf })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/**
 * The same in steps of a few blocks, so that a caller may do something else in between, or give up.
 * @param memory of the checks before, whose `recall` gave the document
 */
export function checkInSteps(
  document: Document,
  rules: Iterable<ActiveRule>,
  ports: CheckPorts,
  memory: CheckMemory,
): Generator<void, CheckResult> {
  const memoryOf = (active: ActiveRule): RuleMemory => memory.ofRule(active, ports.lexicon)
  return stepsOf(document, rules, ports, { words: memory.words, memoryOf })
}

/** What is known of a document before its check. */
interface Known {
  readonly words: DocumentWords
  readonly memoryOf: (active: ActiveRule) => RuleMemory
}

function* stepsOf(
  document: Document,
  rules: Iterable<ActiveRule>,
  ports: CheckPorts,
  { words, memoryOf }: Known,
): Generator<void, CheckResult> {
  if (ports.anyLanguage !== true && isInOtherLanguage(document)) return NOTHING
  const isMachineText = machineText(document)
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  for (const active of rules) {
    try {
      // One by one: a spread of some 100,000 findings would overflow the stack.
      const context = contextOf(document, active, ports, words)
      const known = memoryOf(active)
      const facts = yield* collectFacts(active, context, known, ports.anyLanguage === true)
      for (const finding of judge(facts, active, context, known, isMachineText)) findings.push(finding)
    } catch (error) {
      failures.push(failureOf(active.rule, error))
    }
  }
  const open = [...suppress(findings, document)].sort(compareFindings)
  return { findings: document.lists.length === 0 ? open : withListNumbers(open, document), failures }
}

/** Each fix as it is made alone, for those that make one and not a round of them. */
function withListNumbers(findings: readonly Finding[], document: Document): readonly Finding[] {
  const lists = listNumbers(document)
  return findings.map((finding) => ({ ...finding, fixes: finding.fixes.map(lists.alone) }))
}

function contextOf(
  document: Document,
  { options }: ActiveRule,
  ports: CheckPorts,
  words: DocumentWords,
): RuleContext<unknown> {
  return { options, document, lexicon: ports.lexicon, words, checkpoint: timer(document, ports) }
}

/** Blocks between two steps: what a rule does on so many takes a few milliseconds. */
const STEP = 32

function* collectFacts(
  active: ActiveRule,
  context: RuleContext<unknown>,
  known: RuleMemory,
  anyLanguage: boolean,
): Generator<void, readonly BlockFacts<unknown>[]> {
  const unread = known.unread(context.document.blocks)
  for (let at = 0; at < unread.length; ) {
    at = collectStep(unread, at, active, context, known, anyLanguage)
    yield
  }
  yield
  return known.factsOf(context.document.blocks)
}

/** Collects from the blocks of one step, from place `from` on, and returns the place of the first block of the next. */
function collectStep(
  blocks: readonly Block[],
  from: number,
  { rule }: ActiveRule,
  context: RuleContext<unknown>,
  known: RuleMemory,
  anyLanguage: boolean,
): number {
  const { roles } = rule.meta
  let fresh = 0
  let at = from
  for (; at < blocks.length && fresh < STEP; at++) {
    const block = blocks[at]
    if (block === undefined) continue
    const isRead = anyLanguage || block.language === undefined || isEnglish(block.language)
    if (!isRead || !roles.includes(block.role)) known.keep(block, undefined)
    else {
      fresh++
      context.checkpoint()
      known.keep(block, rule.collect(block, context))
    }
  }
  return at
}

function judge(
  facts: readonly BlockFacts<unknown>[],
  { rule, severity }: ActiveRule,
  context: RuleContext<unknown>,
  known: RuleMemory,
  isMachineText: MachineText,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const report of rule.judge(facts, context, known.judgement))
    findings.push(resolveReport(report, rule.meta, severity, context.document, isMachineText))
  return findings
}

/** Code units of a document that give a rule its time once over: on a busy machine, too, it only stops one that hangs. */
const LONG = 1_000_000

function timer({ source }: Document, ports: CheckPorts): () => void {
  const limit = ports.timeLimit * (1 + Math.floor(source.length / LONG))
  const deadline = ports.now() + limit
  return () => {
    if (ports.now() > deadline) throw new RuleTimeout(limit)
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
