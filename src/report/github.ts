import type { Finding, Severity } from '../rule/finding.ts'
import { indexLines } from '../text/line-index.ts'
import { picture } from './harmless.ts'
import { type FileReport, problemOf, type ReportWriter, type Summary } from './report.ts'
import { wellFormed } from './well-formed.ts'
import { compareGravity } from './worst-first.ts'

/**
 * GitHub shows ten annotations of each kind a step and drops the others without a word:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const ANNOTATIONS_PER_KIND = 10

/** GitHub’s word for each severity. */
const KINDS: Readonly<Record<Severity, Kind>> = { error: 'error', warning: 'warning', info: 'notice' }
type Kind = 'error' | 'warning' | 'notice'

interface Annotation {
  readonly finding: Finding | null
  readonly text: string
}

/**
 * Annotations of a GitHub Actions step: of each kind the worst ten, and a line that says how many more
 * there are. Files that could not be dealt with come before all findings.
 */
export function githubWriter(): ReportWriter {
  const kept: Record<Kind, Annotation[]> = { error: [], warning: [], notice: [] }
  return {
    start: '',
    file(report) {
      for (const [kind, annotation] of annotationsOf(report)) keepWorst(kept[kind], annotation)
      return ''
    },
    end(summary) {
      const texts = [...kept.error, ...kept.warning, ...kept.notice].map(({ text }) => text)
      return texts.join('') + restLine(summary, texts.length)
    },
  }
}

/** Puts an annotation in its place among the ten worst; among equals the first stays first. */
function keepWorst(kept: Annotation[], annotation: Annotation): void {
  const place = kept.findIndex((other) => goesBefore(annotation, other))
  kept.splice(place < 0 ? kept.length : place, 0, annotation)
  if (kept.length > ANNOTATIONS_PER_KIND) kept.pop()
}

function goesBefore(a: Annotation, b: Annotation): boolean {
  if (b.finding === null) return false
  return a.finding === null || compareGravity(a.finding, b.finding) < 0
}

function annotationsOf(report: FileReport): readonly (readonly [Kind, Annotation])[] {
  const lines = indexLines(report.source)
  const problem = problemOf(report)
  const found = report.findings.map((finding) => {
    const start = lines.positionAt(finding.range.start)
    const end = lines.positionAt(finding.range.end)
    const place =
      start.line === end.line
        ? { line: start.line, endLine: end.line, col: start.column, endColumn: end.column }
        : { line: start.line, endLine: end.line }
    const kind = KINDS[finding.severity]
    const others = finding.evidence.map(
      (other) => `\nLine ${lines.positionAt(other.range.start).line}: ${other.message}`,
    )
    const fix = finding.fixes[0] === undefined ? '' : `\n${finding.fixes[0].title}`
    const properties = { file: report.path, ...place, title: finding.rule }
    return [
      kind,
      { finding, text: command(kind, properties, finding.message + others.join('') + fix) },
    ] as const
  })
  if (problem === null) return found
  const text = command('error', { file: report.path, title: problem.code }, problem.message)
  return [['error', { finding: null, text }], ...found]
}

function command(kind: Kind, properties: Readonly<Record<string, string | number>>, message: string): string {
  const stated = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(String(value))}`)
  return `::${kind} ${stated.join(',')}::${dataText(message)}\n`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const CONTROLS = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f]/g

function dataText(text: string): string {
  return wellFormed(text)
    .replace(CONTROLS, picture)
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
}

function propertyText(text: string): string {
  return dataText(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

function restLine(summary: Summary, shown: number): string {
  const rest = summary.findings + summary.errors - shown
  if (rest <= 0) return ''
  return `copydesk: ${rest} more ${rest === 1 ? 'finding stands' : 'findings stand'} in the summary of this run.\n`
}
