import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { FRAME_TABLES } from '../rules/confused-word/frame-tables.ts'
import { FORESTS, WEIGHTS } from '../rules/spelling/weights.ts'
import { PHRASE_TABLES } from '../rules/web-boilerplate/phrase-tables.ts'
import { tablesApart } from '../scripts/tables-apart.ts'
import { PLACES, ROLES } from '../src/facts/packed-tables.ts'

/** What a part of the program has of a module of tables, and how long its text is. */
async function apart(module: string) {
  const { plugin, bytes } = tablesApart()
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    write: false,
    format: 'cjs',
    plugins: [plugin],
  })
  const file = Buffer.from(bytes())
  const host = {
    bytes: (from: number, size: number) => file.subarray(from, from + size).toString('base64'),
    text: (from: number, size: number) => file.toString('latin1', from, from + size),
    wideText: (from: number, size: number) => file.toString('utf16le', from, from + size),
  }
  const made = { exports: {} }
  const source = outputFiles[0]?.text ?? ''
  runInNewContext(source, { module: made, host })
  return { tables: JSON.parse(JSON.stringify(made.exports)), length: source.length, file: file.length }
}

describe('tables in a file of their own', () => {
  it.each([
    ['rules/web-boilerplate/phrase-tables.ts', { PHRASE_TABLES }],
    ['rules/confused-word/frame-tables.ts', { FRAME_TABLES }],
    ['rules/spelling/weights.ts', { FORESTS, WEIGHTS }],
  ])('are those of the module, which is short then: %s', async (module, tables) => {
    const found = await apart(module)
    expect(found.tables).toEqual(tables)
    expect(found.length).toBeLessThan(10_000)
  })

  it('keep letters that are not Western', async () => {
    const { tables, file } = await apart('src/facts/packed-tables.ts')
    expect(tables.PLACES).toEqual(PLACES)
    expect(tables.ROLES).toEqual(ROLES)
    expect(file).toBeGreaterThan(PLACES.rows.length * 2)
  })
})
