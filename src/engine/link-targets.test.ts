import { expect, it } from 'vitest'
import { readHtml } from '../read/html/read-html.ts'
import { readMarkdown } from '../read/markdown/read-markdown.ts'
import { linkTargets } from './link-targets.ts'

const PIER = '<p id="pier">The pier opens.</p>'

function isLinked(source: string, part: string): boolean {
  const start = source.indexOf(part)
  return linkTargets(readHtml(source))({ start, end: start + part.length })
}

it('tells an anchor, which other pages may link to', () => {
  const part = '<p><a name="pier"></a>The pier opens.</p>'
  expect(isLinked(`<p>One.</p>${part}`, part)).toBe(true)
})

it('tells an element with a name that the page itself links to', () => {
  expect(isLinked(`<p><a href="#pier">Where?</a></p>${PIER}`, PIER)).toBe(true)
  expect(isLinked(`<p><a href="#quay">Where?</a></p>${PIER}`, PIER)).toBe(false)
  expect(isLinked(`<p><a href=#pier>Where?</a></p>${PIER}`, PIER)).toBe(true)
})

it('tells no link and no text by its name', () => {
  expect(isLinked('<p>One.</p><p><a href="/">Two.</a></p>', '<p><a href="/">Two.</a></p>')).toBe(false)
})

it('reads the links of Markdown', () => {
  const source = `See [the pier](#pier).\n\n${PIER}\n`
  const start = source.indexOf(PIER)
  expect(linkTargets(readMarkdown(source))({ start, end: start + PIER.length })).toBe(true)
})

it('takes linear time over tags that never end', () => {
  const source = '<a '.repeat(300_000)
  expect(linkTargets(readHtml('<p>a</p>'))({ start: 0, end: source.length })).toBe(false)
  expect(isLinked(`<p>${source}</p>`, source)).toBe(false)
})
