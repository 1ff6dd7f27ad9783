import type { Block } from '../../src/document/document.ts'
import { vocabularyOf } from '../../src/rule/vocabulary.ts'
import { type Intervals, mergeRanges } from '../../src/text/intervals.ts'
import { onceEach } from '../../src/text/once-each.ts'
import type { Range } from '../../src/text/range.ts'
import { type Pattern, readPattern } from './pattern.ts'

/** A word in a block; its range in prose space. */
export interface Excepted {
  readonly block: Block
  readonly word: { readonly range: Range }
}

/** The options that take words out of the rule's hands. */
export interface ExceptionOptions {
  readonly words: readonly string[]
  readonly skipPatterns: readonly string[]
  readonly wordDefinitionRegexp: string
}

/**
 * Says which words the options take out: the project's own, those in a skipped text, and those that
 * lie outside what the options call a word.
 * @throws Error for a pattern that cannot be read
 */
export function exceptions(options: ExceptionOptions): (entry: Excepted) => boolean {
  const accepts = vocabularyOf(options.words)
  const skipped = options.skipPatterns.map(readPattern)
  const defined = options.wordDefinitionRegexp === '' ? [] : [readPattern(options.wordDefinitionRegexp)]
  const skippedIn = inBlocks(skipped)
  const definedIn = inBlocks(defined)
  return ({ block, word }) => {
    if (accepts(block.prose.text, word.range.start, word.range.end)) return true
    if (skipped.length > 0 && skippedIn(block).overlap(word.range)) return true
    return defined.length > 0 && !definedIn(block).overlap(word.range)
  }
}

/** The matches of patterns in a block, found when they are first asked for. */
function inBlocks(patterns: readonly Pattern[]): (block: Block) => Intervals {
  return onceEach((block) => mergeRanges(patterns.flatMap((each) => each.matches(block.prose.text))))
}
