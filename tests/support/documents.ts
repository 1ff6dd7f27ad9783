import fc from 'fast-check'
import type { Format } from '../../src/document/document.ts'

/** Sentences of our own that hold every kind of fault, to build random documents from. */
const SENTENCES = [
  'The council met on Tuesday to vote on the harbour plan.',
  'Residents said the the noise had grown since the quay reopened.',
  'Her repsonsibilties include the budget and the ferry contract.',
  '“We will definately appeal,” said Maria Oduya, who leads the group.',
  'Leave a Reply',
  'Send this to a friend',
  'epa01234567 Mayor Ines Calder opens the new pier in Port Lowell, 3 May 2019.  EPA/JO MARSH',
  'Port Lowell / AFP',
  'Ferries carried 12,400 passengers in March, more than in any month before, the operator said on Friday.',
  'A café on the front – the “Gull & Anchor” – has closed.',
  '👩‍🔧 Repairs begin next weeek 🚧 at the southern gate.',
  'It is what it is, and and nobody disputes it.',
]

const sentence = fc.constantFrom(...SENTENCES)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const eol = fc.constantFrom('\n', '\r\n')

function numbered(items: readonly string[]): string {
  return items.map((item, i) => `${i + 1}. ${item}`).join('\n')
}

const markdownBlock = fc.oneof(
  paragraph,
  sentence.map((text) => `# ${text}`),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc.array(sentence, { minLength: 2, maxLength: 4 }).map(numbered),
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `*${text}* and \`code the the\` &amp; \\* **${text}**`),
  sentence.map((text) => `<!-- copydesk-ignore -->\n\n${text}`),
  fc.constant('```js\nlet the the = 1\n```'),
)

const textBlock = fc.oneof(
  { arbitrary: paragraph, weight: 5 },
  { arbitrary: fc.array(sentence, { minLength: 2, maxLength: 4 }).map(numbered), weight: 1 },
)

const htmlBlock = fc.oneof(
  paragraph.map((text) => `<p>${escapeHtml(text)}</p>`),
  sentence.map((text) => `<h2>${escapeHtml(text)}</h2>`),
  sentence.map(
    (text) => `<figure><img alt="${escapeHtml(text)}"><figcaption>${escapeHtml(text)}</figcaption></figure>`,
  ),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((items) => `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}</ul>`),
  sentence.map((text) => `<p>the <b>the</b> ${escapeHtml(text)}<br>&nbsp;&copy; 2020</p>`),
  fc.constant('<nav><a href="/">Home</a></nav>'),
)

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
}

/**
 * Random documents of a format, with LF or CRLF, with and without a final line break.
 * @param maxBlocks paragraphs, lists and the like
 */
export function documents(format: Format, maxBlocks = 8): fc.Arbitrary<string> {
  const block = { text: textBlock, markdown: markdownBlock, html: htmlBlock }[format]
  return fc
    .tuple(
      fc.array(block, { maxLength: maxBlocks }),
      eol,
      fc.boolean(),
      fc.constantFrom('\n\n', '\n\n\n', '\n'),
    )
    .map(([blocks, lineEnd, closed, gap]) => {
      const text = blocks.join(format === 'markdown' && gap === '\n' ? '\n\n' : gap) + (closed ? '\n' : '')
      return text.replaceAll('\n', lineEnd)
    })
}
