import type { LoadedConfig } from '../config/find-config.ts'
import type { HouseStyle } from '../config/read-options.ts'
import type { ActiveRule } from '../engine/check.ts'
import { activateRules, proveOptions } from './active-rules.ts'
import type { DeskSetup } from './desk-setup.ts'
import { type HouseLists, listRules } from './house-lists.ts'
import type { HousePolicy } from './house-rules.ts'

/**
 * Rules are made ready once for paths whose policies are alike.
 * @returns throws ConfigError for an option that a rule does not have, wherever its configuration states it
 */
export function readyRules(
  userWords: () => readonly string[],
  { only, phrases = [] }: DeskSetup,
): (policy: HousePolicy) => Promise<readonly ActiveRule[]> {
  const proven = new Map<LoadedConfig, Promise<void>>()
  const ready = new Map<string, Promise<readonly ActiveRule[]>>()
  return async ({ config, rules, language }) => {
    if (config !== null) {
      const proof = proven.get(config) ?? proveOptions(config)
      proven.set(config, proof)
      await proof
    }
    const key = JSON.stringify([
      config?.file,
      language,
      rules.map(({ id, severity, options }) => [id, severity, options?.start]),
    ])
    const words = [...(config?.words ?? []), ...userWords()]
    const style = { words, lines: config?.lines ?? [], ...(language === undefined ? {} : { language }) }
    const active =
      ready.get(key) ??
      activated(rules, style, {
        phrases: [...(only === undefined ? (config?.phrases ?? []) : []), ...phrases],
        names: only === undefined ? (config?.names ?? []) : [],
      })
    ready.set(key, active)
    return active
  }
}

async function activated(
  rules: HousePolicy['rules'],
  style: HouseStyle,
  lists: HouseLists,
): Promise<readonly ActiveRule[]> {
  return [...(await activateRules(rules, style)), ...(await listRules(lists))]
}
