import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const ENTRIES = ['src/index.d.ts', 'src/browser.d.ts']

/** A module named by its source, in a declaration: `from './desk.ts'`, `import("./desk.ts")`. */
const OWN_MODULE = /(['"])(\.{1,2}\/[^'"]*)\.ts\1/g

/**
 * Writes the declarations that the package's entries need into dist/types, and no others. Modules
 * are named as they stand in the package (`.js`), for a program that uses it has no sources.
 * @throws Error when the sources do not compile
 */
export function declareTypes(): void {
  const all = mkdtempSync(join(tmpdir(), 'copydesk-types-'))
  try {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const args = [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', all]
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] })
    if (status !== 0) throw new Error('the type declarations could not be written')
    copyReachable(all, join(ROOT, 'dist/types'))
  } finally {
    rmSync(all, { recursive: true })
  }
}

function copyReachable(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  const waiting = [...ENTRIES]
  const done = new Set(waiting)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = readFileSync(join(from, path), 'utf8')
    for (const [, , module = ''] of text.matchAll(OWN_MODULE)) {
      const target = resolve('/', dirname(path), `${module}.d.ts`).slice(1)
      if (done.has(target)) continue
      done.add(target)
      waiting.push(target)
    }
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), text.replace(OWN_MODULE, '$1$2.js$1'))
  }
}
