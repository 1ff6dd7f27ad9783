import type { Range } from './range.ts'

/** Short forms that end in a stop without ending the sentence: titles, months, Latin, initials. */
const SHORT_FORM =
  /(?:^|[\s("“‘[])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Ste|Sr|Jr|Lt|Col|Gen|Sgt|Capt|Cmdr|Maj|Adm|Gov|Sen|Rep|Pres|Supt|Insp|Det|Messrs|Mt|Ft|No|Nos|vs|v|etc|cf|al|eg|ie|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Bros|Ave|Blvd|Rd|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/

const STOP = /[.!?…]+[)\]”’"'»]*(?=\s)|[\r\n]+\s*[\r\n]+/g

/**
 * Parts a block's prose into sentences, closing quotes and brackets with the sentence they close,
 * the white space between sentences in neither. Abbreviations and initials do not end one.
 */
export function sentences(text: string): readonly Range[] {
  const found: Range[] = []
  let start = skipSpace(text, 0)
  STOP.lastIndex = 0
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const end = stop.index + (/^\s/.test(stop[0]) ? 0 : stop[0].length)
    if (!endsSentence(text, stop, end)) continue
    if (end > start) found.push({ start, end })
    start = skipSpace(text, stop.index + stop[0].length)
  }
  const end = text.trimEnd().length
  if (end > start) found.push({ start, end })
  return found
}

const SHORT_FORM_REACH = 16

function endsSentence(text: string, stop: RegExpExecArray, end: number): boolean {
  if (stop[0][0] !== '.') return true
  const next = text.charAt(skipSpace(text, end))
  if (/\p{Ll}/u.test(next)) return false
  return (
    stop[0].length > 1 || !SHORT_FORM.test(text.slice(Math.max(0, stop.index - SHORT_FORM_REACH), stop.index))
  )
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}
