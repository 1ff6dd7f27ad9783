import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../document/document.ts'
import { contains } from '../../text/range.ts'
import { readText } from './read-text.ts'

const RUNS = { numRuns: 1000 }

/** Any units at all, lone surrogates and odd line breaks among them, with the signs that readers look for. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\u2028',
        '\f',
        '\t',
        '\u00a0',
        '\ud800',
        '\udc00',
        '> ',
        '- ',
        '1. ',
        '|',
        '----',
      ),
      fc.constantFrom(
        '“',
        '”',
        '‘',
        '’',
        '"',
        "'",
        'epa05268598 ',
        'EPA/ANN LEE',
        'By Ann Lee',
        '<!-- copydesk-ignore -->',
      ),
      fc.constantFrom(
        'The minister said that talks had ended. ',
        'a',
        ' ',
        'const a = {',
        '}',
        '```',
        '== ',
        '=====',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const word = fc.constantFrom(
  'talks',
  'the',
  'minister',
  'of',
  'border',
  'and',
  'grain',
  'said',
  'in',
  'Varn',
  'new',
  'year',
)
const sentenceOf = (minLength: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength, maxLength: 40 }).map((words) => `The ${words.join(' ')}.`)
const sentence = sentenceOf(2)
const paragraph = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.constantFrom(
    'Leave a Reply',
    'Send this to a friend',
    '‘Pressure on Varn’',
    '- an item of a list',
    'By Ann Lee',
  ),
)
const gap = fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\n  \n')

/** A paste from a content system: a paragraph a line. */
const paste = fc
  .array(fc.tuple(paragraph, gap), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.flat().join(''))

/**
 * Mail and e-books: paragraphs broken at a width, an empty line between. Sentences longer than a
 * line, so that each paragraph tells by itself that it was broken.
 */
const wrapped = fc
  .array(
    fc.array(sentenceOf(30), { minLength: 2, maxLength: 4 }).map((parts) => wrap(parts.join(' '), 66)),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => `${parts.join('\n\n')}\n`)

describe('readText on any text', () => {
  it('gives prose that is the source, spans and extents in their bounds, blocks in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readText(text)
        expect(document.source).toBe(text)
        document.blocks.forEach((block, i) => {
          expect(block.index).toBe(i)
          const { prose, extent, removal } = block
          expect(prose.text.length).toBeGreaterThan(0)
          const all = { start: 0, end: prose.text.length }
          const source = prose.toSource(all)
          if (prose.isExact(all)) expect(text.slice(source.start, source.end)).toBe(prose.text)
          expect(contains(extent, source)).toBe(true)
          if (removal !== null) expect(contains(removal, extent)).toBe(true)
          for (const span of block.spans) {
            expect(span.range.end).toBeGreaterThan(span.range.start)
            expect(contains(all, span.range)).toBe(true)
          }
          expect(extent.start).toBeGreaterThanOrEqual(document.blocks[i - 1]?.extent.end ?? 0)
        })
      }),
      RUNS,
    )
  })

  it('leaves no word outside a block but in signs and comments', () => {
    fc.assert(
      fc.property(fc.oneof(paste, wrapped), (text) => {
        const held = readText(text)
          .blocks.map((block) => block.prose.text)
          .join(' ')
        for (const found of text.matchAll(/[a-z]{4,}/gi)) expect(held).toContain(found[0])
      }),
      RUNS,
    )
  })

  it('keeps the other blocks as they were when one is taken out', () => {
    fc.assert(
      fc.property(fc.oneof(paste, wrapped), fc.nat(), (text, pick) => {
        const document = readText(text)
        const index = pick % document.blocks.length
        const rest = without(document, [index])
        expect(proses(readText(rest))).toEqual(proses(document).filter((_, i) => i !== index))
        expect(longestGap(rest)).toBeLessThanOrEqual(longestGap(text))
        expect(/[\r\n]$/.test(rest)).toBe(rest !== '' && /[\r\n]$/.test(text))
      }),
      RUNS,
    )
  })

  it('leaves nothing but white space when all are taken out, one after the other', () => {
    fc.assert(
      fc.property(fc.oneof(paste, wrapped), (text) => {
        let left = text
        for (let document = readText(left); document.blocks.length > 0; document = readText(left)) {
          left = without(document, [document.blocks.length - 1])
        }
        expect(left.trim()).toBe('')
      }),
      { numRuns: 200 },
    )
  })

  it('lets the removals of two blocks overlap only beside the longest', () => {
    fc.assert(
      fc.property(fc.oneof(paste, wrapped), (text) => {
        const { blocks } = readText(text)
        const overlapping = blocks.filter(({ removal }, i) => {
          const next = blocks[i + 1]?.removal
          return removal !== null && next !== null && next !== undefined && next.start < removal.end
        })
        expect(overlapping.length).toBeLessThanOrEqual(1)
      }),
      RUNS,
    )
  })
})

function proses(document: Document): readonly string[] {
  return document.blocks.map((block) => block.prose.text)
}

function without(document: Document, indexes: readonly number[]): string {
  let text = document.source
  for (const index of [...indexes].sort((a, b) => b - a)) {
    const removal = document.blocks[index]?.removal
    if (removal !== null && removal !== undefined)
      text = text.slice(0, removal.start) + text.slice(removal.end)
  }
  return text
}

function longestGap(text: string): number {
  const breaks = [...text.matchAll(/(?:\r\n|\n| )+/g)].map((match) => match[0].split('\n').length - 1)
  return Math.max(0, ...breaks)
}

function wrap(text: string, width: number): string {
  const lines: string[] = ['']
  for (const next of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + next.length > width) lines.push(next)
    else lines[lines.length - 1] = line === '' ? next : `${line} ${next}`
  }
  return lines.join('\n')
}
