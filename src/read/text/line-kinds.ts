import { isDigit } from '../../text/ascii.ts'
import { isSpace } from '../roles/characters.ts'
import { isCodeLine, mayBeCode } from './code-lines.ts'
import { LineMark, type Lines } from './lines.ts'

/** What a line is by how it begins. Numbers, since a long file keeps one for each line. */
export const LineKind = {
  plain: 0,
  bullet: 1,
  numbered: 2,
  quoted: 3,
  /** Three signs or more of one kind: a fence around code, an underline, or a rule between parts. */
  rule: 4,
  /** “== Title”, “# Title”. */
  titled: 5,
  /** A row between bars, or one whose columns are parted by tabs. */
  row: 6,
  code: 7,
  /** What only a typesetting program reads: “[source,ruby]”, “image::plan.png[]”, “:toc:”. */
  markup: 9,
  /** A comment that speaks to copydesk. */
  directive: 8,
} as const

/** The kind of each line, and how many units of it are its own sign and the white space after that. */
export interface LineKinds {
  readonly kinds: Uint8Array
  readonly signs: Uint8Array
}

const DASH = 0x2d
const STAR = 0x2a
const GREATER = 0x3e
const HASH = 0x23
const EQUALS = 0x3d
const BACKTICK = 0x60
const TAB = 0x09
const BAR = 0x7c
const BULLETS = new Set([0x2022, 0x25e6, 0x25aa, 0x25cf, 0x25a0, 0x2023, 0x2043, 0xb7, 0x2219])
const LONGEST_CODE_LINE = 400

export function kindsOfLines(source: string, lines: Lines): LineKinds {
  const kinds = new Uint8Array(lines.count)
  const signs = new Uint8Array(lines.count)
  for (let i = 0; i < lines.count; i++) {
    const start = lines.contentStarts[i] ?? 0
    const end = lines.contentEnds[i] ?? 0
    const sign = signLength(source, start, end)
    kinds[i] = sign === 0 ? LineKind.plain : signKind(source, start, end)
    signs[i] = sign
    if (kinds[i] !== LineKind.plain && kinds[i] !== LineKind.bullet) continue
    if (isMarkup(source, start, end)) {
      kinds[i] = LineKind.markup
      continue
    }
    if (((lines.marks[i] ?? 0) & LineMark.tab) !== 0 && hasInnerTab(source, start, end))
      kinds[i] = LineKind.row
    else if (
      end - start <= LONGEST_CODE_LINE &&
      mayBeCode(source, lines.starts[i] ?? 0, start, end) &&
      isCodeLine(source.slice(start, end))
    ) {
      kinds[i] = LineKind.code
    }
  }
  return { kinds, signs }
}

const MARKUP =
  /^(?:\[(?:\[[\w .:-]+\]|(?:source|listing|cols|options|quote|verse|role|horizontal|abstract|preface|appendix|discrete|NOTE|TIP|IMPORTANT|WARNING|CAUTION|#|%)[^[\]]{0,120})\]|(?:image|include|ifdef|ifndef|endif|video|toc)::[^[]{0,300}\[.{0,300}\]|:!?[\w-]{2,40}!?:(?: .{0,200})?|\.\. [\w-]+::.{0,200})$/

/** Lines of AsciiDoc and reStructuredText that stand for no words on the page. */
function isMarkup(source: string, start: number, end: number): boolean {
  const first = source.charCodeAt(start)
  const open = first === 0x5b || first === 0x3a || first === 0x2e
  if (!open && source.charCodeAt(end - 1) !== 0x5d && !source.startsWith('endif::', start)) return false
  return end - start <= LONGEST_CODE_LINE && MARKUP.test(source.slice(start, end))
}

/** The kind that a sign tells. A rule has nothing but its sign. */
function signKind(source: string, start: number, end: number): number {
  const code = source.charCodeAt(start)
  if (code === GREATER) return LineKind.quoted
  if (code === BAR) return LineKind.row
  if (isRule(source, start, end)) return LineKind.rule
  if (code === EQUALS || code === HASH) return LineKind.titled
  return isDigit(code) ? LineKind.numbered : LineKind.bullet
}

/** How long the sign is that a line begins with, white space after it included; 0 for none. */
function signLength(source: string, start: number, end: number): number {
  const code = source.charCodeAt(start)
  if (code === GREATER) return quoteSigns(source, start, end)
  if (code === BAR) return 1
  if (isDigit(code)) return numberSign(source, start, end)
  const bullet = code === DASH || code === STAR || BULLETS.has(code)
  if (!bullet && code !== HASH && code !== EQUALS && !isRuleSign(code)) return 0
  if (isRule(source, start, end)) return 1
  if (isRuleSign(code)) return 0
  let at = start + 1
  if (code === HASH || code === EQUALS)
    while (at < end && at < start + 6 && source.charCodeAt(at) === code) at++
  return at < end && isSpace(source.charCodeAt(at)) ? pastSpace(source, at, end) - start : 0
}

/** The signs of rules and fences that begin no list: ~ _ ` . ^ " */
function isRuleSign(code: number): boolean {
  return (
    code === 0x7e || code === 0x5f || code === BACKTICK || code === 0x2e || code === 0x5e || code === 0x22
  )
}

function quoteSigns(source: string, start: number, end: number): number {
  let at = start
  while (
    at < end &&
    (source.charCodeAt(at) === GREATER || isSpace(source.charCodeAt(at))) &&
    at - start < 200
  )
    at++
  return at < end ? at - start : 1
}

/** “1. ”, “12) ”: a year or a score is longer, or goes on without a space. */
function numberSign(source: string, start: number, end: number): number {
  let at = start + 1
  if (isDigit(source.charCodeAt(at))) at++
  const mark = source.charCodeAt(at)
  if (mark !== 0x2e && mark !== 0x29) return 0
  at++
  return at < end && isSpace(source.charCodeAt(at)) ? pastSpace(source, at, end) - start : 0
}

function pastSpace(source: string, from: number, end: number): number {
  let at = from
  while (at < end && at - from < 200 && isSpace(source.charCodeAt(at))) at++
  return at
}

/** True for a line of one sign, three times or more, spaces between allowed: “----”, “* * *”, "```js". */
function isRule(source: string, start: number, end: number): boolean {
  const sign = source.charCodeAt(start)
  let signs = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === sign) signs++
    else if (sign === BACKTICK) return signs >= 3 && end - start < 40
    else if (!isSpace(code)) return false
  }
  return signs >= 3
}

function hasInnerTab(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === TAB) return true
  return false
}
