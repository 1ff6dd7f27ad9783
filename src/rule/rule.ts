import type { Block, Document } from '../document/document.ts'
import type { Role } from '../document/role.ts'
import type { Range } from '../text/range.ts'
import type { WordTable } from '../text/words.ts'
import type { Applicability, Severity } from './finding.ts'
import type { Lexicon } from './lexicon.ts'
import type { OptionSchema, OptionsOf } from './options.ts'

/** What goes into a message's `{slots}`. */
export type MessageData = Readonly<Record<string, string>>

/** A part of a block's prose; `range` in prose space. */
export interface Place {
  readonly block: Block
  readonly range: Range
}

/** What a fix does to the prose. The engine alone turns it into edits of the source. */
export type Change =
  /** Puts `text` in the place of some prose (an empty text deletes it). Dropped where the source cannot be cut there. */
  | { readonly kind: 'replace'; readonly at: Place; readonly text: string }
  /** Takes a whole block out with its mark-up and its gap. */
  | { readonly kind: 'remove-block'; readonly block: Block }

export interface RuleFix {
  /** Id of a message of the rule: “Replace with “{word}””. */
  readonly title: string
  readonly data?: MessageData
  readonly changes: readonly Change[]
  readonly applicability: Applicability
  readonly isolate?: string
}

export interface RuleEvidence {
  readonly at: Place
  readonly message: string
  readonly data?: MessageData
}

/** What a detector says, in prose space, by message id: it never builds a sentence itself. */
export interface RuleReport {
  readonly message: string
  readonly data?: MessageData
  readonly at: Place
  readonly confidence: number
  /** What is rather meant than not, and still worth a look: shown as information, whatever the rule’s severity. */
  readonly doubtful?: boolean
  readonly evidence?: readonly RuleEvidence[]
  readonly fixes?: readonly RuleFix[]
}

export interface RuleMeta<S extends OptionSchema = OptionSchema> {
  readonly id: string
  /** One line for the rule index. */
  readonly summary: string
  readonly severity: Severity
  /** Sentences with `{slots}`, for findings, evidence and fix titles. */
  readonly messages: Readonly<Record<string, string>>
  readonly options: S
  /** The roles whose blocks are handed to the rule. */
  readonly roles: readonly Role[]
  /** The highest applicability that the rule may emit; `none` for a rule that only shows two sides. */
  readonly applicability: Applicability | 'none'
}

/** What a rule works with, whatever the document. */
export interface RuleTools<Options> {
  readonly options: Options
  readonly lexicon: Lexicon
}

/** What the memory of a rule is opened with. */
export interface MemoryTools<Options> extends RuleTools<Options> {
  /** Whether the document is judged again after each edit; else nothing is gained by keeping what was found. */
  readonly isEdited: boolean
}

/** All that a rule may know beside the block in hand. */
export interface RuleContext<Options> extends RuleTools<Options> {
  readonly document: Document
  /** The words of a block, scanned once for all rules. */
  words(block: Block): WordTable
  /**
   * To be called in loops that grow with the text.
   * @throws RuleTimeout when the rule has had its time on this document
   */
  checkpoint(): void
}

/** What `collect` found in one block. */
export interface BlockFacts<Facts> {
  readonly block: Block
  readonly facts: Facts
}

/**
 * A rule with its option and fact types erased, as the engine runs it: `collect` sees one block and
 * may be cached with it; `judge` sees all facts and gives the reports.
 */
export interface Rule {
  readonly meta: RuleMeta
  /** Facts of a block of one of the rule's roles; `undefined` where it has none. */
  collect(block: Block, context: RuleContext<unknown>): unknown
  /** What the rule will remember of one document from judgement to judgement. */
  remember(tools: MemoryTools<unknown>): unknown
  /**
   * Each report may be made when it is asked for, so that those of a text full of faults need not all be kept.
   * @param memory what `remember` gave for this document, as the judgements before left it
   */
  judge(
    facts: readonly BlockFacts<unknown>[],
    context: RuleContext<unknown>,
    memory: unknown,
  ): Iterable<RuleReport>
}

/** A rule that judges each block by itself. */
export interface BlockRuleSpec<S extends OptionSchema> {
  readonly meta: RuleMeta<S>
  detect(block: Block, context: RuleContext<OptionsOf<S>>): readonly RuleReport[]
}

/** A rule that judges the document: first facts block by block, then all of them together. */
export interface DocumentRuleSpec<S extends OptionSchema, Facts> {
  readonly meta: RuleMeta<S>
  collect(block: Block, context: RuleContext<OptionsOf<S>>): Facts | undefined
  judge(facts: readonly BlockFacts<Facts>[], context: RuleContext<OptionsOf<S>>): Iterable<RuleReport>
}

/**
 * A document rule that spares work while the document is edited. Its memory lives as long as the
 * document is open, and of a text that is checked once as long as the check: it may change what a
 * judgement costs, never the judgement. Facts of a block that reads as before are the same object.
 */
export interface RememberingRuleSpec<S extends OptionSchema, Facts, Memory> {
  readonly meta: RuleMeta<S>
  collect(block: Block, context: RuleContext<OptionsOf<S>>): Facts | undefined
  /** An empty memory, for one document. */
  remember(tools: MemoryTools<OptionsOf<S>>): Memory
  judge(
    facts: readonly BlockFacts<Facts>[],
    context: RuleContext<OptionsOf<S>>,
    memory: Memory,
  ): Iterable<RuleReport>
}

// The casts below are the one place where types are erased. They are sound because the engine hands
// `judge` only what `collect` and `remember` of the same rule returned, and options only as `parseOptions` of the
// same rule's schema read them.

export function defineRule<S extends OptionSchema>(spec: BlockRuleSpec<S>): Rule {
  return {
    meta: spec.meta,
    collect(block, context) {
      const reports = spec.detect(block, context as RuleContext<OptionsOf<S>>)
      return reports.length === 0 ? undefined : reports
    },
    remember: () => undefined,
    judge: (facts) => facts.flatMap((entry) => entry.facts as readonly RuleReport[]),
  }
}

export function defineDocumentRule<S extends OptionSchema, Facts>(spec: DocumentRuleSpec<S, Facts>): Rule {
  return defineRememberingRule({ ...spec, remember: () => undefined })
}

export function defineRememberingRule<S extends OptionSchema, Facts, Memory>(
  spec: RememberingRuleSpec<S, Facts, Memory>,
): Rule {
  return {
    meta: spec.meta,
    collect: (block, context) => spec.collect(block, context as RuleContext<OptionsOf<S>>),
    remember: (tools) => spec.remember(tools as MemoryTools<OptionsOf<S>>),
    judge: (facts, context, memory) =>
      spec.judge(
        facts as readonly BlockFacts<Facts>[],
        context as RuleContext<OptionsOf<S>>,
        memory as Memory,
      ),
  }
}

/** Thrown by `checkpoint` when a rule has had its time. */
export class RuleTimeout extends Error {
  constructor(limit: number) {
    super(`took longer than ${limit} ms`)
    this.name = 'RuleTimeout'
  }
}

/**
 * Fills a message's `{slots}`.
 * @throws Error when a slot has no value: a rule's fault, which its tests must meet
 */
export function fillMessage(template: string, data: MessageData = {}): string {
  let filled = ''
  let from = 0
  // Asked of every finding, so without a pattern; and most say the same words whatever they found: “Remove this copy”.
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
    const close = template.indexOf('}', open)
    if (close < 0) break
    const slot = template.slice(open + 1, close)
    const value = data[slot]
    if (value === undefined) throw new Error(`message “${template}” needs “${slot}”`)
    filled += template.slice(from, open) + value
    from = close + 1
  }
  return from === 0 ? template : filled + template.slice(from)
}
