import { compareEdits, type Edit, splice } from '../text/edits.ts'

/** Lines of the old text that a run of edits touches, and what they become. Lines count from 0. */
interface Change {
  readonly first: number
  readonly old: readonly string[]
  readonly now: readonly string[]
}

const CONTEXT = 3

/**
 * A unified diff that `patch -p1` and `git apply` take, made from the edits themselves: no search
 * for what changed. Lines end at LF alone, as those programs count them; a CR before it is part of
 * the line.
 * @param path with forward slashes, relative
 * @param source the old text, with its byte-order mark where the file has one
 * @param edits of the old text, none overlapping
 * @returns the diff of one file; empty where nothing changes
 */
export function unifiedDiff(path: string, source: string, edits: readonly Edit[]): string {
  const lines = linesOf(source)
  const changes = changesOf(source, lines, edits)
  if (changes.length === 0) return ''
  const hunks = hunksOf(changes)
  let shift = 0
  const out = [`--- ${headerName('a', path)}\n`, `+++ ${headerName('b', path)}\n`]
  for (const hunk of hunks) {
    const written = hunkText(hunk, lines, shift)
    out.push(written.text)
    shift += written.growth
  }
  return out.join('')
}

/** The lines of a text, each with its line feed; the last may have none. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push(text.slice(start, end + 1))
    start = end + 1
  }
  if (start < text.length) lines.push(text.slice(start))
  return lines
}

/** Widens edits to whole lines, joins those that meet, and leaves out what comes to nothing. */
function changesOf(source: string, lines: readonly string[], edits: readonly Edit[]): readonly Change[] {
  const starts = startsOf(lines)
  const changes: Change[] = []
  const sorted = [...edits].sort(compareEdits)
  for (let i = 0; i < sorted.length; ) {
    const group: Edit[] = []
    const firstEdit = sorted[i]
    if (firstEdit === undefined) break
    const first = lineAt(starts, firstEdit.range.start)
    let end = firstEdit.range.start
    let last = first
    for (let edit = sorted[i]; edit !== undefined; edit = sorted[i]) {
      if (group.length > 0 && lineAt(starts, edit.range.start) > last) break
      group.push(edit)
      end = Math.max(end, edit.range.end)
      last = lineAt(starts, end)
      i++
    }
    changes.push(changeOf(source, lines, starts, first, last, group))
  }
  return changes.map(trimmed).filter((change) => change.old.length > 0 || change.now.length > 0)
}

function changeOf(
  source: string,
  lines: readonly string[],
  starts: readonly number[],
  first: number,
  last: number,
  edits: readonly Edit[],
): Change {
  const from = starts[first] ?? source.length
  const to = starts[last + 1] ?? source.length
  const inner = edits.map(({ range, text }) => ({
    range: { start: range.start - from, end: range.end - from },
    text,
  }))
  const now = splice(source.slice(from, to), inner)
  return { first, old: lines.slice(first, last + 1), now: linesOf(now) }
}

/** Leaves the lines at both ends that stay as they are out of a change. */
function trimmed(change: Change): Change {
  const { old, now } = change
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old[head] === now[head]) head++
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  return {
    first: change.first + head,
    old: old.slice(head, old.length - tail),
    now: now.slice(head, now.length - tail),
  }
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length
  }
  return starts
}

/** The line that holds an offset; the end of the text belongs to its last line. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = Math.max(0, starts.length - 1)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Joins changes whose lines of context would meet. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const change of changes) {
    if (change.first - end <= CONTEXT * 2) hunks.at(-1)?.push(change)
    else hunks.push([change])
    end = change.first + change.old.length
  }
  return hunks
}

function hunkText(
  changes: readonly Change[],
  lines: readonly string[],
  shift: number,
): { readonly text: string; readonly growth: number } {
  const first = changes[0]
  const last = changes.at(-1)
  if (first === undefined || last === undefined) return { text: '', growth: 0 }
  const start = Math.max(0, first.first - CONTEXT)
  const end = Math.min(lines.length, last.first + last.old.length + CONTEXT)
  const body: string[] = []
  let at = start
  let growth = 0
  for (const change of changes) {
    body.push(...lines.slice(at, change.first).map((line) => diffLine(' ', line)))
    body.push(
      ...change.old.map((line) => diffLine('-', line)),
      ...change.now.map((line) => diffLine('+', line)),
    )
    at = change.first + change.old.length
    growth += change.now.length - change.old.length
  }
  body.push(...lines.slice(at, end).map((line) => diffLine(' ', line)))
  const head = `@@ -${place(start, end - start)} +${place(start + shift, end - start + growth)} @@\n`
  return { text: head + body.join(''), growth }
}

/** Where a hunk stands: its first line from 1, or the line before it where it has none. */
function place(start: number, count: number): string {
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`
}

function diffLine(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`
}

/** A name as git writes it: quoted where it holds signs that end a name; a tab after one with spaces. */
function headerName(side: string, path: string): string {
  const name = `${side}/${path}`
  const quoted = name.replace(/[\p{Cc}"\\]/gu, escaped)
  if (quoted !== name) return `"${quoted}"`
  return name.includes(' ') ? `${name}\t` : name
}

/** A sign as C writes it: its bytes in octal. */
function escaped(sign: string): string {
  if (sign === '"' || sign === '\\') return `\\${sign}`
  const bytes = [...new TextEncoder().encode(sign)]
  return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}
