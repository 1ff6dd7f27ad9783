// Writes what V8 compiled of each part of the program, once the program has checked a text of each
// format: functions that were called are in the cache, all others are compiled when they are called.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const ROOT = new URL('../', import.meta.url)
const PARTS = fileURLToPath(new URL('dist/parts/', ROOT))
const TEXTS = ['examples/talks.txt', 'README.md', '.ci/newsroom/page.html']

const require = createRequire(new URL('bin/copydesk.js', ROOT))
const scripts = new Map()
const loaded = new Map()

function load(name) {
  if (!name.startsWith('./')) return require(name)
  if (!loaded.has(name)) loaded.set(name, run(name))
  return loaded.get(name)
}

function run(name) {
  const filename = PARTS + name.slice('./'.length)
  const script = new Script(readFileSync(filename, 'latin1'), { filename })
  scripts.set(filename, script)
  const module = { exports: {} }
  script.runInThisContext()(module.exports, load, module, filename, PARTS)
  return module.exports
}

process.argv = [process.execPath, 'copydesk', 'check', '--no-config', '--fail-on', 'never', ...TEXTS]
process.once('exit', (status) => {
  if (status !== 0) return
  for (const [filename, script] of scripts) writeFileSync(`${filename}.cache`, script.createCachedData())
})
load('./program.js')
