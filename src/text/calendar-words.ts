import { once } from './once.ts'

const NAMES = once(
  (): ReadonlySet<string> =>
    new Set(
      `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december`.split(/\s+/),
    ),
)

/** True for the name of a weekday or a month, whatever its capitals. */
export function isCalendarWord(word: string): boolean {
  return NAMES().has(word.toLowerCase())
}
