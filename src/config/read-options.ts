import type { OptionSchema } from '../rule/options.ts'
import { parseOptions } from '../rule/options.ts'
import { type ConfigValue, memberNamed, membersOf } from './config-value.ts'
import { plainValue } from './json-node.ts'

/** The part of a rule's meta that its configuration is read against. */
export interface OptionHolder {
  readonly id: string
  readonly options: OptionSchema
}

/**
 * Reads a rule's stated options against its schema; what is not stated takes its default.
 * @param stated the rule's object in the configuration; its `severity` is no option
 * @throws ConfigError that points at the option
 */
export function readRuleOptions(
  meta: OptionHolder,
  stated: ConfigValue | undefined,
): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = Object.create(null)
  for (const [name, value] of stated === undefined ? [] : membersOf(stated)) {
    if (name !== 'severity') options[name] = plainValue(value.node)
  }
  const parsed = parseOptions(meta.options, options)
  if (parsed.ok) return parsed.values
  const [first] = parsed.problems
  if (stated === undefined || first === undefined) throw new Error(`the defaults of ${meta.id} are not valid`)
  throw (memberNamed(stated, first.path) ?? stated).fault(first.message)
}

/** The option of a rule that takes words of the house's own. */
const WORDS_OPTION = 'words'

/** Adds the house's vocabulary to the options of a rule that takes words. */
export function withHouseWords(
  meta: OptionHolder,
  options: Readonly<Record<string, unknown>>,
  words: readonly string[],
): Readonly<Record<string, unknown>> {
  if (words.length === 0 || meta.options[WORDS_OPTION]?.kind !== 'list') return options
  const own = options[WORDS_OPTION]
  return { ...options, [WORDS_OPTION]: [...(Array.isArray(own) ? own : []), ...words] }
}
