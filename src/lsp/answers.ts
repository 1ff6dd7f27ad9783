import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver'
import { loadReader } from '../read/read.ts'
import { composeEdits } from '../text/compose-edits.ts'
import type { Edit } from '../text/edits.ts'
import { type ActionPorts, FIX_ALL, isSafe, quickFixes } from './code-actions.ts'
import { hoverAt } from './hover.ts'
import type { OpenPiece } from './open-pieces.ts'
import type { Session } from './session.ts'
import { workspaceEdit } from './workspace-edits.ts'

/** The actions that a client may offer at a range. */
export async function codeActions(
  params: CodeActionParams,
  session: Session,
): Promise<readonly CodeAction[]> {
  const { range, context, textDocument } = params
  const judgement = await session.checking.settled(textDocument.uri)
  if (judgement === undefined || judgement.document === null || !session.settings.enable) return []
  const { client, takesWords, userWords } = session
  const wholeFile = await fixAllActions(judgement.piece, context, session)
  if (!wants(context, CodeActionKind.QuickFix)) return wholeFile
  const ports: ActionPorts = {
    versioned: client.versionedEdits,
    preferred: client.preferredActions,
    read: await loadReader(judgement.piece.format),
    diagnosticOf: (finding) => session.diagnosticOf(finding, judgement.piece),
    takesWords,
    userWords: userWords !== undefined,
  }
  return [...quickFixes(judgement, range, ports), ...wholeFile]
}

/** Kinds are a tree: who asks for `source` asks for `source.fixAll` too. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`))
}

/**
 * “Mend all that is certain”, under the kind that was asked for: one, since a client that saves makes
 * all that it is given, and the second would be for a text that is no longer there.
 */
async function fixAllActions(
  piece: OpenPiece,
  context: CodeActionContext,
  session: Session,
): Promise<readonly CodeAction[]> {
  // Not in the menu at the caret, which asks for nothing in particular.
  if (context.only === undefined) return []
  const kind =
    FIX_ALL.find((each) => context.only?.includes(each)) ?? FIX_ALL.find((each) => wants(context, each))
  if (kind === undefined) return []
  const edits = await safeEdits(piece, session)
  if (edits.length === 0) return []
  const edit = workspaceEdit([{ piece, edits }], session.client.versionedEdits)
  return [{ title: 'Make all certain repairs in this file', kind, edit }]
}

/** What `copydesk fix` would do to a piece, as edits of the text as it stands. */
export async function safeEdits(piece: OpenPiece, { house }: Session): Promise<readonly Edit[]> {
  const { path, format, text } = piece
  const { rounds } = await house.desk.fix({ path, format, source: text }, isSafe)
  return composeEdits(
    text.length,
    rounds.map((round) => round.flatMap((repair) => repair.fix.edits)),
  )
}

export async function hover(params: HoverParams, session: Session): Promise<Hover | null> {
  const judgement = await session.checking.settled(params.textDocument.uri)
  if (judgement === undefined || !session.settings.enable) return null
  const { briefs, client } = session
  return hoverAt(judgement, params.position, (rule) => briefs.get(rule), client.markdownHover)
}
