import { DIALECTS, type Dialect } from '../rule/lexicon.ts'
import {
  type ConfigValue,
  type GuestOptions,
  hint,
  memberNamed,
  membersOf,
  readChoice,
  readConfigText,
  readCount,
  readGuestOptions,
  readList,
  readTextValue,
  refuseOtherKeys,
} from './config-value.ts'
import { compileGlobs, type PathTest } from './glob.ts'
import { type GuestKind, type KnownRules, parseRules, type StatedRules } from './parse-rules.ts'
import { FAIL_ON, type FailOn } from './policy.ts'

/** What holds for some paths only. */
export interface Override {
  /** Takes a path relative to the configuration's folder, with forward slashes. */
  readonly matches: PathTest
  readonly rules: StatedRules
  readonly language?: StatedLanguage
}

/** What `language` says: an English, or the name of an installed package with a dictionary whose words are known too. */
export type StatedLanguage =
  | { readonly kind: 'dialect'; readonly dialect: Dialect }
  | { readonly kind: 'dictionary'; readonly name: string; readonly value: ConfigValue }

/** A configuration file as it was read, not yet decided for a path. */
export interface Config {
  readonly rules: StatedRules
  readonly filters: Readonly<Record<string, GuestOptions>>
  readonly plugins: Readonly<Record<string, GuestOptions>>
  readonly language?: StatedLanguage
  readonly failOn?: FailOn
  readonly maxFileSize?: number
  /** The file of known findings, relative to this one. */
  readonly baseline?: string
  /** Rules of others whose fixes may be made unasked. */
  readonly trustedFixes: readonly string[]
  /** Paths of word files, to be read by whoever may read files. */
  readonly vocabulary: readonly ConfigValue[]
  /** Paths of files of lines that are furniture of this site, likewise. */
  readonly siteLines: readonly ConfigValue[]
  /** Paths of name packs and of files with phrase rules, likewise. */
  readonly nameFiles: readonly ConfigValue[]
  readonly phraseFiles: readonly ConfigValue[]
  /** Presets, files and packages that this configuration builds on, the first one lowest. */
  readonly extends: readonly ConfigValue[]
  /** The keys under `copydesk` as they stand, to tell where a value comes from. */
  readonly stated: ReadonlyMap<string, ConfigValue>
  /** What those say of rules, lowest first; empty as long as they are not read. */
  readonly inherited: readonly StatedRules[]
  readonly overrides: readonly Override[]
}

export const TOP_KEYS = ['$schema', 'rules', 'filters', 'plugins', 'copydesk'] as const
export const COPYDESK_KEYS = [
  'language',
  'vocabulary',
  'siteLines',
  'overrides',
  'maxFileSize',
  'failOn',
  'trustedFixes',
  'baseline',
  'extends',
  'names',
  'phrases',
] as const
/** The United Kingdom’s code is GB. */
const MISNAMED_DIALECTS = { 'en-UK': 'en-GB' } as const

const OVERRIDE_KEYS = ['files', 'rules', 'language'] as const

/**
 * Reads the text of a configuration file. Pure: what rules' options say is read later against the
 * rules' schemas (`readRuleOptions`), and word files by the caller.
 * @param file the name to show in errors
 * @throws ConfigError that points at the fault
 */
export function parseConfig(text: string, file: string, known: KnownRules): Config {
  const root = readConfigText(text, file)
  refuseOtherKeys(root, TOP_KEYS)
  const copydesk = memberNamed(root, 'copydesk')
  refuseOtherKeys(copydesk, COPYDESK_KEYS)
  const language = readLanguage(memberNamed(copydesk, 'language'))
  const failOn = readChoice(memberNamed(copydesk, 'failOn'), FAIL_ON)
  const maxFileSize = readCount(memberNamed(copydesk, 'maxFileSize'))
  const baseline = memberNamed(copydesk, 'baseline')
  const vocabulary = readList(memberNamed(copydesk, 'vocabulary'))
  const siteLines = readList(memberNamed(copydesk, 'siteLines'))
  const nameFiles = readList(memberNamed(copydesk, 'names'))
  const phraseFiles = readList(memberNamed(copydesk, 'phrases'))
  const bases = readList(memberNamed(copydesk, 'extends'))
  for (const item of [...vocabulary, ...siteLines, ...nameFiles, ...phraseFiles, ...bases])
    readTextValue(item)
  const rules = parseRules(memberNamed(root, 'rules'), known)
  const overrides = readList(memberNamed(copydesk, 'overrides')).map((item) => parseOverride(item, known))
  const guests = [rules, ...overrides.map((override) => override.rules)].flatMap((part) =>
    Object.keys(part.guests),
  )
  return {
    rules,
    filters: parseGuests(memberNamed(root, 'filters'), 'filter', known),
    plugins: parseGuests(memberNamed(root, 'plugins'), 'plugin', known),
    ...(language === undefined ? {} : { language }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(maxFileSize === undefined ? {} : { maxFileSize }),
    ...(baseline === undefined ? {} : { baseline: readTextValue(baseline) }),
    trustedFixes: readList(memberNamed(copydesk, 'trustedFixes')).map((item) => parseTrusted(item, guests)),
    vocabulary,
    siteLines,
    nameFiles,
    phraseFiles,
    extends: bases,
    stated: new Map(copydesk === undefined ? [] : membersOf(copydesk)),
    inherited: [],
    overrides,
  }
}

/** Packages of Hunspell dictionaries: `dictionary-en-za`, `@house/dictionary-law`. */
const DICTIONARY_NAME = /^(?:@[\w.-]+\/)?dictionary-[\w.-]+$/

function readLanguage(value: ConfigValue | undefined): StatedLanguage | undefined {
  if (value === undefined) return undefined
  const { node } = value
  if (node.kind === 'scalar' && typeof node.value === 'string' && DICTIONARY_NAME.test(node.value)) {
    return { kind: 'dictionary', name: node.value, value }
  }
  const dialect = readChoice(value, DIALECTS, MISNAMED_DIALECTS)
  return dialect === undefined ? undefined : { kind: 'dialect', dialect }
}

/** A rule inside a preset is only known when the preset is loaded: such a name is taken as it stands. */
function parseTrusted(value: ConfigValue, guests: readonly string[]): string {
  const name = readTextValue(value)
  if (guests.includes(name) || name.includes('/')) return name
  throw value.fault(`no textlint rule “${name}” is named under “rules”${hint(name, guests) ?? ''}`)
}

function parseOverride(value: ConfigValue, known: KnownRules): Override {
  refuseOtherKeys(value, OVERRIDE_KEYS)
  const files = memberNamed(value, 'files')
  const patterns = files?.node.kind === 'array' ? readList(files) : files === undefined ? [] : [files]
  if (patterns.length === 0) throw value.fault('expected “files” with at least one pattern of paths')
  const language = readLanguage(memberNamed(value, 'language'))
  return {
    matches: compileGlobs(patterns.map(readTextValue)),
    rules: parseRules(memberNamed(value, 'rules'), known),
    ...(language === undefined ? {} : { language }),
  }
}

/** Filters and plug-ins, as an object or, as textlint has it too, as a list of names. */
function parseGuests(
  value: ConfigValue | undefined,
  kind: GuestKind,
  known: KnownRules,
): Readonly<Record<string, GuestOptions>> {
  const guests: Record<string, GuestOptions> = Object.create(null)
  if (value === undefined) return guests
  const entries =
    value.node.kind === 'array'
      ? readList(value).map((item) => [readTextValue(item), item] as const)
      : membersOf(value)
  for (const [name, entry] of entries) {
    const stated = value.node.kind === 'array' ? true : readGuestOptions(entry)
    if (stated === false) continue
    if (!known.isInstalled(kind, name)) throw entry.fault(`no textlint ${kind} “${name}” is installed`)
    guests[name] = stated
  }
  return guests
}
