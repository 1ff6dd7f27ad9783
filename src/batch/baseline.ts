import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { FileReport } from '../report/report.ts'
import type { Finding } from '../rule/finding.ts'
import { type Fingerprint, fingerprintOf } from '../rule/fingerprint.ts'
import type { KnownFinding } from './baseline-file.ts'

/** What a baseline makes of a run. */
export interface Sifted {
  /** The reports with what is new alone, in the order that they came in. */
  readonly reports: readonly FileReport[]
  /** Findings that were held back. */
  readonly known: number
  /** Entries that nothing was found for, of files that were checked or are no longer there. */
  readonly gone: readonly KnownFinding[]
}

/** Where a run stands. */
export interface BaselinePlace {
  /** The baseline itself, absolute. */
  readonly file: string
  /** The folder that the paths of reports start from. */
  readonly folder: string
}

interface Found {
  readonly finding: Finding
  readonly path: string
  readonly print: Fingerprint
}

/**
 * Holds back what a baseline knows, each entry once. A finding is known by its exact fingerprint, or,
 * where its sentence was reworded, by its words and the nearest ones on one side. First within its own
 * file; then across files, for what was moved: but only from files that were checked in this run and no
 * longer hold it, or that are no longer there, so that a copy is not taken for the original.
 */
export function siftKnown(
  reports: readonly FileReport[],
  entries: readonly KnownFinding[],
  place: BaselinePlace,
): Sifted {
  const found = reports.flatMap((report) => {
    const path = pathInBaseline(report.path, place)
    return report.findings.map(
      (finding): Found => ({ finding, path, print: fingerprintOf(finding, report.source) }),
    )
  })
  const checked = new Set(
    reports.filter(({ error }) => error === null).map((report) => pathInBaseline(report.path, place)),
  )
  const isMissing = remembered((path) => !existsSync(resolve(dirname(place.file), path)))
  const left = new Set(entries)
  const known = new Set<Finding>()
  const take = (
    keyOf: (known: KeyParts) => string,
    mayBe: (entry: KnownFinding, found: Found) => boolean,
  ): void => takeEach(found, left, known, keyOf, mayBe)
  take(
    ({ path, print }) => `${path}\n${print.exact}`,
    () => true,
  )
  take(({ path, print }) => `${path}\n${print.loose}`, isReworded)
  take(
    ({ print }) => print.exact,
    (entry) => checked.has(entry.path) || isMissing(entry.path),
  )
  take(
    ({ print }) => print.loose,
    (entry, each) => isMissing(entry.path) && isReworded(entry, each),
  )
  return {
    reports: reports.map((report) => ({
      ...report,
      findings: report.findings.filter((finding) => !known.has(finding)),
    })),
    known: known.size,
    gone: [...left].filter(({ path }) => checked.has(path) || isMissing(path)),
  }
}

/** What a finding and an entry have in common. */
interface KeyParts {
  readonly path: string
  readonly print: Fingerprint
}

/** Pairs findings that are not known yet with entries that are left, each with the first of its key. */
function takeEach(
  found: readonly Found[],
  left: Set<KnownFinding>,
  known: Set<Finding>,
  keyOf: (known: KeyParts) => string,
  mayBe: (entry: KnownFinding, found: Found) => boolean,
): void {
  const byKey = new Map<string, KnownFinding[]>()
  for (const entry of left) {
    const key = keyOf({ path: entry.path, print: entry })
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [entry])
    else same.push(entry)
  }
  for (const each of found) {
    if (known.has(each.finding)) continue
    const entry = byKey.get(keyOf(each))?.find((candidate) => left.has(candidate) && mayBe(candidate, each))
    if (entry === undefined) continue
    left.delete(entry)
    known.add(each.finding)
  }
}

/** The same words with the same neighbours on one side at least; a passage that fills its paragraph has none. */
function isReworded(entry: KnownFinding, { print }: Found): boolean {
  const isBare = print.before === '' && print.after === ''
  if (isBare) return entry.before === '' && entry.after === ''
  return (
    (print.before !== '' && print.before === entry.before) ||
    (print.after !== '' && print.after === entry.after)
  )
}

/** What a baseline keeps of a run. */
export function entriesOf(reports: readonly FileReport[], place: BaselinePlace): readonly KnownFinding[] {
  return reports.flatMap((report) =>
    report.findings.map((finding) => {
      const text = report.source.slice(finding.range.start, finding.range.end)
      return {
        path: pathInBaseline(report.path, place),
        rule: finding.rule,
        text: shortened(text),
        ...fingerprintOf(finding, report.source),
      }
    }),
  )
}

/** Entries of files that a run did not look at and that are still there. */
export function entriesElsewhere(
  entries: readonly KnownFinding[],
  reports: readonly FileReport[],
  place: BaselinePlace,
): readonly KnownFinding[] {
  const checked = new Set(reports.map((report) => pathInBaseline(report.path, place)))
  return entries.filter(({ path }) => !checked.has(path) && existsSync(resolve(dirname(place.file), path)))
}

const SHOWN_LENGTH = 60

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= SHOWN_LENGTH ? line : `${line.slice(0, SHOWN_LENGTH - 1)}…`
}

function pathInBaseline(path: string, { file, folder }: BaselinePlace): string {
  return relative(dirname(file), resolve(folder, path)).split(sep).join('/')
}

function remembered(ask: (path: string) => boolean): (path: string) => boolean {
  const answers = new Map<string, boolean>()
  return (path) => {
    const known = answers.get(path) ?? ask(path)
    answers.set(path, known)
    return known
  }
}
