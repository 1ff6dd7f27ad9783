import { editsOf, type Repair } from '../../src/engine/plan.ts'

/**
 * The rounds of a fix made again by hand, without `splice`: every code unit outside an edit is copied
 * one by one, so what the fixer kept is what stood there.
 */
export function replay(source: string, rounds: readonly (readonly Repair[])[]): string {
  let text = source
  for (const repairs of rounds) {
    const edits = editsOf(repairs)
    let next = ''
    for (let i = 0; i <= text.length; i++) {
      for (const edit of edits) if (edit.range.start === i) next += edit.text
      const removed = edits.some((edit) => edit.range.start <= i && i < edit.range.end)
      if (!removed) next += text.charAt(i)
    }
    text = next
  }
  return text
}
