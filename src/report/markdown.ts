import type { Finding } from '../rule/finding.ts'
import { indexLines, type LineIndex } from '../text/line-index.ts'
import { joinedEdit } from './joined-edit.ts'
import { markdownFence, markdownText } from './markdown-text.ts'
import { type FileReport, problemOf, type ReportWriter, type Summary } from './report.ts'

/** A comment on GitHub holds 65,536 characters; the rest of it is the caller's. */
export const COMMENT_LENGTH = 60_000
/** A suggestion of more lines is no longer read. */
const MAX_SUGGESTED_LINES = 10
/** A line of more characters is no longer compared by eye. */
const MAX_SUGGESTED_LENGTH = 2000
const MAX_EXCERPT = 160
/** What a reviewer would take into the text without seeing it: controls, and what turns the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

/**
 * A report for a comment on a pull request: a heading, each file with its findings, each fix as a
 * suggestion block of the lines as they would stand.
 * @param limit the characters that it may take; what does not fit is counted
 */
export function markdownWriter(limit: number): ReportWriter {
  let room = limit
  let left = 0
  return {
    start: '## copydesk\n\n',
    file(report) {
      const parts = fileParts(report)
      let text = ''
      for (const part of parts.items) {
        const piece = (text === '' ? parts.heading : '') + part
        if (piece.length > room) left++
        else {
          text += piece
          room -= piece.length
        }
      }
      return text
    },
    end: (summary) => closing(summary, left),
  }
}

interface FileParts {
  readonly heading: string
  readonly items: readonly string[]
}

function fileParts(report: FileReport): FileParts {
  const lines = indexLines(report.source)
  const problem = problemOf(report)
  const items = report.findings.map((finding) => findingItem(finding, report.source, lines))
  if (problem !== null) items.unshift(`- **error** ${markdownText(problem.message)}\n\n`)
  return { heading: `### ${markdownText(report.path)}\n\n`, items }
}

function findingItem(finding: Finding, source: string, lines: LineIndex): string {
  const { line, column } = lines.positionAt(finding.range.start)
  const out = [
    `- ${line}:${column} **${finding.severity}** ${markdownText(finding.message)} (${markdownText(finding.rule)})`,
  ]
  for (const other of finding.evidence) {
    const place = lines.positionAt(other.range.start).line
    const excerpt = source.slice(other.range.start, other.range.end).slice(0, MAX_EXCERPT)
    out.push(`  - line ${place}: ${markdownText(other.message)} “${markdownText(excerpt)}”`)
  }
  const suggested = suggestion(finding, source, lines)
  if (suggested !== undefined) out.push('', indented(suggested))
  return `${out.join('\n')}\n\n`
}

/** The lines that the best fix touches, as they would stand. */
function suggestion(finding: Finding, source: string, lines: LineIndex): string | undefined {
  const [fix] = finding.fixes
  const edit = fix === undefined ? undefined : joinedEdit(fix, source)
  if (edit === undefined) return undefined
  const start = lines.lineRangeAt(edit.range.start).start
  const end = lines.lineRangeAt(edit.range.end).end
  const text = source.slice(start, edit.range.start) + edit.text + source.slice(edit.range.end, end)
  if (text.length > MAX_SUGGESTED_LENGTH || text.split('\n').length > MAX_SUGGESTED_LINES) return undefined
  const shown = text.split(/\r\n|\r|\n/).join('\n')
  return HIDDEN.test(shown) ? undefined : markdownFence('suggestion', shown)
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

function closing(summary: Summary, left: number): string {
  const { findings, files, errors } = summary
  const rest = left === 0 ? '' : `${left} more stand in the full report.\n\n`
  const failed = errors === 0 ? '' : ` ${counted(errors, 'file')} could not be processed in full.`
  const found = findings === 0 ? 'Nothing found' : counted(findings, 'finding')
  return `${rest}${found} in ${counted(files, 'file')}.${failed}\n`
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
