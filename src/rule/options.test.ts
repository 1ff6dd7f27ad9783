import { describe, expect, it } from 'vitest'
import { type OptionSchema, parseOptions } from './options.ts'

const schema = {
  strict: { kind: 'flag', default: false, description: '' },
  least: { kind: 'number', default: 8, min: 1, max: 100, description: '' },
  language: { kind: 'choice', default: 'en-GB', choices: ['en-GB', 'en-US'], description: '' },
  words: { kind: 'list', default: [], description: '' },
} as const satisfies OptionSchema

describe('rule options', () => {
  it('take their defaults', () => {
    expect(parseOptions(schema, {})).toEqual({
      ok: true,
      values: { strict: false, least: 8, language: 'en-GB', words: [] },
    })
  })

  it('are read when they are right', () => {
    expect(parseOptions(schema, { least: 3, words: ['a'] })).toMatchObject({
      ok: true,
      values: { least: 3, words: ['a'] },
    })
  })

  it.each([
    [{ stric: true }, 'stric', 'there is no option “stric”; did you mean “strict”?'],
    [{ least: 0 }, 'least', 'expected a number from 1 to 100, found 0'],
    [{ least: 'many' }, 'least', 'expected a number from 1 to 100, found "many"'],
    [{ language: 'en-GP' }, 'language', 'expected one of en-GB, en-US, found "en-GP"; did you mean “en-GB”?'],
    [{ words: [1] }, 'words', 'expected a list of texts, found [1]'],
    [{ strict: 'yes' }, 'strict', 'expected true or false, found "yes"'],
  ])('are refused when they are wrong: %j', (stated, path, message) => {
    expect(parseOptions(schema, stated)).toEqual({ ok: false, problems: [{ path, message }] })
  })

  it('do not reach the prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"strict": true}, "constructor": 1}') as Record<string, unknown>
    expect(parseOptions(schema, hostile)).toMatchObject({ ok: false })
  })
})
