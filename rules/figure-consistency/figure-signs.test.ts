import { expect, test } from 'vitest'
import { scanWords } from '../../src/text/words.ts'
import { type FigureSigns, figureSigns } from './figure-signs.ts'

function signsOf(text: string): FigureSigns {
  return figureSigns(text, scanWords(text))
}

test('counts figures and small numbers, each figure once', () => {
  expect(signsOf('The 1,200 sheep, 3.5 dogs and two cats').numbers).toBe(3)
  expect(signsOf('In 2009, 40 came').numbers).toBe(2)
})

test('“one” alone is no number, but may be a quantity', () => {
  expect(signsOf('One of them left half of it')).toMatchObject({ hasNumber: false, numbers: 2 })
})

test('tells “from” and “between” only close before a number', () => {
  expect(signsOf('They came from Ashby by boat on the tide of 40 storms')).toMatchObject({ hasFrom: false })
  expect(signsOf('It grew from an estimated 40')).toMatchObject({ hasFrom: true })
})

test('tells the words that count parts and wholes', () => {
  expect(signsOf('12 women and 30 troops')).toMatchObject({ hasPart: true, hasTotal: false })
  expect(signsOf('A total of 12')).toMatchObject({ hasPart: false, hasTotal: true })
})

test('tells the words that a detector goes by', () => {
  expect(signsOf('Up from 40 per cent')).toMatchObject({ hasFrom: true, hasShare: true, hasBetween: false })
  expect(signsOf('Between 40% and 50%')).toMatchObject({ hasFrom: false, hasShare: true, hasBetween: true })
})
