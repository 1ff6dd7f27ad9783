import { harmless } from '../report/harmless.ts'
import { columnsOf } from '../report/width.ts'
import type { Output } from './host.ts'

/** One line on the terminal that says how far long work has come. */
export interface Progress {
  /** Says which file is in hand; shows nothing before the work has become long. */
  show(done: number, total: number, path: string): void
  /** Takes the line away, so that something else can be written. */
  clear(): void
}

const LONG_WORK_MS = 700
const REFRESH_MS = 100

/**
 * A progress line; a silent one where nobody would see it.
 * @param now milliseconds from any fixed point
 */
export function progressLine(output: Output, quiet: boolean, now = () => performance.now()): Progress {
  if (!output.isTerminal || quiet) return { show: () => {}, clear: () => {} }
  const start = now()
  let last = start
  let shown = false
  return {
    show(done, total, path) {
      const time = now()
      if (time - start < LONG_WORK_MS || time - last < REFRESH_MS) return
      last = time
      shown = true
      const head = `${done + 1}/${total} `
      output.write(`\r\u001b[K${head}${fitted(harmless(path), output.columns - head.length - 1)}`)
    },
    clear() {
      if (shown) output.write('\r\u001b[K')
      shown = false
    },
  }
}

/** The end of a path, since its name tells more than its folder. */
function fitted(path: string, columns: number): string {
  if (columnsOf(path) <= columns) return path
  return `…${[...path].slice(-Math.max(1, (columns >> 1) - 1)).join('')}`
}
