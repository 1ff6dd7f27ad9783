import type { Score } from './accuracy/measure.ts'

/** A Markdown table: the first `names` columns to the left, the numbers after them to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], names: number): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i < names ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, i) => (i < names ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A share as per cent with one digit; a dash where there is nothing to share. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** Occurrences per so many words, two digits. */
export function per(count: number, words: number, unit: number): string {
  return words === 0 ? '–' : ((count * unit) / words).toFixed(2)
}

/** The cells of a labelled set: precision, recall, counts, and what else there is to say. */
export function scoreCells(score: Score): readonly string[] {
  const found = score.right + score.wrong
  return [
    percent(score.right, found),
    score.missed === null ? '–' : percent(score.right, score.right + score.missed),
    String(found),
    score.note ?? '',
  ]
}
