import type { PredicateLexicon } from '../../src/facts/predicates.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import type { Conflict } from './conflict.ts'
import { countStems } from './context.ts'
import { eventConflicts } from './events.ts'
import { dayConflicts, placeConflicts, quantityConflicts, yearConflicts } from './figures.ts'
import { nameConflicts } from './names.ts'
import { rolesOf } from './people.ts'
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
    return [
      ...nameConflicts(caption, story, lexicon),
      ...eventConflicts(caption, story, predicates),
      ...roleConflicts(caption, story, roles),
      ...quantityConflicts(caption, story, stems),
      ...yearConflicts(caption, story, stems),
      ...dayConflicts(caption, story, stems),
      ...placeConflicts(caption, story, stems),
    ]
  })
}
