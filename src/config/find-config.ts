import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigError } from './config-error.ts'
import type { ConfigValue } from './config-value.ts'
import { isInstalled } from './installed-guests.ts'
import { type Config, parseConfig } from './parse-config.ts'
import { readSiteLines } from './read-site-lines.ts'
import { readVocabulary } from './read-vocabulary.ts'

/** A configuration file with all that it leads to. */
export interface LoadedConfig extends Config {
  /** Absolute. */
  readonly file: string
  /** The words of its vocabulary files. */
  readonly words: readonly string[]
  /** The lines of its files of site lines. */
  readonly lines: readonly string[]
}

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
 * Reads a configuration file, and the word files and files of site lines that it names.
 * @param ids our rules
 * @throws ConfigError
 */
export function loadConfig(file: string, ids: readonly string[]): LoadedConfig {
  const path = resolve(file)
  const text = readOrBlame(path, (problem) => new ConfigError({ file, path: '', problem }))
  const config = parseConfig(text, path, {
    ids,
    isInstalled: (kind, name) => isInstalled(kind, name, path),
  })
  return {
    ...config,
    file: path,
    words: config.vocabulary.flatMap((item) => entriesAt(item, path, readVocabulary)),
    lines: config.siteLines.flatMap((item) => entriesAt(item, path, readSiteLines)),
  }
}

type ReadEntries = (bytes: Uint8Array, file: string) => readonly string[]

function entriesAt(item: ConfigValue, configPath: string, read: ReadEntries): readonly string[] {
  const named = item.node.kind === 'scalar' ? String(item.node.value) : ''
  const file = resolve(dirname(configPath), named)
  return read(
    bytesOrBlame(file, (problem) => item.fault(problem)),
    file,
  )
}

function readOrBlame(path: string, blame: (problem: string) => ConfigError): string {
  const bytes = bytesOrBlame(path, blame)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw blame(`the file ${path} cannot be read: it is not UTF-8`)
  }
}

function bytesOrBlame(path: string, blame: (problem: string) => ConfigError): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw blame(`the file ${path} cannot be read: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EACCES') return 'permission is denied'
  if (code === 'EISDIR') return 'it is a folder'
  return error instanceof Error ? error.message : String(error)
}
