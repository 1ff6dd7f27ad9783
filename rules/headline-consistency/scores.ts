import type { Detector } from '../../src/contradictions/detector.ts'
import { type Passage, readAll } from '../../src/contradictions/passage.ts'
import { keysOf, type Slot, type SlotKind, slotConflict, slotOf } from '../../src/contradictions/slots.ts'
import { once } from '../../src/text/once.ts'

const SCORE: SlotKind<Slot> = {
  kind: 'figure',
  comparable: () => true,
  // “a 9-2 vote” and “voted 8-3”: as many votes in all are those of one council.
  isMistyped: (a, b) => totalOf(a) >= LEAST_VOTES && totalOf(a) === totalOf(b),
}

/** Matches end with fewer goals than that, and any two of them may have as many. */
const LEAST_VOTES = 7

/** The sum of “score 8-3” */
function totalOf({ key }: Slot): number {
  return (key.match(/\d+/g) ?? []).reduce((sum, part) => sum + Number(part), 0)
}

const HIGHEST = 200

/** Another score than the text has of the same match: “Rovers beat Albion 3-1” beside “Rovers beat Albion 2-1”. */
export const scoreConflicts: Detector = (story, { stems }) => {
  const text = once(() => readAll(story.text, scoreSlots))
  return (head) => {
    const slots = scoreSlots(head)
    return slots.flatMap((slot) => slotConflict(slot, keysOf(slots), text(), stems, SCORE) ?? [])
  }
}

/** “3-1”: two figures with a hyphen or a dash between, and no third. The order of the two is a matter of style. */
function scoreSlots(passage: Passage): readonly Slot[] {
  const { all, text } = passage.facts.tokens
  const found: Slot[] = []
  for (const [i, token] of all.entries()) {
    const next = all[i + 1]
    if (!token.digit || next?.digit !== true || next.start !== token.end + 1) continue
    if (!/[-–]/.test(text.charAt(token.end)) || /[-–/:]/.test(text.charAt(next.end))) continue
    if (/[-–/:$£€]/.test(text.charAt(token.start - 1))) continue
    const [a, b] = [Number(token.text), Number(next.text)]
    if (!(a <= HIGHEST && b <= HIGHEST)) continue
    const place = {
      range: { start: token.start, end: next.end },
      sentence: token.sentence,
      from: i,
      to: i + 2,
    }
    found.push(slotOf(passage, place, `score ${Math.max(a, b)}-${Math.min(a, b)}`))
  }
  return found
}
