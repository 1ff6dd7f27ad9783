import { readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { buildOn } from './build-on.ts'
import { ConfigError } from './config-error.ts'
import { type ConfigValue, readTextValue } from './config-value.ts'
import { findDictionary, type HunspellFiles } from './find-dictionary.ts'
import { isInstalled } from './installed-guests.ts'
import { findParent } from './load-extends.ts'
import type { LoadedConfig } from './loaded-config.ts'
import { type Config, parseConfig } from './parse-config.ts'
import { readNames } from './read-names.ts'
import { readPhrases } from './read-phrases.ts'
import { readSiteLines } from './read-site-lines.ts'
import { readVocabulary } from './read-vocabulary.ts'

export type { LoadedConfig }

/** The names of a configuration file, the nearest first of one folder. */
export const CONFIG_NAMES = ['.textlintrc.json', '.textlintrc'] as const

/** What textlint also reads and copydesk does not: it runs no code and reads no YAML for its settings. */
const OTHER_FORMS = ['yml', 'yaml', 'js', 'cjs', 'mjs'].map((ending) => `.textlintrc.${ending}`)

/**
 * The nearest configuration file at or above a folder; `undefined` where there is none.
 * @throws ConfigError where the nearest one is in a form that copydesk does not read
 */
export function findConfigFile(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const name of CONFIG_NAMES) if (isFile(join(at, name))) return join(at, name)
    const other = OTHER_FORMS.find((name) => isFile(join(at, name)))
    if (other !== undefined) {
      const problem = 'copydesk reads .textlintrc.json only; write these settings there, as JSON'
      throw new ConfigError({ file: join(at, other), path: '', problem })
    }
    if (dirname(at) === at) return undefined
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/**
 * Reads a configuration file, those that it builds on, and the lists that they name.
 * @param ids our rules
 * @throws ConfigError
 */
export function loadConfig(file: string, ids: readonly string[]): LoadedConfig {
  const path = resolve(file)
  const text = readText(path, (reason) => new ConfigError({ file, path: '', problem: reason }))
  return { ...loadText(text, path, ids, [path]), file: path }
}

/** @param chain the files that led here, so that a circle is told */
function loadText(
  text: string,
  path: string,
  ids: readonly string[],
  chain: readonly string[],
): LoadedConfig {
  const own = parseConfig(text, path, { ids, isInstalled: (kind, name) => isInstalled(kind, name, path) })
  const phraseFiles = own.phraseFiles.map((item) => listAt(item, path))
  const nameFiles = own.nameFiles.map((item) => listAt(item, path))
  const wordFiles = own.vocabulary.map((item) => placeOf(item, path))
  const lineFiles = own.siteLines.map((item) => placeOf(item, path))
  const lists = [...phraseFiles, ...nameFiles]
  const loaded: LoadedConfig = {
    ...own,
    ...(own.baseline === undefined ? {} : { baseline: resolve(dirname(path), own.baseline) }),
    file: path,
    files: [path, ...wordFiles, ...lineFiles, ...lists.map((each) => each.file)].filter(isAbsolute),
    wordFiles,
    words: own.vocabulary.flatMap((item) => entriesAt(item, path, readVocabulary)),
    lines: own.siteLines.flatMap((item) => entriesAt(item, path, readSiteLines)),
    phrases: phraseFiles.flatMap((each) => readPhrases(each.text, each.file)),
    names: nameFiles.flatMap((each) => readNames(each.text, each.file, today())),
    dictionaries: dictionariesOf(own, path),
    lists: lists.map((each) => each.text).join('\n') + (nameFiles.length === 0 ? '' : today()),
  }
  return own.extends.map((entry) => loadParent(entry, path, ids, chain)).reduceRight(buildOn, loaded)
}

function dictionariesOf({ language, overrides }: Config, path: string): ReadonlyMap<string, HunspellFiles> {
  const stated = [language, ...overrides.map((override) => override.language)]
  return new Map(
    stated.flatMap((one) =>
      one?.kind === 'dictionary' ? [[one.name, findDictionary(one.name, one.value, path)] as const] : [],
    ),
  )
}

function loadParent(
  entry: ConfigValue,
  path: string,
  ids: readonly string[],
  chain: readonly string[],
): LoadedConfig {
  const parent = findParent(entry, path)
  if (parent.kind === 'preset') return loadText(parent.text, `preset ${parent.name}`, ids, chain)
  const { file } = parent
  if (chain.includes(file)) throw entry.fault(`the configurations build on each other in a circle: ${file}`)
  const text = readOrBlame(file, (problem) => entry.fault(problem))
  return loadText(text, file, ids, [...chain, file])
}

/** Days are the desk’s own, wherever it stands. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function listAt(item: ConfigValue, configPath: string): { readonly file: string; readonly text: string } {
  const file = placeOf(item, configPath)
  return { file, text: readOrBlame(file, (problem) => item.fault(problem)) }
}

/** Where a file stands that a configuration names. */
function placeOf(item: ConfigValue, configPath: string): string {
  return resolve(dirname(configPath), readTextValue(item))
}

type ReadEntries = (bytes: Uint8Array, file: string) => readonly string[]

function entriesAt(item: ConfigValue, configPath: string, read: ReadEntries): readonly string[] {
  const file = placeOf(item, configPath)
  return read(
    bytesOrBlame(file, (problem) => item.fault(problem)),
    file,
  )
}

/** Reads a file that a configuration names. */
function readOrBlame(path: string, blame: (problem: string) => ConfigError): string {
  return readText(path, (reason) => cannotRead(path, reason, blame))
}

function bytesOrBlame(path: string, blame: (problem: string) => ConfigError): Uint8Array {
  return readBytes(path, (reason) => cannotRead(path, reason, blame))
}

function cannotRead(path: string, reason: string, blame: (problem: string) => ConfigError): ConfigError {
  const { fault } = blame(`the file ${path} cannot be read: ${reason}`)
  return new ConfigError({ ...fault, unread: path })
}

function readText(path: string, refuse: (reason: string) => ConfigError): string {
  const bytes = readBytes(path, refuse)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse('it is not UTF-8')
  }
}

/** A device is never read: it may have no end. */
function readBytes(path: string, refuse: (reason: string) => ConfigError): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isCharacterDevice() || stat?.isBlockDevice()) throw refuse('it is a device')
  try {
    return readFileSync(path)
  } catch (error) {
    throw refuse(reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EACCES') return 'permission is denied'
  if (code === 'EISDIR') return 'it is a folder'
  return error instanceof Error ? error.message : String(error)
}
