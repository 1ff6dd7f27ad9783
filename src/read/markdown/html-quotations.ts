import type { MarkdownNode } from './markdown-node.ts'

const TAG = /<(\/?)blockquote\b/gi

/** HTML that holds text beside its tags may be taken out with it: no edge of what others stand in. */
const NOTHING_BUT_TAGS = /^(?:\s*<\/?blockquote\b[^<>]*>)+\s*$/i

/**
 * For each of the blocks of one container, how many `<blockquote>`s hold it that were opened in one
 * block of raw HTML and closed in a later one, as a blank line parts them: the paragraphs between are
 * Markdown. A tag that is never closed holds nothing. `undefined` where there is none. Linear.
 */
export function htmlQuotations(children: readonly MarkdownNode[], source: string): Int32Array | undefined {
  let changes: Int32Array | undefined
  const open: number[] = []
  children.forEach(({ kind, start, end }, i) => {
    const raw = kind === 'html' ? source.slice(start, end) : ''
    if (!NOTHING_BUT_TAGS.test(raw)) return
    for (const [, closes] of raw.matchAll(TAG)) {
      if (closes === '') {
        open.push(i)
        continue
      }
      const from = open.pop()
      if (from === undefined || from === i) continue
      changes ??= new Int32Array(children.length + 1)
      changes[from + 1] = (changes[from + 1] ?? 0) + 1
      changes[i] = (changes[i] ?? 0) - 1
    }
  })
  if (changes === undefined) return undefined
  for (let i = 1; i < changes.length; i++) changes[i] = (changes[i] ?? 0) + (changes[i - 1] ?? 0)
  return changes
}
