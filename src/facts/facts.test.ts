import { describe, expect, it } from 'vitest'
import { readText } from '../read/text/read-text.ts'
import { scanWords } from '../text/words.ts'
import { dayExists, weekdayOf } from './dates.ts'
import { type BlockWords, createFactReader, createFactShelf, type Facts } from './facts.ts'
import { foldName } from './fold-name.ts'
import { singularOf } from './stems.ts'

const reader = createFactReader()

function read(text: string): Facts {
  return reader.read(text, scanWords(text))
}

describe('the shelf of facts', () => {
  const shelf = createFactShelf(reader)
  const [first, second] = readText('The dam holds 40 tonnes.\n\nIt was built in 1931.').blocks
  const wordsOf = (): BlockWords => (block) => scanWords(block.prose.text)

  it('reads a block once for all who ask about one document', () => {
    if (first === undefined || second === undefined) throw new Error('there are two blocks')
    const words = wordsOf()
    const facts = shelf.factsOf(first, words)
    shelf.factsOf(second, words)
    expect(shelf.factsOf(first, words)).toBe(facts)
  })

  it('forgets a document when another comes', () => {
    if (first === undefined || second === undefined) throw new Error('there are two blocks')
    const words = wordsOf()
    const facts = shelf.factsOf(first, words)
    shelf.factsOf(second, wordsOf())
    expect(shelf.factsOf(first, words)).not.toBe(facts)
  })
})

describe('dates', () => {
  const shown = (text: string) =>
    read(text).dates.map(({ range, sentence, from, to, ...date }) => ({
      text: text.slice(range.start, range.end),
      ...date,
    }))

  it('keep the precision they are written in', () => {
    expect(shown('On Wednesday, 20 April 2016, and in April 2016, and in early 2014.')).toEqual([
      { text: 'Wednesday, 20 April 2016', weekday: 3, day: 20, month: 4, year: 2016 },
      { text: 'April 2016', month: 4, year: 2016 },
      { text: '2014', year: 2014 },
    ])
    expect(shown('Jan. 6, 2019; the 2nd of May')).toEqual([
      { text: 'Jan. 6, 2019', day: 6, month: 1, year: 2019 },
      { text: '2nd of May', day: 2, month: 5 },
    ])
  })

  it('are years of a contest, whatever stands before them', () => {
    const years = (text: string) => read(text).dates.map(({ year }) => year)
    expect(years('her three 2020 Liberal rivals, the first 2020 debate')).toEqual([2020, 2020])
    expect(years('some 2020 people, the bolder 2020 plan')).toEqual([])
  })

  it('tell a bound from a time', () => {
    expect(shown('since 2014')).toEqual([{ text: '2014', year: 2014, bound: 'since' }])
  })

  it('are no other words and numbers', () => {
    expect(shown('They may march; 2014 people came, the sun shone on 300 May flies.')).toEqual([])
  })

  it('know the calendar', () => {
    expect(weekdayOf(2016, 4, 20)).toBe(3)
    expect(dayExists(29, 2, 2015)).toBe(false)
    expect(dayExists(29, 2, undefined)).toBe(true)
    expect(dayExists(31, 6, undefined)).toBe(false)
  })
})

describe('quantities', () => {
  const shown = (text: string) =>
    read(text).quantities.map(({ range, value, unit, noun }) => [
      text.slice(range.start, range.end),
      value,
      unit,
      noun,
    ])

  it('have a value, a unit and a noun', () => {
    expect(
      shown('Twenty-five young sailors paid £3.2 million and 1,200 dollars, 7.5 per cent of it in 3 days.'),
    ).toEqual([
      ['Twenty-five', 25, 'count', 'sailor'],
      ['£3.2 million', 3_200_000, 'money', undefined],
      ['1,200', 1200, 'money', 'dollar'],
      ['7.5 per cent', 7.5, 'percent', undefined],
      ['3', 3, 'duration', 'day'],
    ])
    expect(shown('half a million people, a thousand ships')).toEqual([
      ['half a million', 500_000, 'count', 'person'],
    ])
    expect(shown('Ann Bell, 34, and a 9-year-old boy')).toEqual([
      ['34', 34, 'age', undefined],
      ['9', 9, 'age', undefined],
    ])
  })

  it('are ages in several forms', () => {
    expect(
      shown('ASHBY — An 18-year-old, Lund’s 20-year-old son, 7 years old, at the age of 92, was seen.'),
    ).toEqual([
      ['18', 18, 'age', undefined],
      ['20', 20, 'age', undefined],
      ['7', 7, 'age', undefined],
      ['92', 92, 'age', undefined],
    ])
    expect(shown('Ann Bell (left), 34, and Eva Lund, right, 9, met 18- to 29-year-olds.')).toEqual([
      ['34', 34, 'age', undefined],
      ['9', 9, 'age', undefined],
      ['18', 18, 'count', undefined],
      ['29', 29, 'age', undefined],
    ])
    expect(shown('Ann Bell, at 34, is older; Corran (Ashby), 34 miles away, is not.')).toEqual([
      ['34', 34, 'age', undefined],
      ['34', 34, 'measure', 'mile'],
    ])
  })

  it('are sums whose scale is a letter', () => {
    expect(shown('a $60B plan, £2.5mln, €1.2T in all')).toEqual([
      ['$60B', 60e9, 'money', undefined],
      ['£2.5mln', 2.5e6, 'money', undefined],
      ['€1.2T', 1.2e12, 'money', undefined],
    ])
    expect(shown('seat 60B, 7T magnets')).toEqual([])
  })

  it('are shares at both ends of a range, and what somebody has', () => {
    expect(shown('It fell from 34 to 26 per cent in Corran’s 16 ferries, not in Boeing’s 737.')).toEqual([
      ['34', 34, 'percent', undefined],
      ['26 per cent', 26, 'percent', undefined],
      ['16', 16, 'count', 'ferry'],
    ])
  })

  it('leave out names, scores, times and dates', () => {
    expect(shown('He showed the Harbour Board 6 plans')).toEqual([['6', 6, 'count', 'plan']])
    expect(shown('Boeing 737, No. 10, a 3-2 win at 10:30 on 9/11, in 2014, the F-16')).toEqual([])
  })

  it('have bounds', () => {
    const [least, about] = read('at least 19 people, about 200 people').quantities
    expect([least?.low, least?.high, least?.hedge]).toEqual([19, Number.POSITIVE_INFINITY, 'low'])
    expect([about?.low, about?.high, about?.hedge]).toEqual([176, expect.closeTo(224), 'about'])
  })
})

describe('names', () => {
  const shown = (text: string) =>
    read(text).names.map(({ range, titles }) => [text.slice(range.start, range.end), titles.join(' ')])

  it('are told from their titles', () => {
    expect(
      shown('Yesterday French President Emile Marchand met Gen. Otto van der Berg and Kim Jong-un.'),
    ).toEqual([
      ['Emile Marchand', 'president'],
      ['Otto van der Berg', 'gen'],
      ['Kim Jong-un', ''],
    ])
  })

  it('are folded for comparison', () => {
    expect(foldName('Guaidó')).toBe('guaido')
    expect(foldName('O’Neill')).toBe('oneill')
  })
})

describe('roles', () => {
  const shown = (text: string) =>
    read(text).roles.map(({ role, person, nation, shifted }) => [
      role.name,
      person.words.map((word) => word.text).join(' '),
      nation?.code,
      shifted,
    ])

  it('stand before a name or after it', () => {
    expect(
      shown('French President Emile Marchand and Lena Brandvik, the Norwegian foreign minister, spoke.'),
    ).toEqual([
      ['president', 'Emile Marchand', 'FR', false],
      ['foreign minister', 'Lena Brandvik', 'NO', false],
    ])
  })

  it('of another time are told', () => {
    expect(
      shown('The former New York mayor Jo Bell spoke; for the first time, President Bell did not.'),
    ).toEqual([
      ['mayor', 'Jo Bell', undefined, true],
      ['president', 'Bell', undefined, false],
    ])
  })
})

describe('events', () => {
  const shown = (text: string) =>
    read(text).events.map(({ class: name, form, agent, target, date, range }) => [
      name,
      form,
      agent?.code,
      target?.part ?? target?.code,
      date?.year,
      text.slice(range.start, range.end),
    ])

  it('are verbs, passives and nouns of one class', () => {
    expect(shown('after the Russians bombed Ukraine in 2014')).toEqual([
      ['bomb', 'active', 'RU', 'UA', 2014, 'bombed Ukraine in 2014'],
    ])
    expect(shown('Crimea was annexed by Moscow in 2014')).toEqual([
      ['seize', 'passive', 'RU', 'UA-CR', 2014, 'annexed by Moscow in 2014'],
    ])
    expect(shown('to protest the annexation of Crimea from Ukraine in early 2014')).toEqual([
      ['seize', 'noun', undefined, 'UA-CR', 2014, 'the annexation of Crimea from Ukraine in early 2014'],
    ])
  })

  it('may not have happened', () => {
    const [never, would] = read('Russia never bombed Ukraine. Russia would bomb Ukraine.').events
    expect([never?.negated, would?.unreal]).toEqual([true, true])
  })

  it('are no places in a picture', () => {
    expect(shown('Abbott, center left, greets Pence; Bell, left, waves.')).toEqual([])
  })

  it('are no parts of a compound', () => {
    expect(
      shown('the president-elect spoke of the double-sided press, the drop-down list and a win-win'),
    ).toEqual([])
  })
})

describe('places', () => {
  it('are one with their people, seats and parts, and stand in no other name', () => {
    const places = read('Moscow, the Russians, Crimea and Houston; Jack London wrote it').places
    expect(places.map(({ code, part, form }) => [code, part, form])).toEqual([
      ['RU', 'city:moscow', 'seat'],
      ['RU', undefined, 'people'],
      ['UA', 'UA-CR', 'part'],
      ['US', 'city:houston', 'city'],
    ])
  })

  it('are apart from cities that another name begins with', () => {
    const { places, eponyms } = read('They met on Boston Common in Denver.')
    expect(places.map(({ part }) => part)).toEqual(['city:denver'])
    expect(eponyms.map(({ part }) => part)).toEqual(['city:boston'])
  })

  it('are a state of America after one of its cities', () => {
    const places = read('Fires burnt in Atlanta, Georgia, and in Tbilisi, Georgia.').places
    expect(places.map(({ code }) => code)).toEqual(['US', 'US', 'GE', 'GE'])
  })
})

describe('any text', () => {
  it('is read without a fault', () => {
    for (const text of [
      '',
      ' ',
      '\u0000',
      '1'.repeat(5000),
      'The '.repeat(5000),
      '“(['.repeat(3000),
      '𝔘𝔫𝔦 1,,2..3 $ £4 %',
    ]) {
      expect(() => read(text)).not.toThrow()
    }
  })

  it('knows plurals', () => {
    expect(['people', 'sailors', 'boxes', 'parties', 'bus', 'less'].map(singularOf)).toEqual([
      'person',
      'sailor',
      'box',
      'party',
      undefined,
      undefined,
    ])
    expect(['policemen', 'gunwomen', 'grandchildren', 'specimen'].map(singularOf)).toEqual([
      'policeman',
      'gunwoman',
      'grandchild',
      undefined,
    ])
  })
})
