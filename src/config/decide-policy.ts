import { formatOf } from '../read/read.ts'
import type { Dialect } from '../rule/lexicon.ts'
import type { GuestOptions } from './config-value.ts'
import type { Config, StatedLanguage } from './parse-config.ts'
import type { StatedRule, StatedRules } from './parse-rules.ts'
import { type GuestSettings, MAX_FILE_SIZE, type Policy, type RuleSetting } from './policy.ts'

/** The policy of a path where there is no configuration: all rules, as they come. */
export function defaultPolicy(path: string, ids: readonly string[]): Policy {
  return {
    rules: ids.map((id) => ({ id })),
    failOn: 'warning',
    maxFileSize: MAX_FILE_SIZE[formatOf(path)],
    guests: null,
  }
}

/**
 * Decides what holds for one path.
 * @param path relative to the configuration's folder, with forward slashes
 * @param ids our rules, in the order of a report
 */
export function decidePolicy(config: Config, path: string, ids: readonly string[]): Policy {
  const base = defaultPolicy(path, ids)
  const overrides = config.overrides.filter((override) => override.matches(path))
  const language = stateOfLanguage(config, path)
  return {
    rules: decideRules(
      [...config.inherited, config.rules],
      overrides.map((override) => override.rules),
      ids,
    ),
    ...(language?.kind === 'dialect' ? { language: language.dialect } : {}),
    ...(language?.kind === 'dictionary' ? { dictionary: language.name } : {}),
    failOn: config.failOn ?? base.failOn,
    maxFileSize: config.maxFileSize ?? base.maxFileSize,
    guests: decideGuests(
      config,
      overrides.map((override) => override.rules),
    ),
  }
}

/**
 * What a configuration says of one rule at a path, with where it says so.
 * @param path relative to the configuration's folder, with forward slashes
 */
export function decideRule(config: Config, path: string, id: string): StatedRule {
  const bases = [...config.inherited, config.rules]
  const layers = config.overrides.filter(({ matches }) => matches(path)).map(({ rules }) => rules)
  const first: StatedRule = { on: isOnUnlessNamed(bases) }
  return [...bases, ...layers].reduce((rule, layer) => overlay(rule, layer, id), first)
}

/**
 * What the overrides for a path make of a rule that is on: for hosts that have read `rules` themselves.
 * @param path relative to the configuration's folder, with forward slashes
 */
export function decideOverrides(config: Config, path: string, id: string): StatedRule {
  const layers = config.overrides.filter((override) => override.matches(path))
  const first: StatedRule = { on: true }
  return layers.reduce((rule, override) => overlay(rule, override.rules, id), first)
}

/** The English that is stated for a path. */
export function decideLanguage(config: Config, path: string): Dialect | undefined {
  const stated = stateOfLanguage(config, path)
  return stated?.kind === 'dialect' ? stated.dialect : undefined
}

function stateOfLanguage(config: Config, path: string): StatedLanguage | undefined {
  const stated = config.overrides.filter(({ matches, language }) => language !== undefined && matches(path))
  return stated.at(-1)?.language ?? config.language
}

function decideRules(
  bases: readonly StatedRules[],
  layers: readonly StatedRules[],
  ids: readonly string[],
): readonly RuleSetting[] {
  const startsOn = isOnUnlessNamed(bases)
  return ids.flatMap((id): RuleSetting[] => {
    const first: StatedRule = { on: startsOn }
    const stated = [...bases, ...layers].reduce((rule, layer) => overlay(rule, layer, id), first)
    if (!stated.on) return []
    const { severity, options } = stated
    return [
      { id, ...(severity === undefined ? {} : { severity }), ...(options === undefined ? {} : { options }) },
    ]
  })
}

/**
 * Whether a rule that the configuration does not name is on. The preset speaks for all; where only
 * single rules are named, textlint's way holds: naming one turns on that one, and nothing else.
 */
function isOnUnlessNamed(bases: readonly StatedRules[]): boolean {
  const [first] = bases.flatMap(({ preset }) => (preset === undefined ? [] : [preset]))
  if (first !== undefined) return first
  return !bases.some(({ named }) => [...named.values()].some((rule) => rule.on))
}

/** Lays one `rules` object over what held before: the preset first, the rule's own name over it. */
function overlay(before: StatedRule, layer: StatedRules, id: string): StatedRule {
  const byPreset = layer.preset === undefined ? before : switched(before, { on: layer.preset })
  const inPreset = layer.inPreset.get(id)
  const named = layer.named.get(id)
  return [inPreset, named].reduce<StatedRule>(
    (rule, stated) => (stated === undefined ? rule : switched(rule, stated)),
    byPreset,
  )
}

/** Bare true or false turns a rule on or off and leaves its options; an object replaces them. */
function switched(before: StatedRule, stated: StatedRule): StatedRule {
  if (stated.options !== undefined) return stated
  return { ...before, on: stated.on, ...(stated.from === undefined ? {} : { from: stated.from }) }
}

function decideGuests(config: Config, layers: readonly StatedRules[]): GuestSettings | null {
  const rules: Record<string, GuestOptions> = Object.create(null)
  for (const layer of [...config.inherited, config.rules, ...layers]) Object.assign(rules, layer.guests)
  for (const [name, stated] of Object.entries(rules)) if (stated === false) delete rules[name]
  const { filters, plugins, trustedFixes } = config
  if (Object.keys(rules).length === 0 && Object.keys(filters).length === 0) return null
  return { rules, filters, plugins, trustedFixes }
}
