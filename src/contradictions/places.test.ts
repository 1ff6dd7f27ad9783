import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('a place among others', () => {
  it.each([
    [
      'one of two lists that agree in all others',
      'Ministers from Norway, Peru and Japan sign the treaty on herring quotas.',
      'The treaty on herring quotas was signed by ministers from Norway, Chile and Japan.',
      'Peru / Chile',
    ],
    [
      'two cities of one nation speak as one against a city of another',
      'Dockers block the gates of the harbour in Oslo during a strike over night shifts.',
      'Dockers in Lyon blocked the gates of the harbour in a strike over night shifts. In Marseille too dockers went on strike over night shifts and blocked the harbour.',
      'Oslo / Lyon',
    ],
    [
      'a city that the name of a park begins with',
      'Rowers carry their boats across Denver Common before the regatta on Sunday.',
      'Before the regatta on Sunday the rowers carried their boats across Boston Common.',
      'Denver / Boston',
    ],
    [
      'a namesake that the text puts in another state',
      'A rally of bakers was held on Saturday in Rome, Alabama.',
      'The bakers held their rally on Saturday in Birmingham, Alabama. Birmingham has 40 bakers.',
      'Rome / Birmingham',
    ],
    [
      'a namesake that the text has in two states',
      'A rally of bakers was held on Saturday in Rome, Alabama.',
      'The bakers held their rally on Saturday in Birmingham, Alabama. Bakers came from Birmingham, Michigan, too.',
      'Rome / Birmingham',
    ],
    [
      'a city that does not lie in the state',
      'A medical examiner in Cleveland, Georgia, has declared the death of a swimmer an accident.',
      'The medical examiner in Atlanta, Georgia, declared the death of the swimmer an accident.',
      'Cleveland / Atlanta',
    ],
    [
      'a city of another country, with a name in common',
      'Zelda Marchetti attends a photo-call for “Lighthouse” in Moscow, France.',
      'Marchetti was in Paris for “Lighthouse”. The film opens on Friday.',
      'Moscow / Paris',
    ],
  ])('%s', (_, caption, text, expected) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([expected])
  })

  it.each([
    [
      'two lists of which one goes on with something else',
      'Lundqvist on Russia, Peru and the treaty of herring quotas',
      '“The treaty on herring quotas is bad for both,” Lundqvist said of Russia and Chile.',
    ],
    [
      'two lists that differ in two places',
      'Ministers from Norway, Peru and Japan sign the treaty on herring quotas.',
      'The treaty on herring quotas was signed by ministers from Norway, Chile and Spain.',
    ],
    [
      'cities in the names of two teams',
      'The Denver Rovers carry the cup across the square on Sunday.',
      'The Boston Kestrels carried the cup across the square on Sunday.',
    ],
  ])('leaves alone %s', (_, caption, text) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([])
  })
})
