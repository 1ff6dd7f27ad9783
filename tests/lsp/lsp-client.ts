import { type ChildProcess, spawn } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { onTestFinished } from 'vitest'
import {
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { serve } from '../../src/lsp/serve.ts'

/** A client as a test plays it. */
export interface TestClient {
  readonly connection: ProtocolConnection
  readonly hello: InitializeResult
  /** The last diagnostics of each document, as they were pushed. */
  readonly pushed: ReadonlyMap<string, PublishDiagnosticsParams>
  open(uri: string, text: string, languageId?: string, version?: number): void
  change(uri: string, version: number, range: Range, text: string): void
  /** Waits for a push of a version of a document. */
  marks(uri: string, version?: number): Promise<readonly Diagnostic[]>
  /** Waits for a push that a test accepts. */
  pushes(accepts: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>
  actions(uri: string, at: Position, only?: readonly string[]): Promise<readonly CodeAction[]>
  /** The status that the server ends with. */
  readonly ended: Promise<number>
}

/** What most editors can do. */
export const CAPABILITIES: InitializeParams['capabilities'] = {
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      isPreferredSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
}

/** What the server may ask of a client. */
const ASKED = ['client/registerCapability', 'workspace/configuration', 'workspace/applyEdit'] as const

export interface ClientSetup {
  readonly capabilities?: InitializeParams['capabilities']
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly initializationOptions?: unknown
  /** Whether the client answers what the server asks of it. */
  readonly answers?: boolean
}

/** Starts a server in this process, and greets it. */
export async function startServer(setup: ClientSetup = {}): Promise<TestClient> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const ended = serve(
    (logger) =>
      createProtocolConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), logger),
    {
      version: 'test',
      environment: setup.environment ?? {},
      folder: setup.folder ?? '/',
      isRunning: () => true,
    },
  )
  onTestFinished(() => void toServer.end())
  return greet(createProtocolConnection(toClient, toServer), ended, setup)
}

/** Starts the built program as an editor does. */
export function startProgram(environment: Readonly<Record<string, string>> = {}): {
  readonly process: ChildProcess
  greet(setup?: ClientSetup): Promise<TestClient>
} {
  const program = new URL('../../bin/copydesk.js', import.meta.url).pathname
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  child.stderr.pipe(process.stderr, { end: false })
  const ended = new Promise<number>((resolve) => child.on('exit', (status) => resolve(status ?? -1)))
  onTestFinished(() => void child.kill())
  return {
    process: child,
    greet: (setup = {}) => greet(createProtocolConnection(child.stdout, child.stdin), ended, setup),
  }
}

async function greet(
  connection: ProtocolConnection,
  ended: Promise<number>,
  { capabilities = CAPABILITIES, folder, initializationOptions, answers = true }: ClientSetup,
): Promise<TestClient> {
  const pushed = new Map<string, PublishDiagnosticsParams>()
  const listeners = new Set<(params: PublishDiagnosticsParams) => void>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.set(params.uri, params)
    for (const listener of [...listeners]) listener(params)
  })
  if (answers) connection.onRequest('client/registerCapability', () => null)
  else for (const method of ASKED) connection.onRequest(method, () => new Promise(() => {}))
  connection.listen()
  const hello: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: folder === undefined ? null : `file://${folder}`,
    capabilities,
    initializationOptions,
  })
  await connection.sendNotification('initialized', {})
  const pushes: TestClient['pushes'] = (accepts) =>
    new Promise((resolve) => {
      const known = [...pushed.values()].find(accepts)
      if (known !== undefined) return resolve(known)
      const listener = (params: PublishDiagnosticsParams): void => {
        if (!accepts(params)) return
        listeners.delete(listener)
        resolve(params)
      }
      listeners.add(listener)
    })
  return {
    connection,
    hello,
    pushed,
    ended,
    pushes,
    open: (uri, text, languageId = 'plaintext', version = 1) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version, text },
      }),
    change: (uri, version, range, text) =>
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      }),
    marks: async (uri, version = 1) =>
      (await pushes((params) => params.uri === uri && params.version === version)).diagnostics,
    async actions(uri, at, only) {
      const context: CodeActionContext = {
        diagnostics: [],
        ...(only === undefined ? {} : { only: [...only] }),
      }
      const params = { textDocument: { uri }, range: { start: at, end: at }, context }
      return (await connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', params)) ?? []
    },
  }
}
