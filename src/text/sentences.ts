import type { Range } from './range.ts'

/** Short forms that end in a stop without ending the sentence: titles, months, Latin, initials. */
const SHORT_FORM =
  /(?:^|[\s("“‘[])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Ste|Sr|Jr|Lt|Col|Gen|Sgt|Capt|Cmdr|Maj|Adm|Gov|Sen|Rep|Pres|Supt|Insp|Det|Messrs|Mt|Ft|No|Nos|vs|v|etc|cf|al|eg|ie|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Bros|Ave|Blvd|Rd|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/

/** How far back a short form is looked for: the longest, with the space before it. */
const SHORT_FORM_REACH = 12

const CLOSERS = new Set([...')]”’"\'»'].map((char) => char.charCodeAt(0)))
const FULL_STOP = 46
const ELLIPSIS = 0x2026
const LINE_FEED = 10

/**
 * Parts a block's prose into sentences, closing quotes and brackets with the sentence they close,
 * the white space between sentences in neither. Abbreviations and initials do not end one; an empty
 * line does. One pass.
 */
export function sentences(text: string): readonly Range[] {
  const found: Range[] = []
  const length = text.length
  let start = skipSpace(text, 0)
  let i = start
  while (i < length) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      const after = skipSpace(text, i)
      if (isEmptyLine(text, i, after)) {
        found.push({ start, end: i })
        start = after
      }
      i = after
    } else if (isStop(code)) {
      const end = endOfStops(text, i)
      const after = skipSpace(text, end)
      if (after > end && endsSentence(text, i, end, after)) {
        found.push({ start, end })
        start = after
        i = after
      } else {
        i = end
      }
    } else {
      i++
    }
  }
  const end = text.trimEnd().length
  if (end > start) found.push({ start, end })
  return found
}

function isStop(code: number): boolean {
  return code === FULL_STOP || code === 33 || code === 63 || code === ELLIPSIS
}

/** The end of a run of stops and of what closes after it: `?!”)`. */
function endOfStops(text: string, from: number): number {
  let at = from
  while (at < text.length && isStop(text.charCodeAt(at))) at++
  while (at < text.length && CLOSERS.has(text.charCodeAt(at))) at++
  return at
}

function endsSentence(text: string, stop: number, end: number, after: number): boolean {
  const code = text.charCodeAt(stop)
  // “Stop!” she said. “Why?” he asked. He paused… then went on.
  if (/\p{Ll}/u.test(text.charAt(after))) return false
  if (code !== FULL_STOP || end - stop > 1) return true
  return !SHORT_FORM.test(text.slice(Math.max(0, stop - SHORT_FORM_REACH), stop))
}

function isEmptyLine(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === LINE_FEED) breaks++
  return breaks > 1
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029
}
