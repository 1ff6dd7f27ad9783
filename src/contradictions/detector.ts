import type { PredicateLexicon } from '../facts/predicates.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import type { Conflict } from './conflict.ts'
import type { StemCounts } from './context.ts'
import type { Passage, Story } from './story.ts'

/** What every detector may ask beside the story. */
export interface Tools {
  readonly lexicon: Lexicon
  readonly predicates: PredicateLexicon
  /** How often each stem stands in the text. */
  readonly stems: StemCounts
}

/** Prepares the text of a story once, then finds what each of its captions says otherwise. */
export type Detector = (story: Story, tools: Tools) => (caption: Passage) => readonly Conflict[]
