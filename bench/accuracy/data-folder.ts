import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Where the sets lie: COPYDESK_DATA, or ../shared/data beside the checkout; `undefined` where there are none. */
export function findDataFolder(): string | undefined {
  const folder = resolve(process.env.COPYDESK_DATA ?? join(import.meta.dirname, '../../../shared/data'))
  return existsSync(folder) ? folder : undefined
}

/** The text of a file below the data folder, gunzipped when its name ends in .gz. */
export function textOf(folder: string, path: string): string {
  const bytes = readFileSync(join(folder, path))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The records of a JSON-lines file, one at a time. */
export function* recordsOf(folder: string, path: string): Generator<Readonly<Record<string, unknown>>> {
  const text = textOf(folder, path)
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (end > start) yield JSON.parse(text.slice(start, end)) as Record<string, unknown>
    start = end + 1
  }
}

/** The files of a gzipped tar archive below the data folder whose names end as asked, by name. */
export function archivedTexts(
  folder: string,
  path: string,
  endings: readonly string[],
): readonly { readonly name: string; readonly text: string }[] {
  const target = mkdtempSync(join(tmpdir(), 'copydesk-eval-'))
  execFileSync('tar', ['-xzf', join(folder, path), '-C', target])
  return readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => endings.some((ending) => name.endsWith(ending)) && statSync(join(target, name)).isFile(),
    )
    .sort()
    .map((name) => ({ name, text: readFileSync(join(target, name), 'utf8') }))
}
