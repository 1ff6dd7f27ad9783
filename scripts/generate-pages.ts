/**
 * Writes what is generated on the pages: the output of each `$ copydesk …` in a console block, and
 * the table of rules. `npm run pages`; a test proves that the pages have not drifted.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RULE_IDS, RULE_LOADERS } from '../rules/registry.ts'
import { main } from '../src/cli/main.ts'

const ROOT = new URL('../', import.meta.url)

/** The pages with generated parts. */
export const PAGES = ['README.md', 'docs/cli.md'] as const

const CONSOLE = /^```console\n\$ copydesk(.*)\n[\s\S]*?^```$/gm
const RULES = /(<!-- rules -->)[\s\S]*?(<!-- \/rules -->)/

/** The text of a page with its generated parts as they come out now. Its commands run in turn, beside a copy of examples/. */
export async function pageText(page: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-page-'))
  try {
    cpSync(fileURLToPath(new URL('examples', ROOT)), folder, { recursive: true })
    let text = page.replace(RULES, `$1\n\n${await rulesTable()}\n\n$2`)
    for (const [block, words = ''] of page.matchAll(CONSOLE)) {
      const output = await outputOf(words.trim().split(/\s+/), folder)
      text = text.replace(block, () => `\`\`\`console\n$ copydesk${words}\n${output.trimEnd()}\n\`\`\``)
    }
    return text
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function outputOf(words: readonly string[], folder: string): Promise<string> {
  const written: string[] = []
  const output = {
    isTerminal: false,
    columns: 80,
    write: (text: string | Uint8Array) => void written.push(Buffer.from(text).toString()),
  }
  await main(words, {
    folder,
    environment: { XDG_STATE_HOME: join(folder, '.state') },
    out: output,
    err: output,
    isStopped: () => false,
    readInput: async () => new Uint8Array(0),
  })
  return written.join('')
}

async function rulesTable(): Promise<string> {
  const rows = await Promise.all(
    RULE_IDS.map(async (id) => {
      const { meta } = await RULE_LOADERS[id]()
      return [`[\`${id}\`](rules/${id}/README.md)`, meta.summary, FIXES[meta.applicability]] as const
    }),
  )
  return alignedTable([['rule', 'finds', 'fixes'], ...rows])
}

/** A table in Markdown as the formatter sets it: columns of one width. */
function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const rule = widths.map((width) => '-'.repeat(width))
  const [head = [], ...body] = rows
  return [head, rule, ...body]
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n')
}

const FIXES = {
  safe: 'safe where certain, else unsafe',
  unsafe: 'unsafe only',
  none: 'none: shows both sides',
} as const

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of PAGES) {
    const file = new URL(name, ROOT)
    writeFileSync(file, await pageText(readFileSync(file, 'utf8')))
  }
}
