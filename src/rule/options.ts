import { nearest } from '../text/nearest.ts'

/** One option of a rule: its type, its default and the sentence that explains it. */
export type Option =
  | { readonly kind: 'flag'; readonly default: boolean; readonly description: string }
  | {
      readonly kind: 'number'
      readonly default: number
      readonly min: number
      readonly max: number
      readonly description: string
    }
  | { readonly kind: 'text'; readonly default: string; readonly description: string }
  | { readonly kind: 'list'; readonly default: readonly string[]; readonly description: string }
  | {
      readonly kind: 'choice'
      readonly default: string
      readonly choices: readonly string[]
      readonly description: string
    }

export type OptionSchema = Readonly<Record<string, Option>>

type ValueOf<O extends Option> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'number' }
    ? number
    : O extends { kind: 'list' }
      ? readonly string[]
      : string

/** The values that a schema gives: each option with its value or its default. */
export type OptionsOf<S extends OptionSchema> = { readonly [K in keyof S]: ValueOf<S[K]> }

/** What is wrong with a stated option, and where: `path` is the key below the rule's options. */
export interface OptionProblem {
  readonly path: string
  readonly message: string
}

export type ParsedOptions =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly OptionProblem[] }

/**
 * Reads stated options against a schema; what is not stated takes its default.
 * @param stated an object of option values, or `undefined` for all defaults
 */
export function parseOptions(schema: OptionSchema, stated: Readonly<Record<string, unknown>>): ParsedOptions {
  const problems: OptionProblem[] = []
  const values: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(schema)) values[name] = option.default
  for (const [name, value] of Object.entries(stated)) {
    const option = Object.hasOwn(schema, name) ? schema[name] : undefined
    if (option === undefined) {
      problems.push({ path: name, message: unknownOption(name, Object.keys(schema)) })
      continue
    }
    const fault = faultOf(option, value)
    if (fault === undefined) values[name] = value
    else problems.push({ path: name, message: fault })
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values }
}

function unknownOption(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  if (near !== undefined) return `there is no option “${name}”; did you mean “${near}”?`
  return known.length === 0
    ? `there is no option “${name}”; this rule has none`
    : `there is no option “${name}”; the options are ${known.join(', ')}`
}

function faultOf(option: Option, value: unknown): string | undefined {
  switch (option.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : `expected true or false, found ${shown(value)}`
    case 'number':
      if (typeof value === 'number' && value >= option.min && value <= option.max) return undefined
      return `expected a number from ${option.min} to ${option.max}, found ${shown(value)}`
    case 'text':
      return typeof value === 'string' ? undefined : `expected a text, found ${shown(value)}`
    case 'list':
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return undefined
      return `expected a list of texts, found ${shown(value)}`
    case 'choice': {
      if (typeof value === 'string' && option.choices.includes(value)) return undefined
      const near = typeof value === 'string' ? nearest(value, option.choices) : undefined
      const hint = near === undefined ? '' : `; did you mean “${near}”?`
      return `expected one of ${option.choices.join(', ')}, found ${shown(value)}${hint}`
    }
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
