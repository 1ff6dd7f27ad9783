import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/** A script that runs in a thread of its own. */
export interface ThreadScript {
  /** Its name in dist/. */
  readonly built: string
  /** Where it stands in the sources, seen from this file. */
  readonly source: string
}

/**
 * Starts a thread, whether this runs from the sources or from a bundle in dist/ or beneath it.
 * @throws Error when the script was not built
 */
export function startThread(script: ThreadScript, options: WorkerOptions): Worker {
  return import.meta.url.endsWith('.ts')
    ? new Worker(fromSources(script.source), { ...options, eval: true })
    : new Worker(builtScript(script.built), options)
}

/** From the sources a thread must first be taught to read TypeScript: threads do not inherit that. */
function fromSources(source: string): string {
  // Of its two forms only the ES module registers inside a thread.
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs')
  const [api, entry] = [pathToFileURL(tsx), new URL(source, import.meta.url)].map(String)
  return `import('${api}').then(({ register }) => { register(); return import('${entry}') })`
}

function builtScript(name: string): URL {
  const places = ['./', '../'].map((place) => new URL(`${place}${name}`, import.meta.url))
  const found = places.find((url) => existsSync(fileURLToPath(url)))
  if (found === undefined) throw new Error(`${name} is missing: build it with “npm run build”`)
  return found
}
