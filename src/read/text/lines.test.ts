import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Lines, rememberLines, scanLines } from './lines.ts'

/** The lines of a table, one by one. */
function listed(lines: Lines): unknown {
  const { starts, contentStarts, contentEnds, ends, breaks, marks } = lines
  return Array.from({ length: lines.count }, (_, i) =>
    [starts, contentStarts, contentEnds, ends, breaks, marks].map((column) => column[i]),
  )
}

const bit = fc.constantFrom(
  'a',
  'Two words.',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '“',
  '"',
  '/',
  '\u2028',
  '1.',
)
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(6),
  text: fc.array(bit, { maxLength: 3 }),
})

it('scans a text that is edited as one that is read for the first time', () => {
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), fc.array(edit, { maxLength: 8 }), (bits, edits) => {
      const scan = rememberLines()
      let text = bits.join('')
      expect(listed(scan(text))).toEqual(listed(scanLines(text)))
      for (const { at, cut, text: inserted } of edits) {
        const start = Math.floor(at * text.length)
        text = text.slice(0, start) + inserted.join('') + text.slice(start + cut)
        expect(listed(scan(text)), JSON.stringify(text)).toEqual(listed(scanLines(text)))
      }
    }),
    { numRuns: 500 },
  )
})
