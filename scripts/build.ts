/**
 * Builds dist/: the packed lexicon, the bundles and, with --types, the type declarations.
 * `npm run build` does all; `npm start` leaves the types out.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { HEADER_BYTES, readDirectory } from '../src/lexicon/sections.ts'
import { bakeTables } from './bake-tables.ts'
import { buildParts } from './build-parts.ts'
import { declareTypes } from './declare-types.ts'
import { newestChange } from './newest-change.mjs'
import { noticesOf } from './third-party-notices.ts'

const ROOT = new URL('../', import.meta.url)
const DIST = new URL('dist/', ROOT)
const CHUNKS = new URL('chunks/', DIST)

/** What others import by name: the package's entry, and the scripts of threads. */
const ENTRIES = {
  index: 'src/index.ts',
  'guest-worker': 'src/textlint/guests/worker.ts',
  'check-thread': 'src/batch/check-thread.ts',
  'help-thread': 'src/batch/help-thread.ts',
} as const

/** What the lexicon is packed from. */
const LEXICON_SOURCES = [
  'scripts/build-lexicon.ts',
  'scripts/lexicon',
  'models',
  'src/lexicon',
  'package-lock.json',
]

buildLexicon()
const constants = { COPYDESK_LEXICON: JSON.stringify(lexiconVersion()) }
const library = await buildLibrary()
const program = await buildParts(ROOT, constants)
const browser = await buildBrowser()
const inputs = { ...library.inputs, ...program.inputs, ...browser.inputs }
writeFileSync(new URL('THIRD-PARTY-NOTICES', ROOT), noticesOf(Object.keys(inputs), ROOT))
nameBuild()
if (process.argv.includes('--types')) declareTypes()

/** The name of this build, by which cached results of another one are told: all that a check is made of. */
function nameBuild(): void {
  const parts = new URL('parts/', DIST)
  const hash = createHash('sha256').update(readFileSync(new URL('lexicon.bin', DIST)))
  for (const name of readdirSync(parts)
    .filter((file) => !file.endsWith('.cache'))
    .sort()) {
    hash.update(readFileSync(new URL(name, parts)))
  }
  writeFileSync(new URL('build-id', DIST), hash.digest('hex'))
}

function buildLexicon(): void {
  const lexicon = new URL('lexicon.bin', DIST)
  const sources = LEXICON_SOURCES.map((path) => fileURLToPath(new URL(path, ROOT)))
  if (existsSync(lexicon) && statSync(lexicon).mtimeMs >= newestChange(sources)) return
  mkdirSync(DIST, { recursive: true })
  run('tsx', ['scripts/build-lexicon.ts'])
}

/** The program refuses another lexicon than this one: its tables would be read as what they are not. */
function lexiconVersion(): string {
  const bytes = readFileSync(new URL('lexicon.bin', DIST))
  return readDirectory(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + HEADER_BYTES)).version
}

/** Bundles with splitting, so that a program loads the code of its own formats and rules only. */
async function buildLibrary(): Promise<Metafile> {
  const result = await build({
    absWorkingDir: fileURLToPath(ROOT),
    entryPoints: ENTRIES,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    external: ['textlint', '@textlint/*'],
    metafile: true,
    define: constants,
    plugins: [bakeTables],
    logLevel: 'warning',
  })
  removeOldChunks(result.metafile)
  return result.metafile
}

/** The engine for a browser. The bundler refuses what a browser does not have, node's own modules first. */
async function buildBrowser(): Promise<Metafile> {
  rmSync(new URL('browser/', DIST), { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(ROOT),
    entryPoints: { index: 'src/browser.ts' },
    outdir: 'dist/browser',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    define: constants,
    plugins: [bakeTables],
    logLevel: 'warning',
  })
  return metafile
}

/** Chunks carry a hash in their name, so those of older builds stay behind. */
function removeOldChunks(metafile: Metafile): void {
  const current = new Set(Object.keys(metafile.outputs).map((path) => path.slice(path.lastIndexOf('/') + 1)))
  if (!existsSync(CHUNKS)) return
  for (const name of readdirSync(CHUNKS)) if (!current.has(name)) rmSync(new URL(name, CHUNKS))
}

function run(program: string, args: readonly string[]): void {
  const path = fileURLToPath(new URL(`node_modules/.bin/${program}`, ROOT))
  const { status } = spawnSync(path, args, { cwd: fileURLToPath(ROOT), stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`)
}
