import type { ActiveRule } from '../engine/check.ts'
import type { KnownName } from '../house/name-rule.ts'
import type { PhraseDefinition } from '../house/phrase-rule.ts'

/** What a house states in files of its own. */
export interface HouseLists {
  readonly phrases: readonly PhraseDefinition[]
  readonly names: readonly KnownName[]
}

/** The rules of a house’s lists. Nothing is loaded where it has none. */
export async function listRules({ phrases, names }: HouseLists): Promise<readonly ActiveRule[]> {
  if (phrases.length === 0 && names.length === 0) return []
  const { phraseRule } = await import('../house/phrase-rule.ts')
  const { nameRule } = await import('../house/name-rule.ts')
  const rules = [...phrases.map(phraseRule), ...(names.length === 0 ? [] : [nameRule(names)])]
  return rules.map((rule) => ({ rule, options: {}, severity: rule.meta.severity }))
}
