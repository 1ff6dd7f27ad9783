import { indexLines } from '../text/line-index.ts'
import { type FileReport, problemOf, type ReportWriter } from './report.ts'
import { XML_START, xmlAttributes } from './xml.ts'

/** The version of Checkstyle whose form of a report this is. */
const CHECKSTYLE_VERSION = '4.3'

/** The report of Checkstyle, which Jenkins and many others read. */
export function checkstyleWriter(): ReportWriter {
  return {
    start: `${XML_START}<checkstyle version="${CHECKSTYLE_VERSION}">\n`,
    file: fileElement,
    end: () => '</checkstyle>\n',
  }
}

function fileElement(report: FileReport): string {
  const lines = indexLines(report.source)
  const errors = report.findings.map(({ range, severity, message, rule }) => {
    const { line, column } = lines.positionAt(range.start)
    return `    <error${xmlAttributes({ line, column, severity, message, source: `copydesk.${rule}` })}/>\n`
  })
  const problem = problemOf(report)
  if (problem !== null) {
    const { code, message } = problem
    errors.push(
      `    <error${xmlAttributes({ line: 1, column: 1, severity: 'error', message, source: `copydesk.${code}` })}/>\n`,
    )
  }
  return `  <file${xmlAttributes({ name: report.path })}>\n${errors.join('')}  </file>\n`
}
