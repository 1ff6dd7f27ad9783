import type { PredicateLexicon } from '../facts/predicates.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import type { Conflict } from './conflict.ts'
import type { StemCounts } from './context.ts'
import type { Passage } from './passage.ts'
import type { Story } from './story.ts'

/** What every detector may ask beside the story. */
export interface Tools {
  readonly lexicon: Lexicon
  readonly predicates: PredicateLexicon
  /** How often each stem stands in the text. */
  readonly stems: StemCounts
}

/** Prepares the text of a story once, then finds what each of its captions says otherwise. */
export type Detector = (story: Story, tools: Tools) => (caption: Passage) => readonly Conflict[]

/** Prepares a story for a detector when the first caption has something that it compares: many have not. */
export function whenAsked(asks: (caption: Passage) => boolean, detector: Detector): Detector {
  return (story, tools) => {
    let detect: ReturnType<Detector> | undefined
    return (caption) => {
      if (!asks(caption)) return []
      detect ??= detector(story, tools)
      return detect(caption)
    }
  }
}
