import { words } from '../../src/contradictions/conflict.ts'
import { conflictsOf } from '../../src/contradictions/detect.ts'
import { passageOf } from '../../src/contradictions/passage.ts'
import { storiesOf } from '../../src/contradictions/story.ts'
import type { Block } from '../../src/document/document.ts'
import { sharedFacts } from '../../src/facts/facts.ts'
import { readText } from '../../src/read/text/read-text.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { scanWords, type WordTable } from '../../src/text/words.ts'

/** What a caption says otherwise than some paragraphs, as “marked / other side”, from a confidence on. */
export function disagreements(
  lexicon: Lexicon,
  caption: string,
  paragraphs: readonly string[],
  confidence = 0.9,
): readonly string[] {
  const blocks = readText([caption, ...paragraphs].join('\n\n')).blocks
  const wordsOf = (block: Block): WordTable => scanWords(block.prose.text)
  const passages = blocks.map((block) => passageOf(block, () => sharedFacts.factsOf(block, wordsOf)))
  const tools = { lexicon, predicates: sharedFacts.predicates }
  return [
    ...storiesOf(
      passages,
      (passage) => passage,
      ({ block }) => block.index === 0,
    ),
  ]
    .flatMap((story) => conflictsOf(story, tools, () => undefined))
    .filter((conflict) => conflict.confidence >= confidence)
    .map((conflict) => `${words(conflict.caption)} / ${words(conflict.other)}`)
}
