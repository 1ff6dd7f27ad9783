// `npm start -- FILE…`: the program from a checkout, installed and built first where it must be.
import { spawnSync } from 'node:child_process'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt, ensureInstalled } from './ensure.mjs'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

ensureInstalled()
ensureBuilt()

const { status, signal } = spawnSync(
  process.execPath,
  [resolve(ROOT, 'bin/copydesk.js'), ...process.argv.slice(2)],
  { cwd: startFolder(), stdio: 'inherit' },
)
process.exit(status ?? (signal === 'SIGINT' ? 130 : 2))

/** npm runs scripts in the package's folder; paths were typed in the folder that npm was called from. */
function startFolder() {
  const typedIn = process.env.INIT_CWD
  if (typedIn === undefined) return process.cwd()
  return relative(ROOT, typedIn).startsWith('..') ? ROOT : typedIn
}
