import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { splice } from '../../src/text/edits.ts'
import { folderWith, runCli } from './run-cli.ts'

const ONLY = ['--rule', 'web-boilerplate']
const LIST = [
  'The council met on Tuesday to vote on the harbour plan.',
  '',
  '1. The pier opens on Monday morning at eight.',
  '2. Leave a Reply',
  '3. Send this to a friend',
  '4. The council will pay nine million for the quay.',
  '5. Residents may write until the end of the month.',
  '',
]
const LEFT = [
  ...LIST.slice(0, 3),
  '2. The council will pay nine million for the quay.',
  `3.${LIST[6]?.slice(2)}`,
  '',
]

describe.each(['a.txt', 'a.md'])('a numbered list in %s', (name) => {
  it.each([
    ['LF', '\n', ''],
    ['CRLF behind a byte-order mark', '\r\n', '\ufeff'],
  ])('goes on behind the items that fix takes out, and comes back: %s', async (_, lineEnd, mark) => {
    const was = mark + LIST.join(lineEnd)
    const folder = folderWith({ [name]: was })
    const environment = { XDG_STATE_HOME: folderWith({}) }
    const { out } = await runCli(folder, ['fix', name, '--diff', ...ONLY])
    await runCli(folder, ['fix', name, ...ONLY], { environment })
    expect(readFileSync(join(folder, name), 'utf8')).toBe(mark + LEFT.join(lineEnd))
    await runCli(folder, ['fix', '--undo'], { environment })
    expect(readFileSync(join(folder, name), 'utf8')).toBe(was)
    const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: out, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(readFileSync(join(folder, name), 'utf8')).toBe(mark + LEFT.join(lineEnd))
  })

  it('goes on in a change that is suggested', async () => {
    const source = LIST.join('\n')
    const { out } = await runCli(folderWith({ [name]: source }), [
      'check',
      name,
      '--format',
      'rdjson',
      ...ONLY,
    ])
    const [{ suggestions }] = (JSON.parse(out) as { readonly diagnostics: readonly [Diagnosed] }).diagnostics
    const [{ range, text }] = suggestions
    const edit = { range: { start: offsetOf(range.start, LIST), end: offsetOf(range.end, LIST) }, text }
    const left = LIST.filter((line) => line !== '2. Leave a Reply').join('\n')
    expect(splice(source, [edit])).toBe(
      left.replace('3. ', '2. ').replace('4. ', '3. ').replace('5. ', '4. '),
    )
  })
})

type Place = { readonly line: number; readonly column: number }
type Diagnosed = {
  readonly suggestions: readonly [
    { readonly range: { readonly start: Place; readonly end: Place }; readonly text: string },
  ]
}

function offsetOf({ line, column }: Place, lines: readonly string[]): number {
  return lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1
}
