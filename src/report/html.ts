import { type Finding, SEVERITIES, type Severity } from '../rule/finding.ts'
import { indexLines, type LineIndex } from '../text/line-index.ts'
import type { Range } from '../text/range.ts'
import { harmless } from './harmless.ts'
import { KEYS_HASH, KEYS_SCRIPT } from './html-keys.ts'
import { HTML_STYLE } from './html-style.ts'
import { htmlText } from './html-text.ts'
import { type FileReport, problemOf, type ReportWriter, type Summary } from './report.ts'

/** Characters of context on either side of a mark. */
const CONTEXT = 280
/** More of a marked passage than this is cut in its middle. */
const MAX_MARK = 1200

/**
 * One self-contained page for an editor: every finding with its words in context, both sides of a
 * contradiction side by side, and boxes that hide a rule, a severity or a desk. Its policy lets one script
 * run, our own, known by its hash. The page is written at the end: what is counted stands above what is
 * listed, for a keyboard and a screen reader as for the eye.
 */
export function htmlWriter(): ReportWriter {
  const filters = { rules: new Set<string>(), desks: new Set<string>() }
  const sections: string[] = []
  return {
    start: '',
    file(report) {
      sections.push(fileSection(report, filters))
      return ''
    },
    end: (summary) =>
      `${START}${header(summary)}${filterForm(filters)}<main>\n${sections.join('')}</main>\n<script>${KEYS_SCRIPT}</script>\n</body>\n</html>\n`,
  }
}

interface Filters {
  readonly rules: Set<string>
  readonly desks: Set<string>
}

const START = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${KEYS_HASH}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>copydesk report</title>
<style>${HTML_STYLE}</style>
</head>
<body>
`

/** The desk of a piece is the folder that it stands in, down from the top. */
function deskOf(path: string): string {
  const parts = path.split('/')
  return parts.length < 2 ? '.' : (parts[0] ?? '') || '/'
}

function fileSection(report: FileReport, filters: Filters): string {
  const problem = problemOf(report)
  if (report.findings.length === 0 && problem === null) return ''
  const lines = indexLines(report.source)
  const desk = deskOf(report.path)
  filters.desks.add(desk)
  for (const { rule } of report.findings) filters.rules.add(rule)
  const failed = problem === null ? '' : `<p class="problem">${htmlText(problem.message)}</p>\n`
  const items = report.findings.map((finding) => findingItem(finding, report.source, lines))
  return `<section data-desk="${htmlText(desk)}">\n<h2>${htmlText(report.path)}</h2>\n${failed}${items.join('')}</section>\n`
}

function findingItem(finding: Finding, source: string, lines: LineIndex): string {
  const { line, column } = lines.positionAt(finding.range.start)
  const sides = [
    side(`Line ${line}`, finding.range, source, 'this'),
    ...finding.evidence.map(({ range, message }) =>
      side(`Line ${lines.positionAt(range.start).line}: ${message}`, range, source, 'other'),
    ),
  ]
  const fixes = finding.fixes.map(
    (fix) => `${htmlText(fix.title)}${fix.applicability === 'safe' ? ' (safe)' : ''}`,
  )
  return `<article tabindex="0" class="finding ${finding.severity}" data-rule="${htmlText(finding.rule)}">
<p class="where"><b>${finding.severity}</b> ${line}:${column} <span class="rule">${htmlText(finding.rule)}</span></p>
<p>${htmlText(finding.message)}</p>
<div class="sides">${sides.join('')}</div>
${fixes.length === 0 ? '' : `<p class="fix">${fixes.join('; or: ')}</p>\n`}</article>
`
}

function side(label: string, range: Range, source: string, kind: 'this' | 'other'): string {
  const from = Math.max(0, range.start - CONTEXT)
  const to = Math.min(source.length, range.end + CONTEXT)
  // The paragraph, as far as the context reaches.
  const before = source.slice(from, range.start).split(/\n\s*\n/)
  const after = source.slice(range.end, to).split(/\n\s*\n/)
  const lead = before.length === 1 && from > 0 ? '…' : ''
  const tail = after.length === 1 && to < source.length ? '…' : ''
  const context = (text: string | undefined): string => htmlText(text ?? '')
  return `<blockquote class="${kind}"><small>${htmlText(label)}</small>${lead}${context(before.at(-1))}<mark>${marked(source.slice(range.start, range.end))}</mark>${context(after[0])}${tail}</blockquote>`
}

function marked(text: string): string {
  if (text.length <= MAX_MARK) return htmlText(text)
  const half = MAX_MARK >> 1
  return `${htmlText(text.slice(0, half))} […] ${htmlText(text.slice(-half))}`
}

function header(summary: Summary): string {
  const { findings, files, errors, bySeverity } = summary
  const counts = [...SEVERITIES].reverse().map((severity) => counted(bySeverity[severity], severity))
  const failed = errors === 0 ? '' : `<p class="problem">${errors} could not be processed in full.</p>`
  const found = findings === 0 ? 'Nothing found' : `${findings} found (${counts.join(', ')})`
  return `<header><h1>copydesk report</h1><p>${found} in ${files} ${files === 1 ? 'file' : 'files'}.</p>${failed}</header>\n`
}

/** “1 error”, “3 errors”; “info” counts nothing. */
function counted(count: number, severity: Severity): string {
  return `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`
}

function filterForm({ rules, desks }: Filters): string {
  if (rules.size === 0) return ''
  const groups = [
    group('Severity', [...SEVERITIES].reverse(), 'severity', (value) => `.finding.${value}`),
    group('Rule', [...rules].sort(), 'rule', (value) => `[data-rule="${cssText(value)}"]`),
    group('Desk', [...desks].sort(), 'desk', (value) => `[data-desk="${cssText(value)}"]`),
  ]
  const hidden = groups.flatMap(({ styles }) => styles).join('\n')
  const keys = '<p class="keys"><kbd>j</kbd> and <kbd>k</kbd> go to the next and the previous finding.</p>'
  return `<form class="filters">${groups.map(({ fields }) => fields).join('')}</form>\n${keys}\n<style>\n${hidden}\n</style>\n`
}

function group(
  legend: string,
  values: readonly string[],
  kind: string,
  selector: (value: string) => string,
): { readonly fields: string; readonly styles: readonly string[] } {
  const boxes = values.map(
    (value, i) => `<label><input type="checkbox" id="${kind}-${i}" checked> ${htmlText(value)}</label>`,
  )
  return {
    fields: `<fieldset><legend>${legend}</legend>${boxes.join(' ')}</fieldset>`,
    styles: values.map(
      (value, i) => `body:has(#${kind}-${i}:not(:checked)) ${selector(value)} { display: none }`,
    ),
  }
}

/** A text in a CSS string, where `<` must not end the style element either. */
function cssText(text: string): string {
  return harmless(text).replace(/[^A-Za-z0-9_-]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)
}
