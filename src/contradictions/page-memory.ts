import type { Facts } from '../facts/facts.ts'
import type { BlockFacts, RuleReport } from '../rule/rule.ts'
import { onceEach } from '../text/once-each.ts'
import { whileSame } from '../text/while-same.ts'
import { passageOf } from './passage.ts'
import { type IsHeld, openCounts, type Story, storiesOf, type TextCounts } from './story.ts'

/** What a rule keeps of a page that is edited: its passages, and what was reported of its stories. */
export interface PageMemory {
  /** The stories of the page as it is now. */
  storiesOf(facts: readonly BlockFacts<() => Facts>[], isHeld: IsHeld): readonly Story[]
  /**
   * The reports of a story: those of the last time, where it holds the same passages.
   * @param nth the place of the story among those of the page
   */
  reportsOf(story: Story, nth: number, find: () => readonly RuleReport[]): readonly RuleReport[]
}

export function openPageMemory(): PageMemory {
  const passage = onceEach(({ block, facts }: BlockFacts<() => Facts>) => passageOf(block, facts))
  const counts: TextCounts[] = []
  const countsOf = (stretch: number): TextCounts => {
    counts[stretch] ??= openCounts()
    return counts[stretch]
  }
  const kept = whileSame<readonly RuleReport[]>()
  return {
    storiesOf: (facts, isHeld) => [...storiesOf(facts.map(passage), isHeld, countsOf)],
    reportsOf: ({ captions, text }, nth, find) => kept(nth, [captions.length, ...captions, ...text], find),
  }
}
