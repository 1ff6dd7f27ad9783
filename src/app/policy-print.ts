import type { LoadedConfig } from '../config/find-config.ts'
import { plainValue } from '../config/json-node.ts'
import { formatOf } from '../read/read.ts'
import { hash64 } from '../rule/fingerprint.ts'
import type { HousePolicy } from './house-rules.ts'

/** Dictionaries by name and by what is in them: an update of a package changes its words. */
function dictionaryPrints(config: LoadedConfig | null): readonly string[] {
  const text = new TextDecoder('latin1')
  return [...(config?.dictionaries ?? [])].map(
    ([name, { aff, dic }]) => `${name} ${hash64(text.decode(aff))} ${hash64(text.decode(dic))}`,
  )
}

/**
 * Writes down all that a check of a path depends on besides the text and the program, so that equal
 * prints mean equal results; `null` for a policy that others’ packages take part in, whose versions
 * nobody here knows.
 */
export function policyPrints(
  userWords: () => readonly string[],
): (path: string, policy: HousePolicy) => string | null {
  const houses = new Map<LoadedConfig | null, string>()
  const houseOf = (config: LoadedConfig | null): string => {
    const known =
      houses.get(config) ??
      hash64(
        [config?.words, userWords(), config?.lines, [config?.lists], dictionaryPrints(config)]
          .map((list) => (list ?? []).join('\n'))
          .join('\n\n'),
      )
    houses.set(config, known)
    return known
  }
  return (path, policy) => {
    if (policy.guests !== null) return null
    const rules = policy.rules.map(({ id, severity, options }) => [
      id,
      severity ?? null,
      options === undefined ? null : plainValue(options.node),
    ])
    return JSON.stringify([
      formatOf(path),
      policy.language ?? policy.dictionary ?? null,
      rules,
      houseOf(policy.config),
    ])
  }
}
