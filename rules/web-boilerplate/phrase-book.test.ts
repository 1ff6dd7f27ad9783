import { expect, it } from 'vitest'
import { bytesOf } from '../../src/text/base64.ts'
import { packedParts, unpackPhrases } from './packed.ts'
import { compilePhrases, openPhraseBook, type PhraseBook } from './phrase-book.ts'
import { PHRASE_TABLES } from './phrase-tables.ts'
import { PHRASE_LISTS } from './phrases/phrases.ts'
import { scanTerms } from './terms.ts'

it('runs on tables that have not drifted from the phrases (npx tsx scripts/build-phrases.ts)', () => {
  const written = Buffer.concat(packedParts(compilePhrases(PHRASE_LISTS))).toString('base64')
  expect(written === PHRASE_TABLES.bytes).toBe(true)
})

it('finds phrases that overlap and lie within each other, as a search for each would', () => {
  const lines = 'read more\nread more here\nmore here now\nhere\n# comments\n'
  const book = openPhraseBook(compilePhrases([{ kind: 'related', lines }]))
  const terms = scanTerms('Please read more here now: 12 comments')
  const found = book.automaton.match(terms, book.every).map(({ first, end }) => [first, end])
  expect(found).toEqual([
    [1, 3],
    [1, 4],
    [3, 4],
    [2, 5],
    [5, 7],
  ])
})

it('reads back what was packed', () => {
  const packed = openPhraseBook(unpackPhrases(bytesOf(PHRASE_TABLES.bytes), PHRASE_TABLES))
  const compiled = openPhraseBook(compilePhrases(PHRASE_LISTS))
  const phrasesOf = ({ every, phrase }: PhraseBook) => Array.from(every, (_, number) => phrase(number))
  expect(phrasesOf(packed)).toEqual(phrasesOf(compiled))
})
