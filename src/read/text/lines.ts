import { isSpace } from '../roles/characters.ts'

/**
 * The lines of a text that have something on them, as parallel arrays: a long file has as many
 * lines as an object each would fill memory with.
 */
export interface Lines {
  readonly count: number
  /** Where line `i` begins, its indent included. */
  readonly starts: Int32Array
  /** Where the first unit of line `i` stands that is not white space. */
  readonly contentStarts: Int32Array
  /** Past the last unit that is not white space. */
  readonly contentEnds: Int32Array
  /** Where the line break stands, or the text ends. */
  readonly ends: Int32Array
  /** Line breaks between line `i` and the one before it in this table; for the first, before it. */
  readonly breaks: Int32Array
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * Finds the lines of a text. A line ends at LF, CRLF, a lone CR, a vertical tab, a form feed, NEL,
 * U+2028 or U+2029; a line of nothing but white space counts as empty.
 */
export function scanLines(text: string): Lines {
  let capacity = 64
  const table = {
    starts: column(),
    contentStarts: column(),
    contentEnds: column(),
    ends: column(),
    breaks: column(),
  }
  let count = 0
  let breaks = 0
  let start = 0
  while (start < text.length) {
    let at = start
    while (at < text.length && isIndent(text.charCodeAt(at))) at++
    const contentStart = at
    let contentEnd = at
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code > 0x20 && code < 0x7f) contentEnd = at + 1
      else if (isLineBreak(code)) break
      else if (!isSpace(code)) contentEnd = at + 1
    }
    if (contentEnd > contentStart) {
      if (count === capacity) grow()
      table.starts[count] = start
      table.contentStarts[count] = contentStart
      table.contentEnds[count] = contentEnd
      table.ends[count] = at
      table.breaks[count] = breaks
      count++
      breaks = 0
    }
    start = at + breakLength(text, at)
    breaks++
  }
  return { count, ...table }

  function column(): Int32Array {
    return new Int32Array(capacity)
  }
  function grow(): void {
    capacity *= 4
    for (const name of ['starts', 'contentStarts', 'contentEnds', 'ends', 'breaks'] as const) {
      const wide = column()
      wide.set(table[name])
      table[name] = wide
    }
  }
}

function isIndent(code: number): boolean {
  return isSpace(code) && !isLineBreak(code)
}

export function isLineBreak(code: number): boolean {
  return (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** The length of the line break at an offset: 2 for CRLF, 0 at the end of the text. */
export function breakLength(text: string, at: number): number {
  if (at >= text.length) return 0
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1
}
