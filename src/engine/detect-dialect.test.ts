import { describe, expect, it } from 'vitest'
import { realLexicon } from '../../tests/support/real-lexicon.ts'
import { readText } from '../read/text/read-text.ts'
import { detectDialect } from './detect-dialect.ts'
import { documentWords } from './document-words.ts'

describe('the English of a piece', () => {
  it.each([
    ['The colour of the harbour pleased the organisers of the programme.', 'en-GB'],
    ['The color of the harbor pleased the organizers of the program.', 'en-US'],
    ['They organize the colour theatre and fulfill every neighbour’s wish.', 'en-CA'],
    ['The Labour Centre was painted in gray.', 'en-US'],
    ['Nothing here tells.', undefined],
    ['', undefined],
  ])('%s', async (text, dialect) => {
    const document = readText(text)
    expect(detectDialect(document, documentWords(document), await realLexicon())).toBe(dialect)
  })
})
