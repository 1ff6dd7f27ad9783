import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFaults, removalFaults } from '../../tests/support/document-checks.ts'
import { readHtml } from './html/read-html.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import type { Reader } from './read.ts'

const RUNS = 1000
/** Each of these runs reads a page once for every block in it. */
const PAGE_RUNS = 150
const TIME = 300_000

const FRAGMENTS: readonly string[] = (
  '# |## |### |\n|\n\n|\r\n|\r\n\r\n|\r|- |* |+ |1. |2) |> |>> |    |\t|  \n|\\\n|***|---|===|+++|```|~~~|`|``|*|_|**|~~|[|]|(|)|![|' +
  '[a]: b "t"|[^1]|[^1]: |[a]|](x "y")|| a | b |\n|-|-|\n|:---|\\|' +
  '<p>|</p>|<b>|</b>|<i>|<div class="byline">|</div>|<ul>|<li>|</li>|</ul>|<table>|<tr>|<td>|</td>|</table>|<br>|<br/>|<pre>|</pre>|' +
  '<h1>|</h1>|<a href="x">|</a>|<img alt="x &amp; y" title=z>|<!-- copydesk-ignore -->|<!-- copydesk-ignore-start a, b -- why -->|' +
  '<!-- copydesk-ignore-end -->|<!--|-->|<!|<?|</|<|>|<script>|</script>|<style>|<title>|</title>|<textarea>|<select><option>|' +
  '<template>|<svg>|<math>|<form id=commentform>|<blockquote>|<figure>|<figcaption>|</figcaption>|<html lang=en>|<body>|<!doctype html>|' +
  '&amp;|&amp|&lt;|&#38;|&#x1F600;|&copy|&copyright|&notit;|&NotEqualTilde;|&nbsp;|&bogus;|&|&#0;|&#146;|&fjlig;|' +
  'word|the the|Ünï|😀|“quoted”|http://x.org/a_b|me@x.org|www.x.org|$$|a|  | |.|{{< x >}}|$1|\\*|\\&|title: x\n|lang: en\n'
).split('|')
const UNITS = ['|', '\0', '\ud800', '\udc00', '\ufeff', '\u2028', '\u00a0', '\u200b', 'é', '\x0b', '\x0c']

/** Anything: mark-up in any order, whole and cut, and any unit there is. */
const anything = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.constantFrom(...UNITS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((parts) => parts.join(''))

const words = fc
  .array(
    fc.constantFrom(
      'Ada',
      'the',
      'pier',
      'opens',
      '*again*',
      'at',
      '&amp;',
      'noon',
      '`x`',
      '<b>now</b>',
      'on Friday.',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '))

/** Lines of one Markdown block, to be put into containers. */
const markdownLines: fc.Arbitrary<readonly string[]> = fc.letrec<{
  block: readonly string[]
  blocks: readonly string[]
}>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    fc.array(words, { minLength: 1, maxLength: 3 }),
    words.map((text) => [`# ${text}`]),
    words.map((text) => [text, '---']),
    words.map((text) => ['```', text, '', '  x', '```']),
    words.map((text) => [`    ${text}`]),
    words.map((text) => ['***', text]),
    words.map((text) => ['| a | b |', '|---|---|', `| ${text} | c |`]),
    words.map((text) => [`<div><p>${text}</p>`, `<p>two</p></div>`]),
    words.map((text) => [`<p>${text}</p>`]),
    words.map((text) => [`![${text}](x.png)`]),
    words.map((text) => ['<!-- copydesk-ignore -->', text]),
    words.map((text) => [`${text}[^1]`, '', `[^1]: ${text}`]),
    tie('blocks').map((lines) => lines.map((line) => `> ${line}`)),
    fc
      .tuple(
        fc.constantFrom('- ', '* ', '1. ', '2. '),
        fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
      )
      .map(([marker, items, loose]) =>
        items.flatMap((lines, i) => [
          ...(i > 0 && loose ? [''] : []),
          ...lines.map((line, n) => (n === 0 ? marker : ' '.repeat(marker.length)) + line),
        ]),
      ),
  ),
  blocks: fc
    .array(fc.tuple(tie('block'), fc.constantFrom(0, 1, 1, 1, 2)), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts.flatMap(([lines, gap], i) => [...(i > 0 ? new Array<string>(gap).fill('') : []), ...lines]),
    ),
})).blocks

const eol = fc.constantFrom('\n', '\r\n')

const markdownPages = fc
  .tuple(markdownLines, eol, fc.boolean())
  .map(([lines, end, closed]) => lines.join(end) + (closed ? end : ''))

const htmlPages: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'node' },
    words.map((text) => `<p>${text}</p>`),
    words.map((text) => `<p>${text}`),
    words,
    words.map((text) => `<h2>${text}</h2>`),
    words.map((text) => `<i>${text}</i><br><br>`),
    words.map((text) => `<table><tr><td>${text}</td><td>two</table>`),
    words.map((text) => `<figure><img alt="${text}"><figcaption>${text}</figcaption></figure>`),
    words.map((text) => `<!-- copydesk-ignore --><b>${text}`),
    words.map((text) => `<pre>\n${text}\n  x</pre>`),
    fc
      .array(tie('nodes'), { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`),
    fc
      .array(tie('nodes'), { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}`).join('\n')}</ul>`),
    tie('nodes').map((inner) => `<div>\n${inner}\n</div>`),
    tie('nodes').map((inner) => `<blockquote>${inner}</blockquote>`),
    tie('nodes').map((inner) => `<a href="x">${inner}</a>`),
    tie('nodes').map((inner) => `<div><form id="commentform">${inner}</form></div>`),
  ),
  nodes: fc
    .array(tie('node'), { minLength: 1, maxLength: 4 })
    .chain((parts) => fc.constantFrom('', '\n', '\n  ').map((gap) => parts.join(gap))),
})).nodes

const PAGES: readonly (readonly [string, Reader, fc.Arbitrary<string>])[] = [
  ['Markdown', readMarkdown, markdownPages],
  ['HTML', readHtml, htmlPages],
]

describe.each(PAGES)('any page in %s', (_, read, pages) => {
  it(
    'keeps every other block when one is taken out',
    () => {
      fc.assert(
        fc.property(pages, (source) => {
          const document = read(source)
          expect(documentFaults(document)).toEqual([])
          expect(removalFaults(document, read)).toEqual([])
        }),
        { numRuns: PAGE_RUNS },
      )
    },
    TIME,
  )
})

const READERS: readonly (readonly [string, Reader])[] = [
  ['Markdown', readMarkdown],
  ['HTML', readHtml],
]

describe.each(READERS)('any text read as %s', (_, read) => {
  it(
    'gives a sound document and never throws',
    () => {
      fc.assert(
        fc.property(anything, (source) => {
          expect(documentFaults(read(source))).toEqual([])
        }),
        { numRuns: RUNS },
      )
    },
    TIME,
  )

  it(
    'keeps every other block when one is taken out',
    () => {
      fc.assert(
        fc.property(anything, (source) => {
          expect(removalFaults(read(source), read)).toEqual([])
        }),
        { numRuns: RUNS },
      )
    },
    TIME,
  )
})
