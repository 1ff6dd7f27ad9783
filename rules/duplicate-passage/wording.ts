import type { Block } from '../../src/document/document.ts'
import type { Side } from './passages.ts'
import type { Traits } from './traits.ts'

/** The message that names what stands twice. */
export function messageOf({
  passage,
  exact,
}: Traits): 'twice' | 'twiceMany' | 'contained' | 'near' | 'nearMany' {
  const { earlier, later } = passage
  const many = later.extent === 'sentences' && later.sentences > 1
  if (!exact) return many ? 'nearMany' : 'near'
  if (many) return 'twiceMany'
  return later.extent === 'block' && earlier.extent !== 'block' ? 'contained' : 'twice'
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count as it is written in running text: “three”, “14”. */
export function countOf(sentences: number): string {
  return NUMBERS[sentences] ?? String(sentences)
}

/** What an editor calls a place. */
export function unitOf(block: Block, side: Side): string {
  if (side.extent === 'part' || (side.sentences > 1 && side.extent === 'sentences')) return 'passage'
  if (side.extent === 'sentences') return 'sentence'
  switch (block.role) {
    case 'list-item':
      return 'list item'
    case 'caption':
    case 'standfirst':
    case 'quotation':
    case 'footnote':
      return block.role
    default:
      return 'paragraph'
  }
}

const WORDS_SHOWN = 6

/** The first words of a text, as an excerpt in a message. */
export function startOf(text: string): string {
  const start = skip(text, 0, isSpace)
  let end = start
  let at = start
  let isPlain = true
  for (let word = 0; word < WORDS_SHOWN && at < text.length; word++) {
    end = skip(text, at, isInWord)
    at = skip(text, end, isSpace)
    if (at < text.length && (at !== end + 1 || text.charCodeAt(end) !== SPACE)) isPlain = false
  }
  let first = start
  while (first < end && OPENING.includes(text.charAt(first))) first++
  const isCut = at < text.length
  if (isCut && end > first && CUT_WITH.includes(text.charAt(end - 1))) end--
  const shown = text.slice(first, end)
  return (isPlain ? shown : shown.replace(/\s+/g, ' ')) + (isCut ? '…' : '')
}

const SPACE = 32
const OPENING = '“"'
/** What goes with the words that are left out. */
const CUT_WITH = ',;:.'

function skip(text: string, from: number, holds: (code: number) => boolean): number {
  let at = from
  while (at < text.length && holds(text.charCodeAt(at))) at++
  return at
}

function isInWord(code: number): boolean {
  return !isSpace(code)
}

function isSpace(code: number): boolean {
  if (code < 128) return code === SPACE || (code >= 9 && code <= 13)
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code))
}
