import { readFileSync } from 'node:fs'

/**
 * A case written by hand, as Markdown: a text with a slip (`mark`: words that the finding has to
 * touch), or a trap that is right. All were written before the rule; those `held` back were never
 * looked at while it was tuned.
 */
export interface WrittenCase {
  readonly id: string
  readonly held: boolean
  readonly text: string
  readonly mark?: string
}

/** The cases of a rule. */
export function writtenCases(rule: string): readonly WrittenCase[] {
  return linesOf<WrittenCase>(rule)
}

/** Slips and traps of captions and headlines: a name misspelt, a wrong rank, score, day, side or verb. */
export function deskSlips(rule: string): readonly WrittenCase[] {
  return linesOf<WrittenCase & { readonly rule: string }>('desk-slips').filter((item) => item.rule === rule)
}

function linesOf<T>(name: string): readonly T[] {
  return readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

interface Span {
  readonly start: number
  readonly end: number
}

/** What a rule made of a case. */
export type Verdict = 'found' | 'missed' | 'elsewhere' | 'silent' | 'false alarm'

/** @param marks what the rule marked: its findings and what they show beside */
export function verdictOf({ text, mark }: WrittenCase, marks: readonly Span[]): Verdict {
  if (mark === undefined) return marks.length === 0 ? 'silent' : 'false alarm'
  if (marks.length === 0) return 'missed'
  const places: Span[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    places.push({ start: at, end: at + mark.length })
  }
  const touches = marks.some(({ start, end }) =>
    places.some((place) => start < place.end && place.start < end),
  )
  return touches ? 'found' : 'elsewhere'
}
