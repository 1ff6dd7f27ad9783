import type { Range } from '../../text/range.ts'

/** Long enough that a parse is worth its start, short enough that the parser stays linear. */
export const SECTION_LENGTH = 8192

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*$/
/** Raw HTML that a blank line does not end, and what ends it. */
const LONG_HTML: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}<!--/, '-->'],
  [/^ {0,3}<\?/, '?>'],
  [/^ {0,3}<!\[CDATA\[/, ']]>'],
  [/^ {0,3}<![A-Za-z]/, '>'],
  [/^ {0,3}<script(?:[\s>]|$)/i, '</script>'],
  [/^ {0,3}<pre(?:[\s>]|$)/i, '</pre>'],
  [/^ {0,3}<style(?:[\s>]|$)/i, '</style>'],
  [/^ {0,3}<textarea(?:[\s>]|$)/i, '</textarea>'],
]
/** Raw HTML that a blank line ends, and in which no fence opens. The last kind begins no line of a paragraph. */
const BLOCK_TAG =
  /^ {0,3}<\/?(?:address|article|aside|base(?:font)?|blockquote|body|caption|center|col(?:group)?|dd|details|dialog|dir|div|dl|dt|fieldset|fig(?:caption|ure)|footer|form|frame(?:set)?|h[1-6]|head(?:er)?|hr|html|iframe|legend|li|link|main|menu(?:item)?|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th(?:ead)?|title|tr|track|ul)(?:[\s/>]|$)/i
const LONE_TAG = /^ {0,3}<(?:\/[a-z][\w-]*|[a-z][\w-]*(?:\s[^<>]*)?\/?)>$/i
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y

/**
 * Parts a Markdown text where nothing spans the cut: at a line that begins at the margin, behind a
 * blank one, outside fences, raw HTML and front matter. The sections together are the whole text.
 * @param length units that a section has at the least
 */
export function splitSections(source: string, length: number): readonly Range[] {
  if (source.length <= length) return [{ start: 0, end: source.length }]
  const sections: Range[] = []
  const open = openBlocks()
  let start = 0
  let blank = false
  for (let at = 0; at < source.length; ) {
    LINE.lastIndex = at
    const whole = LINE.exec(source)?.[0] ?? ''
    const line = whole.trimEnd()
    if (blank && !open.any && at - start >= length && /^[^\s]/.test(line)) {
      sections.push({ start, end: at })
      start = at
    }
    open.see(line, at === 0)
    blank = line === ''
    at += whole.length
  }
  sections.push({ start, end: source.length })
  return sections
}

interface OpenBlocks {
  /** True inside of what only a sign of its own ends. */
  readonly any: boolean
  see(line: string, first: boolean): void
}

/** Follows fences, raw HTML and front matter from line to line. */
function openBlocks(): OpenBlocks {
  let ending: ((line: string) => boolean) | undefined
  let html = false
  let above = ''
  return {
    get any() {
      return ending !== undefined
    },
    see(line, first) {
      if (ending !== undefined) {
        if (ending(line)) ending = undefined
        return
      }
      if (first && FRONT_MATTER.test(line)) {
        const sign = line.slice(0, 3)
        ending = (later) => later === sign
        return
      }
      if (line === '') html = false
      else html ||= BLOCK_TAG.test(line) || (above === '' && LONE_TAG.test(line))
      above = line
      if (!html) ending = fenceEnding(line) ?? htmlEnding(line)
    },
  }
}

function fenceEnding(line: string): ((line: string) => boolean) | undefined {
  const fence = FENCE.exec(line)?.[1]
  if (fence === undefined) return undefined
  return (later) => {
    const trimmed = later.trim()
    return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length)
  }
}

function htmlEnding(line: string): ((line: string) => boolean) | undefined {
  if (!/^ {0,3}</.test(line)) return undefined
  const end = LONG_HTML.find(([start]) => start.test(line))?.[1]
  if (end === undefined || line.toLowerCase().includes(end, 4)) return undefined
  return (later) => later.toLowerCase().includes(end)
}
