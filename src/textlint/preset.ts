import type { TextlintRuleModule } from '@textlint/types'
import { RULE_IDS, RULE_LOADERS } from '../../rules/registry.ts'
import { openStockHouse } from './stock-house.ts'
import { stockRule } from './stock-rule.ts'

/** A preset as textlint loads it. */
export interface TextlintPreset {
  readonly rules: Readonly<Record<string, TextlintRuleModule>>
  readonly rulesConfig: Readonly<Record<string, boolean>>
}

/** All our rules as stock textlint rules, all on: what `preset-copydesk` stands for. */
export function createPreset(): TextlintPreset {
  const house = openStockHouse()
  return {
    rules: Object.fromEntries(RULE_IDS.map((id) => [id, stockRule(RULE_LOADERS[id], house)])),
    rulesConfig: Object.fromEntries(RULE_IDS.map((id) => [id, true])),
  }
}
