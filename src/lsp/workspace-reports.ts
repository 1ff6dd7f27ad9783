import type {
  CancellationToken,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { fingerprint } from '../batch/journal.ts'
import type { OpenPiece } from './open-pieces.ts'
import type { Session } from './session.ts'
import { closedPieces } from './workspace-files.ts'

/**
 * Answers for the pieces of the workspace that are not open, file by file where the client takes it
 * so. Only where the user's settings ask for it, since a workspace may be an archive.
 */
export async function workspaceReports(
  { previousResultIds }: WorkspaceDiagnosticParams,
  session: Session,
  token: CancellationToken,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport> {
  if (!session.settings.workspace || !session.settings.enable) return { items: [] }
  const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
  const { house, pieces, client } = session
  const items: WorkspaceDocumentDiagnosticReport[] = []
  for await (const piece of closedPieces(session.folders, { house, pieces, encoding: client.encoding })) {
    if (token.isCancellationRequested) break
    const report = await reportOf(piece, known.get(piece.uri), session)
    if (partial === undefined) items.push(report)
    else partial.report({ items: [report] })
  }
  return { items }
}

async function reportOf(
  piece: OpenPiece,
  previousResultId: string | undefined,
  session: Session,
): Promise<WorkspaceDocumentDiagnosticReport> {
  const { uri, path, format, text } = piece
  const resultId = `${session.house.generation}.${fingerprint(Buffer.from(text))}`
  if (resultId === previousResultId) return { kind: 'unchanged', uri, version: null, resultId }
  const { result } = await session.house.desk.check({ path, format, source: text })
  const items = result.findings.map((finding) => session.diagnosticOf(finding, piece))
  return { kind: 'full', uri, version: null, resultId, items }
}
