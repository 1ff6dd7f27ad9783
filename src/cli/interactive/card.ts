import { harmless } from '../../report/harmless.ts'
import type { Style } from '../../report/style.ts'
import { stylishWriter } from '../../report/stylish.ts'
import { columnsOf, wrap } from '../../report/width.ts'
import { findingOf, type Review, suggestionsOf, wordOf } from './review.ts'

export interface CardPage {
  /** The file as it is shown. */
  readonly path: string
  readonly width: number
  readonly style: Style
}

/** What is shown of a finding: the report's own lines, the suggestions by number, the keys. */
export function cardText(review: Review, page: CardPage): string {
  const finding = findingOf(review)
  if (finding === undefined) return ''
  const { subject, at } = review
  const report = stylishWriter({ width: page.width, style: page.style, quiet: true }).file(
    {
      path: `${page.path} (${at + 1} of ${subject.findings.length})`,
      source: subject.source,
      language: null,
      findings: [{ ...finding, fixes: [] }],
      ruleErrors: [],
      error: null,
    },
    0,
  )
  const suggestions = suggestionsOf(review).flatMap((fix, i) => {
    const sure = fix.applicability === 'safe' ? ' (certain)' : ''
    return wrap(harmless(fix.title) + sure, page.width - 9).map((line, j) =>
      j === 0
        ? `      ${page.style.strong(String(i + 1))}  ${page.style.mend(line)}`
        : `         ${page.style.mend(line)}`,
    )
  })
  return `\n${[report.trimEnd(), ...suggestions, ...keyLines(review, page)].join('\n')}\n`
}

/** The line in which a replacement is typed: its end, where all of it has no room. */
export function typingLine(typed: string, page: CardPage): string {
  const lead = '  Your own text (Enter takes it, Esc leaves it): '
  const signs = [...harmless(typed)]
  const room = Math.max(10, page.width - lead.length - 1)
  while (columnsOf(signs.join('')) > room) signs.shift()
  return page.style.faint(lead) + signs.join('')
}

/** The keys that do something here, in as many lines as they take. */
function keyLines(review: Review, page: CardPage): readonly string[] {
  const finding = findingOf(review)
  const count = suggestionsOf(review).length
  const keys: (readonly [key: string, does: string])[] = []
  if (count > 0) keys.push([count === 1 ? '1' : `1–${count}`, 'take it'])
  keys.push(['e', 'type your own'])
  if (count > 0) keys.push(['a', `all of ${finding?.rule ?? ''}`])
  if (finding !== undefined && wordOf(review, finding) !== undefined) keys.push(['w', 'add the word'])
  keys.push(['i', 'ignore here'], ['s', 'skip'])
  if (review.steps.length > 0) keys.push(['b', 'back'])
  keys.push(['q', 'keep and quit'])
  const lines: (readonly [string, string])[][] = []
  let taken = 0
  for (const key of keys) {
    const columns = columnsOf(key.join(' ')) + 2
    if (taken === 0 || taken + columns > page.width) {
      lines.push([])
      taken = 0
    }
    lines.at(-1)?.push(key)
    taken += columns
  }
  return lines.map((line) =>
    line.map(([key, does]) => `  ${page.style.strong(key)} ${page.style.faint(does)}`).join(''),
  )
}
