import type { Facts } from '../facts/facts.ts'
import type { BlockFacts, MemoryTools, RuleReport } from '../rule/rule.ts'
import { onceEach } from '../text/once-each.ts'
import { whileSame } from '../text/while-same.ts'
import { type Passage, passageOf } from './passage.ts'
import { type IsHeld, openCounts, type Story, storiesOf, type TextCounts } from './story.ts'

/** A block of a page, with its facts for who asks. */
type PagePart = BlockFacts<() => Facts>

/** What a rule keeps of a page: of one that is edited its passages, and what was reported of its stories. */
export interface PageMemory {
  /**
   * The reports of all stories of the page as it is now.
   * @param find the reports of one story
   */
  reportsOf(
    parts: readonly PagePart[],
    isHeld: IsHeld,
    find: (story: Story) => readonly RuleReport[],
  ): readonly RuleReport[]
}

export function openPageMemory({ isEdited }: Pick<MemoryTools<unknown>, 'isEdited'>): PageMemory {
  return isEdited ? keptPage() : passingPage()
}

/** Stories that hold the same passages as the last time have the same reports. */
function keptPage(): PageMemory {
  const passage = onceEach(passageOfPart)
  const counts: TextCounts[] = []
  const countsOf = (stretch: number): TextCounts => {
    counts[stretch] ??= openCounts()
    return counts[stretch]
  }
  const kept = whileSame<readonly RuleReport[]>()
  return {
    reportsOf: (parts, isHeld, find) =>
      [...storiesOf(parts, passage, isHeld, countsOf)].flatMap((story, nth) =>
        kept(nth, [story.captions.length, ...story.captions, ...story.text], () => find(story)),
      ),
  }
}

/** Judged once, a page of the length of a book is in memory one story at a time. */
function passingPage(): PageMemory {
  return {
    reportsOf(parts, isHeld, find) {
      const reports: RuleReport[] = []
      for (const story of storiesOf(parts, passageOfPart, isHeld)) {
        for (const report of find(story)) reports.push(report)
      }
      return reports
    },
  }
}

function passageOfPart({ block, facts }: PagePart): Passage {
  return passageOf(block, facts)
}
