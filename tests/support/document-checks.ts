import type { Block, Document } from '../../src/document/document.ts'
import type { Reader } from '../../src/read/read.ts'
import type { Range } from '../../src/text/range.ts'

/**
 * What every reader owes: blocks in order with trimmed prose, ranges inside the source, spans inside
 * the prose, and prose that is the source itself wherever it says so.
 * @returns a sentence for each broken promise; none for a sound document
 */
export function documentFaults(document: Document): readonly string[] {
  return document.blocks.flatMap((block, i) => [
    ...(block.index === i ? [] : [`block ${i} says it is ${block.index}`]),
    ...blockFaults(block, document.source),
  ])
}

function blockFaults(block: Block, source: string): readonly string[] {
  const { text } = block.prose
  const faults: string[] = []
  const says = (fault: string): void => {
    faults.push(`${block.role} ${JSON.stringify(text.slice(0, 60))}: ${fault}`)
  }
  if (text === '' || text.trim() !== text) says('its prose is not trimmed')
  const whole = block.prose.toSource({ start: 0, end: text.length })
  if (!isInside(whole, { start: 0, end: source.length })) says('its source is outside the text')
  if (!isInside(whole, block.extent)) says('its source is outside its extent')
  if (block.removal !== null && !isInside(whole, block.removal)) says('its removal leaves some of it')
  if (!isInside(block.removal ?? whole, { start: 0, end: source.length })) says('its removal is outside')
  for (const { kind, range } of block.spans) {
    if (range.start >= range.end || !isInside(range, { start: 0, end: text.length }))
      says(`span ${kind} is outside`)
  }
  if (block.linkDensity < 0 || block.linkDensity > 1) says('its link density is no share')
  faults.push(...mappingFaults(block, source))
  return faults
}

/** Looks at every unit and at every run of exact units. */
function mappingFaults(block: Block, source: string): readonly string[] {
  const { prose } = block
  const faults: string[] = []
  let done = 0
  let runStart = -1
  for (let i = 0; i < prose.text.length; i++) {
    const at = prose.toSource({ start: i, end: i + 1 })
    if (at.start < done && prose.isExact({ start: i, end: i + 1 })) faults.push(`unit ${i} runs back`)
    done = at.start
    if (!prose.isExact({ start: i, end: i + 1 })) {
      runStart = -1
      continue
    }
    if (runStart < 0 || !prose.isExact({ start: runStart, end: i + 1 })) runStart = i
    const run = prose.toSource({ start: runStart, end: i + 1 })
    if (source.slice(at.start, at.end) !== prose.text.charAt(i))
      faults.push(`unit ${i} is another in the source`)
    if (run.end - run.start !== i + 1 - runStart)
      faults.push(`the run up to unit ${i} is longer in the source`)
  }
  return faults.map((fault) => `${block.role} ${JSON.stringify(prose.text.slice(0, 60))}: ${fault}`)
}

function isInside(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && inner.start <= inner.end
}

/**
 * Takes out each removable block by itself and reads again: every other block must stand as before.
 * @param limit how many blocks are tried, evenly spread
 */
export function removalFaults(
  document: Document,
  read: Reader,
  limit = Number.POSITIVE_INFINITY,
): readonly string[] {
  const { source, blocks } = document
  const removable = blocks.filter((block) => block.removal !== null)
  const stride = Math.max(1, Math.ceil(removable.length / limit))
  return removable.flatMap((block, i) => {
    if (i % stride !== 0 || block.removal === null) return []
    const { start, end } = block.removal
    const left = read(source.slice(0, start) + source.slice(end))
    const wanted = blocks.filter((other) => other !== block)
    const got = left.blocks
    const at = wanted.findIndex((other, n) => !standsAsBefore(other, got[n]))
    if (at < 0 && got.length === wanted.length) return []
    const place = at < 0 ? wanted.length : at
    return [
      `without ${told(block)} (${JSON.stringify(source.slice(start, end))}): ${told(wanted[place])} became ${told(got[place])}`,
    ]
  })
}

/** Roles that a block has by its place among others: the first of the headings, what follows a picture. */
const BY_PLACE = new Set<Block['role']>(['headline', 'standfirst', 'caption'])

/** True for the same words in the same role; a role that a block has by its place may come and go with it. */
function standsAsBefore(before: Block, after: Block | undefined): boolean {
  if (after === undefined || before.prose.text !== after.prose.text) return false
  if (BY_PLACE.has(before.role) || BY_PLACE.has(after.role)) return true
  return before.role === after.role && before.depth === after.depth
}

function told(block: Block | undefined): string {
  return block === undefined ? 'nothing' : `${block.role} ${block.depth} ${JSON.stringify(block.prose.text)}`
}
