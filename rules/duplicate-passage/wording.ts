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
  const words = text.trim().split(/\s+/, WORDS_SHOWN + 1)
  const shown = words
    .slice(0, WORDS_SHOWN)
    .join(' ')
    .replace(/^[“"]+/, '')
  return words.length > WORDS_SHOWN ? `${shown.replace(/[,;:.]$/, '')}…` : shown
}
