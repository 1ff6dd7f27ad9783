import type { Dialect } from '../rule/lexicon.ts'
import { type OptionSchema, parseOptions } from '../rule/options.ts'
import { type ConfigValue, memberNamed, membersOf } from './config-value.ts'
import { plainValue } from './json-node.ts'

/** The part of a rule's meta that its configuration is read against. */
export interface OptionHolder {
  readonly id: string
  readonly options: OptionSchema
}

/** What the house has settled for all rules: those with a `words` or a `language` option are told. */
export interface HouseStyle {
  readonly words: readonly string[]
  readonly language?: Dialect
}

export const NO_STYLE: HouseStyle = { words: [] }

type Options = Readonly<Record<string, unknown>>

/**
 * Reads a rule's stated options against its schema; what is not stated takes its default.
 * @param stated the rule's object in the configuration; its `severity` is no option
 * @throws ConfigError that points at the option
 */
export function readRuleOptions(
  meta: OptionHolder,
  stated: ConfigValue | undefined,
  style: HouseStyle,
): Options {
  const options: Record<string, unknown> = Object.create(null)
  for (const [name, value] of stated === undefined ? [] : membersOf(stated)) {
    if (name !== 'severity') options[name] = plainValue(value.node)
  }
  const parsed = parseOptions(meta.options, withStyle(meta.options, options, style))
  if (parsed.ok) return parsed.values
  const [first] = parsed.problems
  if (stated === undefined || first === undefined) throw new Error(`the defaults of ${meta.id} are not valid`)
  throw (memberNamed(stated, first.path) ?? stated).fault(first.message)
}

/** Adds the house's words to those that are stated, and its language where none is stated. */
export function withStyle(schema: OptionSchema, stated: Options, style: HouseStyle): Options {
  const { words, language } = schema
  const added: Record<string, unknown> = {}
  if (language?.kind === 'choice' && style.language !== undefined && stated.language === undefined) {
    if (language.choices.includes(style.language)) added.language = style.language
  }
  if (words?.kind === 'list' && style.words.length > 0) {
    const own = stated.words ?? words.default
    if (Array.isArray(own)) added.words = [...own, ...style.words]
  }
  return { ...stated, ...added }
}
