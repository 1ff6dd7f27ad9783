import type { Block } from '../../src/document/document.ts'
import type { Suggestion } from '../../src/rule/lexicon.ts'
import type { MemoryTools, RuleReport } from '../../src/rule/rule.ts'
import { lately } from '../../src/text/lately.ts'
import type { WordTable } from '../../src/text/words.ts'
import { type DocumentWords, documentWords, editedWords } from './document-words.ts'
import { CANDIDATES, reachFor } from './evidence.ts'
import { type Excepted, type ExceptionOptions, exceptions } from './exceptions.ts'
import { type KeptVerdicts, keepVerdicts } from './kept-verdicts.ts'
import type { UnknownWord } from './unknown-words.ts'

/** What is kept of a document while it is edited, beside the unknown words of its blocks. */
export interface SpellingMemory {
  readonly verdicts: KeptVerdicts<RuleReport | undefined>
  /** Corrections that are near enough to be looked for in any case, and likely ones from far away. */
  near(word: UnknownWord): readonly Suggestion[]
  far(word: UnknownWord): readonly Suggestion[]
  /** Whether the options take a word out of the rule's hands. */
  excepted(entry: Excepted): boolean
  /** The words of the document as it is now; they are counted when the first is asked for. */
  words(blocks: readonly Block[], tableOf: (block: Block) => WordTable): DocumentWords
}

export function openMemory({ options, lexicon, isEdited }: MemoryTools<ExceptionOptions>): SpellingMemory {
  const excepted = exceptions(options)
  const words = openWords()
  const near = (word: UnknownWord, reach: number): readonly Suggestion[] =>
    lexicon.suggest(word.text, CANDIDATES, reach)
  const far = (word: UnknownWord): readonly Suggestion[] => lexicon.suggestFar(word.text, CANDIDATES)
  if (!isEdited) {
    const verdicts: SpellingMemory['verdicts'] = (_, document, judge) => judge(document)
    return { verdicts, near: (word) => near(word, reachFor(word, lexicon)), far, excepted, words }
  }
  const searched = lately<readonly Suggestion[]>(SEARCHES)
  return {
    verdicts: keepVerdicts(),
    near(word) {
      const reach = reachFor(word, lexicon)
      return searched(`${reach} ${word.text}`, () => near(word, reach))
    },
    far: (word) => searched(word.text, () => far(word)),
    excepted,
    words,
  }
}

/** More than the unknown words of a paragraph: those of the one that is typed in are looked for at each key. */
const SEARCHES = 1000

/** A text that is judged once needs no counts, which take three times as long as bits. */
function openWords(): SpellingMemory['words'] {
  let isEdited = false
  let edited: ReturnType<typeof editedWords> | undefined
  return (blocks, tableOf) => {
    let words: DocumentWords | undefined
    const wasEdited = isEdited
    isEdited = true
    const make = (): DocumentWords => {
      if (!wasEdited) return documentWords(blocks, tableOf)
      edited ??= editedWords(tableOf)
      return edited(blocks)
    }
    return {
      has(word) {
        words ??= make()
        return words.has(word)
      },
    }
  }
}
