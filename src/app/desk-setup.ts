import { RULE_IDS, type RuleId } from '../../rules/registry.ts'
import { readUserVocabulary } from '../config/user-vocabulary.ts'
import type { PhraseDefinition } from '../house/phrase-rule.ts'
import type { Dialect, Lexicon } from '../rule/lexicon.ts'
import { type HousePolicy, type HouseSetup, housePolicies } from './house-rules.ts'

/** How a desk is set up; everything left out takes its default. */
export interface DeskSetup extends HouseSetup {
  /** Exactly these rules, with the options that the configuration states for them, and no guests. */
  readonly only?: readonly RuleId[]
  /** Phrase rules for every piece, besides those of its configuration. */
  readonly phrases?: readonly PhraseDefinition[]
  /** The English of every piece, whatever the configuration or the piece says. */
  readonly language?: Dialect
  /** In place of the lexicon that ships with the package, for desks that share one. */
  readonly lexicon?: Lexicon
  /** The user's own word file, absolute; it need not exist. */
  readonly userVocabulary?: string
  /** Waited for before the first check, when the code that it needs is loaded. */
  readonly onLoaded?: () => Promise<void>
  /** Milliseconds that one rule may take on one piece. */
  readonly timeLimit?: number
  /** Milliseconds that one textlint rule of others may take on one piece. */
  readonly guestTimeLimit?: number
}

/**
 * What holds for an absolute path at a desk.
 * @returns throws ConfigError where the configuration of a path is at fault
 */
export function deskPolicies(setup: DeskSetup): (path: string) => HousePolicy {
  const { only, language } = setup
  const policyFor = housePolicies(setup)
  return (path) => {
    const policy = policyFor(path)
    const spoken = language === undefined ? policy : { ...policy, language }
    if (only === undefined) return spoken
    const stated = new Map(policy.rules.map((setting) => [setting.id, setting]))
    const rules = RULE_IDS.filter((id) => only.includes(id)).map((id) => stated.get(id) ?? { id })
    return { ...spoken, rules, guests: null }
  }
}

/** The words of the user's own file. A run without configuration is without them too. */
export function userWords({ userVocabulary, useConfig }: DeskSetup): readonly string[] {
  return userVocabulary === undefined || useConfig === false ? [] : readUserVocabulary(userVocabulary)
}
