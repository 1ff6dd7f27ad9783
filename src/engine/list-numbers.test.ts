import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Document } from '../document/document.ts'
import { readHtml } from '../read/html/read-html.ts'
import { readMarkdown } from '../read/markdown/read-markdown.ts'
import { readText } from '../read/text/read-text.ts'
import type { Fix } from '../rule/finding.ts'
import { splice } from '../text/edits.ts'
import { completeRepairs } from './complete-repairs.ts'
import { fixToFixpoint } from './fix.ts'
import { listNumbers } from './list-numbers.ts'
import { editsOf, type Repair } from './plan.ts'
import { keepSound } from './sound-repairs.ts'

type Read = (source: string) => Document

/** A repair that takes out each block that begins with these words. */
function removal({ removal, extent }: Block): Repair {
  const range = removal ?? extent
  const fix: Fix = { title: '', applicability: 'safe', edits: [{ range, text: '' }] }
  const finding = {
    rule: 'rule',
    severity: 'error',
    message: '',
    range,
    confidence: 1,
    evidence: [],
  } as const
  return { finding: { ...finding, fixes: [fix] }, fix }
}

function removals(document: Document, texts: readonly string[]): readonly Repair[] {
  return document.blocks.filter(({ prose }) => texts.includes(prose.text)).map(removal)
}

/** The text without some blocks, as a round leaves it. */
function without(read: Read, source: string, ...texts: readonly string[]): string {
  const document = read(source)
  return splice(source, editsOf(completeRepairs(document)(removals(document, texts))))
}

/** The text after one fix by itself, and whether its edits stand apart. */
function alone(read: Read, source: string, text: string): string {
  const document = read(source)
  const [only] = removals(document, [text])
  if (only === undefined) return source
  const fix = listNumbers(document).alone(only.fix)
  fix.edits.forEach(({ range }, i) => {
    expect(range.start).toBeGreaterThan(fix.edits[i - 1]?.range.end ?? -1)
  })
  return splice(source, fix.edits)
}

describe.each<[string, Read]>([
  ['text', readText],
  ['Markdown', readMarkdown],
])('a numbered list in %s', (_, read) => {
  const LIST = 'Before we sail.\n\n1. Bread\n2. Rope\n3. Bread again\n4. Oil\n5. Nets\n'

  it('goes on behind the item that goes', () => {
    const left = 'Before we sail.\n\n1. Bread\n2. Rope\n3. Oil\n4. Nets\n'
    expect(without(read, LIST, 'Bread again')).toBe(left)
    expect(alone(read, LIST, 'Bread again')).toBe(left)
  })

  it('keeps its first number when the first item goes', () => {
    const from4 = 'Before we sail.\n\n4) Bread\n5) Rope\n6) Oil\n'
    const left = 'Before we sail.\n\n4) Rope\n5) Oil\n'
    expect(without(read, from4, 'Bread')).toBe(left)
    expect(alone(read, from4, 'Bread')).toBe(left)
  })

  it('goes on behind several that go in one round', () => {
    expect(without(read, LIST, 'Rope', 'Bread again')).toBe('Before we sail.\n\n1. Bread\n2. Oil\n3. Nets\n')
    expect(without(read, LIST, 'Bread', 'Bread again', 'Nets')).toBe('Before we sail.\n\n1. Rope\n2. Oil\n')
  })

  it('is left alone where its numbers did not follow each other', () => {
    expect(without(read, '1. Bread\n1. Rope\n1. Oil\n', 'Rope')).toBe('1. Bread\n1. Oil\n')
    expect(without(read, '1. Bread\n2. Rope\n2. Nets\n3. Oil\n', 'Rope')).toBe('1. Bread\n2. Nets\n3. Oil\n')
    expect(without(read, '1. Bread\n3. Rope\n7. Oil\n', 'Rope')).toBe('1. Bread\n7. Oil\n')
  })

  it('keeps leading zeros, line ends and the column that lines hang from', () => {
    expect(without(read, '08. Bread\r\n09. Rope\r\n10. Oil\r\n', 'Rope')).toBe('08. Bread\r\n09. Oil\r\n')
    const hanging = '8. Bread\n9. Rope\n10. Oil\n    from the shed\n11. Nets\n'
    expect(without(read, hanging, 'Rope')).toBe('8. Bread\n9.  Oil\n    from the shed\n10. Nets\n')
  })

  it('counts a nested list by itself', () => {
    const nested = '1. Bread\n   1. White\n   2. Brown\n   3. Rye\n2. Rope\n3. Oil\n'
    expect(without(read, nested, 'Brown')).toBe('1. Bread\n   1. White\n   2. Rye\n2. Rope\n3. Oil\n')
    expect(without(read, nested, 'Rope')).toBe('1. Bread\n   1. White\n   2. Brown\n   3. Rye\n2. Oil\n')
  })

  it('has nothing to do behind the last item, and nothing in a list of bullets', () => {
    expect(without(read, LIST, 'Nets')).toBe(LIST.replace('5. Nets\n', ''))
    expect(without(read, '- Bread\n- Rope\n- Oil\n', 'Rope')).toBe('- Bread\n- Oil\n')
  })
})

it('parts lists in text where prose, another sign or another beginning parts them', () => {
  const two =
    '1. Bread\n2. Rope\n3. Oil\n\nAnd then, when all that is on board, we sail.\n\n4. Nets\n5. Line\n'
  expect(without(readText, two, 'Rope')).toBe(two.replace('2. Rope\n3. Oil', '2. Oil'))
  expect(without(readText, '1. Bread\n2. Rope\n1) Nets\n2) Line\n', 'Bread')).toBe(
    '1. Rope\n1) Nets\n2) Line\n',
  )
  expect(without(readText, '1. Bread\n2. Rope\n1. Nets\n2. Line\n', 'Bread')).toBe(
    '1. Rope\n1. Nets\n2. Line\n',
  )
})

it('leaves a list in text that goes on beyond the numbers that are read as signs', () => {
  const items = Array.from({ length: 120 }, (_, i) => `${i + 1}. Item`)
  items[3] = '4. Rope'
  const left = items.filter((item) => item !== '4. Rope')
  expect(without(readText, items.join('\n'), 'Rope')).toBe(left.join('\n'))
})

it('leaves the numbers of a list in HTML to the browser, but for those that are stated', () => {
  const counted = '<ol><li>Bread</li><li>Rope</li><li>Oil</li></ol>'
  expect(without(readHtml, counted, 'Rope')).toBe('<ol><li>Bread</li><li>Oil</li></ol>')
  const stated = '<ol><li value="4">Bread</li><li value=5>Rope</li><li>Nets</li><li value=\'7\'>Oil</li></ol>'
  expect(without(readHtml, stated, 'Rope')).toBe(
    '<ol><li value="4">Bread</li><li>Nets</li><li value=\'6\'>Oil</li></ol>',
  )
  const jumps = '<ol><li>Bread</li><li>Rope</li><li value="9">Oil</li></ol>'
  expect(without(readHtml, jumps, 'Rope')).toBe('<ol><li>Bread</li><li value="9">Oil</li></ol>')
})

it('counts a list of HTML in Markdown too', () => {
  const page =
    'Before we sail.\n\n<ol>\n<li value="1">Bread</li>\n<li value="2">Rope</li>\n<li value="3">Oil</li>\n</ol>\n'
  expect(without(readMarkdown, page, 'Rope')).toBe(
    page.replace('\n<li value="2">Rope</li>', '').replace('value="3"', 'value="2"'),
  )
})

it('leaves a list that another repair writes numbers into', () => {
  const source = '1. Bread\n2. Rope\n3. Oil\n'
  const document = readMarkdown(source)
  const [rope] = removals(document, ['Rope'])
  const range = { start: source.indexOf('3.'), end: source.indexOf('3.') + 2 }
  const fix: Fix = { title: '', applicability: 'safe', edits: [{ range, text: '3)' }] }
  if (rope === undefined) throw new Error('no such item')
  const repairs = completeRepairs(document)([rope, { ...rope, fix }])
  expect(splice(source, editsOf(repairs))).toBe('1. Bread\n3) Oil\n')
})

it('counts only the repairs of a round that are kept', () => {
  const source = '1. Bread\n2. Rope\n3. Oil\n4. Nets\n\nWe sail at noon.\n\nWe land at dusk.\n'
  const document = readMarkdown(source)
  const at = source.indexOf('\n\nWe land')
  const range = { start: at, end: at + 2 }
  const harmful: Fix = { title: '', applicability: 'safe', edits: [{ range, text: '' }] }
  const [rope, nets] = removals(document, ['Rope', 'Nets'])
  if (rope === undefined || nets === undefined) throw new Error('no such item')
  const sound = keepSound([rope, { ...rope, fix: harmful }, nets], document, readMarkdown)
  expect(sound.withdrawn).toHaveLength(1)
  expect(sound.document.source).toBe('1. Bread\n2. Oil\n\nWe sail at noon.\n\nWe land at dusk.\n')
})

/** Fixes a text with a rule that takes out every block of the word “gone”. */
async function fixed(read: Read, source: string): Promise<string> {
  const { text, unconverged } = await fixToFixpoint(source, {
    read,
    accept: () => true,
    check: async (document) => ({
      findings: document.blocks
        .filter(({ prose }) => prose.text.startsWith('gone'))
        .map((block) => removal(block).finding),
      failures: [],
    }),
  })
  expect(unconverged).toEqual([])
  return text
}

it.each<[string, Read]>([
  ['text', readText],
  ['Markdown', readMarkdown],
])('counts on from its first number in %s, whatever goes', async (_, read) => {
  const lists = fc.record({
    first: fc.nat(80),
    sign: fc.constantFrom('.', ')'),
    gap: fc.constantFrom('\n', '\r\n', '\n\n', '\r\n\r\n'),
    goes: fc.array(fc.boolean(), { minLength: 2, maxLength: 14 }).filter((goes) => goes.includes(false)),
  })
  await fc.assert(
    fc.asyncProperty(lists, async ({ first, sign, gap, goes }) => {
      const written = (items: readonly string[]): string =>
        items.map((item, i) => `${first + i}${sign} ${item}`).join(gap)
      const items = goes.map((gone, i) => `${gone ? 'gone' : 'kept'} ${'abcdefghijklmn'.charAt(i)}`)
      expect(await fixed(read, written(items))).toBe(written(items.filter((item) => item.startsWith('kept'))))
    }),
    { numRuns: 2000 },
  )
})
