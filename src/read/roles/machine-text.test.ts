import { describe, expect, it } from 'vitest'
import { machineText } from './machine-text.ts'

const found = (prose: string): readonly string[] =>
  machineText(prose).map(({ range }) => prose.slice(range.start, range.end))

describe('machineText', () => {
  it.each([
    ['See https://example.com/a?b=c#d.', ['https://example.com/a?b=c#d']],
    ['(http://example.org/a_(b))', ['http://example.org/a_(b)']],
    ['at www.example.com, or example.co.uk/news', ['www.example.com', 'example.co.uk/news']],
    ['pic.twitter.com/Abc123 and bit.ly/x', ['pic.twitter.com/Abc123', 'bit.ly/x']],
    ['Write to ann.lee@example.org; or not.', ['ann.lee@example.org']],
    ['Ask @annlee’s office about #BorderTalks!', ['@annlee', '#BorderTalks']],
    ['Edit src/read/main.ts and /etc/hosts and ./run', ['src/read/main.ts', '/etc/hosts', './run']],
    ['In C:\\Users\\ann\\notes.txt or “README.md”', ['C:\\Users\\ann\\notes.txt', 'README.md']],
    ['It ran report.pdf, twice.', ['report.pdf']],
  ])('marks the addresses in “%s”', (prose, expected) => {
    expect(found(prose)).toEqual(expected)
  })

  it.each([
    'It ended.It began again.',
    'At 5 p.m. in the U.S. and/or the U.K., 24/7',
    'Item #1 of 3, or No. 5; a 2.5 % rise',
    'Brussels / AFP, EPA/ANN LEE',
    'he/she said @ noon',
    'Dr.Lee and Mr.Ray met',
    '',
  ])('leaves “%s” alone', (prose) => {
    expect(found(prose)).toEqual([])
  })

  it.each(['a.b', 'a@b.', '/a', '((((', 'http://', 'a/'])('takes linear time on “%s” without end', (part) => {
    expect(machineText(part.repeat(200_000)).length).toBeLessThanOrEqual(1)
  })
})
