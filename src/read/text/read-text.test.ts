import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

const told = (source: string): readonly (readonly [string, string])[] =>
  readText(source).blocks.map((block) => [block.role, block.prose.text])

const proses = (source: string): readonly string[] => readText(source).blocks.map((block) => block.prose.text)

const lines = (...parts: readonly string[]): string => parts.join('\n')

describe('readText on a paste', () => {
  const source = readFileSync(new URL('./fixtures/ferry.txt', import.meta.url), 'utf8')
  const { blocks } = readText(source)

  it('finds the roles', () => {
    expect(blocks.map((block) => block.role)).toEqual([
      'headline',
      'caption',
      'dateline',
      'body',
      'body',
      'heading',
      'body',
      'heading',
      'list-item',
      'list-item',
      'body',
      'body',
      'body',
    ])
  })

  it('marks slug, credit and speech', () => {
    const spans = blocks.flatMap((block) =>
      block.spans.map((span) => [span.kind, block.prose.text.slice(span.range.start, span.range.end)]),
    )
    expect(spans).toContainEqual(['slug', 'AP1908230417'])
    expect(spans).toContainEqual(['credit', 'AP Photo/Tomas Reed'])
    expect(spans).toContainEqual(['quotation', '“We asked for a table and two chairs,”'])
    expect(spans).toContainEqual(['quotation', '‘Bread by air’'])
  })
})

describe('readText on lines', () => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\f', '\v', '\u0085'])('parts paragraphs at %j', (end) => {
    expect(proses(`One is here.${end}Two is here.${end}${end}Three is here.`)).toEqual([
      'One is here.',
      'Two is here.',
      'Three is here.',
    ])
  })

  it('leaves white space around a line out of its prose', () => {
    expect(proses('\u00a0 One is here.\t \u00a0\n\u200b\nTwo.')).toEqual(['One is here.', 'Two.'])
  })

  it('joins lines that were broken at a width and keeps their breaks', () => {
    const text = lines(
      'The committee met for the third time this year and found that the map',
      'which it had been given in spring was the one that it had sent out in',
      'the winter before.',
      '',
      'Nobody had marked it until then. The clerk who was asked said that Mr.',
      'Brown had it.',
    )
    const found = proses(text)
    expect(found).toHaveLength(2)
    expect(found[0]).toContain('the map\nwhich it had')
    expect(readText(text).blocks[0]?.prose.isExact({ start: 0, end: 100 })).toBe(true)
  })

  it('joins two lines where the first ends in a word that leads on', () => {
    expect(proses('They walked to the\nthe river.')).toEqual(['They walked to the\nthe river.'])
  })

  it('joins two lines where a hyphen breaks a word', () => {
    expect(proses('They walked to the har-\nbour.')).toEqual(['They walked to the har-\nbour.'])
    expect(proses('A pas\u2010\nsenger.\nA guard.')).toEqual(['A pas\u2010\nsenger.', 'A guard.'])
  })

  it('keeps the paragraphs of a paste apart, whatever they begin with', () => {
    expect(proses('The talks ended on Monday.\niPhones were banned.\nand so on')).toHaveLength(3)
  })

  it('parts paragraphs that are set in instead of set apart', () => {
    const text = lines(
      '  The committee met for the third time this year and found that the map',
      'which it had been given in spring was the one that it had sent out last.',
      '  Nobody had marked it and the clerk, who was asked to find the other one',
      'said that he had seen it in the hall.',
    )
    expect(proses(text)).toHaveLength(2)
  })
})

describe('readText on signs', () => {
  it('keeps list markers out of the prose', () => {
    expect(told('- one apple\n* two pears\n• three plums\n1. four figs\n  and a date\n2) five')).toEqual([
      ['list-item', 'one apple'],
      ['list-item', 'two pears'],
      ['list-item', 'three plums'],
      ['list-item', 'four figs\n  and a date'],
      ['list-item', 'five'],
    ])
  })

  it('is not taken in by years, scores, dashes and rules', () => {
    const text = '2014. A year to forget.\n-- and so on.\n* * *\n-5 degrees.\n1.5 points'
    expect(told(text).map(([role]) => role)).toEqual(['body', 'body', 'body', 'body', 'body'])
  })

  it('reads quoted mail without its signs', () => {
    const text = lines(
      '> The committee met for the third time this year and found the map that',
      '> it had been given in spring.',
      '>> Who gave it?',
      'I did.',
    )
    const { blocks } = readText(text)
    expect(blocks.map((block) => [block.role, block.depth])).toEqual([
      ['quotation', 1],
      ['quotation', 2],
      ['body', 0],
    ])
    expect(blocks[0]?.prose.text).toContain('map that\nit had')
    expect(blocks[0]?.prose.isExact({ start: 0, end: 90 })).toBe(false)
  })

  it('reads code as code, fenced or not', () => {
    const trace = lines('at run (main.js:1:2)', 'at load (main.js:3:4)', 'at start (main.js:5:6)')
    expect(told(`Here it is:\n\n${trace}\n\nThat was it.`).map(([role]) => role)).toEqual([
      'body',
      'code',
      'body',
    ])
    expect(told('[source,console]\n----\nit says teh\n----\nDone.').map(([role]) => role)).toEqual([
      'code',
      'code',
      'body',
    ])
    expect(told('```\nit says teh\n```').map(([role]) => role)).toEqual(['code'])
    const typeset = lines(
      '--force::',
      '  Lights it.',
      '',
      '--all::',
      '  Lights all.',
      '',
      '------',
      'lamp  *--o--*',
      '------',
    )
    expect(told(typeset).at(-1)?.[0]).toBe('code')
    expect(told('One:\n\n    $ lamp light .\n\nTwo.').map(([role]) => role)).toEqual(['body', 'code', 'body'])
    expect(told('One part.\n----\nAnother part.\n----\nA third.').map(([role]) => role)).not.toContain('code')
  })

  it('reads cells of a table, which cannot be taken out alone', () => {
    const { blocks } = readText('Team\tPoints\nVarn\t12\n\n|Name |Age\n|Ann |40')
    expect(blocks.map((block) => [block.role, block.prose.text, block.removal])).toEqual([
      ['table-cell', 'Team', null],
      ['table-cell', 'Points', null],
      ['table-cell', 'Varn', null],
      ['table-cell', '12', null],
      ['table-cell', 'Name', null],
      ['table-cell', 'Age', null],
      ['table-cell', 'Ann', null],
      ['table-cell', '40', null],
    ])
  })

  it('reads marked and underlined titles', () => {
    const { blocks } = readText('== Branches\n\nText.\n\nMerging\n=======\nMore.')
    expect(blocks.map((block) => [block.role, block.prose.text, block.depth])).toEqual([
      ['heading', 'Branches', 2],
      ['body', 'Text.', 0],
      ['heading', 'Merging', 1],
      ['body', 'More.', 0],
    ])
  })

  it('reads ignore comments as directives, not as prose', () => {
    const text = 'One.\n<!-- copydesk-ignore spelling -->\nTwo.\n<!-- a note -->'
    const { blocks, directives } = readText(text)
    expect(blocks.map((block) => block.prose.text)).toEqual(['One.', 'Two.', '<!-- a note -->'])
    expect(directives.map(({ scope, rules }) => [text.slice(scope.start, scope.end), rules])).toEqual([
      ['Two.', ['spelling']],
    ])
  })
})

describe('the removal of a block', () => {
  const without = (source: string, index: number): string => {
    const removal = readText(source).blocks[index]?.removal
    return removal ? source.slice(0, removal.start) + source.slice(removal.end) : source
  }
  it.each([
    ['the first', 'One.\n\nTwo is longer.\n', 0, 'Two is longer.\n'],
    ['the last', 'One is longer.\n\nTwo.\n', 1, 'One is longer.\n'],
    ['the last of a text without a final line break', 'One is longer.\n\nTwo.', 1, 'One is longer.'],
    ['one between unequal gaps', 'One.\nTwo.\n\nThree is longer.\n', 1, 'One.\n\nThree is longer.\n'],
    [
      'one between unequal gaps, far from the head',
      'One is longer.\n\nTwo.\nThree.\n',
      1,
      'One is longer.\n\nThree.\n',
    ],
    [
      'one with Windows line ends',
      'One is longer.\r\n\r\nTwo.\r\nThree.\r\n',
      1,
      'One is longer.\r\n\r\nThree.\r\n',
    ],
    ['a list item', '- one\n- two is longer\n- three\n', 0, '- two is longer\n- three\n'],
    ['the only one', 'One.\n', 0, '\n'],
  ])('takes out %s', (_, source, index, rest) => {
    expect(without(source, index)).toBe(rest)
  })
})

describe('readText on large texts', () => {
  it.each([
    ['one endless line', 'The talks went on and on, said “the” minister. '.repeat(220_000)],
    ['empty lines', '\n'.repeat(1_000_000)],
    ['one word without end', 'a'.repeat(5_000_000)],
    ['short lines', 'a\n'.repeat(300_000)],
    ['list signs', '- '.repeat(300_000)],
    ['open fences', '----\nx\n```\n'.repeat(20_000)],
    ['rows', '|a|b|c\n'.repeat(60_000)],
    ['open quotes', '‘a “b '.repeat(300_000)],
    ['quoted mail', '> a\n'.repeat(100_000)],
    ['titles', 'Title\n=====\n'.repeat(60_000)],
    ['braces', '{\n'.repeat(200_000)],
  ])('reads %s in linear time', (_, source) => {
    expect(readText(source).source).toBe(source)
  })
})
