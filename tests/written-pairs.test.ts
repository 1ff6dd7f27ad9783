import { describe, expect, it } from 'vitest'
import { type PairCase, pairCases } from '../bench/accuracy/written/confused-words.ts'
import { rule } from '../rules/confused-word/rule.ts'
import { check } from '../src/engine/check.ts'
import { readText } from '../src/read/text/read-text.ts'
import { realLexicon } from './support/real-lexicon.ts'
import { activate } from './support/rule-tester.ts'

const lexicon = await realLexicon()

/** What is marked in a case's sentence. */
function marksIn({ text }: PairCase) {
  const { findings } = check(readText(text), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 })
  return findings.map(({ range }) => range)
}

describe('the sentences written by hand for words that are taken for each other', () => {
  const cases = pairCases()

  it('hold the word where they say', () => {
    for (const { text, start, word } of cases) expect(text.slice(start, start + word.length)).toBe(word)
  })

  it('are silent where the word is right, but for one in two hundred', () => {
    const right = cases.filter(({ word, right: meant }) => word === meant)
    const marked = right.filter((item) => marksIn(item).length > 0)
    expect(marked.length).toBeLessThanOrEqual(right.length / 200)
  })

  it.each([
    { held: false, least: 0.75 },
    { held: true, least: 0.55 },
  ])('have their slips found (held back: $held)', ({ held, least }) => {
    const slips = cases.filter((item) => item.held === held && item.word !== item.right)
    const found = slips.filter((item) =>
      marksIn(item).some(({ start, end }) => start <= item.start && item.start < end),
    )
    expect(found.length / slips.length).toBeGreaterThan(least)
  })
})
