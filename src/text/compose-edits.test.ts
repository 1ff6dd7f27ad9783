import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeEdits } from './compose-edits.ts'
import { type Edit, splice } from './edits.ts'

describe('composeEdits', () => {
  it('gives one round back as it is', () => {
    const round: Edit[] = [
      { range: { start: 0, end: 1 }, text: 'x' },
      { range: { start: 3, end: 3 }, text: 'yy' },
    ]
    expect(composeEdits(5, [round])).toEqual(round)
  })

  it('counts later rounds in the first text', () => {
    const rounds: Edit[][] = [
      [{ range: { start: 0, end: 4 }, text: '' }],
      [{ range: { start: 0, end: 3 }, text: 'cat' }],
    ]
    expect(composeEdits(7, rounds)).toEqual([{ range: { start: 0, end: 7 }, text: 'cat' }])
  })

  it('forgets what one round puts in and the next takes out', () => {
    const rounds: Edit[][] = [
      [{ range: { start: 2, end: 2 }, text: 'abc' }],
      [{ range: { start: 2, end: 5 }, text: '' }],
    ]
    expect(composeEdits(4, rounds)).toEqual([])
  })

  it('comes to the same text as the rounds one after the other', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.array(fc.tuple(fc.nat(60), fc.nat(6), fc.string({ maxLength: 4 })), { maxLength: 5 }), {
          maxLength: 4,
        }),
        (source, wishes) => {
          let text = source
          const rounds = wishes.map((wish) => {
            const round = apartIn(text, wish)
            text = splice(text, round)
            return round
          })
          expect(splice(source, composeEdits(source.length, rounds))).toBe(text)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** Edits of a text that stand apart, made of arbitrary wishes: a gap before, a length, a text. */
function apartIn(text: string, wishes: readonly (readonly [number, number, string])[]): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const [gap, length, put] of wishes) {
    const start = at + (gap % 12)
    const end = start + length
    if (end > text.length) break
    edits.push({ range: { start, end }, text: put })
    at = end + 1
  }
  return edits
}
