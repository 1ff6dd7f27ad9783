import type { Range } from '../../text/range.ts'
import { draftProse, type MarkupProse } from '../markup-prose.ts'

/** A title or a description that front matter states. */
export interface FrontMatter {
  readonly prose: readonly MarkupProse[]
  readonly language?: string
  readonly date?: string
}

const FENCE = /(---|\+\+\+)[ \t]*(?:\r\n|\n|\r|$)/y

/** The front matter that a text begins with, fences and all, without the last line's end. */
export function findFrontMatter(source: string): Range | undefined {
  FENCE.lastIndex = 0
  const opening = FENCE.exec(source)
  if (opening === null) return undefined
  for (let at = opening[0].length; at < source.length; at = lineAfter(source, at)) {
    FENCE.lastIndex = at
    const closing = FENCE.exec(source)
    if (closing?.[1] !== undefined && closing[1] === opening[1])
      return { start: 0, end: at + closing[1].length }
  }
  return undefined
}

function lineAfter(source: string, at: number): number {
  LINE.lastIndex = at
  return at + Math.max(LINE.exec(source)?.[0].length ?? 1, 1)
}

const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y
const ENTRY = /^("?)([A-Za-z_][\w-]*)\1[ \t]*[:=][ \t]*/
const PROSE_KEYS = new Set(['title', 'subtitle', 'description', 'summary', 'headline', 'excerpt'])
const LANGUAGE_KEYS = new Set(['lang', 'language', 'locale'])
const DATE_KEYS = new Set(['date', 'published', 'pubdate', 'publishdate'])

interface Line {
  readonly text: string
  readonly start: number
}

/**
 * Reads YAML or TOML front matter line by line, as far as it says something of the piece: top-level
 * titles and descriptions, the language, the date. Anything else, sound or broken, is passed over.
 * @param start where the front matter's own lines begin in the source
 */
export function readFrontMatter(source: string, start: number, end: number): FrontMatter {
  const lines = linesOf(source, start, end)
  const prose: MarkupProse[] = []
  let language: string | undefined
  let date: string | undefined
  lines.forEach((line, i) => {
    const entry = ENTRY.exec(line.text)
    const key = entry?.[2]?.toLowerCase()
    if (entry === null || key === undefined) return
    const value = { text: line.text.slice(entry[0].length), start: line.start + entry[0].length }
    if (PROSE_KEYS.has(key)) {
      const read = readValue(value, lines, i)
      if (read !== undefined) prose.push(read)
    } else if (LANGUAGE_KEYS.has(key)) language ??= plainValue(value.text)
    else if (DATE_KEYS.has(key)) date ??= plainValue(value.text)
  })
  return {
    prose,
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
  }
}

function linesOf(source: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = []
  for (let at = start; at < end; ) {
    LINE.lastIndex = at
    const whole = LINE.exec(source)?.[0] ?? ''
    if (whole === '') break
    lines.push({
      text: source.slice(at, Math.min(at + whole.length, end)).replace(/[\r\n]+$/, ''),
      start: at,
    })
    at += whole.length
  }
  return lines
}

function readValue(value: Line, lines: readonly Line[], i: number): MarkupProse | undefined {
  if (/^[>|][+-]?\s*$/.test(value.text)) return readBlockValue(lines, i + 1)
  const quote = value.text.charAt(0)
  if (quote === '"' || quote === "'") return readQuoted(value, quote)
  // Anything that YAML reads as other than plain text.
  if (/^[[\]{}&*!|>%@`#]/.test(value.text)) return undefined
  const plain = value.text.replace(/\s#.*$/, '')
  const draft = draftProse()
  draft.linear(plain, value.start)
  return draft.build()
}

/** A quoted value on one line. In single quotes a doubled one stands for itself; a backslash in double ones is left alone. */
function readQuoted(value: Line, quote: string): MarkupProse | undefined {
  const close = value.text.lastIndexOf(quote)
  const inner = value.text.slice(1, close)
  if (close < 1 || !/^\s*(?:#.*)?$/.test(value.text.slice(close + 1))) return undefined
  if (quote === '"' && /[\\"]/.test(inner)) return undefined
  const draft = draftProse()
  let at = value.start + 1
  for (const part of quote === "'" ? inner.split("''") : [inner]) {
    if (at > value.start + 1) draft.atomic("'", { start: at - 2, end: at })
    draft.linear(part, at)
    at += part.length + 2
  }
  return draft.build()
}

/** “description: >” and the indented lines below it. */
function readBlockValue(lines: readonly Line[], from: number): MarkupProse | undefined {
  const draft = draftProse()
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || !/^[ \t]/.test(line.text)) break
    const text = line.text.trim()
    const at = line.start + line.text.length - line.text.trimStart().length
    if (!draft.blank) draft.lineBreak({ start: draft.reached, end: at }, false)
    draft.linear(text, at)
  }
  return draft.build()
}

function plainValue(text: string): string | undefined {
  const value = text
    .replace(/\s#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  return value === '' ? undefined : value
}
