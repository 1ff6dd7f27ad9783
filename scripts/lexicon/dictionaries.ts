import { createRequire } from 'node:module'
import { DIALECTS, type Dialect, dialectBit } from '../../src/rule/lexicon.ts'

const PACKAGES: Readonly<Record<Dialect, string>> = {
  'en-US': 'dictionary-en',
  'en-GB': 'dictionary-en-gb',
  'en-CA': 'dictionary-en-ca',
  'en-AU': 'dictionary-en-au',
}

const nspell = createRequire(import.meta.url)('nspell') as (files: {
  readonly aff: Buffer
  readonly dic: Buffer
}) => Expanded

/** What nspell holds once it has expanded a dictionary: public fields that its types leave out. */
interface Expanded {
  readonly data: Readonly<Record<string, readonly string[]>>
  readonly flags: Readonly<Record<string, unknown>>
  readonly compoundRules: readonly RegExp[]
}

export interface Expansion {
  /** Every form that a dictionary lists or derives, with its dialects as bits. */
  readonly accepted: ReadonlyMap<string, number>
  /** Forms that are right but must not be suggested. */
  readonly unsuggested: ReadonlySet<string>
}

/** The flags whose meaning the packed lookup knows. Another one in a new dictionary must not pass unseen. */
const UNKNOWN_FLAGS = ['KEEPCASE', 'FORBIDDENWORD', 'NEEDAFFIX', 'CIRCUMFIX', 'COMPOUNDFLAG']
/** The one pair of compound rules that the packed lookup knows: ordinals such as 21st and 112th. */
const ORDINALS = 2

/**
 * Expands the dictionaries with nspell's own affix logic.
 * @throws Error when a dictionary uses a feature that the packed lookup does not know
 */
export async function expandDictionaries(): Promise<Expansion> {
  const accepted = new Map<string, number>()
  const unsuggested = new Set<string>()
  for (const dialect of DIALECTS) {
    const { data, flags, compoundRules } = await expand(dialect)
    const unknown = UNKNOWN_FLAGS.filter((flag) => flags[flag] !== undefined && flags[flag] !== false)
    if (unknown.length > 0 || compoundRules.length !== ORDINALS) {
      throw new Error(`${PACKAGES[dialect]} uses ${unknown.join(', ')} or other compound rules`)
    }
    for (const word of Object.keys(data)) {
      const codes = data[word] ?? []
      if (codes.includes(String(flags.ONLYINCOMPOUND))) continue
      accepted.set(word, (accepted.get(word) ?? 0) | dialectBit(dialect))
      if (codes.includes(String(flags.NOSUGGEST))) unsuggested.add(word)
    }
  }
  return { accepted, unsuggested }
}

async function expand(dialect: Dialect): Promise<Expanded> {
  const { default: dictionary } = await import(PACKAGES[dialect])
  return nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) })
}
