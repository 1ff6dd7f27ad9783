import { type CaptionPage, pageDocument } from '../../bench/accuracy/captions/pages.ts'
import { type Passage, passageOf } from '../../src/contradictions/passage.ts'
import type { Block } from '../../src/document/document.ts'
import { sharedFacts } from '../../src/facts/facts.ts'
import { scanWords, type WordTable } from '../../src/text/words.ts'

/** The passages of a page with captions, read as the rules read them. */
export function passagesOf(page: Pick<CaptionPage, 'title' | 'captions' | 'body'>): readonly Passage[] {
  return pageDocument(page).blocks.map((block) => passageOf(block, () => sharedFacts.factsOf(block, wordsOf)))
}

function wordsOf({ prose }: Block): WordTable {
  return scanWords(prose.text)
}
