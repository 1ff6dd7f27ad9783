import type { PhraseDefinition } from '../house/phrase-rule.ts'
import { compilePhrase, PatternError } from '../house/phrase-syntax.ts'
import { SEVERITIES } from '../rule/finding.ts'
import {
  type ConfigValue,
  memberNamed,
  readChoice,
  readConfigText,
  readList,
  readTextValue,
  refuseOtherKeys,
  shown,
} from './config-value.ts'
import { plainValue } from './json-node.ts'

const KEYS = ['id', 'pattern', 'message', 'replacement', 'severity', 'case', 'bad', 'good'] as const

/**
 * Reads a file of phrase rules: `{"rules": [{"id", "pattern", "message", …}]}`.
 * @param file the name to show in errors
 * @throws ConfigError that points at the fault, also for a pattern that could not be matched in linear time
 */
export function readPhrases(text: string, file: string): readonly PhraseDefinition[] {
  const root = readConfigText(text, file)
  refuseOtherKeys(root, ['$schema', 'rules'])
  const seen = new Set<string>()
  return readList(memberNamed(root, 'rules')).map((value) => {
    const definition = readPhrase(value)
    if (seen.has(definition.id)) throw value.fault(`the rule “${definition.id}” stands twice`)
    seen.add(definition.id)
    return definition
  })
}

function readPhrase(value: ConfigValue): PhraseDefinition {
  refuseOtherKeys(value, KEYS)
  const id = required(value, 'id')
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) throw value.fault('“id” must be of small letters, digits and hyphens')
  const pattern = required(value, 'pattern')
  const replacement = memberNamed(value, 'replacement')
  const isExact =
    readFlag(memberNamed(value, 'case')) ??
    pattern.replace(/\\./g, '') !== pattern.replace(/\\./g, '').toLowerCase()
  return {
    id,
    program: compiled(memberNamed(value, 'pattern') ?? value, pattern, !isExact),
    message: required(value, 'message'),
    ...(replacement === undefined ? {} : { replacement: readTextValue(replacement) }),
    severity: readChoice(memberNamed(value, 'severity'), SEVERITIES) ?? 'warning',
    bad: readList(memberNamed(value, 'bad')).map(readTextValue),
    good: readList(memberNamed(value, 'good')).map(readTextValue),
  }
}

function required(value: ConfigValue, name: string): string {
  const member = memberNamed(value, name)
  const text = member === undefined ? '' : readTextValue(member)
  if (text === '') throw value.fault(`a phrase rule needs “${name}”`)
  return text
}

function readFlag(value: ConfigValue | undefined): boolean | undefined {
  if (value === undefined) return undefined
  const stated = plainValue(value.node)
  if (typeof stated === 'boolean') return stated
  throw value.fault(`expected true or false, found ${shown(value.node)}`)
}

function compiled(value: ConfigValue, pattern: string, ignoreCase: boolean) {
  try {
    return compilePhrase(pattern, ignoreCase)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    throw value.fault(`at character ${error.at + 1} of the pattern: ${error.message}`)
  }
}
