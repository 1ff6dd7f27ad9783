import { type LookAll, rememberLooks } from './roles/look.ts'
import { type Lines, rememberLines } from './text/lines.ts'

/** What is kept of a text from reading to reading while it is edited. It changes what a reading costs, never what is read. */
export interface ReadingMemory {
  readonly lookAll: LookAll
  readonly scanLines: (text: string) => Lines
}

export function openReadingMemory(): ReadingMemory {
  return { lookAll: rememberLooks(), scanLines: rememberLines() }
}
