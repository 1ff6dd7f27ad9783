import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { positionsIn } from '../../src/lsp/positions.ts'
import { CAPABILITIES, startProgram, startServer } from './lsp-client.ts'
import { randomEdit, seeded } from './random-edits.ts'

const URI = 'file:///desk/talks.txt'
const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }
const SLIP = 'They recieve it.\n'

describe('a server whose client', () => {
  it.each([
    ['a message that is no JSON', 'Content-Length: 9\r\n\r\n{"a": 1,,'],
    ['JSON that is no message', 'Content-Length: 2\r\n\r\n[]'],
    ['a number', 'Content-Length: 2\r\n\r\n12'],
    [
      'a request that nobody knows',
      `Content-Length: 40\r\n\r\n${'{"jsonrpc":"2.0","id":7,"method":"nope"}'}`,
    ],
  ])('sends %s serves on', async (_, garbage) => {
    const program = startProgram()
    const client = await program.greet()
    program.process.stdin?.write(garbage)
    client.open(URI, SLIP)
    expect(await client.marks(URI)).toHaveLength(1)
  })

  it('sends what nobody can tell the end of sees the server end, with a sentence', async () => {
    const program = startProgram()
    let said = ''
    program.process.stderr?.on('data', (chunk) => {
      said += chunk
    })
    const client = await program.greet()
    program.process.stdin?.write('Content-Length: many\r\n\r\n')
    expect(await client.ended).toBe(1)
    expect(said).toBe(
      'copydesk: what came over standard input is not the Language Server Protocol: Content-Length takes a number of bytes, not “many”.\n',
    )
  })

  it('asks before its hello, says it twice, or asks after its goodbye is told so', async () => {
    const { connection } = await startServer()
    const hello = { processId: null, rootUri: null, capabilities: CAPABILITIES }
    await expect(connection.sendRequest('initialize', hello)).rejects.toMatchObject({ code: -32600 })
    const question = { textDocument: { uri: URI }, position: { line: 0, character: 0 } }
    expect(await connection.sendRequest('textDocument/hover', question)).toBeNull()
    await connection.sendRequest('shutdown')
    await expect(connection.sendRequest('textDocument/hover', question)).rejects.toMatchObject({
      code: -32600,
    })

    const unmet = startProgram().process
    const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'textDocument/hover', params: question })
    unmet.stdin?.write(`Content-Length: ${request.length}\r\n\r\n${request}`)
    let said = ''
    await new Promise<void>((resolve) => {
      unmet.stdout?.on('data', (chunk) => {
        said += chunk
        if (said.includes('}}')) resolve()
      })
    })
    expect(said).toContain('"code":-32002')
  })

  it('sends parameters of another shape serves on', async () => {
    const client = await startServer()
    for (const params of [{}, null, [], { textDocument: null }, { textDocument: { uri: 7 } }]) {
      for (const method of ['didOpen', 'didChange', 'didClose', 'didSave']) {
        void client.connection.sendNotification(`textDocument/${method}`, params)
      }
      for (const method of ['codeAction', 'hover', 'diagnostic']) {
        await client.connection.sendRequest(`textDocument/${method}`, params).catch(() => undefined)
      }
    }
    client.open(URI, SLIP)
    expect(await client.marks(URI)).toHaveLength(1)
  })

  it.each([
    ['codeAction', { textDocument: { uri: URI }, range: RANGE, context: null }, 'params.context'],
    [
      'codeAction',
      { textDocument: { uri: URI }, range: RANGE, context: { only: [7] } },
      'params.context.only[0]',
    ],
    ['hover', { textDocument: { uri: URI }, position: { line: '1' } }, 'params.position.line'],
    ['diagnostic', { textDocument: null }, 'params.textDocument'],
  ])('asks for %s in another shape is told what is wrong', async (method, params, place) => {
    const { connection } = await startServer()
    await expect(connection.sendRequest(`textDocument/${method}`, params)).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining(`${place} must be`),
    })
  })

  it('goes away while an answer is due ends', async () => {
    const program = startProgram()
    const client = await program.greet()
    client.open(URI, SLIP.repeat(20_000))
    void client.actions(URI, { line: 0, character: 7 }).catch(() => undefined)
    await client.connection.sendRequest('textDocument/unknown').catch(() => undefined)
    program.process.stdin?.end()
    expect(await client.ended).toBe(1)
  })

  it('opens a thousand pieces marks them all', async () => {
    const client = await startServer()
    const uris = Array.from({ length: 1000 }, (_, i) => `file:///desk/${i}.txt`)
    for (const uri of uris) client.open(uri, SLIP)
    for (const uri of uris) expect(await client.marks(uri)).toHaveLength(1)
  })

  it('cancels everything serves on', async () => {
    const client = await startServer()
    client.open(URI, SLIP.repeat(100))
    const { CancellationTokenSource } = await import('vscode-languageserver/node')
    for (let i = 0; i < 200; i++) {
      const source = new CancellationTokenSource()
      const params = { textDocument: { uri: URI }, position: { line: 0, character: 7 } }
      void client.connection.sendRequest('textDocument/hover', params, source.token).catch(() => undefined)
      source.cancel()
    }
    client.open('file:///desk/other.txt', SLIP)
    expect(await client.marks('file:///desk/other.txt')).toHaveLength(1)
  })

  it('edits where there is no text, and backwards, is understood as far as can be', async () => {
    const client = await startServer()
    client.open(URI, 'They recieve it.\nFine.\n')
    await client.marks(URI)
    client.change(
      URI,
      2,
      { start: { line: 90, character: 9 }, end: { line: 900, character: 0 } },
      'They beleive.\n',
    )
    expect(await client.marks(URI, 2)).toHaveLength(2)
    client.change(URI, 3, { start: { line: 0, character: 900 }, end: { line: 0, character: 5 } }, 'go')
    expect((await client.marks(URI, 3)).map((mark) => mark.range.start.line)).toEqual([2])
  })

  it('edits for hours does not make it grow: 24,000 edits', async () => {
    const { process, greet, keptMegabytes } = startMeasuredProgram()
    const client = await greet()
    const article = readFileSync('examples/talks.txt', 'utf8').slice(0, 700)
    let text = article
    client.open(URI, text)
    let version = 1
    // The same edits in each turn: what is remembered of a word has its bound, but it lies above these 24,000.
    const editTo = async (last: number): Promise<void> => {
      const below = seeded(1)
      while (version < last) {
        // Again and again from the start, so that only what is kept of the past can grow.
        const edit =
          version % 50 === 0
            ? { range: { start: 0, end: text.length }, text: article }
            : randomEdit(text, below)
        client.change(URI, ++version, positionsIn(text, 'utf-16').rangeOf(edit.range), edit.text)
        text = text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end)
        if (version % 5 === 0) await client.marks(URI, version)
      }
    }
    const sizes: number[] = []
    for (let edits = 2000; edits <= 24_000; edits += 2000) {
      await editTo(edits)
      sizes.push(await keptMegabytes())
    }
    console.info(`MB kept after every 2,000 edits: ${sizes.map((size) => size.toFixed(1)).join(', ')}`)
    expect(process.exitCode).toBeNull()
    // V8 lets what is kept sink by a few megabytes and rise again every 11,000 edits (over 60,000 the lows stayed at
    // 44 to 45): a leak lifts the lows, and each half holds one.
    expect(Math.min(...sizes.slice(6)) - Math.min(...sizes.slice(0, 6))).toBeLessThan(3)
  }, 240_000)

  it('never answers what it is asked serves on', async () => {
    const program = startProgram()
    const client = await program.greet({
      capabilities: {
        ...CAPABILITIES,
        workspace: {
          configuration: true,
          applyEdit: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          diagnostics: { refreshSupport: true },
        },
      },
      answers: false,
    })
    client.open(URI, SLIP)
    for (let i = 0; i < 50; i++) {
      void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
      void client.connection
        .sendRequest('workspace/executeCommand', { command: 'copydesk.fixFile', arguments: [URI] })
        .catch(() => undefined)
    }
    client.change(
      URI,
      2,
      { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      'They beleive it. ',
    )
    expect(await client.marks(URI, 2)).toHaveLength(2)
    expect(await client.actions(URI, { line: 0, character: 24 })).not.toHaveLength(0)
  })
})

/** A server that can be asked what it keeps once all garbage is collected, in MB. */
function startMeasuredProgram(): ReturnType<typeof startProgram> & {
  readonly keptMegabytes: () => Promise<number>
} {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-memory-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'memory.json')
  const program = startProgram({
    NODE_OPTIONS: `--require ${new URL('tell-memory.cjs', import.meta.url).pathname}`,
    MEMORY_FILE: file,
  })
  const keptMegabytes = async (): Promise<number> => {
    program.process.kill('SIGUSR2')
    await vi.waitUntil(() => existsSync(file), { timeout: 60_000, interval: 20 })
    const kept = Number(readFileSync(file, 'utf8'))
    rmSync(file)
    return kept / 1e6
  }
  return { ...program, keptMegabytes }
}
