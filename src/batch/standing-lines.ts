import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { edgeLines, SITE_LINE_DEFAULTS, siteLineTally } from '../../rules/web-boilerplate/site-lines.ts'
import type { Desk } from '../app/desk.ts'
import type { Format } from '../document/document.ts'
import { formatOf } from '../read/read.ts'
import type { Target } from './discover.ts'

/** By site, the lines that stand at the head or the tail of several of its files. Plain data, for other threads. */
export type StandingLines = ReadonlyMap<string, ReadonlySet<string>>

/** Who looks over the files of a run. */
export interface Onlooker {
  readonly desk: Pick<Desk, 'policyFor'>
  /** The folder that relative paths start from. */
  readonly folder: string
}

/**
 * A first look over the files of a run: which lines do those of one site have in common? The files of
 * one format in one folder are a site. Of each file no more than its ends are read; one that cannot be
 * read teaches nothing, and is reported when it is checked.
 */
function lookOver(targets: readonly Target[], { desk, folder }: Onlooker): StandingLines {
  const found = new Map<string, ReadonlySet<string>>()
  for (const [site, files] of sitesOf(targets)) {
    const [first] = files
    if (first === undefined || files.length < SITE_LINE_DEFAULTS.pieces) continue
    if (!wantsFurniture(resolve(folder, first.path), desk)) continue
    const lines = linesInCommon(files)
    if (lines.size > 0) found.set(site, lines)
  }
  return found
}

/** Looks over the files of a run when they are first known, and says what a batch of them is to be told. */
export function lookOnce(onlooker: Onlooker): (targets: readonly Target[]) => Taught {
  let taught: Taught | undefined
  return (targets) => {
    taught ??= taughtBy(targets, onlooker)
    return taught
  }
}

/** The part of a batch that its own files decide. */
interface Taught {
  readonly standing?: StandingLines
}

/** What a batch of files is to be told of them. */
export function taughtBy(targets: readonly Target[], onlooker: Onlooker): Taught {
  const standing = lookOver(targets, onlooker)
  return standing.size === 0 ? {} : { standing }
}

/** The lines of a file that the others of its site have taught. */
export function standingIn(target: Target, source: string, known: StandingLines): readonly string[] {
  const lines = known.get(siteOf(target))
  if (lines === undefined) return []
  const written = linesOf(endsOf(source), formatOf(target.path))
  const held = [...edgeLines(written)].filter((line) => lines.has(line))
  return lengthOf(held) * 2 > lengthOf(written) ? [] : held
}

/** A file that says mostly what others say is a form filled in: its lines are its own. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0)
}

function sitesOf(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const sites = new Map<string, Target[]>()
  for (const target of targets) {
    const site = siteOf(target)
    const files = sites.get(site)
    if (target.error !== null) continue
    if (files === undefined) sites.set(site, [target])
    else files.push(target)
  }
  return sites
}

function siteOf({ file, path }: Target): string {
  return `${formatOf(path)} ${dirname(file)}`
}

/** A fault in the configuration is told when the file is checked. */
function wantsFurniture(path: string, desk: Onlooker['desk']): boolean {
  try {
    return desk.policyFor(path).rules.some(({ id }) => id === 'web-boilerplate')
  } catch {
    return false
  }
}

/** Of so many files one with code makes them a set of manuals, whose sections are built alike. */
const CODE_SHARE = 0.1
const NO_LINES: ReadonlySet<string> = new Set()

function linesInCommon(files: readonly Target[]): ReadonlySet<string> {
  const tally = siteLineTally()
  const room = Buffer.allocUnsafe(END * 2)
  let withCode = 0
  for (const { file, path } of files) {
    const text = readEnds(file, room)
    if (text === undefined) continue
    const format = formatOf(path)
    if (format === 'markdown' && text.includes('`')) withCode++
    tally.add(linesOf(text, format))
  }
  if (withCode > files.length * CODE_SHARE) return NO_LINES
  return new Set(tally.list().map(({ line }) => line))
}

/** Bytes, or code units, from either end of a file: more than the lines that are looked at take. */
const END = 32 * 1024

/** The ends of a file, as text; `undefined` where there is none to be read, or it could be read only once. */
function readEnds(path: string, room: Buffer): string | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const stat = fstatSync(file)
    if (!stat.isFile()) return undefined
    const size = Math.min(stat.size, END * 2)
    const head = readSync(file, room, 0, size === stat.size ? size : END, 0)
    const tail = size === stat.size ? 0 : readSync(file, room, head, END, stat.size - END)
    const text =
      tail === 0 ? textIn(room, 0, head) : cutOut(textIn(room, 0, head), textIn(room, head, head + tail))
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function textIn(room: Buffer, start: number, end: number): string {
  const text = room.toString('utf8', start, end)
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
}

const BYTE_ORDER_MARK = 0xfeff

function endsOf(text: string): string {
  return text.length <= END * 2 ? text : cutOut(text.slice(0, END), text.slice(-END))
}

/** Two ends of a text, without the lines that were cut through. */
function cutOut(head: string, tail: string): string {
  return head.slice(0, head.lastIndexOf('\n') + 1) + tail.slice(tail.indexOf('\n') + 1)
}

/** The lines of a text as a reader sees them, so far as that is told line by line. */
function linesOf(text: string, format: Format): readonly string[] {
  const lines = text.split('\n')
  switch (format) {
    case 'text':
      return lines
    case 'markdown':
      return lines.map(withoutMarks)
    case 'html':
      return lines.map((line) => line.replace(TAG, ''))
  }
}

const TAG = /<[^<>]*>/g

/** A line of Markdown without what sets it in italics or bold. */
function withoutMarks(line: string): string {
  const text = line.trim()
  const marks = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(text)?.[0] ?? ''
  return marks !== '' && text.endsWith(marks) ? text.slice(marks.length, -marks.length) : text
}
