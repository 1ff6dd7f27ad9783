/**
 * `npm run bench-lsp`: the built language server under a client that types: how long from a change to
 * its diagnostics, beside a full check of the same text in the same run, and beside harper.js; start
 * and memory. `--edits N`; `--manuscript FILE` a text that is cut to 500 KB, else the pages of this
 * repository and of the packages that it is built with; `--harper-seconds N` that harper.js is given for
 * each text; `--write` puts the tables into docs/performance.md.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
import { writeTables } from './performance-page.ts'
import { placeOf, TYPED } from './typing.ts'

const { values: flags } = parseArgs({
  options: {
    edits: { type: 'string', default: '300' },
    manuscript: { type: 'string' },
    'harper-seconds': { type: 'string', default: '60' },
    write: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '../..')
const MANUSCRIPT = 500_000
/** Milliseconds that harper.js is given for a text: its first look at it, and the letters. */
const LIMIT = Number(flags['harper-seconds']) * 1000
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-lsp-'))
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

/**
 * The same letters at the same place for harper.js, which checks the whole text each time, in a process
 * of its own that is ended when its time is up.
 * @returns what it had done by then; `undefined` where it cannot be had
 */
function latencyOfHarper(name: string, text: string, edits: number): Latency | undefined {
  const file = join(folder, 'typed.txt')
  writeFileSync(file, text)
  const script = join(import.meta.dirname, 'harper-typing.ts')
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script, file, String(edits)], {
    timeout: LIMIT,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== null && status !== 0) return undefined
  const told = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as readonly [number, number])
  const [times, works] = [told.map(([wall]) => wall), told.map(([, work]) => work)]
  return {
    name: `${name}, harper.js`,
    median: quantile(times, 0.5),
    late: quantile(times, 0.99),
    work: works.reduce((sum, work) => sum + work, 0) / works.length,
    full: quantile(times, 0.5),
  }
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
  const line = text.slice(0, placeOf(text)).split('\n').length - 1
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
const latencies: Latency[] = []
for (const [text, count] of [
  [article, edits],
  [manuscript, Math.ceil(edits / 3)],
] as const) {
  const name = `${Math.round(text.length / 1000)} KB`
  latencies.push(await latencyOf(name, text, count))
  const harper = latencyOfHarper(name, text, Math.ceil(count / 10))
  if (harper !== undefined) latencies.push(harper)
}
rmSync(folder, { recursive: true })
/** Of what was not done in its time nothing else is known. */
const ms = (value: number): string => (Number.isNaN(value) ? `more than ${LIMIT / 1000} s` : value.toFixed(1))
const parts = [
  table(
    ['text', 'median ms', '99th ms', 'processor ms', 'full check ms', 'median × full'],
    latencies.map((each) => [
      each.name,
      ms(each.median),
      ms(each.late),
      ms(each.work),
      ms(each.full),
      Number.isNaN(each.median) ? '' : (each.median / each.full).toFixed(3),
    ]),
    1,
  ),
  `Ready after ${ms(await readiness())} ms; ${ms(await memoryWithTen(article))} MB with ten articles open.`,
]
console.log(parts.join('\n\n'))
if (flags.write) writeTables('editor-tables', parts)
process.exit(0)
