const TAB_WIDTH = 8

/** How many columns a line takes up, or the beginning of one, with tabs as terminals have them. */
export function columnsOf(line: string): number {
  let column = 0
  for (const sign of line) column += sign === '\t' ? TAB_WIDTH - (column % TAB_WIDTH) : 1
  return column
}
