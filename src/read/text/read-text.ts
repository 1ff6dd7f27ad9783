import type { Block, Document, Span } from '../../document/document.ts'
import { type MappedText, mapText, plainText } from '../../text/mapped-text.ts'
import type { Range } from '../../text/range.ts'
import { findIgnoreComments, type IgnoreComment, scopeDirectives } from '../directives.ts'
import type { ReadingMemory } from '../reading-memory.ts'
import { type FoundRole, findRoles } from '../roles/find-roles.ts'
import { type Look, lookAll, lookAt } from '../roles/look.ts'
import type { Passage } from '../roles/passage.ts'
import { kindsOfLines, LineKind, type LineKinds } from './line-kinds.ts'
import { LineMark, type Lines, scanLines } from './lines.ts'
import { numberedLists } from './numbered-lists.ts'
import { removals } from './removals.ts'
import { findUnits, type Unit } from './units.ts'
import { findContinuations } from './wrapping.ts'

/** For a text that is read once. */
const NO_MEMORY: ReadingMemory = { lookAll, scanLines }

/**
 * Reads plain text: paragraphs from its line breaks, lists, quotations, tables and code from their
 * signs, the other roles from shape and position. Linear in the text; never throws on any text.
 */
export function readText(source: string, memory: ReadingMemory = NO_MEMORY): Document {
  const lines = memory.scanLines(source)
  const kinds = kindsOfLines(source, lines)
  const comments = findIgnoreComments(source)
  markDirectives(comments, lines, kinds)
  const units = findUnits(source, lines, kinds, findContinuations(source, lines, kinds)).filter(
    (unit) => unit.kind !== 'directive',
  )
  const proses = units.map((unit) => proseOf(source, unit))
  const looks = memory.lookAll(proses.map(({ text }) => text))
  const roles = findRoles(units.map((unit, i) => passageOf(unit, looks[i] ?? lookAt(''), lines)))
  const removalOf = removals(source, lines, units)
  const blocks = units.map((unit, index) => {
    const prose = proses[index] ?? plainText('', 0)
    const seen: Seen = { prose, look: looks[index] ?? lookAt(''), found: roles[index] }
    return blockOf(index, unit, seen, lines, removalOf[index] ?? null)
  })
  return {
    format: 'text',
    source,
    blocks,
    directives: scopeDirectives(comments, blocks, source),
    lists: numberedLists(source, lines, kinds, units),
    metadata: {},
  }
}

/** Lines that hold nothing but ignore comments are no prose. */
function markDirectives(comments: readonly IgnoreComment[], lines: Lines, { kinds }: LineKinds): void {
  let line = 0
  for (const { range } of comments) {
    while (line < lines.count && (lines.contentStarts[line] ?? 0) < range.start) line++
    for (; line < lines.count && (lines.contentEnds[line] ?? 0) <= range.end; line++) {
      kinds[line] = LineKind.directive
    }
  }
}

function proseOf(source: string, { parts }: Unit): MappedText {
  const [first] = parts
  if (first === undefined) return plainText('', 0)
  if (parts.length === 1) return plainText(source.slice(first.start, first.end), first.start)
  const prose = mapText()
  let done = first.start
  for (const part of parts) {
    if (part.start > done) prose.atomic('\n', { start: done, end: part.start })
    prose.linear(source.slice(part.start, part.end), part.start)
    done = part.end
  }
  return prose.build()
}

function passageOf(unit: Unit, look: Look, lines: Lines): Passage {
  return {
    look,
    told: unit.kind === 'prose' ? undefined : roleByUnit(unit),
    breaks: lines.breaks[unit.first] ?? 0,
  }
}

function roleByUnit({ kind }: Unit): Block['role'] | undefined {
  return kind === 'prose' || kind === 'directive' ? undefined : kind
}

/** What is known of a unit before it is a block. */
interface Seen {
  readonly prose: MappedText
  readonly look: Look
  readonly found: FoundRole | undefined
}

function blockOf(
  index: number,
  unit: Unit,
  { prose, look, found }: Seen,
  lines: Lines,
  removal: Range | null,
): Block {
  const role = found?.role ?? 'body'
  return {
    index,
    role,
    prose,
    spans: role === 'code' ? [] : spansOf(look, found?.spans ?? [], marksOf(unit, lines)),
    extent: extentOf(unit, lines),
    removal,
    depth: role === 'heading' ? Math.max(1, unit.depth) : unit.depth,
    linkDensity: 0,
  }
}

function extentOf(unit: Unit, lines: Lines): Range {
  const [only] = unit.parts
  if (unit.kind === 'table-cell' && only !== undefined) return only
  return { start: lines.contentStarts[unit.first] ?? 0, end: lines.contentEnds[unit.last] ?? 0 }
}

function marksOf({ first, last }: Unit, { marks }: Lines): number {
  let all = 0
  for (let line = first; line <= last; line++) all |= marks[line] ?? 0
  return all
}

function spansOf(look: Look, told: readonly Span[], marks: number): readonly Span[] {
  const quotes = (marks & LineMark.quote) === 0 ? [] : look.speech
  const machine = (marks & LineMark.machine) === 0 ? [] : [...look.machine, ...look.code]
  if (quotes.length === 0 && machine.length === 0) return told
  return [...told, ...quotes, ...machine].sort(byStart)
}

function byStart(a: Span, b: Span): number {
  return a.range.start - b.range.start || b.range.end - a.range.end
}
