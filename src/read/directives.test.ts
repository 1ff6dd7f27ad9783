import { describe, expect, it } from 'vitest'
import { readHtml } from './html/read-html.ts'
import { readMarkdown } from './markdown/read-markdown.ts'

function silenced(source: string, read = readMarkdown as (source: string) => ReturnType<typeof readHtml>) {
  return read(source).directives.map(({ scope, rules }) => [
    source.slice(scope.start, scope.end).trim(),
    ...rules,
  ])
}

describe('an ignore comment', () => {
  it('speaks of the next block, with the rules it names and a reason', () => {
    expect(silenced('<!-- copydesk-ignore spelling, repeated-word -- a poem -->\n\nOne.\n\nTwo.')).toEqual([
      ['One.', 'spelling', 'repeated-word'],
    ])
  })

  it('speaks of the block it stands in', () => {
    expect(silenced('<p>One.</p><p>Two <!-- copydesk-ignore -->three.</p>', readHtml)).toEqual([
      ['<p>Two <!-- copydesk-ignore -->three.</p>'],
    ])
  })

  it('speaks of all up to its end, or to the end of the text', () => {
    const source =
      '<!-- copydesk-ignore-start -->\n\nOne.\n\n<!-- copydesk-ignore-end -->\n\nTwo.\n\n<!-- copydesk-ignore-start spelling -->\n\nThree.'
    expect(silenced(source)).toEqual([['One.'], ['Three.', 'spelling']])
  })

  it('speaks of the whole file', () => {
    expect(silenced('One.\n\n<!-- copydesk-ignore-file -->')).toEqual([
      ['One.\n\n<!-- copydesk-ignore-file -->'],
    ])
  })
})
