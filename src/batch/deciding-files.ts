import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { HousePolicy } from '../app/house-rules.ts'
import { ConfigError, type ConfigFault } from '../config/config-error.ts'
import { CONFIG_NAMES } from '../config/find-config.ts'

/**
 * The files that decide on the pieces at some paths: configurations, those too that do not stand there yet, and all
 * that they name.
 */
export function decidingFiles(
  paths: readonly string[],
  policyFor: (path: string) => HousePolicy,
): ReadonlySet<string> {
  const files = new Set<string>()
  const folders = new Set<string>()
  for (const path of paths) {
    for (let at = dirname(path); !folders.has(at); at = dirname(at)) {
      folders.add(at)
      for (const name of CONFIG_NAMES) files.add(join(at, name))
    }
    for (const file of namedFor(path, policyFor)) files.add(file)
  }
  return files
}

function namedFor(path: string, policyFor: (path: string) => HousePolicy): readonly string[] {
  try {
    return policyFor(path).config?.files ?? []
  } catch (error) {
    // What else a configuration names that is at fault, nobody knows until it is mended.
    return error instanceof ConfigError ? faultyFiles(error.fault) : []
  }
}

/** Where a fault may be mended: a list that is broken or missing, a configuration that another one builds on. */
function faultyFiles({ file, unread }: ConfigFault): readonly string[] {
  return unread === undefined ? [resolve(file)] : [resolve(file), unread]
}

/** What tells a changed file from an unchanged one: its time, size and number; empty where there is none. */
export function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.mtimeMs} ${stat.size} ${stat.ino}`
}
