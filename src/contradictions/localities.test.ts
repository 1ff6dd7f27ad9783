import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('a town and where it lies', () => {
  it.each([
    [
      'another country for a town of the text',
      'A fire in Lindal Mills, Canada.',
      'The fire in Lindal Mills, Iowa, burnt for two days.',
      'Canada / Iowa',
    ],
    [
      'another country for a town on the map',
      'A rally in Warsaw, Norway, on Monday.',
      'The rally in Warsaw drew a crowd. Police in Poland counted 400 people.',
      'Norway / Poland',
    ],
    [
      'another state of a country that the text speaks of',
      'A crowd at the mill in Lindal Mills, Iowa.',
      'The mill in Lindal Mills, France, burnt down. Tourists from the US had come to see it.',
      'Iowa / France',
    ],
    [
      'a state for a city overseas',
      'The museum in Cairo, Michigan, on Monday.',
      'The museum in Cairo is the largest of Egypt. Cairo has two others. Egypt pays for them.',
      'Michigan / Egypt',
    ],
    [
      'another town of the country',
      'Nadia Ferro serves during her match in Warsaw, Spain.',
      'Nadia Ferro won her match in Madrid.',
      'Warsaw / Madrid',
    ],
    [
      'a city that is in no such country and that the text does not name',
      'Police of Egypt in Alexandria, Canada, on Monday.',
      'The police of Egypt cleared a square in the port. A minister of Egypt defended them.',
      'Canada / Egypt',
    ],
    [
      'a city of another tongue in England',
      'Nadia Ferro serves during her match in Baghdad, England.',
      'Nadia Ferro won her match in London.',
      'Baghdad / London',
    ],
  ])('is told: %s', (_name, caption, text, told) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([told])
  })

  it.each([
    [
      'a namesake overseas',
      'A rodeo in Paris, Texas.',
      'The riders had come from Paris and from Lyon in France.',
    ],
    ['a part and its whole', 'A strike in Leeds, England.', 'The strike in Leeds, Britain, went on.'],
    ['a list of countries', 'Flags of France, Germany and Spain.', 'France and Italy had sent flags.'],
    ['a person’s country', 'Karin Merkel, Germany’s envoy.', 'The envoys of Austria were late.'],
    [
      'a second town that the text does not speak of',
      'Dancers in Lyon, France.',
      'A fair opened in Paris. Nobody danced.',
    ],
  ])('is left alone: %s', (_name, caption, text) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([])
  })
})
