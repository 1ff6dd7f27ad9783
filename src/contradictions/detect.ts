import { overlaps } from '../text/range.ts'
import { actConflicts } from './acts.ts'
import { ageConflicts } from './ages.ts'
import type { Conflict } from './conflict.ts'
import { countStems } from './context.ts'
import type { Detector, Tools } from './detector.ts'
import { eventConflicts } from './events.ts'
import { dayConflicts, placeConflicts, quantityConflicts, yearConflicts } from './figures.ts'
import { mixUpConflicts } from './mix-ups.ts'
import { nameConflicts } from './names.ts'
import { personConflicts } from './persons.ts'
import { roleConflicts } from './roles.ts'
import type { Passage, Story } from './story.ts'

const DETECTORS: readonly Detector[] = [
  nameConflicts,
  eventConflicts,
  roleConflicts,
  ageConflicts,
  quantityConflicts,
  yearConflicts,
  dayConflicts,
  placeConflicts,
  actConflicts,
  personConflicts,
  mixUpConflicts,
]

/**
 * All that the captions of a story and its text disagree on, sure or not; one conflict a place.
 * @param checkpoint called before each caption
 * @param more detectors of the rule's own, told after the shared ones
 */
export function conflictsOf(
  story: Story,
  tools: Omit<Tools, 'stems'>,
  checkpoint: () => void,
  more: readonly Detector[] = [],
): readonly Conflict[] {
  const detect = detectorsOf(story, tools, more)
  return story.captions.flatMap((caption) => {
    checkpoint()
    return strongest(detect(caption))
  })
}

/** Every conflict that any detector sees, before the surest of a place is chosen: what weights are learnt from. */
export function allConflictsOf(story: Story, tools: Omit<Tools, 'stems'>): readonly Conflict[] {
  return story.captions.flatMap(detectorsOf(story, tools))
}

function detectorsOf(
  story: Story,
  tools: Omit<Tools, 'stems'>,
  more: readonly Detector[] = [],
): (caption: Passage) => readonly Conflict[] {
  const stems = countStems(story.text, story.captions)
  const detectors = [...DETECTORS, ...more].map((detector) => detector(story, { ...tools, stems }))
  return (caption) => detectors.flatMap((detect) => detect(caption))
}

/** One finding a place: of conflicts that overlap, the surest stays; of equals, the one named first. */
function strongest(conflicts: readonly Conflict[]): readonly Conflict[] {
  const kept: Conflict[] = []
  for (const conflict of [...conflicts].sort((a, b) => b.confidence - a.confidence)) {
    if (!kept.some((other) => overlaps(other.caption.range, conflict.caption.range))) kept.push(conflict)
  }
  return kept
}
