import { dirname } from 'node:path'
import type { WorkspaceEdit } from 'vscode-languageserver'
import { safeEdits } from './answers.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import { addProjectWord, addWord, turnRuleOff } from './house-files.ts'
import type { OpenPiece } from './open-pieces.ts'
import { pathOfUri } from './paths.ts'
import type { Session } from './session.ts'
import { workspaceEdit } from './workspace-edits.ts'
import { closedPieces } from './workspace-files.ts'

/** What a command needs the client for. */
export interface CommandPorts {
  apply(label: string, edit: WorkspaceEdit): Promise<boolean>
  /** Tells the user in a sentence how it went. */
  show(message: string): void
  /** Told between files; says whether the user has called it off. */
  progress(path: string): boolean
}

/**
 * Runs a command of the client.
 * @throws Error in a sentence for the user when it cannot be done
 */
export async function runCommand(
  name: CommandName,
  args: readonly unknown[],
  session: Session,
  ports: CommandPorts,
): Promise<void> {
  const [uri, subject] = args.map(String)
  switch (name) {
    case COMMANDS.addToProject: {
      const path = pathIn(uri, session)
      addProjectWord(session.house.policyFor(path).config, homeOf(path, session), given(subject))
      return session.recheck()
    }
    case COMMANDS.addToUser:
      if (session.userWords === undefined) throw new Error('There is no home folder for your own words.')
      addWord(session.userWords, given(subject))
      return session.recheck()
    case COMMANDS.disableRule: {
      const path = pathIn(uri, session)
      turnRuleOff(session.house.policyFor(path).config, homeOf(path, session), given(subject))
      return session.recheck()
    }
    case COMMANDS.fixFile: {
      const piece = session.pieces.get(uri ?? '')
      if (piece === undefined) throw new Error('This file is not open.')
      return fixPieces([piece], session, ports)
    }
    case COMMANDS.fixWorkspace:
      return fixPieces(await allPieces(session, ports), session, ports)
    case COMMANDS.checkWorkspace:
      return checkWorkspace(session, ports)
    case COMMANDS.recheck:
      return session.recheck()
  }
}

function pathIn(uri: string | undefined, { folders }: Session): string {
  return pathOfUri(given(uri), folders[0] ?? '.')
}

function given(argument: string | undefined): string {
  if (argument === undefined || argument === '')
    throw new Error('This command needs a file and a word or rule.')
  return argument
}

/** The folder of the workspace that a piece is in: there its house keeps its files. */
function homeOf(path: string, { folders }: Session): string {
  return folders.find((folder) => path.startsWith(folder)) ?? dirname(path)
}

async function allPieces(session: Session, ports: CommandPorts): Promise<readonly OpenPiece[]> {
  const all = [...session.pieces.all()]
  const { house, pieces, client } = session
  for await (const piece of closedPieces(session.folders, { house, pieces, encoding: client.encoding })) {
    if (ports.progress(piece.path)) break
    all.push(piece)
  }
  return all
}

async function fixPieces(all: readonly OpenPiece[], session: Session, ports: CommandPorts): Promise<void> {
  const changes: { readonly piece: OpenPiece; readonly edits: Awaited<ReturnType<typeof safeEdits>> }[] = []
  for (const piece of all) {
    if (ports.progress(piece.path)) return
    const edits = await safeEdits(piece, session)
    if (edits.length > 0) changes.push({ piece, edits })
  }
  const count = changes.reduce((sum, { edits }) => sum + edits.length, 0)
  if (count === 0) return ports.show('There is nothing to mend that is certain.')
  const done = await ports.apply(
    'copydesk: certain repairs',
    workspaceEdit(changes, session.client.versionedEdits),
  )
  ports.show(done ? `${count} repairs in ${changes.length} files.` : 'The editor did not take the repairs.')
}

async function checkWorkspace(session: Session, ports: CommandPorts): Promise<void> {
  let files = 0
  let findings = 0
  for (const piece of await allPieces(session, ports)) {
    if (ports.progress(piece.path)) break
    const { path, format, text } = piece
    const { result } = await session.house.desk.check({ path, format, source: text })
    files++
    findings += result.findings.length
  }
  ports.show(`${findings} findings in ${files} files.`)
}
