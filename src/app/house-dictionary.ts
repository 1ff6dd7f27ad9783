import type { LoadedConfig } from '../config/find-config.ts'
import { type HunspellWords, readHunspell } from '../lexicon/hunspell.ts'
import { HunspellFault } from '../lexicon/hunspell-fault.ts'
import { withWords } from '../lexicon/with-words.ts'
import type { Lexicon } from '../rule/lexicon.ts'

/** Gives the lexicon of a house that names a dictionary of its own. Each dictionary is read once. */
export type HouseLexicons = (config: LoadedConfig, dictionary: string) => Lexicon

/** @param lexicon gives the one that ships with the package */
export function openHouseLexicons(lexicon: () => Lexicon): HouseLexicons {
  const ready = new Map<LoadedConfig, Map<string, Lexicon>>()
  return (config, dictionary) => {
    const ofConfig = ready.get(config) ?? new Map<string, Lexicon>()
    ready.set(config, ofConfig)
    const known = ofConfig.get(dictionary) ?? withWords(lexicon(), wordsOf(config, dictionary), dictionary)
    ofConfig.set(dictionary, known)
    return known
  }
}

/** @throws ConfigError that points at where the configuration names a dictionary that cannot be read */
function wordsOf({ dictionaries }: LoadedConfig, name: string): HunspellWords {
  const files = dictionaries.get(name)
  if (files === undefined) throw new Error(`the dictionary ${name} was not loaded with its configuration`)
  try {
    return readHunspell(files.aff, files.dic)
  } catch (error) {
    if (!(error instanceof HunspellFault)) throw error
    throw files.value.fault(`the dictionary of “${name}” cannot be read: ${error.message}`)
  }
}
