import { columnsOf } from '../../src/text/columns.ts'
import { once } from '../../src/text/once.ts'

/** What the lines of a piece say of spaces that only fill them up. */
export interface Filling {
  /** Lines that go on in a further one. */
  readonly lines: number
  /** The columns at which such lines end that have a wide space between two words. */
  readonly margins: readonly number[]
}

const NOTHING: Filling = { lines: 0, margins: [] }

/** A wide space that no sentence, label or item ends before. */
const WIDE = once(() => /[\p{L}\d,] {2,3}(?=[\p{L}\d("“‘'])/u)

/** Reads the lines of a text that was broken by hand or by a program. */
export function readFilling(text: string): Filling {
  if (!text.includes('\n')) return NOTHING
  const lines = text.split('\n')
  // The last line is not filled up, and the indent of the first is no part of the prose.
  const margins = lines
    .slice(1, -1)
    .flatMap((line) => (line.includes('  ') && WIDE().test(line) ? [columnsOf(line.trimEnd())] : []))
  return { lines: lines.length - 1, margins }
}

/** So many filled lines are no accident. */
const FEWEST = 4
/** The share of them that ends at one column: in lines that a slip made wide it is a seventh or so. */
const AT_MARGIN = 0.75
/** Without a margin, because the lines were broken once more or are set in: wide spaces in so many lines are no slips. */
const FEWEST_UNEVEN = 8
const OFTEN = 0.1

/** True where a program widened the spaces of lines so that all end at one column. */
export function isJustified(fillings: readonly Filling[]): boolean {
  const margins = fillings.flatMap((filling) => filling.margins)
  if (margins.length < FEWEST) return false
  const counts = new Map<number, number>()
  for (const margin of margins) counts.set(margin, (counts.get(margin) ?? 0) + 1)
  if (Math.max(...counts.values()) >= margins.length * AT_MARGIN) return true
  const lines = fillings.reduce((sum, filling) => sum + filling.lines, 0)
  return margins.length >= FEWEST_UNEVEN && margins.length >= lines * OFTEN
}
