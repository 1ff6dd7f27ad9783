// Writes what V8 compiled of each part of the program, once the program has checked a text of each
// format: functions that were called are in the cache, all others are compiled when they are called.
// With “server”: of the parts that only the language server has, once it has served a client.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

const ROOT = new URL('../', import.meta.url)
const PARTS = fileURLToPath(new URL('dist/parts/', ROOT))
const TEXTS = ['examples/talks.txt', 'README.md', '.ci/newsroom/page.html']

// A collection of garbage on the way forgets what was compiled of functions that are not called again: which ones those
// are would hang on how much the program allocates.
setFlagsFromString('--no-flush-bytecode')

// V8 takes a cache only under the settings that it was made with, and the program changes some when it is loaded.
process.binding = () => ({ setFlagsFromString: () => {} })

const require = createRequire(new URL('bin/copydesk.js', ROOT))
const scripts = new Map()
const loaded = new Map()

const tables = readFileSync(`${PARTS}tables.bin`)
const host = {
  bytes: (from, size) => new Uint8Array(tables.subarray(from, from + size)).buffer,
  text: (from, size) => tables.latin1Slice(from, from + size),
  wideText: (from, size) => tables.ucs2Slice(from, from + size),
  memory: (size) => new Uint8Array(size),
}

function load(name) {
  if (!name.startsWith('./')) return require(name)
  if (!loaded.has(name)) loaded.set(name, run(name))
  return loaded.get(name)
}

function run(name) {
  const filename = PARTS + name.slice('./'.length)
  const script = new Script(readFileSync(filename, 'latin1'), { filename })
  scripts.set(filename, script)
  const module = { exports: {} }
  script.runInThisContext()(module.exports, load, module, filename, PARTS, host)
  return module.exports
}

/** Plays a client that opens a piece, types in it, and asks for what stands there. */
function playClient() {
  const toServer = new PassThrough()
  Object.defineProperty(process, 'stdin', { value: toServer })
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const uri = new URL(TEXTS[0], ROOT).href
  const text = readFileSync(new URL(uri), 'utf8')
  const textDocument = { uri, version: 1 }
  const at = { line: 0, character: 0 }
  const range = { start: at, end: { line: 50, character: 0 } }
  const steps = [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: ROOT.href, capabilities: {} } },
    { method: 'initialized', params: {} },
    {
      method: 'textDocument/didOpen',
      params: { textDocument: { ...textDocument, languageId: 'plaintext', text } },
    },
    { id: 2, method: 'textDocument/hover', params: { textDocument, position: at } },
    {
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start: at, end: at }, text: 'They recieve it. ' }],
      },
    },
    {
      id: 3,
      method: 'textDocument/codeAction',
      params: { textDocument, range, context: { diagnostics: [] } },
    },
    { id: 4, method: 'shutdown' },
    { method: 'exit' },
  ]
  const sendUpToQuestion = () => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
      send(step)
      if (step.id !== undefined) return
    }
  }
  process.stdout.write = (chunk, ...rest) => {
    if (/"id":\d+,"result"/.test(String(chunk))) setImmediate(sendUpToQuestion)
    rest.find((each) => typeof each === 'function')?.()
    return true
  }
  sendUpToQuestion()
}

const ofServer = process.argv[2] === 'server'
const words = ofServer
  ? ['lsp', '--stdio']
  : ['check', '--no-config', '--fail-on', 'never', '--threads', '1', ...TEXTS]
process.argv = [process.execPath, 'copydesk', ...words]
process.once('exit', (status) => {
  if (status !== 0) return
  setFlagsFromString('--flush-bytecode')
  for (const [filename, script] of scripts) {
    if (ofServer && existsSync(`${filename}.cache`)) continue
    writeFileSync(`${filename}.cache`, script.createCachedData())
  }
})
if (ofServer) playClient()
load('./program.js')
