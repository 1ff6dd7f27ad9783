import type { Document } from './document.ts'

/** True for a piece with code in it, in blocks or in a line: its words are those of programs and their pages. */
export function holdsCode({ blocks }: Document): boolean {
  return blocks.some(({ role, spans }) => role === 'code' || spans.some(({ kind }) => kind === 'code'))
}
