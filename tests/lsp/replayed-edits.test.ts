import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, Range } from 'vscode-languageserver/node'
import { startServer, type TestClient } from './lsp-client.ts'
import { randomEdit, randomPiece, seeded } from './random-edits.ts'

/** What an editor said of a text that was open in it, as tests/lsp/recorder/record.ts wrote it down. */
interface Recording {
  readonly client: string
  readonly languageId: string
  readonly text: string
  /** The content changes of each message. */
  readonly changes: readonly (readonly Change[])[]
}

interface Change {
  readonly range?: Range
  readonly text: string
}

const RECORDED = new URL('fixtures/recorded/', import.meta.url)
const RECORDINGS = readdirSync(RECORDED).map(
  (name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(new URL(name, RECORDED), 'utf8'))] as const,
)
/** Random sequences through the whole protocol; 1,800 more go through the engine alone, in incremental.test.ts. */
const SEQUENCES = Number(process.env.COPYDESK_PROTOCOL_SEQUENCES ?? 200)

/** The text as an editor holds it: by lines, and so by other means than the server has. */
function applied(text: string, { range, text: inserted }: Change): string {
  if (range === undefined) return inserted
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((brk) => brk.index + brk[0].length)]
  const at = ({ line, character }: Range['start']): number => (starts[line] ?? text.length) + character
  return text.slice(0, at(range.start)) + inserted + text.slice(at(range.end))
}

/** One text that is edited, whose marks are held against those of the same text opened afresh. */
function editedPiece(client: TestClient, name: string, languageId: string, first: string) {
  const uri = `file:///edited/${name}`
  let text = first
  let version = 1
  client.open(uri, text, languageId)
  return {
    get text() {
      return text
    },
    async change(changes: readonly Change[]) {
      text = changes.reduce(applied, text)
      version += 1
      void client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: changes,
      })
      const incremental = await client.marks(uri, version)
      const freshUri = `file:///fresh/${name}`
      client.open(freshUri, text, languageId, version)
      const fresh = await client.marks(freshUri, version)
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: freshUri } })
      expect(placed(incremental), `${name}, version ${version}`).toEqual(placed(fresh))
      return fresh.length
    },
  }
}

/** Marks without the address of the text they are in. */
function placed(marks: readonly Diagnostic[]): unknown {
  return JSON.parse(JSON.stringify(marks).replaceAll('file:///edited/', 'file:///fresh/'))
}

describe('after each edit the marks are those of the same text opened afresh', () => {
  it('twenty sessions are recorded', () => {
    expect(RECORDINGS.length).toBeGreaterThanOrEqual(20)
  })

  it.each(RECORDINGS)('as recorded: %s', async (name, { languageId, text, changes }: Recording) => {
    const client = await startServer()
    const piece = editedPiece(client, name, languageId, text)
    for (const each of changes) await piece.change(each)
    await client.connection.sendRequest('shutdown')
  })

  it(`in ${SEQUENCES} random sequences`, async () => {
    const client = await startServer()
    let marks = 0
    for (let seed = 0; seed < SEQUENCES; seed++) {
      const below = seeded(seed + 100_000)
      const { name, languageId, text } = randomPiece(below)
      const piece = editedPiece(client, `${seed}-${name}`, languageId, text)
      for (let i = 0; i < 5; i++) {
        const edit = randomEdit(piece.text, below)
        marks += await piece.change([{ range: rangeIn(piece.text, edit.range), text: edit.text }])
      }
    }
    await client.connection.sendRequest('shutdown')
    expect(marks).toBeGreaterThan(SEQUENCES)
  }, 300_000)
})

function rangeIn(text: string, { start, end }: { readonly start: number; readonly end: number }): Range {
  const at = (offset: number): Range['start'] => {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/)
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  }
  return { start: at(start), end: at(end) }
}
