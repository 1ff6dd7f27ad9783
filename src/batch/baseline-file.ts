import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { FileError, fileErrorOf, systemCodeOf } from './file-error.ts'

/** The version of the file: it goes up when fingerprints are made in another way. */
const BASELINE_VERSION = 1

/** A finding that was there before. */
export interface KnownFinding {
  /** Relative to the baseline’s folder, with forward slashes. */
  readonly path: string
  readonly rule: string
  /** The begin of the marked words, for people who read the file. */
  readonly text: string
  readonly exact: string
  readonly loose: string
  readonly before: string
  readonly after: string
}

const KEYS = ['path', 'rule', 'text', 'exact', 'loose', 'before', 'after'] as const

/**
 * Reads a baseline.
 * @returns `undefined` where there is no such file
 * @throws FileError where it cannot be read as a baseline
 */
export function readBaseline(file: string): readonly KnownFinding[] | undefined {
  try {
    return parseBaseline(readFileSync(file, 'utf8'), file)
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined
    throw fileErrorOf(error, `The baseline ${file} could not be read`)
  }
}

function parseBaseline(text: string, file: string): readonly KnownFinding[] {
  const stated = parsed(text)
  const version = memberOf(stated, 'version')
  const known = memberOf(stated, 'known')
  if (version !== BASELINE_VERSION || !Array.isArray(known)) throw unusable(file)
  return known.map((entry: unknown) => {
    const values = KEYS.map((key) => memberOf(entry, key))
    if (!values.every((value) => typeof value === 'string')) throw unusable(file)
    const [path = '', rule = '', words = '', exact = '', loose = '', before = '', after = ''] = values
    return { path, rule, text: words, exact, loose, before, after }
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function unusable(file: string): FileError {
  return new FileError(
    'bad-baseline',
    `The baseline ${file} is not one that this copydesk writes; write it anew with --write-baseline.`,
  )
}

/**
 * Writes a baseline: one entry a line in a fixed order, so that two branches merge well. It is written
 * beside and renamed, so that it is whole at any moment.
 * @throws FileError
 */
export function writeBaseline(file: string, known: readonly KnownFinding[]): void {
  const sorted = known.map(lineOf).sort()
  const text = `{"version":${BASELINE_VERSION},"known":[${sorted.map((line) => `\n${line}`).join(',')}\n]}\n`
  const beside = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text)
    renameSync(beside, file)
  } catch (error) {
    throw fileErrorOf(error, `The baseline ${file} could not be written`)
  }
}

function lineOf(entry: KnownFinding): string {
  return JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, entry[key]])))
}
