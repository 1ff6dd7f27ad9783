import type { Facts } from '../facts/facts.ts'
import type { BlockFacts, RuleReport } from '../rule/rule.ts'
import { onceEach } from '../text/once-each.ts'
import { whileSame } from '../text/while-same.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Story } from './story.ts'

/** What a rule keeps of a page that is edited: its passages, and what was reported of its stories. */
export interface PageMemory {
  passageOf(entry: BlockFacts<() => Facts>): Passage
  /**
   * The reports of a story: those of the last time, where it holds the same passages.
   * @param nth the place of the story among those of the page
   */
  reportsOf(story: Story, nth: number, find: () => readonly RuleReport[]): readonly RuleReport[]
}

export function openPageMemory(): PageMemory {
  const kept = whileSame<readonly RuleReport[]>()
  return {
    passageOf: onceEach(({ block, facts }) => passageOf(block, facts)),
    reportsOf: ({ captions, text }, nth, find) => kept(nth, [captions.length, ...captions, ...text], find),
  }
}
