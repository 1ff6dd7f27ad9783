import type {
  Diagnostic,
  InitializeParams,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from 'vscode-languageserver'
import { rulesWithWords } from '../app/active-rules.ts'
import type { ConfigFault } from '../config/config-error.ts'
import { userVocabularyFile } from '../config/user-vocabulary.ts'
import type { Finding } from '../rule/finding.ts'
import { type Checking, type Judgement, openChecking } from './checking.ts'
import { type Client, readClient } from './client.ts'
import { configFaults } from './config-faults.ts'
import { diagnosticOf } from './diagnostics.ts'
import { type House, openHouse } from './house.ts'
import type { RuleBrief } from './hover.ts'
import { type OpenPiece, type OpenPieces, openPieces } from './open-pieces.ts'
import { pathOfUri } from './paths.ts'
import { ruleBriefs } from './rule-briefs.ts'
import { readSettings, type Settings } from './settings.ts'
import { openTelling, type Telling } from './telling.ts'

/** What a session says to the client unasked. */
export interface Outlet {
  publish(uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void
  /** Has a client that asks for diagnostics ask anew. */
  refresh(): void
  log(message: string): void
}

export interface SessionSetup {
  readonly params: InitializeParams
  readonly outlet: Outlet
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where the server was started, for a client that names no folder. */
  readonly folder: string
}

/** All that the server knows between the client's hello and its goodbye. */
export interface Session {
  readonly client: Client
  readonly house: House
  readonly pieces: OpenPieces
  readonly checking: Checking
  readonly telling: Telling
  readonly briefs: ReadonlyMap<string, RuleBrief>
  readonly takesWords: (rule: string) => boolean
  /** The user's own word file; `undefined` where there is no place for one. */
  readonly userWords: string | undefined
  readonly settings: Settings
  /** The workspace's folders, absolute. */
  readonly folders: readonly string[]
  diagnosticOf(finding: Finding, piece: OpenPiece): Diagnostic
  diagnosticsOf(judgement: Judgement): readonly Diagnostic[]
  opened(item: TextDocumentItem): void
  changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void
  saved(uri: string): void
  closed(uri: string): void
  foldersChanged(added: readonly string[], removed: readonly string[]): void
  arrange(sent: unknown): void
  /** Looks whether configurations or word files have changed on the disk; if so, all is checked anew. */
  lookAround(): void
  /** Checks all open pieces anew. */
  recheck(): void
  close(): Promise<void>
}

export async function openSession({ params, outlet, environment, folder }: SessionSetup): Promise<Session> {
  const client = readClient(params.capabilities)
  let folders = foldersOf(params, folder)
  const root = (): string => folders[0] ?? folder
  let settings = readSettings(params.initializationOptions, root())
  const userWords = userVocabularyFile(environment)
  const house = openHouse(settings, userWords)
  const pieces = openPieces(client.encoding, (uri) => pathOfUri(uri, root()))
  const briefs = await ruleBriefs()
  const takesWords = await rulesWithWords()
  const style = { ...client.diagnostics, pageOf: (rule: string) => briefs.get(rule)?.page }
  const told = new Set<string>()
  const faults = configFaults(client.encoding, (uri, diagnostics) =>
    outlet.publish(uri, undefined, diagnostics),
  )
  const diagnosticsOf = ({ findings, piece }: Judgement): readonly Diagnostic[] =>
    settings.enable ? findings.map((finding) => diagnosticOf(finding, piece, style)) : []
  const telling = openTelling({ diagnosticsOf, push: outlet.publish })
  const logError = (error: unknown): void =>
    outlet.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const checking = openChecking({
    pieces,
    house,
    onJudged(judgement) {
      faults.set(judgement.piece.uri, judgement.fault)
      for (const { message } of judgement.failures) {
        if (told.has(message)) continue
        told.add(message)
        outlet.log(message)
      }
      telling.judged(judgement)
    },
    onError: logError,
  })
  const paths = (): readonly string[] => pieces.all().map(({ path }) => path)
  const recheck = (): void => {
    house.reopen(paths())
    checkAll()
  }
  const faultIn = async (uri: string): Promise<ConfigFault | null> => {
    const piece = pieces.get(uri)
    return piece === undefined ? null : house.faultAt(piece.path)
  }
  const checkAll = (): void => {
    for (const { uri } of pieces.all()) checking.touch(uri)
    if (telling.pulls) outlet.refresh()
  }
  return {
    client,
    house,
    pieces,
    checking,
    telling,
    briefs,
    takesWords,
    userWords,
    get settings() {
      return settings
    },
    get folders() {
      return folders
    },
    diagnosticOf: (finding, piece) => diagnosticOf(finding, piece, style),
    diagnosticsOf,
    opened(item) {
      house.note(pieces.open(item).path)
      checking.touch(item.uri)
    },
    changed(uri, version, changes) {
      const piece = pieces.change(uri, version, changes)
      if (piece !== undefined && settings.run === 'onType') checking.touch(uri)
    },
    saved(uri) {
      if (pieces.get(uri) !== undefined) checking.touch(uri)
    },
    closed(uri) {
      pieces.close(uri)
      checking.forget(uri)
      faults.set(uri, null)
      telling.closed(uri)
    },
    foldersChanged(added, removed) {
      folders = [...folders.filter((each) => !removed.includes(each)), ...added]
    },
    arrange(sent) {
      settings = readSettings(sent, root())
      house.arrange(settings, paths())
      checkAll()
    },
    lookAround() {
      if (house.hasMoved()) recheck()
      else faults.areOutdated(faultIn).then((areOutdated) => areOutdated && recheck(), logError)
    },
    recheck,
    close: () => house.close(),
  }
}

function foldersOf(
  { workspaceFolders, rootUri, rootPath }: InitializeParams,
  folder: string,
): readonly string[] {
  const named = workspaceFolders?.map(({ uri }) => pathOfUri(uri, folder)) ?? []
  if (named.length > 0) return named
  if (typeof rootUri === 'string') return [pathOfUri(rootUri, folder)]
  return typeof rootPath === 'string' ? [rootPath] : []
}
