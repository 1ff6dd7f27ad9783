import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import { escapeMarkdown } from '../report/escape-markdown.ts'
import type { Finding } from '../rule/finding.ts'
import type { Judgement } from './checking.ts'

/** A rule's page in brief. */
export interface RuleBrief {
  readonly summary: string
  /** The first paragraph of why the rule is there. */
  readonly why: string
  /** Address of the whole page. */
  readonly page: string | undefined
}

/** What is known of the findings at a place: what is wrong, the other side, how sure, the rule in brief. */
export function hoverAt(
  { piece, findings }: Judgement,
  at: Position,
  briefOf: (rule: string) => RuleBrief | undefined,
  markdown: boolean,
): Hover | null {
  const offset = piece.positions.offsetAt(at)
  const here = findings.filter(({ range }) => range.start <= offset && offset <= range.end)
  const [first] = here
  if (first === undefined) return null
  const lineOf = (start: number): number => piece.positions.positionAt(start).line + 1
  const parts = here.slice(0, MOST_FINDINGS).map((finding) => {
    const brief = briefOf(finding.rule)
    return markdown ? markdownText(finding, brief, lineOf) : plainText(finding, brief, lineOf)
  })
  return {
    range: piece.positions.rangeOf(first.range),
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.join(markdown ? '\n\n---\n\n' : '\n\n'),
    },
  }
}

const MOST_FINDINGS = 3

function markdownText(
  finding: Finding,
  brief: RuleBrief | undefined,
  lineOf: (start: number) => number,
): string {
  const lines = [`**${escapeMarkdown(finding.message)}**`]
  for (const side of finding.evidence) {
    lines.push(`- line ${lineOf(side.range.start)}: ${escapeMarkdown(side.message)}`)
  }
  if (brief === undefined) return lines.join('\n')
  const name = brief.page === undefined ? `\`${finding.rule}\`` : `[\`${finding.rule}\`](${brief.page})`
  lines.push('', `${name} (${sureness(finding)}): ${brief.summary}`, '', brief.why)
  return lines.join('\n')
}

function plainText(
  finding: Finding,
  brief: RuleBrief | undefined,
  lineOf: (start: number) => number,
): string {
  const sides = finding.evidence.map((side) => `line ${lineOf(side.range.start)}: ${side.message}`)
  const about = brief === undefined ? [] : [`${finding.rule} (${sureness(finding)}): ${brief.summary}`]
  return [finding.message, ...sides, ...about].join('\n')
}

function sureness({ confidence }: Finding): string {
  const percent = Math.round(confidence * 100)
  return percent >= 100 ? 'more than 99 % sure' : `${percent} % sure`
}
