import { RULE_LOADERS, type RuleId } from '../../rules/registry.ts'
import type { ActiveRule } from '../../src/engine/check.ts'
import { parseOptions } from '../../src/rule/options.ts'

/**
 * A rule as a bench runs it: with its defaults.
 * @throws Error when there is no such rule, or its own defaults are not valid
 */
export async function activeRule(id: RuleId): Promise<ActiveRule> {
  const rule = await RULE_LOADERS[id]()
  const options = parseOptions(rule.meta.options, {})
  if (!options.ok) throw new Error(`the defaults of ${id} are not valid`)
  return { rule, options: options.values, severity: rule.meta.severity }
}
