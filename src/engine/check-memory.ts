import type { Block, Document } from '../document/document.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { WordTable } from '../text/words.ts'

/**
 * What is kept of a document from check to check while it is edited: of a block that reads as it did,
 * its words and what each rule collected there. For one lexicon; a rule with other options is another
 * `ActiveRule` and collects anew.
 */
export interface CheckMemory {
  /** The document with its blocks under the names by which they are remembered. */
  recall(document: Document): Document
  readonly words: WeakMap<Block, WordTable>
  /** What an active rule collected, by block. */
  factsOf(active: object): WeakMap<Block, Collected>
}

/** The facts of a block; `undefined` where a rule found none. */
export interface Collected {
  readonly facts: unknown
}

export function openCheckMemory(): CheckMemory {
  let standing: ReadonlyMap<string, readonly StandingBlock[]> = new Map()
  const facts = new WeakMap<object, WeakMap<Block, Collected>>()
  return {
    words: new WeakMap(),
    recall(document) {
      const next = new Map<string, StandingBlock[]>()
      const blocks = document.blocks.map((block) => {
        const key = keyOf(block, document.source)
        const alike = next.get(key) ?? []
        if (alike.length === 0) next.set(key, alike)
        // Of blocks that read alike, the first stays the first: which is which makes no difference.
        const known = standing.get(key)?.[alike.length] ?? standingBlock(block)
        known.stand(block)
        alike.push(known)
        return known.block
      })
      standing = next
      return { ...document, blocks }
    },
    factsOf(active) {
      const known = facts.get(active) ?? new WeakMap<Block, Collected>()
      facts.set(active, known)
      return known
    },
  }
}

/** All that `collect` may know of a block, where it stands set aside. */
function keyOf(
  { role, prose, spans, extent, removal, depth, linkDensity, language }: Block,
  source: string,
): string {
  const traits = JSON.stringify([role, depth, linkDensity, language ?? '', removal === null, spans])
  return `${traits}${prose.text}\n${source.slice(extent.start, extent.end)}`
}

/**
 * A block that keeps its identity while the text around it changes. What was collected in it speaks
 * of it by identity, and so of the place where it stands now.
 */
interface StandingBlock {
  readonly block: Block
  stand(now: Block): void
}

function standingBlock(first: Block): StandingBlock {
  let now = first
  const prose: MappedText = {
    text: first.prose.text,
    toSource: (range) => now.prose.toSource(range),
    isExact: (range) => now.prose.isExact(range),
  }
  return {
    block: {
      role: first.role,
      prose,
      spans: first.spans,
      depth: first.depth,
      linkDensity: first.linkDensity,
      ...(first.language === undefined ? {} : { language: first.language }),
      get index() {
        return now.index
      },
      get extent() {
        return now.extent
      },
      get removal() {
        return now.removal
      },
    },
    stand(block) {
      now = block
    },
  }
}
