import type { PredicateLexicon } from '../../src/facts/predicates.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { overlaps } from '../../src/text/range.ts'
import { actConflicts } from './acts.ts'
import type { Conflict } from './conflict.ts'
import { countStems } from './context.ts'
import { eventConflicts } from './events.ts'
import { dayConflicts, placeConflicts, quantityConflicts, yearConflicts } from './figures.ts'
import { nameConflicts } from './names.ts'
import { rolesOf } from './people.ts'
import { personConflicts } from './persons.ts'
import { roleConflicts } from './roles.ts'
import type { Story } from './story.ts'

/**
 * All that the captions of a story and its text disagree on, sure or not.
 * @param checkpoint called before each caption
 */
export function conflictsOf(
  story: Story,
  predicates: PredicateLexicon,
  lexicon: Lexicon,
  checkpoint: () => void,
): readonly Conflict[] {
  const roles = rolesOf(story)
  const stems = countStems(story.text)
  return story.captions.flatMap((caption) => {
    checkpoint()
    return strongest([
      ...nameConflicts(caption, story, lexicon),
      ...eventConflicts(caption, story, predicates),
      ...roleConflicts(caption, story, roles),
      ...quantityConflicts(caption, story, stems),
      ...yearConflicts(caption, story, stems),
      ...dayConflicts(caption, story, stems),
      ...placeConflicts(caption, story, stems),
      ...actConflicts(caption, story, predicates, stems),
      ...personConflicts(caption, story, stems),
    ])
  })
}

/** One finding a place: of conflicts that overlap, the surest stays; of equals, the one named first. */
function strongest(conflicts: readonly Conflict[]): readonly Conflict[] {
  const kept: Conflict[] = []
  for (const conflict of [...conflicts].sort((a, b) => b.confidence - a.confidence)) {
    if (!kept.some((other) => overlaps(other.caption.range, conflict.caption.range))) kept.push(conflict)
  }
  return kept
}
