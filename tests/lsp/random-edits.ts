import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Range } from '../../src/text/range.ts'

/** A change of a text: what stands at a range is replaced. */
export interface TypedEdit {
  readonly range: Range
  readonly text: string
}

/** Numbers from 0 to below a limit, the same for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const PIECES = [
  'examples/talks.txt',
  'bench/speed/texts/lighthouse.txt',
  'tests/fixtures/parity/harbour.txt',
  'tests/fixtures/parity/orchard.md',
  'tests/fixtures/parity/ferry.html',
  '.ci/newsroom/page.md',
  '.ci/newsroom/page.html',
].map((path) => ({ name: basename(path), text: readFileSync(path, 'utf8') }))

const LANGUAGES: Readonly<Record<string, string>> = { md: 'markdown', html: 'html', txt: 'plaintext' }

/** A short text for a sequence of edits: a stretch of some 500 letters, cut where it comes. */
export function randomPiece(below: (limit: number) => number): {
  readonly name: string
  readonly languageId: string
  readonly text: string
} {
  const { name, text } = PIECES[below(PIECES.length)] ?? { name: 'none.txt', text: '' }
  const start = below(Math.max(1, text.length - 400))
  const languageId = LANGUAGES[name.slice(name.lastIndexOf('.') + 1)] ?? 'plaintext'
  return { name, languageId, text: text.slice(start, start + 500) }
}

/** What people type, paste and take out, and what breaks lines, lists, tags and signs in two. */
const INSERTS = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  'the the ',
  'recieve ',
  'Febuary',
  '# ',
  '- ',
  '> ',
  '“',
  '”',
  '"',
  '😀',
  'é',
  'e\u0301',
  '\ud83d',
  '<!-- copydesk-ignore -->\n',
  '<!-- copydesk-ignore-start spelling -->',
  '<!-- copydesk-ignore-end -->',
  '<p>',
  '</p>',
  '&amp;',
  '```\n',
  '[sic]',
  'Photo: A. Harker',
  'Monday 3 May 2021',
  'Share this on Facebook\n\n',
  'Anna Harker, the harbour master, said the the board met on Tuesday.\n\n',
]

/** One edit of a text: a key, a word, a paste of what stands elsewhere, a cut. */
export function randomEdit(text: string, below: (limit: number) => number): TypedEdit {
  const start = below(text.length + 1)
  const insert = INSERTS[below(INSERTS.length)] ?? ''
  switch (below(6)) {
    case 0:
      return { range: { start, end: Math.min(text.length, start + below(4)) }, text: '' }
    case 1:
      return { range: { start, end: Math.min(text.length, start + below(200)) }, text: '' }
    case 2: {
      const from = below(text.length + 1)
      return { range: { start, end: start }, text: text.slice(from, from + below(300)) }
    }
    case 3:
      return { range: { start, end: Math.min(text.length, start + below(8)) }, text: insert }
    default:
      return { range: { start, end: start }, text: insert }
  }
}
