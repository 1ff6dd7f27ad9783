import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Metafile, type Plugin } from 'esbuild'
import { bakeEntities } from './bake-entities.ts'
import { tablesApart } from './tables-apart.ts'

/**
 * The program and what it loads only for some texts. Each part is one script: a single file costs
 * node a fraction of what a graph of small modules does, and V8 can cache it as a whole.
 */
const PARTS = {
  program: 'src/cli/cli.ts',
  // The language server: a start of the command line does not read it.
  'lsp-command': 'src/cli/lsp-command.ts',
  'markdown-reader': 'src/read/markdown/markdown-reader.ts',
  'read-html': 'src/read/html/read-html.ts',
  'pipeline-writers': 'src/report/pipeline-writers.ts',
} as const

/**
 * Builds the parts of the program in dist/parts/, with the code that V8 made of them beside them.
 * bin/copydesk.js loads both.
 * @param constants what the code is given by name
 */
export async function buildParts(root: URL, constants: Readonly<Record<string, string>>): Promise<Metafile> {
  rmSync(new URL('dist/parts/', root), { recursive: true, force: true })
  const tables = tablesApart()
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: PARTS,
    outdir: 'dist/parts',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    external: ['textlint', '@textlint/*'],
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'part.url', 'import.meta.dirname': '__dirname', ...constants },
    banner: {
      js: '(function(exports,require,module,__filename,__dirname,host){const part={get url(){return require("node:url").pathToFileURL(__filename).href}};',
    },
    footer: { js: '})' },
    plugins: [partsApart, lateModules, colourless, usedMemory, tables.plugin, bakeEntities],
    metafile: true,
    logLevel: 'warning',
  })
  for (const part of Object.keys(PARTS)) keepAscii(new URL(`dist/parts/${part}.js`, root))
  writeFileSync(new URL('dist/parts/tables.bin', root), tables.bytes())
  // The command line first: what a server calls beside it would make its cache larger.
  cacheCode(root)
  cacheCode(root, 'server')
  return metafile
}

/** One part names another instead of carrying it. */
const partsApart: Plugin = {
  name: 'parts-apart',
  setup(builder) {
    const apart = /\/(?:markdown-reader|read-html|lsp-command|pipeline-writers)\.ts$/
    builder.onResolve({ filter: apart }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return undefined
      return { path: `.${path.slice(path.lastIndexOf('/')).replace(/\.ts$/, '.js')}`, external: true }
    })
  },
}

/** Only a configuration with packages asks for `createRequire`, and its module takes half a millisecond to load. */
const lateModules: Plugin = {
  name: 'late-modules',
  setup(builder) {
    builder.onResolve({ filter: /^node:module$/ }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    )
    builder.onLoad({ filter: /./, namespace: 'late' }, () => ({
      contents: 'export const createRequire = (from) => require("node:module").createRequire(from)',
    }))
  },
}

/** Sections of the lexicon are read into the memory that the parts were read into. */
const usedMemory: Plugin = {
  name: 'used-memory',
  setup(builder) {
    builder.onLoad({ filter: /\/section-memory\.ts$/ }, () => ({
      contents: 'export const sectionMemory = (length) => host.memory(length)',
    }))
  },
}

/** Lezer's reader of Markdown gives its nodes the colours of an editor, which nobody here asks for. */
const colourless: Plugin = {
  name: 'colourless',
  setup(builder) {
    builder.onLoad({ filter: /\/@lezer\/highlight\// }, () => ({
      contents: `
        export class Tag {}
        export const styleTags = () => () => null
        const tag = () => tag
        export const tags = new Proxy({}, { get: () => tag })
      `,
    }))
  },
}

/** esbuild escapes strings, but leaves regular expressions as they were written. */
function keepAscii(file: URL): void {
  const code = readFileSync(file, 'utf8')
  const ascii = code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, unit: string) => {
    // An odd backslash escapes the letter itself, which in a regular expression means the letter.
    const kept = slashes.slice(slashes.length % 2)
    return `${kept}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  writeFileSync(file, ascii)
}

/** In a node of its own, since V8 caches the functions that were called up to then. */
function cacheCode(root: URL, ...words: readonly string[]): void {
  const script = fileURLToPath(new URL('scripts/cache-code.mjs', root))
  const { status, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: fileURLToPath(root),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 60_000,
  })
  if (status !== 0) throw new Error(`scripts/cache-code.mjs failed: ${stderr.toString()}`)
}
