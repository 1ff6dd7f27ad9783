import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedSpeech } from './quoted-speech.ts'

const quoted = (prose: string): readonly string[] =>
  quotedSpeech(prose).map(({ range }) => prose.slice(range.start, range.end))

describe('quotedSpeech', () => {
  it.each([
    ['curly double', 'He said “we will go” and “soon”.', ['“we will go”', '“soon”']],
    ['straight double', 'He said "we will go," and left.', ['"we will go,"']],
    ['curly single', 'She called it ‘a trap’ twice.', ['‘a trap’']],
    ['straight single', "She called it 'a trap' twice.", ["'a trap'"]],
    ['guillemets', 'On lit «bonjour» partout.', ['«bonjour»']],
    ['low German ones', 'Er sagte „nein“ dazu.', ['„nein“']],
    ['nested: the outer one', '“He told me ‘never’ twice,” she said.', ['“He told me ‘never’ twice,”']],
    ['nested straight ones', '"He told me \'never\' twice," she said.', ['"He told me \'never\' twice,"']],
    ['a speech that goes on in the next paragraph', '“We begin here and go on', ['“We begin here and go on']],
    ['closed by the wrong mark', 'It was “a start“ he said.', ['“a start“']],
    ['mixed desks', 'It was “a start" he said.', ['“a start"']],
    ['an opening behind a bracket', '("no") and —“yes”', ['"no"', '“yes”']],
    ['possessive inside', '‘the boys’ own school’ closed', ['‘the boys’ own school’']],
    ['contractions inside', "'don't go there' was the advice", ["'don't go there'"]],
  ])('marks %s', (_, prose, expected) => {
    expect(quoted(prose)).toEqual(expected)
  })

  it.each([
    ['contractions', "They don’t, won't and can’t."],
    ['possessives', "The boys’ toys and James’ car and the girls' room."],
    ['decades', "In the ’90s and the ‘80s and the '70s it was so."],
    ['dropped letters', '‘Twas so, and rock ‘n’ roll, and get ‘em.'],
    ['inches', 'He is 5\' 10" tall.'],
    ['a closing mark alone', 'We go on here,” she said.'],
    ['marks alone', '" “ \' ‘'],
    ['nothing', ''],
  ])('leaves %s alone', (_, prose) => {
    expect(quoted(prose)).toEqual([])
  })

  it('gives spans in order that do not overlap, on any text', () => {
    const marks = fc.constantFrom('“', '”', '‘', '’', '"', "'", '«', '»', ' ', 'a', 's', '.', '\n')
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const spans = quotedSpeech(parts.join(''))
        spans.forEach(({ range }, i) => {
          expect(range.start).toBeGreaterThanOrEqual(spans[i - 1]?.range.end ?? 0)
          expect(range.end).toBeGreaterThan(range.start)
          expect(range.end).toBeLessThanOrEqual(parts.length)
        })
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['‘a ', "'a ", '“a ', '"a b" ', '‘as’ a ', '"a'])(
    'takes linear time on “%s” without end',
    (part) => {
      expect(quotedSpeech(part.repeat(200_000)).length).toBeLessThanOrEqual(200_000)
    },
  )
})
