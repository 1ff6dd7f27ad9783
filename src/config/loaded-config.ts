import type { KnownName } from '../house/name-rule.ts'
import type { PhraseDefinition } from '../house/phrase-rule.ts'
import type { HunspellFiles } from './find-dictionary.ts'
import type { Config } from './parse-config.ts'

/** A configuration file with all that it leads to. */
export interface LoadedConfig extends Config {
  /** Absolute. */
  readonly file: string
  /** All files that were read for it, itself among them; absolute. */
  readonly files: readonly string[]
  /** Its vocabulary files, before those of what it builds on; absolute. */
  readonly wordFiles: readonly string[]
  /** The words of its vocabulary files. */
  readonly words: readonly string[]
  /** The lines of its files of site lines. */
  readonly lines: readonly string[]
  /** The rules of its phrase files, and the names of its packs whose day has not passed. */
  readonly phrases: readonly PhraseDefinition[]
  readonly names: readonly KnownName[]
  /** The dictionaries that `language` names, by their packages' names. */
  readonly dictionaries: ReadonlyMap<string, HunspellFiles>
  /** All that its lists say, as a text: equal for lists that are equal. */
  readonly lists: string
}
