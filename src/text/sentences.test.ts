import { expect, it } from 'vitest'
import { sentences } from './sentences.ts'

function parted(text: string): string[] {
  return sentences(text).map((range) => text.slice(range.start, range.end))
}

it.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Mr. Weir met Dr. Calder. They spoke.', ['Mr. Weir met Dr. Calder.', 'They spoke.']],
  ['“It is late.” He left.', ['“It is late.”', 'He left.']],
  ['J. R. Weir of the U.S. Navy came. He sat.', ['J. R. Weir of the U.S. Navy came.', 'He sat.']],
  ['It cost $3.50 in all. Fine.', ['It cost $3.50 in all.', 'Fine.']],
  ['He paused… then went on. Done.', ['He paused… then went on.', 'Done.']],
  ['Ask (Dr. Weir) by 5 p.m. Friday. Go.', ['Ask (Dr. Weir) by 5 p.m. Friday.', 'Go.']],
  ['It was told by Unadr. Weir came.', ['It was told by Unadr.', 'Weir came.']],
  ['  spaced  ', ['spaced']],
  ['', []],
])('parts “%s”', (text, expected) => {
  expect(parted(text)).toEqual(expected)
})

it('takes linear time on stops without end', () => {
  expect(sentences('.'.repeat(200_000)).length).toBe(1)
  expect(sentences('!)'.repeat(100_000)).length).toBe(1)
  expect(sentences(' \n'.repeat(100_000)).length).toBe(0)
})
