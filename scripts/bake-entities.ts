import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/** HTML's names of characters, as the package `entities` packs them, and what unpacks them name by name. */
const PACKED = 'generated/decode-data-html.js'
const UNPACKER = 'internal/decode-data-format.js'

type Tables = Readonly<Record<string, string | number | Int32Array | Uint16Array | Uint32Array>>

/** Unpacks HTML's names of characters while the program is built: at a start they take longer than an article's mark-up. */
export const bakeEntities: Plugin = {
  name: 'bake-entities',
  setup(builder) {
    const folder = dirname(createRequire(import.meta.url).resolve('entities/decode'))
    builder.onLoad({ filter: /\/entities\/dist\/generated\/decode-data-html\.js$/ }, async () => {
      const { htmlDecodeData } = await import(pathToFileURL(join(folder, PACKED)).href)
      const { initDecodeData } = await import(pathToFileURL(join(folder, UNPACKER)).href)
      return {
        contents: `export const htmlDecodeData = ${literal(initDecodeData(htmlDecodeData))}`,
        loader: 'js',
      }
    })
    builder.onLoad({ filter: /\/entities\/dist\/internal\/decode-data-format\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      const start = code.indexOf('export function initDecodeData(')
      if (start < 0)
        throw new Error('the package entities unpacks its tables in another way: see bake-entities.ts')
      return {
        contents: `${code.slice(0, start)}export const initDecodeData = (tables) => tables`,
        loader: 'js',
      }
    })
  },
}

/** The tables as an expression; numbers lie in memory as they do on every machine that node runs on. */
function literal(tables: Tables): string {
  const members = Object.entries(tables).map(([name, table]) => {
    if (!ArrayBuffer.isView(table)) return `${name}: ${JSON.stringify(table)}`
    const bytes = Buffer.from(table.buffer, table.byteOffset, table.byteLength).toString('base64')
    return `${name}: new ${table.constructor.name}(new Uint8Array(Buffer.from('${bytes}', 'base64')).buffer)`
  })
  return `({ ${members.join(', ')} })`
}
