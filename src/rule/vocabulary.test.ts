import { describe, expect, it } from 'vitest'
import { vocabularyOf } from './vocabulary.ts'

const accepts = (entries: readonly string[], word: string): boolean =>
  vocabularyOf(entries)(word, 0, word.length)

describe('a word in small letters', () => {
  it.each([
    ['grobble', 'Grobble', 'GROBBLE'],
    ['grobble', 'grobbles', 'Grobbles', 'GROBBLES'],
    ['grobble', 'grobbled', 'grobbling', 'GROBBLED'],
    ['grobble', 'grobble’s', "grobble's", 'grobbles’', 'GROBBLE’S'],
    ['flarn', 'flarned', 'flarning'],
    ['flap', 'flapped', 'flapping'],
    ['dushy', 'dushies', 'dushied'],
    ['frotch', 'frotches'],
    ['quiz', 'quizzes'],
    ['grobblesque', 'grobblesque'],
  ])('%s accepts its cases and regular forms', (entry, ...forms) => {
    for (const form of forms) expect(accepts([entry], form)).toBe(true)
  })

  it.each(['gROBBLE', 'GroBBle', 'grobbl', 'grobbler', 'grobblly', 'grobbless', 'ungrobble'])(
    'does not accept %s',
    (word) => {
      expect(accepts(['grobble'], word)).toBe(false)
    },
  )
})

describe('a word with capitals', () => {
  it.each(['Fnarl', 'FNARL', 'Fnarl’s', 'Fnarls', 'Fnarls’', 'FNARLS'])('accepts %s', (word) => {
    expect(accepts(['Fnarl'], word)).toBe(true)
  })

  it.each(['fnarl', 'Fnarled', 'Fnarling', 'fNARL'])('does not accept %s', (word) => {
    expect(accepts(['Fnarl'], word)).toBe(false)
  })

  it('may have them anywhere', () => {
    expect(accepts(['eBrew'], 'eBrew')).toBe(true)
    expect(accepts(['eBrew'], 'EBREW')).toBe(true)
    expect(accepts(['eBrew'], 'Ebrew')).toBe(false)
    expect(accepts(['NGX'], 'NGXs')).toBe(true)
  })
})

describe('a phrase', () => {
  const words = vocabularyOf(['Grondal Fjordsund', 'ad hocery', 'Tveit-Moen', 'Skaug’s Krok'])
  const known = (text: string, word: string): boolean => {
    const start = text.indexOf(word)
    return words(text, start, start + word.length)
  }

  it('accepts its words where they stand together', () => {
    expect(known('They met in Grondal Fjordsund.', 'Grondal')).toBe(true)
    expect(known('They met in Grondal\nFjordsund’s hall.', 'Fjordsund')).toBe(true)
    expect(known('GRONDAL FJORDSUND', 'FJORDSUND')).toBe(true)
    expect(known('Ad Hocery it was', 'Hocery')).toBe(true)
    expect(known('Ms Tveit-Moen', 'Tveit')).toBe(true)
    expect(known("at Skaug's Krok", 'Skaug')).toBe(true)
  })

  it('does not accept them apart', () => {
    expect(known('They met in Grondal.', 'Grondal')).toBe(false)
    expect(known('grondal fjordsund', 'grondal')).toBe(false)
    expect(known('XGrondal Fjordsund', 'Grondal')).toBe(false)
    expect(known('Ms Tveit', 'Tveit')).toBe(false)
  })
})

it('accepts nothing without words', () => {
  expect(accepts([], 'grobble')).toBe(false)
})
