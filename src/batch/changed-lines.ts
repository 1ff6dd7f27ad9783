import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { FileReport } from '../report/report.ts'
import type { Finding } from '../rule/finding.ts'
import type { Range } from '../text/range.ts'
import { FileError } from './file-error.ts'

/**
 * Lines that were changed in a file, counted from 1, ends at line feeds as git has it. Where lines were
 * only taken out, `last` is the line before them and `first` the one behind: a finding that runs over
 * the cut touches it.
 */
export interface ChangedLines {
  readonly first: number
  readonly last: number
}

/** What was changed since a commit: by the absolute path of each file, its lines; `all` for a new file. */
export type ChangedFiles = ReadonlyMap<string, readonly ChangedLines[] | 'all'>

const MAX_OUTPUT = 1024 * 1024 * 1024

/** Whatever a user's own settings say. A file in UTF-16 is binary to git; read as text, its lines are counted. */
const DIFF = [
  ...['-c', 'core.quotePath=true', 'diff', '--text', '--no-color', '--no-ext-diff', '--no-textconv'],
  ...['--unified=0', '--find-renames', '--src-prefix=a/', '--dst-prefix=b/'],
]
const UNTRACKED = ['ls-files', '--others', '--exclude-standard', '-z']

/**
 * Asks git what the working tree has that a commit had not: against the point where the two parted,
 * so that what others changed there since does not count.
 * @param ref any name of a commit
 * @throws FileError where there is no git, no working copy, or no such commit
 */
export function changedSince(ref: string, folder: string): ChangedFiles {
  const root = git(
    folder,
    ['rev-parse', '--show-toplevel'],
    '--since needs a git working copy, and this folder is in none',
  ).trim()
  git(
    folder,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    `There is no commit “${ref}” in this working copy`,
  )
  const base = quietGit(folder, ['merge-base', ref, 'HEAD'])?.trim() ?? ref
  const changed = readDiff(git(root, [...DIFF, base, '--'], 'git could not compare'))
  const untracked = git(root, UNTRACKED, 'git could not list files').split('\0')
  return new Map<string, readonly ChangedLines[] | 'all'>([
    ...[...changed].map(([path, lines]) => [resolve(root, path), lines] as const),
    ...untracked.filter((path) => path !== '').map((path) => [resolve(root, path), 'all'] as const),
  ])
}

function git(folder: string, words: readonly string[], doing: string): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...words], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: MAX_OUTPUT,
  })
  if (error !== undefined) throw new FileError('no-git', `git could not be run: ${error.message}.`)
  if (status !== 0) throw new FileError('git', `${doing}. ${reasonIn(stderr)}`.trim())
  return stdout
}

/** What git adds to our own sentence: nothing where it only says the same again. */
function reasonIn(stderr: string): string {
  return stderr.includes('not a git repository') ? '' : stderr.trim()
}

function quietGit(folder: string, words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/

/** Reads a diff without context: of each file that still is, the lines that it got. */
export function readDiff(diff: string): ReadonlyMap<string, readonly ChangedLines[]> {
  const files = new Map<string, ChangedLines[]>()
  let lines: ChangedLines[] | undefined
  // Lines of the text begin with +, - or \; a “+++ b/x” among them stands inside the length of its hunk.
  let within = 0
  for (const line of diff.split('\n')) {
    if (within > 0) {
      if (!line.startsWith('\\')) within--
      continue
    }
    if (line.startsWith('+++ ')) {
      const path = pathOf(line.slice(4))
      lines = path === undefined ? undefined : []
      if (path !== undefined && lines !== undefined) files.set(path, lines)
      continue
    }
    const hunk = HUNK.exec(line)
    if (hunk === null) continue
    const start = Number(hunk[1])
    const count = Number(hunk[2] ?? 1)
    const taken = /^@@ -\d+(?:,(\d+))?/.exec(line)?.[1]
    within = count + Number(taken ?? 1)
    lines?.push(count === 0 ? { first: start + 1, last: start } : { first: start, last: start + count - 1 })
  }
  return files
}

/** The path in a header: without its prefix, its quotes and the tab that git sets behind one with spaces. */
function pathOf(stated: string): string | undefined {
  const bare = stated.replace(/[\t\r]+$/, '')
  if (bare === '/dev/null') return undefined
  return unquoted(bare).slice('b/'.length)
}

/** A path as git quotes it: in double quotes, bytes as octal escapes. */
function unquoted(path: string): string {
  if (!path.startsWith('"')) return path
  const bytes: number[] = []
  const escapes: Readonly<Record<string, number>> = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
  }
  for (const [, octal, letter, plain] of path.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (letter !== undefined) bytes.push(escapes[letter] ?? 63)
    else bytes.push(...Buffer.from(plain ?? ''))
  }
  return Buffer.from(bytes).toString()
}

/** A report with those findings alone that touch a changed line, or whose other side does. */
export function sinceChange(report: FileReport, lines: readonly ChangedLines[] | 'all'): FileReport {
  if (lines === 'all') return report
  const touches = touchesLines(report.source, lines)
  const isTouched = (finding: Finding): boolean =>
    touches(finding.range) || finding.evidence.some((other) => touches(other.range))
  return { ...report, findings: report.findings.filter(isTouched) }
}

function touchesLines(source: string, changed: readonly ChangedLines[]): (range: Range) => boolean {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return ({ start, end }) => {
    const from = lineAt(starts, start)
    const to = lineAt(starts, Math.max(start, end - 1))
    return changed.some(({ first, last }) => from <= last && to >= first)
  }
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
