import { describe, expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

function roles(source: string): readonly string[] {
  return readMarkdown(source).blocks.map((block) => `${block.role}: ${block.prose.text}`)
}

describe('Markdown', () => {
  it('is read into blocks with roles', () => {
    const page = [
      '---\ntitle: "The pier opens"\nlang: en-GB\n---',
      '# The pier *opens*\n\n*After nine years of work.*',
      'Ferries &amp; boats\nreturn \\*soon\\* with `npm i`.',
      '![A pier](pier.jpg "At dusk")\n\n*Boats at the pier.*',
      '- first\n- second\n  goes on',
      '> Said\n> twice',
      '| a | b |\n|---|---|\n| c | d |',
      'Noted[^1].\n\n[^1]: The note.',
      '```js\nlet x\n```',
      '<figure><figcaption>In HTML</figcaption></figure>',
      'Roses  \nare red  \ntoday',
    ].join('\n\n')
    expect(roles(page)).toEqual([
      'metadata: The pier opens',
      'headline: The pier opens',
      'standfirst: After nine years of work.',
      'body: Ferries & boats\nreturn *soon* with npm i.',
      'alt-text: A pier',
      'alt-text: At dusk',
      'caption: Boats at the pier.',
      'list-item: first',
      'list-item: second\ngoes on',
      'quotation: Said\ntwice',
      'table-cell: a',
      'table-cell: b',
      'table-cell: c',
      'table-cell: d',
      'body: Noted.',
      'footnote: The note.',
      'code: let x',
      'caption: In HTML',
      'verse: Roses\nare red\ntoday',
    ])
    expect(readMarkdown(page).metadata).toEqual({ language: 'en-GB' })
  })

  it('knows a quotation of HTML by its tags, whether blank lines part it or not', () => {
    expect(roles('A\n\n<blockquote><p>Said.</p></blockquote>\n\nB')).toEqual([
      'body: A',
      'quotation: Said.',
      'body: B',
    ])
    expect(roles('A\n\n<blockquote>\n\nSaid.\n\n- twice\n\n</blockquote>\n\nB')).toEqual([
      'body: A',
      'quotation: Said.',
      'list-item: twice',
      'body: B',
    ])
    expect(roles('A\n\n<blockquote>\n\nNever closed.')).toEqual(['body: A', 'body: Never closed.'])
    expect(roles('A\n\n</blockquote>\n\nNever opened.')).toEqual(['body: A', 'body: Never opened.'])
  })

  it.each([
    ['two spaces', 'A\n\n| a | b |  \n| :-- | --- |  \n| c |  |  \n\nB\n'],
    ['carriage returns', 'A\r\n\r\n| a | b |\r\n| :-- | --- |\r\n| c |  |\r\n\r\nB\r\n'],
  ])('reads a table whose rows end in %s', (_, source) => {
    expect(roles(source)).toEqual(['body: A', 'table-cell: a', 'table-cell: b', 'table-cell: c', 'body: B'])
  })

  it('leads prose back through escapes, references and continuation lines', () => {
    const source = '> a &amp; b\r\n> c \\* d'
    const prose = readMarkdown(source).blocks[0]?.prose
    expect(prose?.text).toBe('a & b\nc * d')
    expect(prose?.toSource({ start: 2, end: 3 })).toEqual({ start: 4, end: 9 })
    expect(prose?.isExact({ start: 2, end: 3 })).toBe(false)
    expect(prose?.toSource({ start: 6, end: 7 })).toEqual({ start: 15, end: 16 })
    expect(prose?.isExact({ start: 6, end: 7 })).toBe(true)
  })

  it.each([
    ['a paragraph with one gap', 'A\n\nB\n\nC\n', 'B', 'A\n\nC\n'],
    ['the last one without the final line break', 'A\n\nB\n', 'B', 'A\n'],
    ['an item with its sign', '- a\n- b\n- c\n', 'b', '- a\n- c\n'],
    ['a list with its only item', 'A\n\n- b\n\nC', 'b', 'A\n\nC'],
    ['a quotation with its only paragraph', 'A\n\n> b\n\nC', 'b', 'A\n\nC'],
  ])('takes out %s', (_, source, text, left) => {
    const removal = readMarkdown(source).blocks.find((block) => block.prose.text === text)?.removal
    expect(removal).not.toBeNull()
    expect(source.slice(0, removal?.start) + source.slice(removal?.end)).toBe(left)
  })

  it('survives front matter that is broken', () => {
    expect(roles('---\ntitle: "x\nlist: [a\n---\n\nText.')).toEqual(['body: Text.'])
  })

  it.each([['>'.repeat(10_000)], ['['.repeat(50_000)], ['*'.repeat(50_000)], ['- '.repeat(10_000)]])(
    'reads %.5s… without end',
    (source) => {
      expect(readMarkdown(source).source).toBe(source)
    },
  )

  it('reads lists in lists two thousand deep, a level a line', () => {
    const source = Array.from({ length: 2000 }, (_, level) => `${'  '.repeat(level)}- tea`).join('\n')
    expect(readMarkdown(source).blocks.length).toBeGreaterThan(0)
    const few = '- a\n  - b\n    - c'
    expect(readMarkdown(few).blocks.map(({ prose }) => prose.text)).toEqual(['a', 'b', 'c'])
  })
})
