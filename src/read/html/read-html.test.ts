import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

function roles(source: string): readonly string[] {
  return readHtml(source).blocks.map((block) => `${block.role}: ${block.prose.text}`)
}

describe('HTML', () => {
  it('is read into blocks with roles', () => {
    const page =
      '<!doctype html><html lang="en-GB"><head><title>Pier &amp; port</title></head><body><nav><a href="/">Home</a></nav>' +
      '<article><h1>The pier</h1><p class="standfirst">After nine years.</p><p class="byline">By Ines Calder</p>' +
      '<figure><img alt="A &quot;pier&quot;"><figcaption>Boats.</figcaption></figure><p>One <b>two</b><br>three</p>' +
      '<h2>More</h2><ul><li>item</li></ul><blockquote><p>Said.</p></blockquote><pre>\nlet  x</pre>' +
      '<table><tr><td>cell</table><p hidden>no</p><script>no</script></article>' +
      '<form id="commentform"><p>Leave a reply</p></form><footer>Imprint</footer></body></html>'
    expect(roles(page)).toEqual([
      'metadata: Pier & port',
      'navigation: Home',
      'headline: The pier',
      'standfirst: After nine years.',
      'byline: By Ines Calder',
      'alt-text: A "pier"',
      'caption: Boats.',
      'body: One two\nthree',
      'heading: More',
      'list-item: item',
      'quotation: Said.',
      'code: let  x',
      'table-cell: cell',
      'comment-form: Leave a reply',
      'footer: Imprint',
    ])
    expect(readHtml(page).metadata).toEqual({ language: 'en-GB' })
  })

  it('takes what a table of data holds for cells, and what a table lays out for a page', () => {
    const key = '<td><p><kbd>F2</kbd></p></td><td><p>Rename</p></td>'
    expect(roles(`<table><tr><th>Key</th><th>What it does</th></tr><tr>${key}</tr></table>`)).toEqual([
      'table-cell: Key',
      'table-cell: What it does',
      'table-cell: F2',
      'table-cell: Rename',
    ])
    expect(roles(`<table><caption>Keys</caption><tbody><tr>${key}</tr></tbody></table>`)).toContain(
      'table-cell: Rename',
    )
    expect(roles(`<table><colgroup><col><col></colgroup><tr>${key}</tr></table>`)).toContain('table-cell: F2')
    expect(roles(`<table><tr>${key}</tr></table>`)).toEqual(['body: F2', 'body: Rename'])
    const inner = `<table><thead><tr><th>Key</th></tr></thead><tbody><tr>${key}</tr></tbody></table>`
    expect(
      roles(`<table><tr><td><p>The pier is open.</p>${inner}<p>So is the port.</p></td></tr></table>`),
    ).toEqual([
      'body: The pier is open.',
      'table-cell: Key',
      'table-cell: F2',
      'table-cell: Rename',
      'body: So is the port.',
    ])
  })

  it('reads no words that stand in for a picture among furniture', () => {
    const source = '<img alt="The pier at noon"><div id="comments"><img alt="Avatar of pierfan"></div>'
    expect(roles(source)).toEqual(['alt-text: The pier at noon'])
  })

  it('leads prose back through line ends and references', () => {
    const source = '<p>a\r\n&copy b&amp;c</p>'
    const prose = readHtml(source).blocks[0]?.prose
    expect(prose?.text).toBe('a\n© b&c')
    expect(prose?.toSource({ start: 2, end: 3 })).toEqual({ start: 6, end: 11 })
    expect(prose?.toSource({ start: 6, end: 7 })).toEqual({ start: 18, end: 19 })
  })

  it('takes the only item out with its list, and nothing that would join two texts', () => {
    const list = '<p>a</p>\n<ul><li>b</li></ul>'
    expect(readHtml(list).blocks[1]?.removal).toEqual({ start: 8, end: list.length })
    expect(readHtml('a <div>b</div> c').blocks[1]?.removal).toBeNull()
  })

  it('takes a paragraph out of a page whose own element is never closed', () => {
    const open = '<body><div><p>The pier is open.</p><p>Share this</p>'
    expect(readHtml(`${open}</body>`).blocks[1]?.removal).toEqual({ start: 35, end: open.length })
    expect(readHtml('<div><p>The pier is <b>open.</div>Share</p>').blocks[0]?.removal).toBeNull()
  })

  it.each([['<div>'], ['<b>'], ['<p>'], ['<table><tr><td>'], ['<!--'], ['<a href="']])(
    'reads ten thousand of %s',
    (tag) => {
      const source = tag.repeat(10_000)
      expect(readHtml(source).source).toBe(source)
    },
  )
})
