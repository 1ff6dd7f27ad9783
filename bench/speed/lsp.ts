/**
 * `npm run bench-lsp`: the built language server under a client that types: how long from a change to
 * its diagnostics, beside a full check of the same text in the same run, and beside harper.js; start
 * and memory. `--edits N`; `--manuscript FILE` a text that is cut to 500 KB, else the pages of this
 * repository and of the packages that it is built with.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { table } from '../table.ts'
import { type Harper, openHarper } from './harper.ts'

const { values: flags } = parseArgs({
  options: { edits: { type: 'string', default: '300' }, manuscript: { type: 'string' } },
})
const root = join(import.meta.dirname, '../..')
const MANUSCRIPT = 500_000
/** Ticks of a process's clock in /proc/PID/stat. */
const TICK = 10

/** What is measured of one text, in milliseconds. */
interface Latency {
  readonly name: string
  readonly median: number
  readonly late: number
  /** Time of the server's processor for one edit, whatever else the machine does. */
  readonly work: number
  readonly full: number
}

interface Server {
  readonly connection: ProtocolConnection
  readonly pid: number
  readonly ready: number
  /** Waits for the diagnostics of a version. */
  marked(uri: string, version: number): Promise<void>
}

async function start(): Promise<Server> {
  const begun = performance.now()
  const child = spawn(process.execPath, [join(root, 'bin/copydesk.js'), 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const waiting = new Map<string, () => void>()
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, version }: PublishDiagnosticsParams) => {
      waiting.get(`${uri} ${version}`)?.()
    },
  )
  connection.listen()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  const ready = performance.now() - begun
  void connection.sendNotification('initialized', {})
  return {
    connection,
    pid: child.pid ?? 0,
    ready,
    marked: (uri, version) =>
      new Promise((resolve) => {
        waiting.set(`${uri} ${version}`, () => {
          waiting.delete(`${uri} ${version}`)
          resolve()
        })
      }),
  }
}

async function end({ connection }: Server): Promise<void> {
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
}

const TYPED = 'the quay was empty but for a gull and a man who mended nets '

/** The same letters at the same place for harper.js, which checks the whole text each time. */
async function latencyOfHarper(name: string, text: string, edits: number, harper: Harper): Promise<Latency> {
  const at = text.lastIndexOf('\n', text.indexOf(' ', text.length / 2)) + 1
  let now = text
  const times: number[] = []
  await harper.lint(now)
  const before = process.cpuUsage()
  for (let i = 0; i < edits; i++) {
    now = now.slice(0, at) + TYPED.charAt(i % TYPED.length) + now.slice(at)
    const begun = performance.now()
    await harper.lint(now)
    times.push(performance.now() - begun)
  }
  const { user, system } = process.cpuUsage(before)
  const median = quantile(times, 0.5)
  const work = (user + system) / 1000 / edits
  return { name: `${name}, harper.js`, median, late: quantile(times, 0.99), work, full: median }
}

/** Types words letter by letter in the middle of a text, and waits for the diagnostics of each letter. */
async function latencyOf(name: string, text: string, edits: number): Promise<Latency> {
  const server = await start()
  const uri = 'file:///bench/piece.txt'
  const open = (version: number): Promise<void> => {
    const marked = server.marked(uri, version)
    const textDocument = { uri, languageId: 'plaintext', version, text }
    void server.connection.sendNotification('textDocument/didOpen', { textDocument })
    return marked
  }
  await open(1)
  const line = text.slice(0, text.indexOf(' ', text.length / 2)).split('\n').length - 1
  const times: number[] = []
  let version = 1
  const type = async (): Promise<number> => {
    const letter = TYPED.charAt(version % TYPED.length)
    const at = { line, character: 0 }
    const marked = server.marked(uri, ++version)
    const begun = performance.now()
    void server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: letter }],
    })
    await marked
    return performance.now() - begun
  }
  for (let i = 0; i < edits / 3; i++) await type()
  const before = workOf(server.pid)
  for (let i = 0; i < edits; i++) times.push(await type())
  const work = (workOf(server.pid) - before) / edits
  const fulls: number[] = []
  for (let i = 0; i < 5; i++) {
    void server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    version += 1
    const begun = performance.now()
    await open(version)
    fulls.push(performance.now() - begun)
  }
  await end(server)
  return { name, median: quantile(times, 0.5), late: quantile(times, 0.99), work, full: quantile(fulls, 0.5) }
}

/** Milliseconds of processor time that a process has used. */
function workOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

async function memoryWithTen(article: string): Promise<number> {
  const server = await start()
  for (let i = 0; i < 10; i++) {
    const uri = `file:///bench/${i}.txt`
    const marked = server.marked(uri, 1)
    const textDocument = { uri, languageId: 'plaintext', version: 1, text: `${article}\nPiece ${i}.\n` }
    void server.connection.sendNotification('textDocument/didOpen', { textDocument })
    await marked
  }
  const resident =
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024
  await end(server)
  return resident
}

async function readiness(): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 7; i++) {
    const server = await start()
    times.push(server.ready)
    await end(server)
  }
  return quantile(times, 0.5)
}

const article = readFileSync(new URL('./texts/lighthouse.txt', import.meta.url), 'utf8')
const pages = ['docs', 'rules', 'node_modules']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name),
    ),
  )
  .filter((path) => path.endsWith('.md'))
  .sort((a, b) => Number(a.includes('node_modules')) - Number(b.includes('node_modules')) || (a < b ? -1 : 1))
  .slice(0, 400)
  .map((path) => readFileSync(path, 'utf8'))
const manuscript = (
  flags.manuscript === undefined ? pages.join('\n\n') : readFileSync(flags.manuscript, 'utf8')
).slice(0, MANUSCRIPT)
const edits = Number(flags.edits)
const harper = await openHarper()
const latencies: Latency[] = []
for (const [text, count] of [
  [article, edits],
  [manuscript, Math.ceil(edits / 3)],
] as const) {
  const name = `${Math.round(text.length / 1000)} KB`
  latencies.push(await latencyOf(name, text, count))
  // It takes seconds for a manuscript.
  const few = text.length > 100_000 ? 2 : Math.ceil(count / 10)
  if (harper !== undefined) latencies.push(await latencyOfHarper(name, text, few, harper))
}
const ms = (value: number): string => value.toFixed(1)
console.log(
  table(
    ['text', 'median ms', '99th ms', 'processor ms', 'full check ms', 'median × full'],
    latencies.map((each) => [
      each.name,
      ms(each.median),
      ms(each.late),
      ms(each.work),
      ms(each.full),
      (each.median / each.full).toFixed(2),
    ]),
    1,
  ),
)
console.log(
  `\nReady after ${ms(await readiness())} ms; ${ms(await memoryWithTen(article))} MB with ten articles open.`,
)
process.exit(0)
