import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the installed package, whether this runs from its sources or from its bundle. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('the package of copydesk is not whole: package.json is missing')
    folder = parent
  }
  return folder
}

/** The version that package.json states. */
export function packageVersion(): string {
  const stated: unknown = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'))
  const isObject = typeof stated === 'object' && stated !== null
  return isObject && 'version' in stated ? String(stated.version) : 'unknown'
}

/** What names this build, its rules and its lexicon: it differs where anything of them does. */
export function buildName(): string | undefined {
  try {
    return readFileSync(join(packageFolder(), 'dist', 'build-id'), 'utf8')
  } catch {
    return undefined
  }
}

/** The page of a rule, in Markdown. */
export function rulePage(id: string): string {
  return readFileSync(join(packageFolder(), 'rules', id, 'README.md'), 'utf8')
}
