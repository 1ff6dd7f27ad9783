import { dirname, relative, resolve, sep } from 'node:path'
import { RULE_IDS, RULE_LOADERS } from '../../rules/registry.ts'
import { openDesk } from '../app/desk.ts'
import { type ConfigValue, memberNamed } from '../config/config-value.ts'
import { decideRule } from '../config/decide-policy.ts'
import { plainValue } from '../config/json-node.ts'
import type { LoadedConfig } from '../config/loaded-config.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { EXIT } from './run-report.ts'
import { deskSetup } from './run-setup.ts'

/** A value, and the place in a file that states it. */
interface Told {
  readonly value: unknown
  readonly from: string
}

const BY_DEFAULT = 'default'

/**
 * `copydesk check --print-config FILE`: what holds for a file, each value with where it comes from.
 * @throws ConfigError where the configuration cannot be obeyed
 */
export async function printConfig(stated: string, args: Arguments, host: Host): Promise<number> {
  const path = resolve(host.folder, stated)
  const desk = openDesk(deskSetup(args, host))
  const policy = desk.policyFor(path)
  await desk.printFor(path)
  const { config } = policy
  const told = (key: string, value: unknown): Told => ({
    value: value ?? null,
    from: originOf(config?.stated.get(key)),
  })
  const rules = await Promise.all(RULE_IDS.map(async (id) => [id, await ruleAt(id, config, path)] as const))
  const shown = {
    file: stated,
    config: config?.file ?? null,
    language: told('language', policy.language),
    failOn: told('failOn', policy.failOn),
    maxFileSize: told('maxFileSize', policy.maxFileSize),
    baseline: told('baseline', policy.baseline),
    vocabulary: (config?.vocabulary ?? []).map(
      (item): Told => ({ value: plainValue(item.node), from: item.origin() }),
    ),
    rules: Object.fromEntries(rules),
    houseRules: [
      ...(config?.phrases ?? []).map(({ id }) => `house/${id}`),
      ...((config?.names ?? []).length > 0 ? ['house/names'] : []),
    ],
  }
  host.out.write(`${JSON.stringify(shown, null, 2)}\n`)
  return EXIT.clean
}

async function ruleAt(id: (typeof RULE_IDS)[number], config: LoadedConfig | null, path: string) {
  const { meta } = await RULE_LOADERS[id]()
  const inFolder = config === null ? '' : relative(dirname(config.file), path).split(sep).join('/')
  const stated = config === null ? { on: true } : decideRule(config, inFolder, id)
  const option = (name: string, standard: unknown): Told => {
    const value = 'options' in stated ? memberNamed(stated.options, name) : undefined
    return value === undefined
      ? { value: standard, from: BY_DEFAULT }
      : { value: plainValue(value.node), from: value.origin() }
  }
  return {
    on: { value: stated.on, from: originOf('from' in stated ? stated.from : undefined) },
    severity: option('severity', meta.severity),
    options: Object.fromEntries(
      Object.entries(meta.options).map(([name, { default: standard }]) => [name, option(name, standard)]),
    ),
  }
}

function originOf(value: ConfigValue | undefined): string {
  return value?.origin() ?? BY_DEFAULT
}
