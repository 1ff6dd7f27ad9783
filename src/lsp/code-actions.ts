import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range as ProtocolRange,
} from 'vscode-languageserver'
import type { Document } from '../document/document.ts'
import { completeRepairs } from '../engine/complete-repairs.ts'
import { ignoreHere, ignoreInFile } from '../engine/ignore-here.ts'
import { editsOf, planRepairs } from '../engine/plan.ts'
import type { Reader } from '../read/read.ts'
import type { Finding, Fix } from '../rule/finding.ts'
import type { Edit } from '../text/edits.ts'
import type { Range } from '../text/range.ts'
import type { Judgement } from './checking.ts'
import { COMMANDS } from './commands.ts'
import type { OpenPiece } from './open-pieces.ts'
import { workspaceEdit } from './workspace-edits.ts'

/** The kinds of “mend all that is certain”; both, since some clients match a kind exactly. */
export const FIX_ALL = [`${CodeActionKind.SourceFixAll}.copydesk`, CodeActionKind.SourceFixAll] as const

export const ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, ...FIX_ALL]

/** What actions are made of, beside the findings. */
export interface ActionPorts {
  readonly versioned: boolean
  readonly preferred: boolean
  readonly read: Reader
  readonly diagnosticOf: (finding: Finding) => Diagnostic
  /** True for a rule that the words of the house speak to. */
  readonly takesWords: (rule: string) => boolean
  /** True where the user has a place for words of their own. */
  readonly userWords: boolean
}

/** The actions for the findings at a range: repairs first, then what silences them. */
export function quickFixes(
  judgement: Judgement,
  at: ProtocolRange,
  ports: ActionPorts,
): readonly CodeAction[] {
  const { piece, document, findings } = judgement
  if (document === null) return []
  const range = piece.positions.offsetsOf(at)
  const here = findings.filter((finding) => meets(finding.range, range)).slice(0, MOST_FINDINGS)
  const kit: Kit = { ...ports, piece, document, findings }
  return [
    ...here.flatMap((finding) => repairs(finding, kit)),
    ...once(here, ({ rule }) => rule).flatMap(({ rule }) => repairsOfRule(rule, kit)),
    ...here.flatMap((finding) => acceptWord(finding, kit)),
    ...here.flatMap((finding) => ignores(finding, kit)),
    ...once(here, ({ rule }) => rule).flatMap((finding) => silenceRule(finding, kit)),
  ]
}

/** Who asks for the actions of a whole page is not shown a thousand of them. */
const MOST_FINDINGS = 20

/** All that is at hand for the actions of one piece. */
interface Kit extends ActionPorts {
  readonly piece: OpenPiece
  readonly document: Document
  readonly findings: readonly Finding[]
}

/** Ends count: a caret right behind a word is at the word. */
function meets(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end
}

function once(findings: readonly Finding[], key: (finding: Finding) => string): readonly Finding[] {
  return [...new Map([...findings].reverse().map((finding) => [key(finding), finding])).values()].reverse()
}

function repairs(finding: Finding, kit: Kit): readonly CodeAction[] {
  return finding.fixes.map((fix, i) => ({
    ...editAction(fix.title, fix.edits, kit),
    diagnostics: [kit.diagnosticOf(finding)],
    ...(i === 0 && kit.preferred ? { isPreferred: true } : {}),
  }))
}

function editAction(title: string, edits: readonly Edit[], { piece, versioned }: Kit): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, edit: workspaceEdit([{ piece, edits }], versioned) }
}

/** All repairs of a rule at once: those that are certain, and, where that is more, the best of each finding. */
function repairsOfRule(rule: string, kit: Kit): readonly CodeAction[] {
  const ofRule = kit.findings.filter((finding) => finding.rule === rule)
  const complete = completeRepairs(kit.document)
  const certain = complete(planRepairs(ofRule, isSafe))
  const all = complete(planRepairs(ofRule, () => true))
  const actions: CodeAction[] = []
  if (certain.length > 1) {
    actions.push(editAction(`Make the ${certain.length} certain repairs of ${rule}`, editsOf(certain), kit))
  }
  if (all.length > 1 && all.length > certain.length) {
    actions.push(
      editAction(`Make the best repair of all ${all.length} findings of ${rule}`, editsOf(all), kit),
    )
  }
  return actions
}

export function isSafe(fix: Fix): boolean {
  return fix.applicability === 'safe'
}

function acceptWord(finding: Finding, kit: Kit): readonly CodeAction[] {
  const word = kit.piece.text.slice(finding.range.start, finding.range.end)
  if (!kit.takesWords(finding.rule) || /[\s#]/u.test(word)) return []
  const add = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [kit.diagnosticOf(finding)],
    command: { title, command, arguments: [kit.piece.uri, word] },
  })
  return [
    add(`Add “${word}” to the words of this project`, COMMANDS.addToProject),
    ...(kit.userWords ? [add(`Add “${word}” to my own words`, COMMANDS.addToUser)] : []),
  ]
}

function ignores(finding: Finding, kit: Kit): readonly CodeAction[] {
  const here = ignoreHere(kit.document, kit.read, finding)
  if (here === undefined) return []
  const action = editAction(`Ignore ${finding.rule} here`, [here.edit], kit)
  return [{ ...action, diagnostics: [kit.diagnosticOf(finding)] }]
}

function silenceRule(finding: Finding, kit: Kit): readonly CodeAction[] {
  const { rule } = finding
  const inFile = ignoreInFile(kit.document, kit.read, finding)
  const title = `Turn ${rule} off in the configuration`
  return [
    ...(inFile === undefined ? [] : [editAction(`Ignore ${rule} in this file`, [inFile], kit)]),
    {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command: COMMANDS.disableRule, arguments: [kit.piece.uri, rule] },
    },
  ]
}
