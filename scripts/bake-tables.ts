import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/** Modules whose exports are plain data that costs time to make. */
const BAKED = /\/packed-tables\.ts$/

/** Runs such a module while the program is built, and puts what it exports in its place. */
export const bakeTables: Plugin = {
  name: 'bake-tables',
  setup(builder) {
    builder.onLoad({ filter: BAKED }, async ({ path }) => {
      const tables = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>
      const constants = Object.entries(tables).map(
        ([name, table]) => `export const ${name} = ${JSON.stringify(table)}`,
      )
      return { contents: constants.join('\n'), loader: 'js' }
    })
  },
}
