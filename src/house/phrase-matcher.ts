import type { Range } from '../text/range.ts'
import { isWordUnit, type PhraseProgram } from './phrase-syntax.ts'

/** A passage that a pattern matches. */
export interface PhraseMatch {
  readonly range: Range
  /** What each group took, from 1 at index 0; `undefined` where it took no part. */
  readonly groups: readonly (string | undefined)[]
}

interface Thread {
  readonly step: number
  /** Where the match and its groups began and ended: pairs, -1 for unset. */
  readonly slots: readonly number[]
}

/** A passage that is longer is no phrase; the bound keeps a search for many passages linear. */
const MAX_LENGTH = 500

/**
 * Finds all passages of a text that a pattern matches, left to right, none overlapping, each beginning
 * and ending at the border of a word. All ways through the pattern are walked side by side (Thompson
 * 1968, with Pike's captures), so that a text costs its length times the size of the pattern, whatever
 * stands in either.
 */
export function matchPhrase(program: PhraseProgram, text: string): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = []
  for (let at = 0; at <= text.length; ) {
    const slots = firstMatch(program, text, at)
    if (slots === undefined) break
    const [start = 0, end = 0] = slots
    const groups = Array.from({ length: program.groups }, (_, i) => {
      const from = slots[i * 2 + 2] ?? -1
      const to = slots[i * 2 + 3] ?? -1
      return from < 0 || to < from ? undefined : text.slice(from, to)
    })
    matches.push({ range: { start, end }, groups })
    at = end
  }
  return matches
}

/** The leftmost match at or behind a place that is not empty; among those, the one the pattern likes best. */
function firstMatch(program: PhraseProgram, text: string, from: number): readonly number[] | undefined {
  const { steps } = program
  const width = program.groups * 2 + 2
  let found: readonly number[] | undefined
  let threads: Thread[] = []
  const seen = new Int32Array(steps.length).fill(-1)
  for (let at = from; at <= text.length; at++) {
    const next: Thread[] = []
    const here: Thread[] = []
    for (const thread of threads) {
      if (at - (thread.slots[0] ?? at) <= MAX_LENGTH) follow(program, text, at, thread, seen, here)
    }
    if (found === undefined && isBorder(text, at)) {
      const slots = new Array<number>(width).fill(-1)
      slots[0] = at
      follow(program, text, at, { step: 0, slots }, seen, here)
    }
    if (here.length === 0 && found !== undefined) break
    const unit = text.charCodeAt(at)
    for (const { step, slots } of here) {
      const current = steps[step]
      if (current?.op === 'match') {
        if ((slots[0] ?? at) < at && isBorder(text, at)) {
          found = slots.map((slot, i) => (i === 1 ? at : slot))
          // What stands behind it in the list is liked less.
          break
        }
      } else if (current?.op === 'char' && at < text.length && current.test(unit)) {
        next.push({ step: step + 1, slots })
      }
    }
    threads = next
  }
  return found
}

/** Follows splits, jumps and saves without reading, each step once a place, in the order of preference. */
function follow(
  { steps }: PhraseProgram,
  text: string,
  at: number,
  start: Thread,
  seen: Int32Array,
  out: Thread[],
): void {
  const stack: Thread[] = [start]
  for (let thread = stack.pop(); thread !== undefined; thread = stack.pop()) {
    const { step, slots } = thread
    if (seen[step] === at) continue
    seen[step] = at
    const current = steps[step]
    if (current === undefined) continue
    switch (current.op) {
      case 'jump':
        stack.push({ step: current.to, slots })
        break
      case 'split':
        stack.push({ step: current.second, slots }, { step: current.first, slots })
        break
      case 'boundary':
        if (isBorder(text, at)) stack.push({ step: step + 1, slots })
        break
      case 'save':
        stack.push({ step: step + 1, slots: slots.map((slot, i) => (i === current.slot ? at : slot)) })
        break
      default:
        out.push(thread)
    }
  }
}

/** True unless the place lies inside a word. */
function isBorder(text: string, at: number): boolean {
  return (
    at === 0 ||
    at === text.length ||
    !(isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at)))
  )
}
