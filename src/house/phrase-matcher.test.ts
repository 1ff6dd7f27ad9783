import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchPhrase } from './phrase-matcher.ts'
import { compilePhrase, PatternError } from './phrase-syntax.ts'

function found(pattern: string, text: string, ignoreCase = true): readonly string[] {
  return matchPhrase(compilePhrase(pattern, ignoreCase), text).map(({ range }) =>
    text.slice(range.start, range.end),
  )
}

describe('a phrase pattern', () => {
  it.each([
    ['at this moment in time', 'At this moment\nin time, they', ['At this moment\nin time']],
    ['utili[sz]e(s|d)?', 'It utilises, utilized and reutilised', ['utilises', 'utilized']],
    ['(in|with) regard(s)? to', 'in regards to; with regard to', ['in regards to', 'with regard to']],
    ['a{2,3}', 'a aa aaa aaaa', ['aa', 'aaa']],
    ['very( very)*', 'very very very good', ['very very very']],
    ['very( very)*?', 'very very good', ['very', 'very']],
    ["don't", "I don’t and don't", ['don’t', "don't"]],
    ['\\d+ ?%', 'up 12 % or 3%', ['12 %', '3%']],
    ['[^\\s]+gate', 'Watergate, gate', ['Watergate']],
  ])('%s', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  it('gives what its groups took', () => {
    const [match] = matchPhrase(compilePhrase('utili[sz]e(s|d)?( up)?', true), 'utilised')
    expect(match?.groups).toEqual(['d', undefined])
  })

  it.each([
    'a(?=b)',
    '(?<!a)b',
    '(a)\\1',
    '(a',
    'a)',
    '[a',
    '*a',
    'a{3,2}',
    'a{1,999}',
    '\\q',
    '[z-a]',
    '^a',
    '((a{100}){100}){100}',
  ])('refuses %s', (pattern) => {
    expect(() => compilePhrase(pattern, true)).toThrow(PatternError)
  })

  it('agrees with JavaScript’s own engine where both can speak', () => {
    const atom = fc.constantFrom('a', 'b', ' ', '[ab]', '(a|b)', '(?:ab)', '.')
    const piece = fc
      .tuple(atom, fc.constantFrom('', '', '?', '*', '+', '{1,2}'))
      .map(([body, count]) => body + count)
    const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => `a${pieces.join('')}b`)
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'c'), maxLength: 30 })
    fc.assert(
      fc.property(pattern, text, (stated, prose) => {
        // Borders of words on both sides, as ours has them.
        const theirs = new RegExp(`(?<![a-z])(?:${stated})(?![a-z])`, 'g')
        expect(found(stated, prose, false)).toEqual(prose.match(theirs) ?? [])
      }),
      { numRuns: 2000 },
    )
  })

  it('takes steps in the length of the text where others go back over it', () => {
    let tests = 0
    const counting = (pattern: string, text: string): number => {
      const program = compilePhrase(pattern, true)
      tests = 0
      const steps = program.steps.map((step) =>
        step.op === 'char'
          ? {
              ...step,
              test: (unit: number) => {
                tests++
                return step.test(unit)
              },
            }
          : step,
      )
      matchPhrase({ ...program, steps }, text)
      return tests
    }
    const evil = '(a+)+x'
    const small = counting(evil, 'a'.repeat(1000))
    const large = counting(evil, 'a'.repeat(10_000))
    expect(large).toBeLessThan(small * 20)
    const many = counting('a(.*b)?', 'a '.repeat(10_000))
    expect(many).toBeLessThan(counting('a(.*b)?', 'a '.repeat(1000)) * 20)
  })
})
