import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { type ConfigValue, hint, readTextValue } from './config-value.ts'
import { PRESETS } from './presets.ts'

/** What an entry of `extends` leads to. */
export type Parent =
  | { readonly kind: 'preset'; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly file: string }

/** Files that a shared package may hold its configuration in, where its main file is no JSON. */
const IN_PACKAGE = ['.textlintrc.json', 'textlintrc.json', 'copydesk.json'] as const

/**
 * Finds what an entry of `extends` names: a preset of copydesk, a file relative to the one that names it,
 * or a package that is installed there.
 * @param from the configuration that states it, absolute
 * @throws ConfigError where it is none of them
 */
export function findParent(entry: ConfigValue, from: string): Parent {
  const name = readTextValue(entry)
  const text = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined
  if (text !== undefined) return { kind: 'preset', name, text }
  if (/^\.{0,2}\/|^[A-Za-z]:[\\/]|\.json$/.test(name) && !name.startsWith('@')) {
    return { kind: 'file', file: resolve(dirname(from), name) }
  }
  const require = createRequire(from)
  for (const path of [name, ...IN_PACKAGE.map((file) => `${name}/${file}`)]) {
    const file = resolved(require, path)
    if (file?.endsWith('.json') || file?.endsWith('.textlintrc')) return { kind: 'file', file }
  }
  const names = Object.keys(PRESETS)
  const near = hint(name, names) ?? `; the presets are ${names.join(', ')}`
  throw entry.fault(`there is no preset and no installed package with a configuration named “${name}”${near}`)
}

function resolved(require: NodeJS.Require, path: string): string | undefined {
  try {
    return require.resolve(path)
  } catch {
    return undefined
  }
}
