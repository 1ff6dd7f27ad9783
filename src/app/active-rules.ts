import { RULE_IDS, RULE_LOADERS, type RuleId } from '../../rules/registry.ts'
import type { ConfigValue } from '../config/config-value.ts'
import type { Config } from '../config/parse-config.ts'
import type { StatedRules } from '../config/parse-rules.ts'
import type { RuleSetting } from '../config/policy.ts'
import { type HouseStyle, NO_STYLE, readRuleOptions } from '../config/read-options.ts'
import type { ActiveRule } from '../engine/check.ts'
import type { Rule } from '../rule/rule.ts'

/**
 * Loads the rules of a policy with their options read.
 * @throws ConfigError for an option that a rule does not have
 */
export function activateRules(
  settings: readonly RuleSetting[],
  style: HouseStyle,
): Promise<readonly ActiveRule[]> {
  return Promise.all(
    settings.map(async (setting) => {
      const rule = await loadRule(setting.id)
      const options = readRuleOptions(rule.meta, setting.options, style)
      return { rule, options, severity: setting.severity ?? rule.meta.severity }
    }),
  )
}

/**
 * Reads every option that a configuration states, also for paths not met yet, so that a fault in it
 * is told at once and not on the day when the first file meets it.
 * @throws ConfigError
 */
export async function proveOptions(config: Config): Promise<void> {
  for (const stated of [
    ...config.inherited,
    config.rules,
    ...config.overrides.map((override) => override.rules),
  ]) {
    for (const [id, options] of statedOptions(stated))
      readRuleOptions((await loadRule(id)).meta, options, NO_STYLE)
  }
}

function statedOptions(rules: StatedRules): readonly (readonly [id: string, options: ConfigValue])[] {
  return [...rules.inPreset, ...rules.named].flatMap(([id, rule]) =>
    rule.options === undefined ? [] : [[id, rule.options] as const],
  )
}

/** The rules that have a list of words among their options: to them the word files speak. */
export async function rulesWithWords(): Promise<(rule: string) => boolean> {
  const rules = await Promise.all(RULE_IDS.map(async (id) => ({ id, rule: await RULE_LOADERS[id]() })))
  const ids = new Set<string>(
    rules.filter(({ rule }) => rule.meta.options.words?.kind === 'list').map(({ id }) => id),
  )
  return (rule) => ids.has(rule)
}

function loadRule(id: string): Promise<Rule> {
  if (!isRuleId(id)) throw new Error(`there is no rule “${id}”`)
  return RULE_LOADERS[id]()
}

function isRuleId(id: string): id is RuleId {
  return (RULE_IDS as readonly string[]).includes(id)
}
