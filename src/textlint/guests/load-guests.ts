import { createRequire } from 'node:module'
import { loadPackagesFromRawConfig } from '@textlint/config-loader'
import type { TextlintKernelFilterRule, TextlintKernelPlugin, TextlintKernelRule } from '@textlint/kernel'
import { registerResolveHook } from '@textlint/resolver'
import markdownPlugin from '@textlint/textlint-plugin-markdown'
import textPlugin from '@textlint/textlint-plugin-text'
import type { GuestOptions } from '../../config/config-value.ts'
import type { GuestHouse } from './protocol.ts'

/** Loads the packages of a configuration by textlint's own loader, each by itself and once. */
export interface GuestLoader {
  /** The rules that a key of `rules` stands for. */
  rules(house: GuestHouse, name: string): Promise<readonly TextlintKernelRule[]>
  filter(house: GuestHouse, name: string): Promise<readonly TextlintKernelFilterRule[]>
  /** textlint's own plug-ins, then those of the configuration. */
  plugins(house: GuestHouse): Promise<readonly TextlintKernelPlugin[]>
}

const BUILT_IN: readonly TextlintKernelPlugin[] = [
  { pluginId: '@textlint/textlint-plugin-text', plugin: textPlugin.default, options: true },
  { pluginId: '@textlint/textlint-plugin-markdown', plugin: markdownPlugin.default, options: true },
]

type RawConfig = Parameters<typeof loadPackagesFromRawConfig>[0]['rawConfig']
type Loaded = Extract<Awaited<ReturnType<typeof loadPackagesFromRawConfig>>, { ok: true }>['config']

export function guestLoader(): GuestLoader {
  const loaded = new Map<string, Promise<Loaded>>()
  let configFile: string | undefined
  // Guests live in the project of the configuration, which need not be where copydesk is installed.
  registerResolveHook((name) => (configFile === undefined ? undefined : resolveFrom(configFile, name)))

  const load = (house: GuestHouse, rawConfig: RawConfig): Promise<Loaded> => {
    const key = JSON.stringify([house.configFile, rawConfig])
    configFile = house.configFile
    const found = loaded.get(key) ?? loadOrThrow(rawConfig)
    loaded.set(key, found)
    return found
  }
  return {
    rules: async (house, name) => {
      const { rules } = await load(house, { rules: one(house.rules, name) })
      return rules.filter((rule) => rule.options !== false)
    },
    filter: async (house, name) => (await load(house, { filters: one(house.filters, name) })).filterRules,
    plugins: async (house) => [
      ...BUILT_IN,
      ...(await load(house, { plugins: { ...house.plugins } })).plugins,
    ],
  }
}

/** One entry of a part of the configuration. */
function one(part: Readonly<Record<string, GuestOptions>>, name: string): Record<string, GuestOptions> {
  return { [name]: part[name] ?? false }
}

async function loadOrThrow(rawConfig: RawConfig): Promise<Loaded> {
  const result = await loadPackagesFromRawConfig({ rawConfig })
  if (result.ok) return result.config
  throw result.error.errors[0] ?? new Error(result.error.message)
}

function resolveFrom(configFile: string, name: string): { readonly url: string } | undefined {
  try {
    return { url: createRequire(configFile).resolve(name) }
  } catch {
    return undefined
  }
}
