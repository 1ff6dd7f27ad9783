/**
 * `npm run bench-large`: 10 MB of prose, cold, as one file and as 2,500 files, against cspell and harper.js
 * in the same run. `--rounds N` (1), `--limit N` seconds for harper.js (300), `--write` puts the table
 * into docs/performance.md.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../table.ts'
import { layOutArticles } from './articles.ts'
import { cspellCommand, harperCommand, installSpeedPeers } from './peers.ts'
import { writeTables } from './performance-page.ts'
import { type Contender, type Timing, timeInTurn } from './timing.ts'

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    limit: { type: 'string', default: '300' },
    write: { type: 'boolean', default: false },
  },
})

const SIZE = 10_000_000
const FILES = 2500
const CLI = join(import.meta.dirname, '../../bin/copydesk.js')
const peers = installSpeedPeers()
const parent = mkdtempSync(join(tmpdir(), 'copydesk-large-'))
const tables: string[] = []
try {
  const { text, kind } = prose()
  for (const count of [1, FILES]) {
    const folder = layOut(text, count)
    const caption = `10 MB of ${kind} in ${count === 1 ? 'one file' : `${count} files`}, whole process, ${flags.rounds} of each in turn, ratios to the first row`
    for (const part of [caption, timesTable(timeInTurn(contenders(folder), Number(flags.rounds), false))]) {
      console.log(`${part}\n`)
      tables.push(part)
    }
  }
} finally {
  rmSync(parent, { recursive: true })
}
if (flags.write) writeTables('large-tables', tables)

/** Articles one below the other, cut to size. */
function prose(): { readonly text: string; readonly kind: string } {
  const { folder, kind } = layOutArticles(parent, 'articles', FILES)
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  let text = texts.join('\n')
  while (text.length < SIZE) text += text
  return { text: text.slice(0, SIZE), kind }
}

/** A text as so many files of like size in a folder of their own, cut between lines. */
function layOut(text: string, count: number): string {
  const folder = join(parent, `files-${count}`)
  mkdirSync(folder)
  let start = 0
  for (let i = 1; i <= count; i++) {
    const cut = i === count ? text.length : text.indexOf('\n', Math.floor((text.length / count) * i)) + 1
    const end = cut === 0 ? text.length : cut
    writeFileSync(join(folder, `part-${String(i).padStart(4, '0')}.txt`), text.slice(start, end))
    start = end
  }
  return folder
}

function contenders(folder: string): readonly Contender[] {
  const at = (name: string, command: readonly string[]): Contender => ({ name, command, cwd: parent })
  const own = at('copydesk, all rules', [process.execPath, CLI, 'check', '--no-config', '--no-cache', folder])
  if (peers === undefined) return [own]
  const harper = { ...at('harper.js', harperCommand(peers, folder)), limit: Number(flags.limit) }
  return [own, at('cspell', cspellCommand(peers, folder)), harper]
}

function timesTable(timings: readonly Timing[]): string {
  return table(
    ['command', 'wall s', '× wall', 'CPU s', '× CPU', 'peak MB'],
    timings.map(({ name, wall, cpu, ratio, memory, isOver }) => {
      const atLeast = isOver ? 'more than ' : ''
      return [
        name,
        atLeast + wall.toFixed(1),
        atLeast + ratio.wall.toFixed(1),
        atLeast + cpu.toFixed(1),
        atLeast + ratio.cpu.toFixed(1),
        memory.toFixed(0),
      ]
    }),
    1,
  )
}
