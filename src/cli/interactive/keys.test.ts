import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKeys } from './keys.ts'

describe('readKeys', () => {
  it.each([
    ['aé😀', ['a', 'é', '😀'].map((sign) => ({ kind: 'sign', sign }))],
    ['\r', [{ kind: 'enter' }]],
    ['\u007f\b', [{ kind: 'erase' }, { kind: 'erase' }]],
    ['\u0015', [{ kind: 'clear' }]],
    ['\u0003\u0004', [{ kind: 'break' }, { kind: 'break' }]],
    ['\u001b', [{ kind: 'escape' }]],
    ['\u001b[A\u001b[1;5C\u001bOP', []],
    ['\u0001\t', []],
    [
      '\u001b[200~q\r1\u001b[201~s',
      [
        { kind: 'paste', text: 'q\r1' },
        { kind: 'sign', sign: 's' },
      ],
    ],
  ])('reads %j', (text, keys) => {
    expect(readKeys(text)).toEqual({ keys, rest: '' })
  })

  it('reads the same however the terminal cuts it, but for a lone escape', () => {
    const piece = fc.constantFrom('a', '1', '\r', '\u001b[A', '\u001b[200~q q\u001b[201~', '😀', '\u007f')
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.nat(3), { minLength: 1 }), (pieces, cuts) => {
        const text = pieces.join('')
        const chunks: string[] = []
        for (let at = 0, i = 0; at < text.length; i++) {
          let end = at + 1 + (cuts[i % cuts.length] ?? 0)
          if (isCutInTwo(text.charAt(end - 1))) end++
          chunks.push(text.slice(at, end))
          at = end
        }
        let rest = ''
        const keys = chunks.flatMap((chunk) => {
          const read = readKeys(rest + chunk)
          rest = read.rest
          return read.keys
        })
        expect(keys).toEqual(readKeys(text).keys)
      }),
    )
  })
})

/** True for the first half of a character or of a sequence, which a terminal sends in one piece. */
function isCutInTwo(last: string): boolean {
  return last === '\u001b' || /[\ud800-\udbff]/.test(last)
}
