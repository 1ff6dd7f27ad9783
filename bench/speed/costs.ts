/**
 * `npm run bench -- --check`: what starting and checking cost in instructions, counted by valgrind: a count
 * is the same whatever else the machine does. Each is told as a multiple of bare node; more than a
 * tenth above what `costs.json` has fails. `--check --write` writes that file anew.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { table } from '../table.ts'

/** A share by which a count may grow unnoticed: two counts of one command differ by some two hundredths. */
const LEEWAY = 0.1

const KNOWN = join(import.meta.dirname, 'costs.json')
const CLI = join(import.meta.dirname, '../../bin/copydesk.js')

interface Known {
  /** Counts of another node cannot be compared. */
  readonly node: string
  /** Instructions by command, as multiples of those of bare node. */
  readonly costs: Readonly<Record<string, number>>
}

/**
 * Counts, compares and prints.
 * @param write whether the counts become the known ones
 * @returns the exit status: 1 where something costs more than it may
 */
export function checkCosts(write: boolean): number {
  if (instructionsOf(['--version']) === undefined) {
    console.log('skipped: there is no valgrind to count instructions with')
    return 0
  }
  const known = JSON.parse(readFileSync(KNOWN, 'utf8')) as Known
  // V8 compiles at other times from one release to the next, and bare node changes with it.
  if (!write && known.node !== process.version) {
    console.log(`skipped: the known counts are of node ${known.node}, this is ${process.version}`)
    return 0
  }
  const costs = countAll()
  const rows = Object.entries(costs).map(([name, cost]) => ({ name, cost, before: known.costs[name] }))
  const isLoss = (cost: number, before: number | undefined): boolean =>
    before !== undefined && cost > before * (1 + LEEWAY)
  console.log(
    table(
      ['instructions', '× node -e 0', 'known', 'verdict'],
      rows.map(({ name, cost, before }) => [
        name,
        cost.toFixed(2),
        before?.toFixed(2) ?? '',
        isLoss(cost, before) ? 'too many' : 'as known',
      ]),
      1,
    ),
  )
  if (write) writeFileSync(KNOWN, `${JSON.stringify({ node: process.version, costs }, null, 2)}\n`)
  return !write && rows.some(({ cost, before }) => isLoss(cost, before)) ? 1 : 0
}

/** What is counted, by name, as a multiple of bare node. */
function countAll(): Readonly<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-costs-'))
  try {
    const check = (file: string, ...more: string[]): readonly string[] => [
      CLI,
      'check',
      '--no-config',
      '--no-cache',
      ...more,
      join(folder, file),
    ]
    layOut(folder)
    const base = counted(['-e', '0'])
    const times = (command: readonly string[]): number => Number((counted(command) / base).toFixed(3))
    return {
      'an empty file': times(check('empty.txt')),
      'an article of 4 KB, spelling': times(check('article.txt', '--rule', 'spelling')),
      'an article of 4 KB': times(check('article.txt')),
      'the same in Markdown': times(check('article.md')),
      'the same in HTML': times(check('article.html')),
      'the article twenty times over': times(check('long.txt')),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function layOut(folder: string): void {
  const article = readFileSync(new URL('./texts/lighthouse.txt', import.meta.url), 'utf8')
  const [headline = '', ...lines] = article.trim().split('\n')
  const paragraphs = lines.filter((line) => line !== '')
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  write('empty.txt', '')
  write('article.txt', article)
  write('article.md', [`# ${headline}`, ...paragraphs, ''].join('\n\n'))
  write('article.html', `<h1>${headline}</h1>\n${paragraphs.map((line) => `<p>${line}</p>\n`).join('')}`)
  write('long.txt', article.repeat(20))
}

function counted(command: readonly string[]): number {
  const count = instructionsOf(command)
  if (count === undefined) throw new Error(`valgrind could not count node ${command.join(' ')}`)
  return count
}

/** Instructions of node with these arguments; `undefined` where there is no valgrind. */
function instructionsOf(command: readonly string[]): number | undefined {
  // Predictable: V8 would else compile in threads beside, now sooner, now later, and a long text cost 15 % more or less.
  const valgrind = ['--tool=callgrind', '--callgrind-out-file=/dev/null', process.execPath, '--predictable']
  // Node reads a file of certificates before anything else, and that is most of what bare node does.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const { stderr, error } = spawnSync('valgrind', [...valgrind, ...command], { env, encoding: 'utf8' })
  const found = error === undefined ? /Collected : (\d+)/.exec(stderr)?.[1] : undefined
  return found === undefined ? undefined : Number(found)
}
