import type { Block, Document, Span } from '../document/document.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { detached } from '../text/detached.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Range } from '../text/range.ts'
import { type DocumentWords, keptWords } from './document-words.ts'
import { openRuleMemory, type RuleMemory, type RuleWithOptions } from './rule-memory.ts'

/**
 * What is kept of a document from check to check while it is edited: of a block that reads as it did,
 * its words and what each rule collected there; of the whole, what each rule remembers of it. For one
 * lexicon; a rule with other options is another `ActiveRule` and begins anew.
 */
export interface CheckMemory {
  /** The document with its blocks under the names by which they are remembered. */
  recall(document: Document): Document
  readonly words: DocumentWords
  ofRule(active: RuleWithOptions, lexicon: Lexicon): RuleMemory
}

export function openCheckMemory(): CheckMemory {
  let standing: readonly StandingBlock[] = []
  const rules = new WeakMap<RuleWithOptions, RuleMemory>()
  return {
    words: keptWords(),
    recall(document) {
      standing = recalled(document, standing)
      return { ...document, blocks: standing.map(({ block }) => block) }
    },
    ofRule(active, lexicon) {
      const known = rules.get(active) ?? openRuleMemory(active, lexicon)
      rules.set(active, known)
      return known
    },
  }
}

/**
 * Finds the blocks of a text among those that stood there before. An edit leaves what is before it and
 * behind it as it was; what lies between is looked up by how it reads. Of blocks that read alike any
 * may be taken for the other.
 */
function recalled(
  { blocks, source }: Document,
  standing: readonly StandingBlock[],
): readonly StandingBlock[] {
  const shorter = Math.min(blocks.length, standing.length)
  const isKnown = (i: number, before: number): boolean => {
    const block = blocks[i]
    return block !== undefined && standing[before]?.reads(block, source) === true
  }
  let head = 0
  while (head < shorter && isKnown(head, head)) head++
  let tail = 0
  while (tail < shorter - head && isKnown(blocks.length - 1 - tail, standing.length - 1 - tail)) tail++
  const between = new Map<string, StandingBlock[]>()
  for (const known of standing.slice(head, standing.length - tail)) {
    const alike = between.get(known.key())
    if (alike === undefined) between.set(known.key(), [known])
    else alike.push(known)
  }
  return blocks.map((block, i) => {
    const behind = i - (blocks.length - tail)
    const same = i < head ? standing[i] : behind >= 0 ? standing[standing.length - tail + behind] : undefined
    const known = same ?? between.get(keyOf(block, source))?.shift() ?? standingBlock(block)
    known.stand(block, source)
    return known
  })
}

/** All that `collect` may know of a block, where it stands set aside. */
function keyOf(block: Block, source: string): string {
  return `${traitsOf(block)}${block.prose.text}\n${cut(block.extent, source)}`
}

function traitsOf({ role, spans, removal, depth, linkDensity, language }: Block): string {
  return JSON.stringify([role, depth, linkDensity, language ?? '', removal === null, spans])
}

function cut({ start, end }: Range, source: string): string {
  return source.slice(start, end)
}

/** Whether two blocks have the same key. */
function readAlike(a: Block, aSource: string, b: Block, bSource: string): boolean {
  return (
    a.role === b.role &&
    a.prose.text === b.prose.text &&
    cut(a.extent, aSource) === cut(b.extent, bSource) &&
    haveSameTraits(a, b) &&
    haveSameSpans(a.spans, b.spans)
  )
}

function haveSameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ kind, range: { start, end } }, i) => {
      const other = b[i]
      return other?.kind === kind && other.range.start === start && other.range.end === end
    })
  )
}

function haveSameTraits(a: Block, b: Block): boolean {
  return (
    a.depth === b.depth &&
    a.linkDensity === b.linkDensity &&
    a.language === b.language &&
    (a.removal === null) === (b.removal === null)
  )
}

/**
 * A block that keeps its identity while the text around it changes. What was collected in it speaks
 * of it by identity, and so of the place where it stands now.
 */
interface StandingBlock {
  readonly block: Block
  /** Whether a block of another text reads as this one does. */
  reads(other: Block, source: string): boolean
  key(): string
  stand(now: Block, source: string): void
}

function standingBlock(first: Block): StandingBlock {
  let now = first
  let text = ''
  const prose: MappedText = {
    text: detached(first.prose.text),
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
    reads: (other, source) => readAlike(now, text, other, source),
    key: () => keyOf(now, text),
    stand(block, source) {
      now = block
      text = source
    },
  }
}
