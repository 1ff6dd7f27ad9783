import {
  type Connection,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type Logger,
  LSPErrorCodes,
  ProposedFeatures,
  type ProtocolConnection,
  ResponseError,
} from 'vscode-languageserver'
import { codeActions, hover } from './answers.ts'
import { initializeResult } from './capabilities.ts'
import { COMMAND_NAMES } from './commands.ts'
import { pathOfUri } from './paths.ts'
import { QUESTIONS, type Question } from './questions.ts'
import { runCommand } from './run-command.ts'
import { openSession, type Session } from './session.ts'
import { SECTION } from './settings.ts'
import { workspaceReports } from './workspace-reports.ts'

/** What the server is started with. */
export interface ServeOptions {
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where the server was started. */
  readonly folder: string
  /** Says whether a process is there, by its number. */
  readonly isRunning: (process: number) => boolean
}

/** Milliseconds between two looks at the files that decide on the open pieces. */
const LOOK_EVERY = 2000

/**
 * Serves one client until it says goodbye or goes away.
 * @param connect opens the connection; what it meets goes to the logger
 * @returns the exit status that the protocol asks for: 0 after a shutdown, else 1
 */
export function serve(
  connect: (logger: Logger) => ProtocolConnection,
  options: ServeOptions,
): Promise<number> {
  return new Promise((resolve) => {
    let session: Session | undefined
    const timer = setInterval(() => {
      session?.lookAround()
      if (parent !== undefined && !options.isRunning(parent)) watchDog.exit(1)
    }, LOOK_EVERY)
    let parent: number | undefined
    const watchDog = {
      shutdownReceived: false,
      initialize({ processId }: InitializeParams) {
        if (typeof processId === 'number') parent = processId
      },
      exit(status: number) {
        clearInterval(timer)
        void session?.close()
        resolve(status)
      },
    }
    const connection = createConnection(
      (logger) => {
        const opened = connect(logger)
        opened.onClose(() => watchDog.exit(watchDog.shutdownReceived ? 0 : 1))
        return opened
      },
      watchDog,
      ProposedFeatures.all,
    )
    let isGreeted = false
    connection.onInitialize(async (params) => {
      if (isGreeted) throw new ResponseError(ErrorCodes.InvalidRequest, '“initialize” is sent once.')
      isGreeted = true
      session = await openSession({ params, outlet: outletOf(connection), ...options })
      return initializeResult(session.client, options.version)
    })
    connection.onInitialized(() => {
      if (session !== undefined) void greet(connection, session)
    })
    handleDocuments(connection, () => session)
    handleQuestions(connection, (question, params) => {
      if (watchDog.shutdownReceived)
        throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down.')
      if (session === undefined)
        throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for “initialize”.')
      const fault = QUESTIONS[question](params, 'params')
      if (fault !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, fault)
      return session
    })
    connection.listen()
  })
}

function outletOf(connection: Connection): Parameters<typeof openSession>[0]['outlet'] {
  return {
    publish: (uri, version, diagnostics) =>
      void connection
        .sendDiagnostics({
          uri,
          diagnostics: [...diagnostics],
          ...(version === undefined ? {} : { version }),
        })
        .catch(unheard),
    refresh: () => void connection.languages.diagnostics.refresh()?.catch?.(unheard),
    log: (message) => connection.console.warn(message),
  }
}

/** A client that has gone, or that does not answer, is no fault of the server. */
function unheard(): void {}

/** What can only be asked of the client once it is there: its settings, and to be told of changes. */
async function greet(connection: Connection, session: Session): Promise<void> {
  const { client } = session
  try {
    if (client.watchesSettings) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION })
    }
    if (client.watchesFiles) {
      const watchers = ['**/.textlintrc.json', '**/.textlintrc', '**/*words*.txt'].map((globPattern) => ({
        globPattern,
      }))
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    }
    if (client.asksSettings) session.arrange(await connection.workspace.getConfiguration(SECTION))
  } catch {
    // A client that refuses is served with what it sent at the start.
  }
}

function handleDocuments(connection: Connection, session: () => Session | undefined): void {
  connection.onDidOpenTextDocument(({ textDocument }) => session()?.opened(textDocument))
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    session()?.changed(textDocument.uri, textDocument.version, contentChanges)
  })
  connection.onDidSaveTextDocument(({ textDocument }) => {
    session()?.lookAround()
    session()?.saved(textDocument.uri)
  })
  connection.onDidCloseTextDocument(({ textDocument }) => session()?.closed(textDocument.uri))
  connection.onDidChangeWatchedFiles(() => session()?.lookAround())
  connection.onDidChangeConfiguration(async ({ settings }) => {
    const now = session()
    if (now === undefined) return
    const asked = now.client.asksSettings ? await connection.workspace.getConfiguration(SECTION) : settings
    now.arrange(asked ?? settings)
  })
  connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }) => {
    const paths = (folders: readonly { readonly uri: string }[]): readonly string[] =>
      folders.map(({ uri }) => pathOfUri(uri, '.'))
    session()?.foldersChanged(paths(event.added), paths(event.removed))
  })
}

/** @param session throws what a question gets for an answer that is ill put, or comes too early or too late */
function handleQuestions(
  connection: Connection,
  session: (question: Question, params: unknown) => Session,
): void {
  connection.onCodeAction(async (params) => [...(await codeActions(params, session('codeAction', params)))])
  connection.onHover(async (params) => hover(params, session('hover', params)))
  connection.languages.diagnostics.on(async (params) => {
    const { checking, telling } = session('diagnostic', params)
    const { textDocument, previousResultId } = params
    const judgement = await checking.settled(textDocument.uri)
    if (judgement === undefined) return { kind: 'full', items: [] }
    return telling.answer(judgement, previousResultId)
  })
  connection.languages.diagnostics.onWorkspace(async (params, token, _progress, partial) =>
    workspaceReports(params, session('workspaceDiagnostic', params), token, partial),
  )
  connection.onExecuteCommand(async (params, token, progress) => {
    const now = session('executeCommand', params)
    const { command, arguments: args = [] } = params
    const name = COMMAND_NAMES.find((known) => known === command)
    if (name === undefined) return
    try {
      await runCommand(name, args, now, {
        apply: async (label, edit) => (await connection.workspace.applyEdit({ label, edit })).applied,
        show: (message) => connection.window.showInformationMessage(message),
        progress(path) {
          progress.report(path)
          return token.isCancellationRequested
        },
      })
    } catch (error) {
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        error instanceof Error ? error.message : String(error),
      )
    }
  })
}
