import { overlaps } from '../text/range.ts'
import { actConflicts } from './acts.ts'
import { ageConflicts } from './ages.ts'
import type { Conflict } from './conflict.ts'
import { dayConflicts, yearConflicts } from './dates.ts'
import { type Detector, type Tools, whenAsked } from './detector.ts'
import { eventConflicts } from './events.ts'
import { quantityConflicts } from './figures.ts'
import { localityConflicts } from './localities.ts'
import { mixUpConflicts } from './mix-ups.ts'
import { nameConflicts } from './names.ts'
import type { Passage } from './passage.ts'
import { personConflicts } from './persons.ts'
import { placeConflicts } from './places.ts'
import { relationConflicts } from './relations.ts'
import { roleConflicts } from './roles.ts'
import type { Story } from './story.ts'

const hasNames = ({ facts }: Passage): boolean => facts.names.length > 0
const hasFigures = ({ facts }: Passage): boolean => facts.quantities.length > 0
const hasDates = ({ facts }: Passage): boolean => facts.dates.length > 0
const hasPlaces = ({ facts }: Passage): boolean => facts.places.length + facts.eponyms.length > 0
const hasEvents = ({ facts }: Passage): boolean => facts.events.length > 0

const DETECTORS: readonly Detector[] = [
  whenAsked(hasNames, nameConflicts),
  whenAsked(hasEvents, eventConflicts),
  whenAsked(({ facts }) => facts.roles.length > 0, roleConflicts),
  whenAsked(hasFigures, ageConflicts),
  whenAsked(hasFigures, quantityConflicts),
  whenAsked(hasDates, yearConflicts),
  whenAsked(hasDates, dayConflicts),
  whenAsked(hasPlaces, localityConflicts),
  whenAsked(hasPlaces, placeConflicts),
  whenAsked(hasEvents, actConflicts),
  whenAsked(hasNames, personConflicts),
  whenAsked(hasNames, mixUpConflicts),
  whenAsked(hasNames, relationConflicts),
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
  const { lexicon, predicates } = tools
  const all: Tools = { lexicon, predicates, stems: story.stems }
  const detectors = [...DETECTORS, ...more].map((detector) => detector(story, all))
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
