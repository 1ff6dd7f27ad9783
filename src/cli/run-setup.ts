import { resolve } from 'node:path'
import { RULE_IDS, type RuleId } from '../../rules/registry.ts'
import type { DeskSetup } from '../app/desk-setup.ts'
import { FAIL_ON, type FailOn } from '../config/policy.ts'
import { userVocabularyFile } from '../config/user-vocabulary.ts'
import { DIALECTS } from '../rule/lexicon.ts'
import { nearest } from '../text/nearest.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { optimizeLater } from './optimize-later.ts'
import { UsageError } from './usage-error.ts'

/** The desk that the flags ask for. */
export function deskSetup(args: Arguments, host: Host): DeskSetup {
  const only = args.values('rule').map(ruleId)
  const config = args.value('config')
  const language = DIALECTS.find((dialect) => dialect === args.value('language'))
  const userVocabulary = userVocabularyFile(host.environment)
  if (config !== undefined && args.flag('no-config')) {
    throw new UsageError('--config and --no-config cannot both hold.')
  }
  return {
    ...(only.length === 0 ? {} : { only }),
    ...(config === undefined ? {} : { configPath: resolve(host.folder, config) }),
    ...(args.flag('no-config') ? { useConfig: false } : {}),
    ...(language === undefined ? {} : { language }),
    ...(userVocabulary === undefined ? {} : { userVocabulary }),
    onLoaded: optimizeLater,
  }
}

/**
 * The rule of a name.
 * @throws UsageError when there is none
 */
export function ruleId(stated: string): RuleId {
  const known = RULE_IDS.find((id) => id === stated)
  if (known !== undefined) return known
  const near = nearest(stated, RULE_IDS)
  const hint = near === undefined ? `The rules are ${RULE_IDS.join(', ')}.` : `Did you mean “${near}”?`
  throw new UsageError(`There is no rule “${stated}”. ${hint}`)
}

/** The severity that `--fail-on` states; empty where the configuration decides. */
export function statedFailOn(args: Arguments): { readonly failOn?: FailOn } {
  const failOn = FAIL_ON.find((severity) => severity === args.value('fail-on'))
  return failOn === undefined ? {} : { failOn }
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 * 1024, G: 1024 * 1024 * 1024 }

/**
 * The limit that `--max-size` states, in bytes; empty where the configuration decides.
 * @throws UsageError for what is no size
 */
export function statedMaxSize(args: Arguments): { readonly maxSize?: number } {
  const stated = args.value('max-size')
  if (stated === undefined) return {}
  const match = /^(\d{1,12})\s*([KMG]?)(?:i?B)?$/i.exec(stated)
  const unit = UNITS[match?.[2]?.toUpperCase() ?? '']
  if (match === null || unit === undefined) {
    throw new UsageError(
      `--max-size cannot be “${stated}”; give a number of bytes, or one with KB or MB, such as 20MB.`,
    )
  }
  return { maxSize: Number(match[1]) * unit }
}
