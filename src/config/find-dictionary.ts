import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ConfigValue } from './config-value.ts'

/** The two files of a Hunspell dictionary, unread. */
export interface HunspellFiles {
  /** Where the configuration names it, to be blamed for what is wrong in it. */
  readonly value: ConfigValue
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

/**
 * Finds a package with a dictionary, as `dictionary-*` on npm hold it: index.aff and index.dic beside the main
 * file. Its code is not run.
 * @param value where the configuration names it
 * @param configPath the configuration file, absolute; the package is looked for from there
 * @throws ConfigError where it is not installed, or holds no dictionary
 */
export function findDictionary(name: string, value: ConfigValue, configPath: string): HunspellFiles {
  const folder = folderOf(name, configPath)
  if (folder === undefined) {
    throw value.fault(`no package “${name}” is installed; run npm install ${name}`)
  }
  const read = (file: string): Uint8Array => {
    try {
      return readFileSync(join(folder, file))
    } catch {
      throw value.fault(`the package “${name}” holds no dictionary: there is no ${join(folder, file)}`)
    }
  }
  return { value, aff: read('index.aff'), dic: read('index.dic') }
}

function folderOf(name: string, configPath: string): string | undefined {
  try {
    return dirname(createRequire(configPath).resolve(name))
  } catch {
    return undefined
  }
}
