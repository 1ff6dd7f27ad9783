import { createRequire } from 'node:module'
import type { GuestKind } from './parse-rules.ts'

/**
 * Whether a textlint package of others is installed: looked for as textlint does, first from the
 * folder of the configuration, then beside copydesk itself.
 * @param configPath the configuration file, absolute
 */
export function isInstalled(kind: GuestKind, name: string, configPath: string): boolean {
  const fromConfig = createRequire(configPath)
  const fromHere = createRequire(import.meta.url)
  return packageNames(kind, name).some((id) => resolves(fromConfig, id) || resolves(fromHere, id))
}

function resolves(from: NodeJS.Require, id: string): boolean {
  try {
    from.resolve(id)
    return true
  } catch {
    return false
  }
}

const PREFIX: Readonly<Record<GuestKind, string>> = {
  rule: 'textlint-rule-',
  filter: 'textlint-filter-rule-',
  plugin: 'textlint-plugin-',
}

/** The packages that a name may stand for: `terminology` is `textlint-rule-terminology`. */
function packageNames(kind: GuestKind, name: string): readonly string[] {
  const scoped = /^(@[^/]+\/)(.+)$/.exec(name)
  const scope = scoped?.[1] ?? ''
  const own = scoped?.[2] ?? name
  return [`${scope}${PREFIX[kind]}${own}`, name]
}
