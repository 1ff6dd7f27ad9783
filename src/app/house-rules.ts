import { dirname, relative, resolve, sep } from 'node:path'
import { RULE_IDS } from '../../rules/registry.ts'
import { decidePolicy, defaultPolicy } from '../config/decide-policy.ts'
import { findConfigFile, type LoadedConfig, loadConfig } from '../config/find-config.ts'
import type { Policy } from '../config/policy.ts'

/** What holds for a path, and the file that says so. */
export interface HousePolicy extends Policy {
  /** The configuration that decided it; `null` where there is none. */
  readonly config: LoadedConfig | null
}

/** Where configurations are looked for. */
export interface HouseSetup {
  /** The folder that a relative `configPath` starts from; the process's own where left out. */
  readonly folder?: string
  /** A configuration file for every path, in place of the nearest one. */
  readonly configPath?: string
  /** False: no configuration is looked for. */
  readonly useConfig?: boolean
}

/**
 * Finds the policy of a path. Every folder is looked through once and every file read once.
 * @throws ConfigError
 */
export function housePolicies(setup: HouseSetup): (path: string) => HousePolicy {
  const files = new Map<string, string | undefined>()
  const configs = new Map<string, LoadedConfig>()
  const fileFor = (path: string): string | undefined => {
    if (setup.useConfig === false) return undefined
    if (setup.configPath !== undefined) return resolve(setup.folder ?? '.', setup.configPath)
    const folder = dirname(path)
    if (!files.has(folder)) files.set(folder, findConfigFile(folder))
    return files.get(folder)
  }
  return (path) => {
    const file = fileFor(path)
    if (file === undefined) return { ...defaultPolicy(path, RULE_IDS), config: null }
    const config = configs.get(file) ?? loadConfig(file, RULE_IDS)
    configs.set(file, config)
    const inFolder = relative(dirname(file), path).split(sep).join('/')
    const baseline = config.baseline === undefined ? {} : { baseline: config.baseline }
    return { ...decidePolicy(config, inFolder, RULE_IDS), ...baseline, config }
  }
}
