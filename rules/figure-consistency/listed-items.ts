import type { Block } from '../../src/document/document.ts'
import type { Role } from '../../src/document/role.ts'
import type { Facts } from '../../src/facts/facts.ts'
import type { QuantityFact } from '../../src/facts/quantities.ts'
import type { RuleReport } from '../../src/rule/rule.ts'
import type { Range } from '../../src/text/range.ts'
import { offsetPast, phraseEnd } from './figures.ts'

const CONFIDENCE = 0.92
const MOST_ITEMS = 60

/** Nouns that count what a list gives. */
const LISTED: ReadonlySet<string> = new Set(
  `reason way tip thing step rule point question fact takeaway lesson option factor example condition goal principle
  stage measure sign myth trick idea suggestion recommendation mistake key cause answer argument demand priority
  trait habit benefit advantage disadvantage type kind category element ingredient
  component requirement issue problem concern item change feature`.split(/\s+/),
)

/** “three reasons” */
interface Count {
  readonly value: number
  readonly range: Range
}

/** A block as lists are told by it. */
export interface ListedBlock {
  readonly block: Block
  /** “three reasons” at its end before a colon, or in the title. */
  readonly count?: Count
  /** “4.” at its head. */
  readonly number?: number
}

/** What a block says of a list: its count, or its number in one. `undefined` for most. */
export function listedBlock(block: Block, source: string, factsOf: () => Facts): ListedBlock | undefined {
  const { text } = block.prose
  if (block.role === 'list-item') return itemOf(block, source)
  const number = numberAt(block)
  if (block.role === 'headline' || block.role === 'metadata') {
    return withCount(block, factsOf(), (facts) => facts.quantities.find((quantity) => isListed(quantity)))
  }
  if (text.endsWith(':') && !text.includes('\n')) {
    return withCount(block, factsOf(), (facts) =>
      facts.quantities.findLast((quantity) => leadsList(facts, quantity)),
    )
  }
  return number === undefined ? undefined : { block, number }
}

function withCount(
  block: Block,
  facts: Facts,
  find: (facts: Facts) => QuantityFact | undefined,
): ListedBlock | undefined {
  const count = find(facts)
  if (count === undefined) return undefined
  const end = offsetPast(facts, phraseEnd(facts, count), count)
  return { block, count: { value: count.value, range: { start: count.range.start, end } } }
}

function isListed({ unit, noun, hedge, value, modifiers }: QuantityFact): boolean {
  if (unit !== 'count' || noun === undefined || !LISTED.has(noun) || hedge !== undefined) return false
  return Number.isInteger(value) && value >= 2 && value <= MOST_ITEMS && modifiers.length <= 3
}

/** The first paragraph of an item has its marker before it; the ones after it are of the same item. */
function itemOf(block: Block, source: string): ListedBlock | undefined {
  const head = source.slice(block.extent.start, block.extent.start + 8)
  const marker = /^\s*(?:[-*+•·–▪◦]|(\d{1,3})[.)]|<li\b)/i.exec(head)
  if (marker === null) return undefined
  return marker[1] === undefined ? { block } : { block, number: Number(marker[1]) }
}

/** “three reasons:”, “There are two things to do before the clocks change:” */
function leadsList(facts: Facts, quantity: QuantityFact): boolean {
  if (!isListed(quantity)) return false
  const { text, sentences, all } = facts.tokens
  if (quantity.sentence !== sentences.length - 1) return false
  const end = all[phraseEnd(facts, quantity) - 1]?.end ?? 0
  if (text.slice(end).trim() === ':') return true
  const sentence = text.slice(sentences.at(-1)?.start ?? 0)
  if (/\b(?:of|first|last|other|remaining|next)\b[^.]*:$/.test(text.slice(quantity.range.start))) return false
  return /^(?:There (?:are|were|is)|Here are|These are|The following|Follow|Consider|Remember|Try)\b/.test(
    sentence,
  )
}

const NUMBERED: ReadonlySet<Role> = new Set<Role>(['heading', 'body', 'list-item'])

function numberAt(block: Block): number | undefined {
  if (!NUMBERED.has(block.role)) return undefined
  const { text } = block.prose
  if (!/\d/.test(text.slice(0, 'Reason 1'.length))) return undefined
  const match = /^(?:#|No\. ?|Tip |Step |Reason )?(\d{1,2})(?:[.):]|(?= [–—-])) ?[^\d\s]/i.exec(text)
  return match === null ? undefined : Number(match[1])
}

/** Counts that the lists after them, or what is numbered below the title, do not bear out. */
export function listReports(blocks: readonly ListedBlock[]): readonly RuleReport[] {
  return [...introReports(blocks), ...titleReports(blocks)]
}

/** “three reasons:” and the items straight below. */
function introReports(blocks: readonly ListedBlock[]): readonly RuleReport[] {
  return blocks.flatMap((intro, i) => {
    const { block, count } = intro
    if (count === undefined || !block.prose.text.endsWith(':')) return []
    const items = itemsAfter(blocks, i)
    if (items.length < 2 || items.length === count.value) return []
    return [reportOf(intro, count, items.length, items[0]?.block ?? block)]
  })
}

function itemsAfter(blocks: readonly ListedBlock[], i: number): readonly ListedBlock[] {
  const [intro, first] = [blocks[i], blocks[i + 1]]
  if (intro === undefined || first?.block.role !== 'list-item' || first.block.index !== intro.block.index + 1)
    return []
  const items: ListedBlock[] = []
  let last = first.block.index - 1
  for (let at = i + 1; at < blocks.length; at++) {
    const item = blocks[at]
    if (item === undefined || item.block.role !== 'list-item') break
    // Blocks between that are no items of the list: another list may have begun.
    if (item.block.index - last > 1) return []
    last = item.block.index
    if (item.block.depth === first.block.depth) items.push(item)
  }
  return items
}

const FEWEST_NUMBERED = 3

/** “Seven ways to …” and six numbered headings or items. */
function titleReports(blocks: readonly ListedBlock[]): readonly RuleReport[] {
  const titles = blocks.filter(
    ({ block, count }) => count !== undefined && (block.role === 'headline' || block.role === 'metadata'),
  )
  if (titles.length === 0) return []
  const numbered = numberedRun(blocks)
  const [first] = numbered
  if (first === undefined || numbered.length < FEWEST_NUMBERED) return []
  return titles.flatMap((title) => {
    const { count } = title
    if (count === undefined || count.value === numbered.length || MORE.test(title.block.prose.text)) return []
    // Items may be one list of many, or what is left of a longer one: “10 takeaways”, four of which this page shows.
    const isOffByMore = Math.abs(count.value - numbered.length) > 1
    if (first.block.role === 'list-item' && isOffByMore) return []
    return [reportOf(title, count, numbered.length, first.block)]
  })
}

/** “Four things to do (plus one that you shouldn’t)” */
const MORE = /\b(?:plus|and then some|bonus)\b/i

/** Headings (or else paragraphs, or items) that number 1 to n, or n to 1, each once; none where they do not. */
function numberedRun(blocks: readonly ListedBlock[]): readonly ListedBlock[] {
  for (const role of NUMBERED) {
    const own = blocks.filter(({ block, number }) => number !== undefined && block.role === role)
    const numbers = own.map(({ number }) => number ?? 0)
    const isUp = numbers.every((number, i) => number === i + 1)
    const isDown = numbers.every((number, i) => number === numbers.length - i)
    if (own.length > 0) return isUp || isDown ? own : []
  }
  return []
}

function reportOf({ block }: ListedBlock, count: Count, items: number, first: Block): RuleReport {
  const data = { count: block.prose.text.slice(count.range.start, count.range.end), items: String(items) }
  return {
    message: 'items',
    data,
    at: { block, range: count.range },
    confidence: CONFIDENCE,
    evidence: [
      { at: { block: first, range: { start: 0, end: first.prose.text.length } }, message: 'evidence-items' },
    ],
  }
}
