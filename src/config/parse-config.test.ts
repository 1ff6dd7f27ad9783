import { describe, expect, it } from 'vitest'
import { ConfigError } from './config-error.ts'
import { decidePolicy } from './decide-policy.ts'
import { parseConfig } from './parse-config.ts'

const IDS = ['name-consistency', 'repeated-word', 'spelling']
const GUESTS = ['terminology', 'textlint-rule-spelling', 'preset-english', 'comments', 'html']
const KNOWN = { ids: IDS, isInstalled: (_: unknown, name: string) => GUESTS.includes(name) }

function policy(config: unknown, path = 'news/talks.txt') {
  return decidePolicy(parseConfig(JSON.stringify(config), 'rc.json', KNOWN), path, IDS)
}

function rulesOn(config: unknown, path?: string): readonly string[] {
  return policy(config, path).rules.map((rule) => rule.id)
}

function faultOf(text: string): string {
  try {
    parseConfig(text, 'rc.json', KNOWN)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'no fault'
}

describe('which rules are on', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['an empty file', {}, IDS],
    ['rules of others only', { rules: { terminology: true } }, IDS],
    ['the preset', { rules: { 'preset-copydesk': true } }, IDS],
    [
      'the preset but one',
      { rules: { 'preset-copydesk': { spelling: false } } },
      ['name-consistency', 'repeated-word'],
    ],
    ['the preset off', { rules: { 'preset-copydesk': false } }, []],
    ['the preset off, one by name', { rules: { 'preset-copydesk': false, spelling: true } }, ['spelling']],
    ['one by name', { rules: { spelling: true } }, ['spelling']],
    ['one with options', { rules: { spelling: { words: ['x'] } } }, ['spelling']],
    ['one off', { rules: { spelling: false } }, ['name-consistency', 'repeated-word']],
    [
      'a bare name over the preset',
      { rules: { spelling: false, 'preset-copydesk': true } },
      ['name-consistency', 'repeated-word'],
    ],
    ['a name beneath the preset', { rules: { 'preset-copydesk/spelling': true } }, ['spelling']],
    [
      'a guest of the same short name',
      { rules: { 'textlint-rule-spelling': true, 'repeated-word': true } },
      ['repeated-word'],
    ],
  ])('%s', (_, config, expected) => {
    expect(rulesOn(config)).toEqual(expected)
  })
})

describe('overrides', () => {
  const layered = {
    rules: { spelling: { words: ['x'] }, 'repeated-word': true },
    copydesk: {
      language: 'en-GB',
      overrides: [
        { files: ['wire/**', '!wire/keep/**'], rules: { spelling: false }, language: 'en-US' },
        { files: '*.md', rules: { 'name-consistency': true, terminology: { terms: [] } } },
        { files: 'wire/all.txt', rules: { 'preset-copydesk': true } },
      ],
    },
  }

  it('hold for the paths that they name', () => {
    expect(rulesOn(layered)).toEqual(['repeated-word', 'spelling'])
    expect(rulesOn(layered, 'wire/a.txt')).toEqual(['repeated-word'])
    expect(rulesOn(layered, 'wire/keep/a.txt')).toEqual(['repeated-word', 'spelling'])
    expect(rulesOn(layered, 'wire/deep/b.md')).toEqual(['name-consistency', 'repeated-word'])
    expect(rulesOn(layered, 'wire/all.txt')).toEqual(IDS)
  })

  it('keep the options of a rule that they only turn on again', () => {
    const setting = policy(layered, 'wire/all.txt').rules.find((rule) => rule.id === 'spelling')
    expect(setting?.options?.path).toBe('rules.spelling')
  })

  it('decide the language, the last one first', () => {
    expect(policy(layered).language).toBe('en-GB')
    expect(policy(layered, 'wire/a.txt').language).toBe('en-US')
  })

  it('may name rules of others', () => {
    expect(policy(layered).guests).toBeNull()
    expect(policy(layered, 'a.md').guests?.rules).toEqual({ terminology: { terms: [] } })
  })
})

describe('guests', () => {
  it('are all that is not ours', () => {
    const { guests } = policy({
      rules: { 'textlint-rule-spelling': { language: 'en' }, terminology: false, spelling: true },
      filters: { comments: true },
      plugins: ['html'],
      copydesk: { trustedFixes: ['terminology'] },
    })
    expect(guests).toEqual({
      rules: { 'textlint-rule-spelling': { language: 'en' } },
      filters: { comments: true },
      plugins: { html: true },
      trustedFixes: ['terminology'],
    })
  })
})

describe('a fault', () => {
  it.each([
    [
      '{"rules": {"speling": true}}',
      'rc.json:1:12: rules.speling: there is no rule “speling”; did you mean “spelling”?',
    ],
    [
      '{"rules": {"spelling": "warning"}}',
      'rc.json:1:12: rules.spelling: expected true, false or an object of options, found "warning"; did you mean { "severity": "warning" }?',
    ],
    ['{"rule": {}}', 'rc.json:1:2: rule: there is no key “rule”; did you mean “rules”?'],
    ['{"rules": []}', 'rc.json:1:11: rules: expected an object in braces, found a list.'],
    [
      '{"rules": {"spelling": "on"}}',
      'rc.json:1:12: rules.spelling: expected true, false or an object of options, found "on".',
    ],
    [
      '{"rules": {"spelling": {"severity": "fatal"}}}',
      'rc.json:1:37: rules.spelling.severity: expected one of info, warning, error, found "fatal".',
    ],
    [
      '{"copydesk": {\n  "language": "en-UK"\n}}',
      'rc.json:2:15: copydesk.language: expected one of en-US, en-GB, en-CA, en-AU, found "en-UK"; did you mean “en-GB”?',
    ],
    [
      '{"rules": {"preset-copydesk": {"spellign": false}}}',
      'rc.json:1:32: rules.preset-copydesk.spellign: there is no rule “spellign”; did you mean “spelling”?',
    ],
    [
      '{"rules": {"terminology": true}, "copydesk": {"trustedFixes": ["terminolgy"]}}',
      'rc.json:1:64: copydesk.trustedFixes.0: no textlint rule “terminolgy” is named under “rules”; did you mean “terminology”?',
    ],
    [
      '{"copydesk": {"maxFileSize": 1e400}}',
      'rc.json:1:30: copydesk.maxFileSize: expected a whole number over zero, found 1e400.',
    ],
    [
      '{"copydesk": {"maxFileSize": "10MB"}}',
      'rc.json:1:30: copydesk.maxFileSize: expected a whole number over zero, found "10MB".',
    ],
    [
      '{"copydesk": {"overrides": [{}]}}',
      'rc.json:1:29: copydesk.overrides.0: expected “files” with at least one pattern of paths.',
    ],
    [
      '{"copydesk": {"overides": []}}',
      'rc.json:1:15: copydesk.overides: there is no key “overides”; did you mean “overrides”?',
    ],
    [
      '{"copydesk": {"baseline": true}}',
      'rc.json:1:27: copydesk.baseline: expected a text in double quotes, found true.',
    ],
    [
      '{"filters": {"coments": true}}',
      'rc.json:1:14: filters.coments: no textlint filter “coments” is installed.',
    ],
    [
      '{"rules": {"spelling": true,,}}',
      'rc.json:1:29: this is not JSON: expected a key in double quotes, found “,}}”.',
    ],
    [
      '{"rules": {',
      'rc.json:1:12: this is not JSON: expected a key in double quotes, found the end of the file.',
    ],
    ['{"a": 1, "a": 2}', 'rc.json:1:10: this is not JSON: the key “a” stands twice.'],
    ['', 'rc.json:1:1: this is not JSON: expected a value, found the end of the file.'],
  ])('in %s is told with its place', (text, message) => {
    expect(faultOf(text)).toBe(message)
  })
})

describe('a hostile file', () => {
  it('cannot nest without end', () => {
    expect(faultOf('['.repeat(100_000))).toMatch(/nested deeper than 64 levels/)
    expect(faultOf(`{"rules": ${'{"a":'.repeat(90_000)}`)).toMatch(/nested deeper/)
  })

  it('cannot be endless', () => {
    expect(faultOf(' '.repeat(1_000_001))).toMatch(/larger than/)
  })

  it('cannot make its reader go back and forth', () => {
    expect(faultOf(`/*${'*'.repeat(500_000)}`)).toMatch(/expected a value/)
    expect(faultOf(`"${'\\'.repeat(500_001)}`)).toMatch(/expected a text/)
  })

  it('cannot reach into prototypes', () => {
    expect(faultOf('{"__proto__": {"rules": 1}}')).toMatch(/there is no key “__proto__”/)
    expect(faultOf('{"rules": {"__proto__": true}}')).toMatch(/there is no rule “__proto__”/)
    expect(faultOf('{"rules": {"constructor": true}}')).toMatch(/there is no rule “constructor”/)
    const { guests } = policy(JSON.parse('{"rules": {"terminology": {"__proto__": {"polluted": true}}}}'))
    expect(Object.keys(guests?.rules.terminology ?? {})).toEqual(['__proto__'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('what people write in such files', () => {
  it('is read: comments, a last comma, a byte-order mark', () => {
    const text = '\ufeff{ // ours\n "rules": { /* off */ "spelling": false, }, }\n'
    expect(faultOf(text)).toBe('no fault')
  })
})
