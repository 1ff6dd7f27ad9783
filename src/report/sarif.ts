import type { Finding, Fix, Severity } from '../rule/finding.ts'
import { fingerprintOf } from '../rule/fingerprint.ts'
import { indexLines, type LineIndex } from '../text/line-index.ts'
import type { Range } from '../text/range.ts'
import { type FileReport, type Problem, problemOf, type ReportWriter } from './report.ts'
import { HOME, type ProgramNotes } from './rule-notes.ts'
import { uriOf } from './uri.ts'
import { strictJson, wellFormed } from './well-formed.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const ROOT = '%SRCROOT%'
/** More of a passage than this makes no snippet. */
const MAX_SNIPPET = 400

/** SARIF 2.1.0 (OASIS 2020), as GitHub code scanning and others read it. */
export function sarifWriter(notes: ProgramNotes): ReportWriter {
  const rules = new Map<string, number>()
  const problems: ReportedProblem[] = []
  const indexOf = (rule: string): number => {
    const index = rules.get(rule) ?? rules.size
    rules.set(rule, index)
    return index
  }
  let isFirst = true
  return {
    start: `{"$schema":${strictJson(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"results":[`,
    file(report) {
      const problem = problemOf(report)
      if (problem !== null) problems.push({ path: report.path, problem })
      const results = resultsOf(report, indexOf)
      const text = results
        .map((result, i) => `${isFirst && i === 0 ? '\n' : ',\n'}${strictJson(result)}`)
        .join('')
      if (results.length > 0) isFirst = false
      return text
    },
    end: () => `\n],${strictJson(runValue(notes, [...rules.keys()], problems)).slice(1, -1)}}]}\n`,
  }
}

interface ReportedProblem {
  readonly path: string
  readonly problem: Problem
}

function runValue(
  notes: ProgramNotes,
  rules: readonly string[],
  problems: readonly ReportedProblem[],
): unknown {
  return {
    tool: {
      driver: {
        name: 'copydesk',
        informationUri: HOME,
        version: notes.version,
        semanticVersion: notes.version,
        rules: rules.map((rule) => ruleValue(rule, notes)),
      },
    },
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that copydesk ran in.' } } },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map(({ path, problem }) => ({
          level: 'error',
          message: { text: problem.message },
          properties: { code: problem.code },
          locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        })),
      },
    ],
  }
}

function ruleValue(id: string, notes: ProgramNotes): unknown {
  const note = notes.noteOf(id)
  if (note === undefined) return { id }
  return {
    id,
    shortDescription: { text: `${note.summary}.` },
    fullDescription: { text: `${note.summary}.` },
    help: { text: note.page, markdown: note.page },
    helpUri: HOME,
    defaultConfiguration: { level: LEVELS[note.severity] },
  }
}

function resultsOf(report: FileReport, indexOf: (rule: string) => number): readonly unknown[] {
  const { source, path, findings } = report
  const place: Placing = { source, lines: indexLines(source), path }
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { exact } = fingerprintOf(finding, source)
    const nth = (seen.get(exact) ?? 0) + 1
    seen.set(exact, nth)
    return {
      ruleId: finding.rule,
      ruleIndex: indexOf(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      rank: Math.round(finding.confidence * 10_000) / 100,
      locations: [{ physicalLocation: physical(finding.range, place) }],
      partialFingerprints: { 'copydeskContent/v1': nth === 1 ? exact : `${exact}:${nth}` },
      ...withOthers(finding, place),
      ...withFixes(finding.fixes, place),
    }
  })
}

interface Placing {
  readonly source: string
  readonly lines: LineIndex
  readonly path: string
}

function withOthers(finding: Finding, place: Placing): object {
  if (finding.evidence.length === 0) return {}
  return {
    relatedLocations: finding.evidence.map(({ range, message }, id) => ({
      id,
      message: { text: message },
      physicalLocation: physical(range, place),
    })),
  }
}

function withFixes(fixes: readonly Fix[], place: Placing): object {
  if (fixes.length === 0) return {}
  return {
    fixes: fixes.map((fix) => ({
      description: { text: fix.title },
      artifactChanges: [
        {
          artifactLocation: artifact(place.path),
          replacements: fix.edits.map(({ range, text }) => ({
            deletedRegion: region(range, place),
            ...(text === '' ? {} : { insertedContent: { text } }),
          })),
        },
      ],
      properties: { applicability: fix.applicability },
    })),
  }
}

function physical(range: Range, place: Placing): unknown {
  const snippet = place.source.slice(range.start, Math.min(range.end, range.start + MAX_SNIPPET))
  return {
    artifactLocation: artifact(place.path),
    region: { ...region(range, place), snippet: { text: wellFormed(snippet) } },
  }
}

function region({ start, end }: Range, { lines }: Placing) {
  const from = lines.positionAt(start)
  const to = lines.positionAt(end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  }
}

/** A path out of the folder stands by itself: a base would not lead to it. */
function artifact(path: string): unknown {
  const uri = uriOf(path)
  return uri.startsWith('file:') || uri.startsWith('../') ? { uri } : { uri, uriBaseId: ROOT }
}
