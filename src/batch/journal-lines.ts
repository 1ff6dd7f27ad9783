import type { Cut } from './journal-patch.ts'

/** One file that a run changed, and the way back. */
export interface JournalFile {
  /** Absolute, without symbolic links. */
  readonly path: string
  /** SHA-256 of the bytes before and after, in hexadecimal. */
  readonly before: string
  readonly after: string
  readonly repairs: number
  readonly cuts: readonly Cut[]
}

/** One run of `fix` that changed files. */
export interface JournalRun {
  /** Counts the runs, from 1. */
  readonly id: number
  /** When it began, in milliseconds since 1970. */
  readonly began: number
  /** The folder that it was started in. */
  readonly folder: string
  readonly files: readonly JournalFile[]
  /** True once it was taken back. */
  readonly undone: boolean
}

/** What can be said of a run after its first line, one line each. */
export type JournalLine =
  | { readonly kind: 'run'; readonly began: number; readonly folder: string }
  | ({ readonly kind: 'file' } & JournalFile)
  /** The file could not be written after all. */
  | { readonly kind: 'withdrawn'; readonly path: string }
  | { readonly kind: 'undone' }

const VERSION = 1

/**
 * A line as it stands in the journal. It begins with a line feed as well, so that a line which a
 * full disk or a kill tore off does not spoil the next one.
 */
export function lineText(line: JournalLine): string {
  return `\n${JSON.stringify(line.kind === 'file' ? packed(line) : { ...line, version: VERSION })}\n`
}

function packed(file: JournalFile): object {
  const cuts = file.cuts.map(({ at, length, old }) => [at, length, Buffer.from(old).toString('base64')])
  return { ...file, cuts }
}

/**
 * Reads the journal of one run. Lines that are torn or unknown are passed over.
 * @returns `undefined` where no file stands in it, or the first line was never written whole
 */
export function readJournal(text: string, id: number): JournalRun | undefined {
  let head: { readonly began: number; readonly folder: string } | undefined
  let undone = false
  const files = new Map<string, JournalFile>()
  for (const json of text.split('\n')) {
    const line = fieldsOf(json)
    const { kind, began, folder, path } = line
    if (kind === 'run' && line.version === VERSION && typeof began === 'number' && typeof folder === 'string')
      head = { began, folder }
    else if (kind === 'withdrawn' && typeof path === 'string') files.delete(path)
    else if (kind === 'undone') undone = true
    else if (kind === 'file') {
      const file = fileOf(line)
      if (file !== undefined) files.set(file.path, file)
    }
  }
  return head === undefined || files.size === 0
    ? undefined
    : { id, ...head, files: [...files.values()], undone }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(json: string): Fields {
  if (json === '') return {}
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function fileOf({ path, before, after, repairs, cuts }: Fields): JournalFile | undefined {
  if (typeof path !== 'string' || typeof before !== 'string' || typeof after !== 'string') return undefined
  if (typeof repairs !== 'number' || !Array.isArray(cuts)) return undefined
  const read = cuts.map(cutOf).filter((cut) => cut !== undefined)
  return read.length === cuts.length ? { path, before, after, repairs, cuts: read } : undefined
}

function cutOf(value: unknown): Cut | undefined {
  if (!Array.isArray(value)) return undefined
  const [at, length, old]: readonly unknown[] = value
  if (typeof at !== 'number' || typeof length !== 'number' || typeof old !== 'string') return undefined
  return { at, length, old: Buffer.from(old, 'base64') }
}
