import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/** Modules whose exports are plain data that costs time to make. */
const BAKED = /\/packed-tables\.ts$/

/** Runs such a module while the program is built, and puts what it exports in its place. */
export const bakeTables: Plugin = baked('bake-tables', BAKED, (table) => JSON.stringify(table))

/**
 * Puts what modules export in their place: they are run while the program is built.
 * @param sourceOf writes an export as source text
 */
export function baked(name: string, filter: RegExp, sourceOf: (table: unknown) => string): Plugin {
  return {
    name,
    setup(builder) {
      builder.onLoad({ filter }, async ({ path }) => {
        const tables = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>
        const constants = Object.entries(tables).map(
          ([name, table]) => `export const ${name} = ${sourceOf(table)}`,
        )
        return { contents: constants.join('\n'), loader: 'js' }
      })
    },
  }
}
