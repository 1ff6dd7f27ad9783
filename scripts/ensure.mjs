// Plain JavaScript on node's own modules: this runs in a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newestChange } from './newest-change.mjs'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** The exit status of a program that could not do its work. */
const COULD_NOT = 2

/** What dist/ is built from. */
const SOURCES = ['src', 'rules', 'models', 'scripts', 'package.json', 'package-lock.json']

/** Installs the locked packages where they are missing or others than the lock file names. */
export function ensureInstalled() {
  if (isInstalled()) return
  say('Installing packages…')
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error']
  if (npm('ci', ...quietly)) return
  // A lock file that was written where some platform's packages could not be fetched is not whole for npm ci.
  say('npm ci would not; trying npm install, which leaves the lock file as it is…')
  if (!npm('install', '--no-save', ...quietly)) process.exit(COULD_NOT)
}

/** @returns {boolean} whether it went well */
function npm(...args) {
  const path = process.env.npm_execpath
  return path === undefined ? run('npm', args) : run(process.execPath, [path, ...args])
}

/** Builds dist/ where it is missing or older than a source. */
export function ensureBuilt() {
  const built = statSync(join(ROOT, 'dist/parts/program.js'), { throwIfNoEntry: false })
  const hasLexicon = existsSync(join(ROOT, 'dist/lexicon.bin'))
  if (hasLexicon && built && built.mtimeMs >= newestChange(SOURCES.map((path) => join(ROOT, path)))) return
  say('Building…')
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  if (!run(process.execPath, [tsx, 'scripts/build.ts'])) process.exit(COULD_NOT)
}

/** Compares what npm wrote down of the last installation with the lock file, package by package. */
function isInstalled() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'))
  const found = packagesIn(join(ROOT, 'node_modules/.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {}
}

/** @returns {boolean} whether it went well */
function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    // What is printed on the way is no output of the program: it goes beside it.
    stdio: ['ignore', 2, 2],
    shell: program === 'npm' && process.platform === 'win32',
  })
  if (status !== 0) say(`${[program, ...args].join(' ')} failed${error ? `: ${error.message}` : ''}`)
  return status === 0
}

function say(line) {
  process.stderr.write(`copydesk: ${line}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled()
  if (process.argv.includes('--build')) ensureBuilt()
}
