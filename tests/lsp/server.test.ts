import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node'
import { positionsIn } from '../../src/lsp/positions.ts'
import { folderWith } from '../cli/run-cli.ts'
import { CAPABILITIES, startServer, type TestClient } from './lsp-client.ts'

const URI = 'file:///desk/talks.md'
const TEXT = '# Talks\r\n\r\nThe 😀 minister with the the talks, née naïve, would recieve a boost.\r\n'

/** What a mark covers in the text. */
function marked({ range }: Diagnostic, text: string): string {
  const { start, end } = positionsIn(text, 'utf-16').offsetsOf(range)
  return text.slice(start, end)
}

function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const positions = positionsIn(text, 'utf-16')
  const changes = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : []))
  const edits = (changes ?? Object.values(edit?.changes ?? {}).flat()).flatMap((each) =>
    'newText' in each ? [{ ...positions.offsetsOf(each.range), newText: each.newText }] : [],
  )
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, newText }) => so.slice(0, start) + newText + so.slice(end), text)
}

/** Asks for a document's marks, as a client does that is not told unasked. */
function pull(
  client: TestClient,
  uri: string,
  previousResultId?: string,
): Promise<{ kind: string; resultId: string; items?: unknown[] }> {
  const textDocument = { uri }
  return client.connection.sendRequest('textDocument/diagnostic', { textDocument, previousResultId })
}

async function actionsOn(client: TestClient, word: string, text = TEXT): Promise<readonly CodeAction[]> {
  return client.actions(URI, positionsIn(text, 'utf-16').positionAt(text.indexOf(word) + 1))
}

function titled(actions: readonly CodeAction[], start: string): CodeAction {
  const found = actions.find(({ title }) => title.startsWith(start))
  if (found === undefined) throw new Error(`no action “${start}” in: ${actions.map(({ title }) => title)}`)
  return found
}

describe('marks', () => {
  it('stand in the right column behind emoji, accents and CRLF', async () => {
    const client = await startServer()
    client.open(URI, TEXT, 'markdown')
    const marks = await client.marks(URI)
    expect(marks.map((mark) => [mark.code, marked(mark, TEXT)])).toEqual([
      ['repeated-word', 'the the'],
      ['spelling', 'recieve'],
    ])
    expect(marks[0]).toMatchObject({ source: 'copydesk', severity: 1 })
    expect(marks[1]?.codeDescription?.href).toMatch(/rules\/spelling\/README\.md$/)
  })

  const before = 'naïve “é” 😀 and so on and so forth, up to the end of a line, '
  it.each([
    [['utf-8', 'utf-16'], 'utf-8', Buffer.byteLength(before)],
    [['utf-32'], 'utf-32', [...before].length],
    [['utf-16', 'utf-8'], 'utf-16', before.length],
    [undefined, 'utf-16', before.length],
  ])('count as the client chooses: %j', async (positionEncodings, encoding, character) => {
    const general = positionEncodings === undefined ? {} : { positionEncodings }
    const client = await startServer({ capabilities: { ...CAPABILITIES, general } })
    expect(client.hello.capabilities.positionEncoding).toBe(encoding)
    client.open(URI, `${before}recieve\n`)
    expect((await client.marks(URI))[0]?.range.start.character).toBe(character)
  })

  it('follow edits, and go when the piece is closed', async () => {
    const client = await startServer()
    client.open(URI, TEXT, 'markdown')
    await client.marks(URI)
    const start = positionsIn(TEXT, 'utf-16').positionAt(TEXT.indexOf('recieve'))
    client.change(URI, 2, { start, end: { line: start.line, character: start.character + 7 } }, 'receive')
    expect((await client.marks(URI, 2)).map((mark) => mark.code)).toEqual(['repeated-word'])
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } })
    expect((await client.pushes((params) => params.version === undefined)).diagnostics).toEqual([])
  })

  it('tell the other side, in a place of its own or in the message', async () => {
    const paragraph =
      'The harbour board met in Grimsby on Tuesday and voted to appeal against the ruling of the court.'
    const twice = `${paragraph}\n\nNobody spoke.\n\n${paragraph}\n`
    const client = await startServer()
    client.open(URI, twice)
    const mark = (await client.marks(URI)).find(({ code }) => code === 'duplicate-passage')
    expect(mark?.relatedInformation?.[0]?.location.range.start.line).toBe(0)
    expect(mark?.tags).toEqual([1])
    const plain = await startServer({ capabilities: {} })
    plain.open(URI, twice)
    const told = (await plain.marks(URI)).find(({ code }) => code === 'duplicate-passage')
    expect(told?.relatedInformation).toBeUndefined()
    expect(told?.message).toContain('\nLine 1: The first copy.')
  })

  it('are pulled once the client asks, and no longer pushed', async () => {
    const capabilities = { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} } }
    const client = await startServer({ capabilities })
    client.open(URI, TEXT, 'markdown')
    await client.marks(URI)
    const first = await pull(client, URI)
    expect(first.items).toHaveLength(2)
    expect(client.pushed.get(URI)?.diagnostics).toEqual([])
    expect(await pull(client, URI, first.resultId)).toMatchObject({ kind: 'unchanged' })
    const line = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }
    client.change(URI, 2, line, 'Anotehr line.\r\n')
    expect((await pull(client, URI, first.resultId)).items).toHaveLength(3)
    expect(client.pushed.get(URI)?.version).toBeUndefined()
  })
})

describe('actions', () => {
  it('mend what is marked, the best first, for the version that was seen', async () => {
    const client = await startServer()
    client.open(URI, TEXT, 'markdown')
    const [best] = await actionsOn(client, 'recieve')
    expect(best).toMatchObject({ title: 'Replace with “receive”', kind: 'quickfix', isPreferred: true })
    expect(best?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri: URI, version: 1 } })
    expect(applied(TEXT, best?.edit)).toBe(TEXT.replace('recieve', 'receive'))
  })

  it.each(['source.fixAll', 'source.fixAll.copydesk', 'source'])(
    'of %s do what “copydesk fix” does, once',
    async (kind) => {
      const client = await startServer()
      client.open(URI, TEXT, 'markdown')
      const actions = await client.actions(URI, { line: 0, character: 0 }, [kind])
      expect(actions).toHaveLength(1)
      expect(actions[0]?.kind?.startsWith(kind)).toBe(true)
      expect(applied(TEXT, actions[0]?.edit)).toBe(
        TEXT.replace('the the', 'the').replace('recieve', 'receive'),
      )
    },
  )

  it('let the numbers of a list go on, for one repair and for all of them', async () => {
    const list =
      '1. The pier opens at eight.\n2. Leave a Reply\n3. Send this to a friend\n4. The quay stays shut.\n5. The vote is due.\n'
    const client = await startServer()
    client.open(URI, list, 'markdown')
    const actions = await actionsOn(client, 'Leave', list)
    const without = list.replace('2. Leave a Reply\n', '')
    expect(applied(list, titled(actions, 'Remove “Leave').edit)).toBe(
      without.replace('3. Send', '2. Send').replace('4. The', '3. The').replace('5.', '4.'),
    )
    expect(applied(list, titled(actions, 'Make the 2 certain').edit)).toBe(
      '1. The pier opens at eight.\n2. The quay stays shut.\n3. The vote is due.\n',
    )
  })

  it('take plain changes to a client that knows no versions', async () => {
    const client = await startServer({ capabilities: {} })
    client.open(URI, TEXT, 'markdown')
    const [best] = await actionsOn(client, 'recieve')
    expect(best?.edit?.changes?.[URI]).toHaveLength(1)
  })

  it('silence a finding here and in the file', async () => {
    const client = await startServer()
    client.open(URI, TEXT, 'markdown')
    const actions = await actionsOn(client, 'recieve')
    for (const title of ['Ignore spelling here', 'Ignore spelling in this file']) {
      const text = applied(TEXT, titled(actions, title).edit)
      const other = `file:///desk/${title.length}.md`
      client.open(other, text, 'markdown')
      expect((await client.marks(other)).map((mark) => mark.code)).toEqual(['repeated-word'])
    }
  })

  it('are none for a clean place', async () => {
    const client = await startServer()
    client.open(URI, TEXT, 'markdown')
    expect(await actionsOn(client, 'minister')).toEqual([])
  })
})

describe('hover', () => {
  it('says what is wrong, how sure, and why the rule is there', async () => {
    const client = await startServer()
    client.open(URI, TEXT, 'markdown')
    const position = positionsIn(TEXT, 'utf-16').positionAt(TEXT.indexOf('recieve'))
    const hover = await client.connection.sendRequest<{ contents: { value: string } } | null>(
      'textDocument/hover',
      {
        textDocument: { uri: URI },
        position,
      },
    )
    expect(hover?.contents.value).toMatch(
      /probably a typo for “receive”[\s\S]*spelling[\s\S]*% sure[\s\S]*dictionary/,
    )
    const nothing = { textDocument: { uri: URI }, position: { line: 0, character: 3 } }
    expect(await client.connection.sendRequest('textDocument/hover', nothing)).toBeNull()
  })
})

describe('the house', () => {
  const run = (client: TestClient, { command }: CodeAction): Promise<unknown> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: command?.command,
      arguments: command?.arguments,
    })

  it.each([
    ['{"copydesk": {"vocabulary": ["house.txt"]}}', 'house.txt'],
    ['{}', 'copydesk-words.txt'],
    [undefined, 'copydesk-words.txt'],
  ])('takes a word into the words of a project with the configuration %s', async (config, file) => {
    const folder = folderWith({
      ...(config === undefined ? {} : { '.textlintrc.json': config, 'house.txt': '' }),
    })
    const client = await startServer({ folder })
    const uri = `file://${folder}/talks.txt`
    client.open(uri, 'They recieve it.\n')
    expect(await client.marks(uri)).toHaveLength(1)
    const actions = await client.actions(uri, { line: 0, character: 7 })
    await run(client, titled(actions, 'Add “recieve” to the words of this project'))
    expect(readFileSync(join(folder, file), 'utf8')).toBe('recieve\n')
    await client.pushes((params) => params.uri === uri && params.diagnostics.length === 0)
  })

  it('is not looked through again for what the server itself has written', async () => {
    const folder = folderWith({})
    const client = await startServer({ folder })
    const uri = `file://${folder}/talks.txt`
    client.open(uri, 'They recieve it untill May.\n')
    const actions = await client.actions(uri, { line: 0, character: 7 })
    await run(client, titled(actions, 'Add “recieve” to the words of this project'))
    const { resultId } = await pull(client, uri)
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    expect(await pull(client, uri, resultId)).toMatchObject({ kind: 'unchanged' })
  })

  it('sees a change of the word file that a later configuration names', async () => {
    const folder = folderWith({ 'house.txt': '' })
    const client = await startServer({ folder })
    const uri = `file://${folder}/talks.txt`
    const moved = (file: string, text: string): void => {
      writeFileSync(join(folder, file), text)
      void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    }
    client.open(uri, 'They recieve it.\n')
    expect(await client.marks(uri)).toMatchObject([{ severity: 1 }])
    const rules = { spelling: { severity: 'info' } }
    moved('.textlintrc.json', JSON.stringify({ copydesk: { vocabulary: ['house.txt'] }, rules }))
    await client.pushes((params) => params.uri === uri && params.diagnostics[0]?.severity === 3)
    moved('house.txt', 'recieve\n')
    await client.pushes((params) => params.uri === uri && params.diagnostics.length === 0)
  })

  it('takes a word into the user’s own', async () => {
    const folder = folderWith({})
    const client = await startServer({ folder, environment: { XDG_CONFIG_HOME: folder } })
    const uri = `file://${folder}/talks.txt`
    client.open(uri, 'They recieve it.\n')
    const actions = await client.actions(uri, { line: 0, character: 7 })
    await run(client, titled(actions, 'Add “recieve” to my own words'))
    expect(readFileSync(join(folder, 'copydesk/words.txt'), 'utf8')).toBe('recieve\n')
    await client.pushes((params) => params.uri === uri && params.diagnostics.length === 0)
  })

  it('turns a rule off', async () => {
    const folder = folderWith({ '.textlintrc.json': '{"rules": {"preset-copydesk": {"spelling": true}}}' })
    const client = await startServer({ folder })
    const uri = `file://${folder}/talks.txt`
    client.open(uri, 'They recieve it.\n')
    await run(client, titled(await client.actions(uri, { line: 0, character: 7 }), 'Turn spelling off'))
    expect(readFileSync(join(folder, '.textlintrc.json'), 'utf8')).toContain('{"spelling": false}')
    await client.pushes((params) => params.uri === uri && params.diagnostics.length === 0)
  })

  it('shows a broken configuration at its place, until it is mended', async () => {
    const folder = folderWith({ '.textlintrc.json': '{"rules": {"speling": true}}' })
    const config = join(folder, '.textlintrc.json')
    const client = await startServer({ folder })
    const uri = `file://${folder}/talks.txt`
    client.open(uri, 'They recieve it.\n')
    const told = await client.pushes((params) => params.uri.endsWith('.textlintrc.json'))
    expect(told.diagnostics[0]).toMatchObject({
      message: expect.stringContaining('did you mean “spelling”'),
      range: { start: { line: 0, character: 11 }, end: { line: 0, character: 20 } },
    })
    writeFileSync(config, '{"rules": {"spelling": true}}')
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    await client.pushes(
      (params) => params.uri.endsWith('.textlintrc.json') && params.diagnostics.length === 0,
    )
    await client.pushes((params) => params.uri === uri && params.diagnostics.length === 1)
  })

  it('is looked at again for what a broken configuration names, and for nothing where that has not come', async () => {
    const folder = folderWith({ '.textlintrc.json': '{"copydesk": {"vocabulary": ["house.txt"]}}' })
    const client = await startServer({ folder })
    const uri = `file://${folder}/talks.txt`
    client.open(uri, 'They recieve it.\n')
    await client.pushes(
      ({ uri, diagnostics }) => uri.endsWith('.textlintrc.json') && diagnostics.length === 1,
    )
    const { resultId } = await pull(client, uri)
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    expect(await pull(client, uri, resultId)).toMatchObject({ kind: 'unchanged' })
    writeFileSync(join(folder, 'house.txt'), 'recieve\n')
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    await client.pushes(
      ({ uri, diagnostics }) => uri.endsWith('.textlintrc.json') && diagnostics.length === 0,
    )
  })

  it('obeys a configuration that comes while pieces are open, and the editor’s settings', async () => {
    const folder = folderWith({})
    const client = await startServer({ folder })
    const uri = `file://${folder}/talks.txt`
    client.open(uri, 'They recieve it.\n')
    await client.marks(uri)
    writeFileSync(join(folder, '.textlintrc.json'), '{"rules": {"spelling": {"severity": "info"}}}')
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    await client.pushes((params) => params.uri === uri && params.diagnostics[0]?.severity === 3)
    void client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { copydesk: { enable: false } },
    })
    await client.pushes((params) => params.uri === uri && params.diagnostics.length === 0)
  })
})

it('ends with 0 after a shutdown, and with 1 when the client goes away', async () => {
  const polite = await startServer()
  await polite.connection.sendRequest('shutdown')
  void polite.connection.sendNotification('exit')
  expect(await polite.ended).toBe(0)
  const rude = await startServer()
  rude.connection.end()
  expect(await rude.ended).toBe(1)
})
