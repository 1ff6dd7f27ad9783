import type { Block } from '../document/document.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import type { BlockFacts, Rule } from '../rule/rule.ts'
import { sameEnds } from '../text/same-ends.ts'

export interface RuleWithOptions {
  readonly rule: Rule
  readonly options: unknown
}

/** What a rule has read of a document, block by block, and what it remembers of the whole. */
export interface RuleMemory {
  /** Of the blocks of a document, those that are yet to be read. */
  unread(blocks: readonly Block[]): readonly Block[]
  /** @param facts `undefined` where the rule found none */
  keep(block: Block, facts: unknown): void
  /** The facts of blocks that have all been read. Of a block that stood there before, the same object. */
  factsOf(blocks: readonly Block[]): readonly BlockFacts<unknown>[]
  /** What the rule's `remember` gave. */
  readonly judgement: unknown
}

type Entry = BlockFacts<unknown> | undefined

/** An empty memory of a document that is checked once: every block is read, in order. */
export function openSingleMemory({ rule, options }: RuleWithOptions, lexicon: Lexicon): RuleMemory {
  const entries: BlockFacts<unknown>[] = []
  return {
    judgement: rule.remember({ options, lexicon, isEdited: false }),
    unread: (blocks) => blocks,
    keep(block, facts) {
      if (facts !== undefined) entries.push({ block, facts })
    },
    factsOf: () => entries,
  }
}

/** An empty memory of a document that is checked again after each edit. */
export function openRuleMemory({ rule, options }: RuleWithOptions, lexicon: Lexicon): RuleMemory {
  const judgement = rule.remember({ options, lexicon, isEdited: true })
  let blocks: readonly Block[] = []
  /** Of each of them. */
  let entries: readonly Entry[] = []
  /** Read, but not among them: a check may be given up before it is through. */
  const apart = new Map<Block, Entry>()
  return {
    judgement,
    unread(now) {
      const { head, tail } = sameEnds(blocks, now)
      for (let i = head; i < blocks.length - tail; i++) {
        const block = blocks[i]
        if (block !== undefined) apart.set(block, entries[i])
      }
      return now.slice(head, now.length - tail).filter((block) => !apart.has(block))
    },
    keep(block, facts) {
      apart.set(block, facts === undefined ? undefined : { block, facts })
    },
    factsOf(now) {
      const { head, tail } = sameEnds(blocks, now)
      entries = [
        ...entries.slice(0, head),
        ...now.slice(head, now.length - tail).map((block) => apart.get(block)),
        ...entries.slice(entries.length - tail),
      ]
      blocks = now
      apart.clear()
      return entries.filter((entry) => entry !== undefined)
    },
  }
}
