import type { Finding, Fix } from '../rule/finding.ts'
import { indexLines, type LineIndex } from '../text/line-index.ts'
import type { Range } from '../text/range.ts'
import { excerptOf } from './excerpt.ts'
import { harmless } from './harmless.ts'
import type { BaselineCounts, FileReport, Problem, ReportWriter, Summary } from './report.ts'
import type { Style } from './style.ts'
import { wrap } from './width.ts'

export interface StylishOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly style: Style
  /** Leaves out the closing summary. */
  readonly quiet: boolean
}

const MIN_WIDTH = 40
const MAX_WIDTH = 120
const INDENT = '  '
const DEEP = '      '

/**
 * The report for people: under each file every finding with its line of the source, the marked
 * words underlined, the other side of a contradiction, and the fix.
 */
export function stylishWriter(options: StylishOptions): ReportWriter {
  const page: Page = {
    style: options.style,
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width)),
  }
  return {
    start: '',
    file: (report) => fileText(report, page),
    end: (summary) => (options.quiet ? '' : summaryText(summary, page)),
  }
}

interface Page {
  readonly style: Style
  readonly width: number
}

function fileText(report: FileReport, page: Page): string {
  const problems: readonly Problem[] =
    report.error === null ? report.ruleErrors : [report.error, ...report.ruleErrors]
  const notes = fixNotes(report)
  if (report.findings.length === 0 && problems.length === 0 && notes.length === 0) return ''
  const lines = indexLines(report.source)
  const out = [page.style.path(harmless(report.path))]
  for (const problem of problems) out.push(...problemLines(problem, page))
  for (const finding of report.findings) out.push(...findingLines(finding, report.source, lines, page))
  for (const note of notes) out.push(...hanging(note, INDENT.length, page).map((line) => INDENT + line))
  return `${out.join('\n')}\n\n`
}

/** Why fixes of this file were not made. */
function fixNotes({ fixed }: FileReport): readonly string[] {
  if (fixed === undefined) return []
  const notes: string[] = []
  if (fixed.unconverged.length > 0)
    notes.push(`The fixes of ${listed(fixed.unconverged)} undo each other here; the last good text was kept.`)
  if (fixed.withdrawn.length > 0)
    notes.push(`A fix of ${listed(fixed.withdrawn)} was left out: it would have changed the text around it.`)
  return notes
}

function listed(rules: readonly string[]): string {
  return rules.length < 2 ? rules.join('') : `${rules.slice(0, -1).join(', ')} and ${rules.at(-1)}`
}

function problemLines(problem: Problem, page: Page): readonly string[] {
  const { style } = page
  return hanging(harmless(problem.message), `${INDENT}error  `.length, page).map((line, i) =>
    i === 0 ? `${INDENT}${style.error('error')}  ${line}` : `${INDENT}       ${line}`,
  )
}

function findingLines(finding: Finding, source: string, lines: LineIndex, page: Page): readonly string[] {
  const { style } = page
  const { line, column } = lines.positionAt(finding.range.start)
  const place = `${line}:${column}`
  const lead = `${INDENT}${place}  ${finding.severity}  `
  const message = hanging(harmless(finding.message), lead.length, page)
  const out = message.map((text, i) =>
    i === 0
      ? `${INDENT}${style.faint(place)}  ${style[finding.severity](finding.severity)}  ${text}`
      : `${' '.repeat(lead.length)}${text}`,
  )
  withRule(out, finding.rule, lead.length + (message.at(-1)?.length ?? 0), page)
  out.push(...excerptLines(finding.range, source, lines, page, style[finding.severity]))
  for (const other of finding.evidence) {
    const text = `line ${lines.positionAt(other.range.start).line}: ${harmless(other.message)}`
    out.push(...hanging(text, DEEP.length, page).map((part) => DEEP + part))
    out.push(...excerptLines(other.range, source, lines, page, style.info))
  }
  out.push(...fixLines(finding.fixes, page))
  return out
}

/** Sets the rule's name behind the message where there is room, and on a line of its own where not. */
function withRule(out: string[], rule: string, taken: number, page: Page): void {
  if (taken + 2 + rule.length <= page.width) {
    out.push(`${out.pop() ?? ''}  ${page.style.faint(rule)}`)
  } else {
    out.push(DEEP + page.style.faint(rule))
  }
}

function excerptLines(
  range: Range,
  source: string,
  lines: LineIndex,
  page: Page,
  paint: (text: string) => string,
): readonly string[] {
  const number = String(lines.positionAt(range.start).line)
  const gutter = `${DEEP}${number} │ `
  const excerpt = excerptOf(source, range, lines, page.width - gutter.length)
  const last = lines.positionAt(range.end).line
  const more = last > excerpt.line ? ` to line ${last}` : ''
  return [
    `${DEEP}${page.style.faint(`${number} │`)} ${excerpt.text}`,
    `${DEEP}${page.style.faint(`${' '.repeat(number.length)} │`)} ${paintMarks(excerpt.marks, paint)}${page.style.faint(more)}`,
  ].map((line) => line.trimEnd())
}

function paintMarks(marks: string, paint: (text: string) => string): string {
  const bare = marks.trimStart()
  return marks.slice(0, marks.length - bare.length) + paint(bare)
}

/** The best fix, with the command that makes it, and the other candidates. */
function fixLines(fixes: readonly Fix[], page: Page): readonly string[] {
  const [best, ...others] = fixes
  if (best === undefined) return []
  const how = best.applicability === 'safe' ? 'fix' : 'fix --unsafe'
  const rest = others.length === 0 ? '' : `; or: ${others.map((fix) => harmless(fix.title)).join('; ')}`
  const text = `${how}: ${harmless(best.title)}${rest}`
  return hanging(text, DEEP.length, page).map((line) => DEEP + page.style.mend(line))
}

function hanging(text: string, indent: number, page: Page): readonly string[] {
  return wrap(text, Math.max(20, page.width - indent))
}

function summaryText(summary: Summary, page: Page): string {
  const { style } = page
  const found = foundSentence(summary)
  const out = found === '' ? [] : wrap(found, page.width).map((line) => paintCounts(line, summary, style))
  if (summary.errors > 0) {
    const sentence = `${counted(summary.errors, 'file')} could not be processed in full.`
    out.push(...wrap(sentence, page.width).map(style.error))
  }
  if (summary.otherLanguage > 0)
    out.push(...wrap(otherLanguageSentence(summary.otherLanguage), page.width).map(style.faint))
  if (summary.baseline !== undefined)
    out.push(...wrap(baselineSentence(summary.baseline), page.width).map(style.faint))
  for (const advice of adviceOn(summary)) {
    out.push(
      ...wrap(advice, page.width).map((line) => line.replace(/copydesk fix(?: --unsafe)?/, style.strong)),
    )
  }
  return `${out.join('\n')}\n`
}

/** What the baseline held back, and what of it has become idle. */
function baselineSentence({ known, gone }: BaselineCounts): string {
  const left = `The baseline knows ${counted(known, 'finding')} more.`
  if (gone === 0) return left
  const idle =
    gone === 1
      ? '1 of its entries no longer occurs; --prune-baseline takes it out.'
      : `${gone} of its entries no longer occur; --prune-baseline takes them out.`
  return `${left} ${idle}`
}

/** “Nothing found” must not pass for a verdict on what was never read. */
function otherLanguageSentence(files: number): string {
  return `${counted(files, 'file')} in another language than English ${files === 1 ? 'was' : 'were'} left alone.`
}

/** What was repaired and what was found, in a sentence; nothing where no file could be read. */
function foundSentence(summary: Summary): string {
  const { files, findings, errors, repairs } = summary
  if (findings === 0 && errors === files && files > 0) return ''
  const where = `in ${counted(findings === 0 ? files - errors : files, 'file')}`
  const made = repairs === null || repairs === 0 ? '' : `${counted(repairs, 'repair')} made. `
  if (findings > 0) {
    const left = repairs === null ? '' : ' left'
    return `${made}${counted(findings, 'finding')}${left} ${where}: ${severityCounts(summary).join(', ')}.`
  }
  if (repairs === null) return `Nothing found ${where}.`
  return repairs === 0 ? `Nothing to repair, and nothing left, ${where}.` : `${made}Nothing left ${where}.`
}

function severityCounts(summary: Summary): readonly string[] {
  const { error, warning, info } = summary.bySeverity
  return [
    error > 0 ? counted(error, 'error') : '',
    warning > 0 ? counted(warning, 'warning') : '',
    info > 0 ? `${info} for information` : '',
  ].filter((part) => part !== '')
}

function paintCounts(line: string, summary: Summary, style: Style): string {
  if (summary.findings === 0) return style.mend(line)
  return line.replace(/\d+ errors?/, style.error).replace(/\d+ warnings?/, style.warning)
}

/** What to do next. */
function adviceOn(summary: Summary): readonly string[] {
  const { safe, unsafe } = summary.fixable
  const advice: string[] = []
  if (safe > 0) advice.push(`${safe} can be fixed with copydesk fix.`)
  if (unsafe > 0) {
    const more = safe > 0 ? ' more' : ''
    advice.push(`${unsafe}${more} with copydesk fix --unsafe; look at the changes with --diff first.`)
  }
  return advice
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
