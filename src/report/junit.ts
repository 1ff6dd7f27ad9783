import type { Finding } from '../rule/finding.ts'
import { indexLines, type LineIndex } from '../text/line-index.ts'
import { type FileReport, problemOf, type ReportWriter } from './report.ts'
import { XML_START, xmlAttributes, xmlText } from './xml.ts'

/**
 * JUnit's report, as Jenkins and GitLab read it: a suite a file, a case a finding. What is for
 * information passes, and says what it has to say as its output.
 */
export function junitWriter(): ReportWriter {
  return { start: `${XML_START}<testsuites name="copydesk">\n`, file: suite, end: () => '</testsuites>\n' }
}

function suite(report: FileReport): string {
  const { path, findings } = report
  const lines = indexLines(report.source)
  const cases = findings.map((finding) => findingCase(finding, report, lines))
  const problem = problemOf(report)
  if (problem !== null) {
    const said = `<error${xmlAttributes({ type: problem.code, message: problem.message })}/>`
    cases.push(testCase(path, problem.code, said))
  }
  if (cases.length === 0)
    cases.push(`    <testcase${xmlAttributes({ classname: path, name: 'copydesk' })}/>\n`)
  const counts = {
    name: path,
    tests: cases.length,
    failures: findings.filter(isFailure).length,
    errors: problem === null ? 0 : 1,
  }
  return `  <testsuite${xmlAttributes(counts)}>\n${cases.join('')}  </testsuite>\n`
}

function findingCase(finding: Finding, { path, source }: FileReport, lines: LineIndex): string {
  const { rule, message, severity, range } = finding
  const { line, column } = lines.positionAt(range.start)
  const others = finding.evidence.map(
    (other) => `\nline ${lines.positionAt(other.range.start).line}: ${other.message}`,
  )
  const text = `${path}:${line}:${column}: ${severity}: ${message}\n${source.slice(range.start, range.end)}${others.join('')}`
  const said = isFailure(finding)
    ? `<failure${xmlAttributes({ type: severity, message })}>${xmlText(text)}</failure>`
    : `<system-out>${xmlText(text)}</system-out>`
  return testCase(path, `${rule} ${line}:${column}`, said)
}

function isFailure({ severity }: Finding): boolean {
  return severity !== 'info'
}

function testCase(path: string, name: string, said: string): string {
  return `    <testcase${xmlAttributes({ classname: path, name })}>${said}</testcase>\n`
}
