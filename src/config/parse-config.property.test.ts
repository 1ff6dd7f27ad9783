import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError } from './config-error.ts'
import { decidePolicy } from './decide-policy.ts'
import { parseConfig } from './parse-config.ts'

const IDS = ['repeated-word', 'spelling']
const KNOWN = { ids: IDS, isInstalled: () => true }

/** Values such as configurations hold, with names that mean something among those that do not. */
const NAMES = fc.oneof(
  fc.constantFrom('rules', 'copydesk', 'overrides', 'files', 'filters', 'spelling', 'preset-copydesk'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'language', 'vocabulary', 'severity'),
  fc.string(),
)
const { value: VALUES } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, fc.boolean(), fc.integer(), fc.string(), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(NAMES, tie('value'), { maxKeys: 4 }),
}))

function survives(text: string): void {
  try {
    decidePolicy(parseConfig(text, 'rc.json', KNOWN), 'news/talks.txt', IDS)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
  }
}

describe('a configuration of any kind', () => {
  it('is obeyed or refused, but never breaks its reader: any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), survives), { numRuns: 1000 })
  })

  it('is obeyed or refused, but never breaks its reader: any JSON', () => {
    fc.assert(
      fc.property(VALUES, (value) => survives(JSON.stringify(value))),
      { numRuns: 1000 },
    )
  })

  it('reads JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(VALUES, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify({ rules: { terminology: { value } } }, null, indent)
        const { guests } = parseConfig(text, 'rc.json', KNOWN).rules
        expect(JSON.stringify(guests.terminology)).toBe(JSON.stringify(JSON.parse(JSON.stringify({ value }))))
      }),
      { numRuns: 1000 },
    )
  })
})
