import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { RULE_IDS } from '../../rules/registry.ts'
import { openDesk } from '../../src/app/desk.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { longPiece } from './long-piece.ts'
import { randomEdit, seeded } from './random-edits.ts'

/**
 * A piece in which all is at stake that is remembered from edit to edit: stories of more than one
 * stretch, copies, captions and headlines that contradict the text, names in two spellings, words that
 * recur, furniture of a page.
 */
const PIECES = [
  { format: 'text', blocks: 60, edits: 30 },
  { format: 'markdown', blocks: 60, edits: 30 },
  { format: 'text', blocks: 700, edits: 8 },
] as const
/** Keys that follow each other at one place, as people type. */
const TYPED = 'Anna Harker recieved the keys.\n\nFerry to leave on Monday\n\n'

/** Doubtful findings are shown too: what they rest on is remembered as well. */
const RULES = {
  spelling: { minConfidence: 0 },
  'headline-consistency': { confidence: 0 },
  'caption-consistency': { confidence: 0 },
}
const folder = mkdtempSync(join(tmpdir(), 'copydesk-long-text-'))
writeFileSync(
  join(folder, '.textlintrc.json'),
  JSON.stringify({ rules: { ...Object.fromEntries(RULE_IDS.map((id) => [id, true])), ...RULES } }),
)
afterAll(() => rmSync(folder, { recursive: true }))

const desk = openDesk({ lexicon: loadLexicon() })
/** The rules that found something, in any of the pieces. */
const spoke = new Set<string>()
const noPause = async (): Promise<void> => {}

/** Follows a piece; held against a fresh check after each edit. */
function followed(name: string) {
  const path = join(folder, name)
  const follower = desk.follow()
  return async (source: string, edit: string): Promise<void> => {
    const { result } = await follower.check({ path, source }, noPause)
    const { result: fresh } = await desk.check({ path, source })
    expect(result.failures).toEqual([])
    expect(result.findings, edit).toEqual(fresh.findings)
    for (const { rule } of fresh.findings) spoke.add(rule)
  }
}

it.each(PIECES)(
  'a long piece that is edited is judged as when it is read for the first time: $blocks blocks of $format',
  async ({ format, blocks, edits }) => {
    const below = seeded(blocks + format.length)
    const check = followed(format === 'text' ? 'long.txt' : 'long.md')
    let source = longPiece(blocks, format, below)
    await check(source, 'before the first edit')
    for (let i = 0; i < edits; i++) {
      const edit = randomEdit(source, below)
      source = source.slice(0, edit.range.start) + edit.text + source.slice(edit.range.end)
      await check(source, `edit ${i}`)
    }
  },
  180_000,
)

it('is judged so while words are typed letter by letter in its middle', async () => {
  const below = seeded(7)
  const check = followed('typed.txt')
  const source = longPiece(60, 'text', below)
  const at = source.indexOf('\n\n', source.length / 2) + 2
  for (let typed = 0; typed <= TYPED.length; typed++) {
    await check(source.slice(0, at) + TYPED.slice(0, typed) + source.slice(at), `key ${typed}`)
  }
}, 180_000)

it.each(['spelling', 'duplicate-passage', 'name-consistency', 'headline-consistency', 'caption-consistency'])(
  '%s had something to say of these pieces',
  (rule) => expect(spoke).toContain(rule),
)
