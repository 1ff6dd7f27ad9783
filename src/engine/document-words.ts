import type { Block, Document } from '../document/document.ts'
import { scanWords, type WordTable, wordScanner } from '../text/words.ts'

/** The words of a block of a document. */
export type DocumentWords = (block: Block) => WordTable

/** Scans the words of each block of a document when they are first asked for. */
export function documentWords({ source, blocks }: Document): DocumentWords {
  const scan = wordScanner(source.length)
  const tables = new Array<WordTable | undefined>(blocks.length)
  return ({ index, prose }) => {
    const known = tables[index]
    if (known !== undefined) return known
    const table = scan(prose.text)
    tables[index] = table
    return table
  }
}

/**
 * The same for blocks that outlive their document. Their tables are scanned one by one, so that none keeps the
 * memory of others.
 */
export function keptWords(): DocumentWords {
  const tables = new WeakMap<Block, WordTable>()
  return (block) => {
    const known = tables.get(block)
    if (known !== undefined) return known
    const table = scanWords(block.prose.text)
    tables.set(block, table)
    return table
  }
}
