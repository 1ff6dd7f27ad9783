import type { Dialect } from '../rule/lexicon.ts'
import { type OptionSchema, parseOptions } from '../rule/options.ts'
import { type ConfigValue, memberNamed, membersOf } from './config-value.ts'
import { plainValue } from './json-node.ts'

/** The part of a rule's meta that its configuration is read against. */
export interface OptionHolder {
  readonly id: string
  readonly options: OptionSchema
}

/** What the house has settled for all rules: those with such an option are told. */
export interface HouseStyle {
  readonly words: readonly string[]
  readonly lines: readonly string[]
  readonly language?: Dialect
}

export const NO_STYLE: HouseStyle = { words: [], lines: [] }

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

/** The lists of the house that go to the options of their name. */
const HOUSE_LISTS = ['words', 'lines'] as const

/** Adds the house's words and lines to those that are stated, and its language where none is stated. */
export function withStyle(schema: OptionSchema, stated: Options, style: HouseStyle): Options {
  const { language } = schema
  const added: Record<string, unknown> = {}
  if (language?.kind === 'choice' && style.language !== undefined && stated.language === undefined) {
    if (language.choices.includes(style.language)) added.language = style.language
  }
  for (const name of HOUSE_LISTS) {
    const option = schema[name]
    if (option?.kind !== 'list' || style[name].length === 0) continue
    const own = stated[name] ?? option.default
    if (Array.isArray(own)) added[name] = [...own, ...style[name]]
  }
  return { ...stated, ...added }
}
