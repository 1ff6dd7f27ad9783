import { type LookAt, rememberLooks } from './roles/look.ts'
import { type Lines, rememberLines } from './text/lines.ts'

/** What is kept of a text from reading to reading while it is edited. It changes what a reading costs, never what is read. */
export interface ReadingMemory {
  readonly lookAt: LookAt
  readonly scanLines: (text: string) => Lines
}

export function openReadingMemory(): ReadingMemory {
  return { lookAt: rememberLooks(), scanLines: rememberLines() }
}
