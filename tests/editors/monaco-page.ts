import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'

const PACKAGES = ['monaco-languageclient@10.7.0', 'ws@8.18.3']
const ROOT = new URL('../../', import.meta.url).pathname
const PAGE = join(ROOT, 'tests/editors/monaco')
const PLACE = join(ROOT, '.cache/monaco-languageclient-10.7.0')
const BUILT = join(PLACE, 'dist')
/** Written last: what the page was built from. */
const WHOLE = join(PLACE, 'whole')

const VITE = `export default {
  worker: { format: 'es' },
  build: { target: 'es2022', minify: false, reportCompressedSize: false },
}
`

/**
 * Puts Monaco and the page around it into .cache/, if they are not there as they should be.
 * @returns why that could not be done; `undefined` when they are there
 */
export async function buildMonacoPage(): Promise<string | undefined> {
  const sources = [
    ...PACKAGES,
    readFileSync(join(PAGE, 'page.js')),
    readFileSync(join(PAGE, 'index.html')),
  ].join('\n')
  if (existsSync(WHOLE) && readFileSync(WHOLE, 'utf8') === sources) return undefined
  rmSync(PLACE, { recursive: true, force: true })
  mkdirSync(PLACE, { recursive: true })
  cpSync(PAGE, PLACE, { recursive: true })
  writeFileSync(join(PLACE, 'package.json'), '{ "private": true }\n')
  writeFileSync(join(PLACE, 'vite.config.mjs'), VITE)
  const run = promisify(execFile)
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await run('npm', ['install', ...quiet, ...PACKAGES], { cwd: PLACE })
    await run(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel=error'], {
      cwd: PLACE,
    })
  } catch (error) {
    return String(error).slice(0, 600)
  }
  writeFileSync(WHOLE, sources)
  return undefined
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/**
 * Serves the page with a file in it, and a language server of its own to each page that asks for one.
 * @param program what node runs as the language server, before its arguments
 * @returns the address of the page
 */
export async function serveMonacoPage(
  folder: string,
  name: string,
  program: readonly string[] = [join(ROOT, 'bin/copydesk.js')],
): Promise<string> {
  const piece = JSON.stringify({ folder, name, text: readFileSync(join(folder, name), 'utf8') })
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : decodeURIComponent(url.replace(/\?.*/, ''))
    const file = join(BUILT, path)
    if (path === '/piece.json') response.writeHead(200, { 'content-type': 'application/json' }).end(piece)
    else if (existsSync(file)) {
      const type = TYPES[extname(file)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file))
    } else response.writeHead(404).end()
  })
  bridge(server, program)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** As far as it is used here, of a package that only stands in .cache/. */
interface Socket {
  on(event: 'message' | 'close', listener: (data: Buffer) => void): void
  send(text: string): void
}

/** Each web socket speaks with a server over its standard input and output: a message is a frame. */
function bridge(server: Server, program: readonly string[]): void {
  const { WebSocketServer } = createRequire(join(PLACE, 'package.json'))('ws')
  new WebSocketServer({ server }).on('connection', (socket: Socket) => {
    const child = spawn(process.execPath, [...program, 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const writer = new StreamMessageWriter(child.stdin)
    socket.on('message', (data) => void writer.write(JSON.parse(data.toString()) as Message))
    socket.on('close', () => child.kill())
    onTestFinished(() => void child.kill())
    new StreamMessageReader(child.stdout).listen((message) => socket.send(JSON.stringify(message)))
  })
}
