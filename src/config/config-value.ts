import { indexLines } from '../text/line-index.ts'
import { nearest } from '../text/nearest.ts'
import { ConfigError } from './config-error.ts'
import { type JsonNode, memberOf, plainValue } from './json-node.ts'
import { JsonSyntaxError, readJson } from './read-json.ts'

/** A value in a configuration file that knows where it stands, so that a fault can point at it. */
export interface ConfigValue {
  readonly node: JsonNode
  /** The keys down to it. */
  readonly path: string
  /** Where it begins in the file. */
  readonly start: number
  /** Where it stands, as `file:line:column`. */
  origin(): string
  fault(problem: string): ConfigError
  /** The value of a key below this one, with its own place. */
  below(name: string, node: JsonNode, range?: JsonNode['range']): ConfigValue
}

/** A configuration is written by hand; what is larger is something else. */
const MAX_LENGTH = 1_000_000

/**
 * Reads the text of a configuration file.
 * @throws ConfigError where it is not JSON
 */
export function readConfigText(text: string, file: string): ConfigValue {
  if (text.length > MAX_LENGTH) {
    throw new ConfigError({ file, path: '', problem: `larger than ${MAX_LENGTH} characters` })
  }
  const lines = indexLines(text)
  const placeAt = (offset: number) => {
    const { line, column } = lines.positionAt(offset)
    return { line, column }
  }
  const value = (node: JsonNode, path: string, start: number): ConfigValue => ({
    node,
    path,
    start,
    origin: () => `${file}:${placeAt(start).line}:${placeAt(start).column}`,
    fault: (problem) => new ConfigError({ file, path, place: placeAt(start), problem }),
    below: (name, child, range = child.range) =>
      value(child, path === '' ? name : `${path}.${name}`, range.start),
  })
  try {
    return value(readJson(text), '', 0)
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    const problem = `this is not JSON: ${error.message}`
    throw new ConfigError({ file, path: '', place: placeAt(error.offset), problem })
  }
}

/** The members of an object, each pointing at its key. */
export function membersOf(value: ConfigValue): readonly (readonly [name: string, value: ConfigValue])[] {
  const { node } = value
  if (node.kind !== 'object') throw value.fault(`expected an object in braces, found ${shown(node)}`)
  return node.members.map((entry) => [entry.name, value.below(entry.name, entry.value, entry.nameRange)])
}

/** The member of a name, pointing at its value; `undefined` where there is none. */
export function memberNamed(value: ConfigValue | undefined, name: string): ConfigValue | undefined {
  if (value === undefined || value.node.kind !== 'object') return undefined
  const node = memberOf(value.node, name)
  return node === undefined ? undefined : value.below(name, node)
}

/** Refuses an object with a key that means nothing there. */
export function refuseOtherKeys(value: ConfigValue | undefined, keys: readonly string[]): void {
  if (value === undefined) return
  for (const [name, member] of membersOf(value)) {
    if (keys.includes(name)) continue
    throw member.fault(`there is no key “${name}”${hint(name, keys) ?? `; the keys are ${keys.join(', ')}`}`)
  }
}

/**
 * One of a few texts.
 * @param misnamed what people write for one of them though it is spelt nothing like it
 */
export function readChoice<T extends string>(
  value: ConfigValue | undefined,
  choices: readonly T[],
  misnamed: Readonly<Record<string, T>> = {},
): T | undefined {
  if (value === undefined) return undefined
  const stated = plainValue(value.node)
  const choice = choices.find((item) => item === stated)
  if (choice !== undefined) return choice
  const near = typeof stated === 'string' ? (hint(stated, choices, misnamed) ?? '') : ''
  throw value.fault(`expected one of ${choices.join(', ')}, found ${shown(value.node)}${near}`)
}

/** A whole number over zero. */
export function readCount(value: ConfigValue | undefined): number | undefined {
  if (value === undefined) return undefined
  const stated = plainValue(value.node)
  if (typeof stated === 'number' && Number.isSafeInteger(stated) && stated > 0) return stated
  throw value.fault(`expected a whole number over zero, found ${shown(value.node)}`)
}

/** The items of a list. */
export function readList(value: ConfigValue | undefined): readonly ConfigValue[] {
  if (value === undefined) return []
  const { node } = value
  if (node.kind !== 'array') throw value.fault(`expected a list in square brackets, found ${shown(node)}`)
  return node.items.map((item, i) => value.below(String(i), item))
}

/** A text. */
export function readTextValue(value: ConfigValue): string {
  const stated = plainValue(value.node)
  if (typeof stated === 'string') return stated
  throw value.fault(`expected a text in double quotes, found ${shown(value.node)}`)
}

/** What textlint packages of others may be given: on, off, or options that they alone understand. */
export type GuestOptions = boolean | object

export function readGuestOptions(value: ConfigValue): GuestOptions {
  const stated = plainValue(value.node)
  if (typeof stated === 'boolean' || (typeof stated === 'object' && stated !== null)) return stated
  throw value.fault(`expected true, false or an object of options, found ${shown(value.node)}`)
}

/** “; did you mean …?” for a name that is nearly one of those known. */
export function hint(
  name: string,
  known: readonly string[],
  misnamed: Readonly<Record<string, string>> = {},
): string | undefined {
  const near = Object.hasOwn(misnamed, name) ? misnamed[name] : nearest(name, known)
  return near === undefined ? undefined : `; did you mean “${near}”?`
}

const SHOWN_LENGTH = 40

/** A value as an error shows it: in the words of the file. */
export function shown(node: JsonNode): string {
  if (node.kind === 'object') return 'an object'
  if (node.kind === 'array') return 'a list'
  const { written } = node
  return written.length > SHOWN_LENGTH ? `${written.slice(0, SHOWN_LENGTH - 1)}…` : written
}
