import type { Block } from '../../src/document/document.ts'
import { follow } from '../../src/rule/follow.ts'
import type { MemoryTools, RuleReport } from '../../src/rule/rule.ts'
import { once } from '../../src/text/once.ts'
import { whileSame } from '../../src/text/while-same.ts'
import { fnv1a } from '../../src/text/word-hash.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'

/** What is kept of a piece that is edited, stretch by stretch. */
export interface NamesMemory {
  /** The reports of a stretch: those of the last time, where it holds the same things. */
  readonly reportsOf: ReturnType<typeof whileSame<readonly RuleReport[]>>
  /** Tells whether the blocks of a stretch have a word in small letters; counted when the first is asked for. */
  smallWords(stretch: number, blocks: readonly Block[], words: TableOf): (folded: string) => boolean
}

type TableOf = (block: Block) => WordTable

export function openMemory({ isEdited }: Pick<MemoryTools<unknown>, 'isEdited'>): NamesMemory {
  const counted: ReturnType<typeof followSmallWords>[] = []
  return {
    reportsOf: whileSame(),
    smallWords(stretch, blocks, words) {
      const counts = once(() => {
        counted[stretch] ??= followSmallWords(words)
        return counted[stretch](blocks)
      })
      let looked = isEdited ? PATIENCE : 0
      return (folded) => {
        if (looked++ >= PATIENCE) return counts().has(folded)
        const asked = fnv1a(folded)
        return blocks.some((block) => holdsSmall(block, words(block), folded, asked))
      }
    },
  }
}

/** Looking through all words costs less than counting them, for so few that are asked for. */
const PATIENCE = 24

/**
 * Whether a block has a word in small letters.
 * @param hash of the word, as the scan for words has run it
 */
function holdsSmall(
  { prose }: Block,
  { count, starts, ends, shapes, hashes }: WordTable,
  word: string,
  hash: number,
): boolean {
  for (let i = 0; i < count; i++) {
    if (hashes[2 * i] !== hash || ((shapes[i] ?? 0) & WordShape.capital) !== 0) continue
    if (prose.text.slice(starts[i], ends[i]) === word) return true
  }
  return false
}

function followSmallWords(words: TableOf): (blocks: readonly Block[]) => ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (block: Block, sign: 1 | -1): void => {
    const table = words(block)
    for (let i = 0; i < table.count; i++) {
      if (((table.shapes[i] ?? 0) & WordShape.capital) !== 0) continue
      const word = block.prose.text.slice(table.starts[i], table.ends[i])
      const count = (counts.get(word) ?? 0) + sign
      if (count === 0) counts.delete(word)
      else counts.set(word, count)
    }
  }
  const followed = follow<Block>({ enter: (block) => add(block, 1), leave: (block) => add(block, -1) })
  return (blocks) => {
    followed(blocks)
    return counts
  }
}
