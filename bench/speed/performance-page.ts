import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

const PAGE = new URL('../../docs/performance.md', import.meta.url)

/** Replaces what stands between a pair of markers of docs/performance.md by tables, with where and when they were measured. */
export function writeTables(marker: string, tables: readonly string[]): void {
  const stamp = `Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.`
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`]
  const page = readFileSync(PAGE, 'utf8')
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for “${marker}”`)
  const body = [open, stamp, ...tables].join('\n\n')
  writeFileSync(PAGE, `${page.slice(0, from)}${body}\n\n${page.slice(to)}`)
}
