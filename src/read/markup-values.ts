import { decodeHTMLStrict } from 'entities/decode'
import type { Range } from '../text/range.ts'
import type { ProseDraft } from './markup-prose.ts'

/** How the source of a value may differ from the value: what is escaped, and what a line carries in front. */
export type ValueSyntax = 'markdown' | 'literal' | 'html' | 'verbatim' | 'attribute'

/**
 * Adds a parsed value to a draft by walking it and the source it was parsed from side by side, so
 * that every unit of it is known in the source: equal runs are linear; an escape, a character
 * reference and a line break with what continues it are atomic. Where the two part for a reason
 * that is not known here, the rest of the value stands for the rest of the range as a whole.
 */
export function addValue(
  draft: ProseDraft,
  value: string,
  source: string,
  range: Range,
  syntax: ValueSyntax,
): void {
  let at = range.start
  let done = 0
  while (done < value.length) {
    const step = stepAt(value, done, source, at, range.end, syntax)
    if (step === undefined) {
      draft.atomic(value.slice(done), { start: at, end: range.end })
      return
    }
    const end = at + step.raw
    if (step.kind === 'linear') draft.linear(value.slice(done, done + step.value), at)
    else if (step.kind === 'atomic') {
      draft.atomic(value.slice(done, done + step.value), { start: at, end })
    } else if (step.kind === 'break') {
      draft.lineBreak({ start: at, end }, source.charCodeAt(at) === LINE_FEED && step.raw === 1)
    }
    done += step.value
    at = end
  }
}

/** How far one step goes in the value and in the raw source, and what it is. */
interface Step {
  readonly kind: 'linear' | 'atomic' | 'break' | 'skip'
  readonly value: number
  readonly raw: number
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const BLANK = 32
const BACKSLASH = 92
const AMPERSAND = 38
const LESS_THAN = 60

function stepAt(
  value: string,
  done: number,
  source: string,
  at: number,
  end: number,
  syntax: ValueSyntax,
): Step | undefined {
  const wanted = value.charCodeAt(done)
  const markdown = syntax === 'markdown' || syntax === 'literal'
  if (markdown && isLineEnd(wanted)) return markdownBreak(value, done, source, at, end)
  if (!markdown && syntax !== 'verbatim' && isSpace(wanted)) return htmlSpace(value, done, source, at, end)
  if (at >= end) return undefined
  const raw = source.charCodeAt(at)
  if (raw === BACKSLASH && syntax === 'markdown' && isEscape(source, at, value, done)) {
    return { kind: 'atomic', value: 1, raw: 2 }
  }
  if (raw === AMPERSAND && syntax !== 'literal') return referenceStep(value, done, source, at, end)
  if (raw === LESS_THAN && (syntax === 'html' || syntax === 'verbatim')) {
    const tag = tagLength(source, at, end)
    if (tag > 0) return { kind: 'skip', value: 0, raw: tag }
  }
  if (raw === CARRIAGE_RETURN && wanted === LINE_FEED) {
    return { kind: 'atomic', value: 1, raw: lineEndLength(source, at) }
  }
  // “<pre>” swallows the line end that follows it.
  if (syntax === 'verbatim' && wanted !== raw && isLineEnd(raw)) {
    return { kind: 'skip', value: 0, raw: lineEndLength(source, at) }
  }
  if (raw === wanted) return linearStep(value, done, source, at, end, syntax)
  if (raw === 0)
    return { kind: wanted === 0xfffd ? 'atomic' : 'skip', value: wanted === 0xfffd ? 1 : 0, raw: 1 }
  return undefined
}

function linearStep(
  value: string,
  done: number,
  source: string,
  at: number,
  end: number,
  syntax: ValueSyntax,
): Step {
  const markdown = syntax === 'markdown' || syntax === 'literal'
  let length = 1
  while (done + length < value.length && at + length < end) {
    const code = source.charCodeAt(at + length)
    if (code !== value.charCodeAt(done + length)) break
    if (code === AMPERSAND || code === BACKSLASH || code === LESS_THAN) break
    if (markdown ? isLineEnd(code) : syntax !== 'verbatim' && endsRun(source, at + length, code)) break
    length++
  }
  return { kind: 'linear', value: length, raw: length }
}

/** In HTML white space ends a run, but for a single blank between words. */
function endsRun(source: string, at: number, code: number): boolean {
  return isSpace(code) && (code !== BLANK || isSpace(source.charCodeAt(at + 1)))
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/

/** A backslash before ASCII punctuation is an escape, but in a literal address it stands for itself. */
function isEscape(source: string, at: number, value: string, done: number): boolean {
  const next = source.charAt(at + 1)
  return ASCII_PUNCTUATION.test(next) && value.charAt(done) === next
}

const CONTINUATION = /[ \t>]/

/**
 * A soft break: spaces, the line end, and in front of the next line the indentation and quotation
 * signs of the blocks it stands in. “a\n      > b” is no quotation but prose, so as many of those
 * signs as the value has itself belong to it.
 */
function markdownBreak(
  value: string,
  done: number,
  source: string,
  at: number,
  end: number,
): Step | undefined {
  let after = at
  while (after < end && /[ \t]/.test(source.charAt(after))) after++
  const lineEnd = lineEndLength(source, after)
  if (lineEnd === 0 || after >= end) return undefined
  after += lineEnd
  while (after < end && CONTINUATION.test(source.charAt(after))) after++
  const length = lineEndLength(value, done)
  let own = done + length
  while (own < value.length && CONTINUATION.test(value.charAt(own))) own++
  const signs = own - done - length
  return { kind: 'break', value: length, raw: Math.max(after - signs - at, 1) }
}

function lineEndLength(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1
  return code === LINE_FEED ? 1 : 0
}

/** White space in HTML: where a line ends in it, the whole of it is that break. */
function htmlSpace(value: string, done: number, source: string, at: number, end: number): Step | undefined {
  let length = 0
  let raw = 0
  let breaks = false
  while (done + length < value.length && at + raw < end && isSpace(source.charCodeAt(at + raw))) {
    if (!isSpace(value.charCodeAt(done + length))) break
    const step = lineEndLength(source, at + raw)
    if (step > 0) breaks = true
    // A table drops “\f” where it throws out what is no cell: the value goes on with another space.
    else if (source.charCodeAt(at + raw) !== value.charCodeAt(done + length)) break
    raw += Math.max(step, 1)
    length++
  }
  if (length > 0) return { kind: breaks ? 'break' : 'linear', value: length, raw }
  if (at < end && isSpace(source.charCodeAt(at))) return { kind: 'skip', value: 0, raw: 1 }
  if (source.charCodeAt(at) === AMPERSAND) return referenceStep(value, done, source, at, end)
  const tag = tagLength(source, at, end)
  return tag > 0 ? { kind: 'skip', value: 0, raw: tag } : undefined
}

const NUMERIC = /&#(?:[xX][0-9a-fA-F]{1,12}|[0-9]{1,12});?/y
const NAMED = /&([A-Za-z][A-Za-z0-9]{0,31});?/y

/** A character reference, or an ampersand that stands for itself. */
function referenceStep(
  value: string,
  done: number,
  source: string,
  at: number,
  end: number,
): Step | undefined {
  NUMERIC.lastIndex = at
  const numeric = NUMERIC.exec(source)?.[0]
  if (numeric !== undefined && at + numeric.length <= end && !value.startsWith(numeric.slice(0, 2), done)) {
    return { kind: 'atomic', value: unitsAt(value, done), raw: numeric.length }
  }
  NAMED.lastIndex = at
  const named = NAMED.exec(source)
  const name = named?.[1] ?? ''
  if (named !== null && at + named[0].length <= end) {
    const decoded = named[0].endsWith(';') ? decodeHTMLStrict(named[0]) : named[0]
    if (decoded !== named[0] && value.startsWith(decoded, done)) {
      return { kind: 'atomic', value: decoded.length, raw: named[0].length }
    }
    if (value.charCodeAt(done) !== AMPERSAND || isLegacyAmpersand(name, value, done)) {
      return unclosedReference(value, done, name)
    }
  }
  return value.charCodeAt(done) === AMPERSAND ? { kind: 'linear', value: 1, raw: 1 } : undefined
}

/** HTML reads “&ampfoo” as “&foo”: the value lacks the letters of the name. */
function isLegacyAmpersand(name: string, value: string, done: number): boolean {
  return /^amp/i.test(name) && !value.startsWith(name, done + 1)
}

/**
 * “&copy2020”: HTML reads some names without their semicolon, and letters may follow at once. What
 * the value has of the run of letters after the sign did not belong to the name.
 */
function unclosedReference(value: string, done: number, name: string): Step | undefined {
  const units = unitsAt(value, done)
  let rest = 0
  while (rest < name.length && /[A-Za-z0-9]/.test(value.charAt(done + units + rest))) rest++
  const used = name.length - rest
  return used > 0 ? { kind: 'atomic', value: units, raw: used + 1 } : undefined
}

function unitsAt(value: string, done: number): number {
  return (value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1
}

/** The length of the tag, comment or other mark-up that begins here; 0 where the sign stands for itself. */
function tagLength(source: string, at: number, end: number): number {
  if (source.charCodeAt(at) !== LESS_THAN || !/[A-Za-z/!?]/.test(source.charAt(at + 1))) return 0
  if (source.startsWith('<!--', at)) {
    const close = source.indexOf('-->', at + 4)
    return (close < 0 || close + 3 > end ? end : close + 3) - at
  }
  const close = source.indexOf('>', at + 1)
  return (close < 0 || close >= end ? end : close + 1) - at
}
