import { SEVERITIES, type Severity } from '../rule/finding.ts'
import {
  type ConfigValue,
  type GuestOptions,
  hint,
  memberNamed,
  membersOf,
  readChoice,
  readGuestOptions,
  shown,
} from './config-value.ts'
import { plainValue } from './json-node.ts'

/** How a configuration names our rules as a whole. */
export const PRESET = 'preset-copydesk'

/** What a configuration says of one of our rules. */
export interface StatedRule {
  readonly on: boolean
  /** What says so; absent where it is so by default. */
  readonly from?: ConfigValue
  readonly severity?: Severity
  /** The object of options as it stands, severity among them. */
  readonly options?: ConfigValue
}

/** What one `rules` object says. */
export interface StatedRules {
  /** What it says of our preset as a whole; absent where the preset is not named. */
  readonly preset?: boolean
  /** Rules named beneath the preset. */
  readonly inPreset: ReadonlyMap<string, StatedRule>
  /** Rules named by their own id, alone or as `preset-copydesk/id`. */
  readonly named: ReadonlyMap<string, StatedRule>
  /** Everything else, as it stands: textlint rules and presets of others. */
  readonly guests: Readonly<Record<string, GuestOptions>>
}

/** What the reader of a configuration must be told of the world. */
export interface KnownRules {
  /** Our rules' ids. */
  readonly ids: readonly string[]
  /** Whether a name stands for a textlint package of others that is there. */
  readonly isInstalled: (kind: GuestKind, name: string) => boolean
}

export type GuestKind = 'rule' | 'filter' | 'plugin'

/**
 * Reads a `rules` object: which of our rules it names, and what it leaves to others' packages.
 * @throws ConfigError for a name that is neither
 */
export function parseRules(rules: ConfigValue | undefined, known: KnownRules): StatedRules {
  const named = new Map<string, StatedRule>()
  const guests: Record<string, GuestOptions> = Object.create(null)
  let preset: ConfigValue | undefined
  for (const [name, value] of rules === undefined ? [] : membersOf(rules)) {
    const id = name.startsWith(`${PRESET}/`) ? name.slice(PRESET.length + 1) : name
    if (name === PRESET) preset = value
    else if (known.ids.includes(id)) named.set(id, parseRule(value))
    else if (id === name && known.isInstalled('rule', name)) guests[name] = readGuestOptions(value)
    else throw value.fault(unknownRule(name, id, known.ids))
  }
  if (preset === undefined) return { inPreset: new Map(), named, guests }
  return { ...parsePreset(preset, known), named, guests }
}

function parsePreset(
  value: ConfigValue,
  known: KnownRules,
): Required<Pick<StatedRules, 'preset' | 'inPreset'>> {
  const stated = plainValue(value.node)
  if (typeof stated === 'boolean') return { preset: stated, inPreset: new Map() }
  if (value.node.kind !== 'object') {
    throw value.fault(`expected true, false or an object of rules, found ${shown(value.node)}`)
  }
  const inPreset = new Map<string, StatedRule>()
  for (const [id, rule] of membersOf(value)) {
    if (!known.ids.includes(id)) throw rule.fault(unknownInPreset(id, known.ids))
    inPreset.set(id, parseRule(rule))
  }
  return { preset: true, inPreset }
}

function parseRule(value: ConfigValue): StatedRule {
  const stated = plainValue(value.node)
  if (typeof stated === 'boolean') return { on: stated, from: value }
  if (value.node.kind !== 'object') {
    const severity = SEVERITIES.find((known) => known === stated)
    const near = severity === undefined ? '' : `; did you mean { "severity": "${severity}" }?`
    throw value.fault(`expected true, false or an object of options, found ${shown(value.node)}${near}`)
  }
  const severity = readChoice(memberNamed(value, 'severity'), SEVERITIES)
  return { on: true, from: value, options: value, ...(severity === undefined ? {} : { severity }) }
}

function unknownRule(name: string, id: string, ids: readonly string[]): string {
  const near = hint(id, ids)
  if (near !== undefined) return `there is no rule “${name}”${near}`
  return `there is no rule “${name}”: it is none of copydesk’s (${ids.join(', ')}), and no textlint rule of that name is installed`
}

function unknownInPreset(id: string, ids: readonly string[]): string {
  return `there is no rule “${id}”${hint(id, ids) ?? `; the rules are ${ids.join(', ')}`}`
}
