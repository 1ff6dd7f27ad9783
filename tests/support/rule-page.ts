/** One example of a rule's page: a fenced text and what the page says of it. */
export interface PageExample {
  readonly format: 'text' | 'markdown' | 'html'
  readonly text: string
  /** What must be marked, in order, with the replacement that stands beside it; empty under “Silent”. */
  readonly marks: readonly { readonly text: string; readonly replacement?: string }[]
}

/**
 * Reads the examples of a rule page. Under “## Caught” each fence (```text, ```markdown, ```html)
 * is followed by a list of its marks: - `marked` → `replacement`, or - `marked` alone. Under
 * “## Left alone” a fence has no list, and nothing may be marked in it. A mark is shown on one
 * line: its line breaks stand as ⏎, and a long one as its first and last words around “ … ”.
 */
export function pageExamples(page: string): {
  readonly caught: PageExample[]
  readonly leftAlone: PageExample[]
} {
  return { caught: sectionExamples(page, 'Caught'), leftAlone: sectionExamples(page, 'Left alone') }
}

const EXAMPLE = /^(`{3,})(text|markdown|html)\n([\s\S]*?)\n\1\n((?:\n?- `.*\n)*)/gm
const MARK = /^- `([^`]+)`(?: → (?:`([^`]*)`|nothing))?/

function sectionExamples(page: string, title: string): PageExample[] {
  const section = new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? ''
  return [...section.matchAll(EXAMPLE)].map((match) => ({
    format: match[2] as PageExample['format'],
    text: match[3] ?? '',
    marks: (match[4] ?? '').split('\n').flatMap((line) => {
      const mark = MARK.exec(line)
      if (mark?.[1] === undefined) return []
      return [{ text: mark[1], ...(mark[2] === undefined ? {} : { replacement: mark[2] }) }]
    }),
  }))
}

/** True when a marked text is what the page shows of it. */
export function showsMark(shown: string, marked: string): boolean {
  const flat = marked.replace(/\r\n|\r|\n/g, '⏎')
  const [head, tail] = shown.split(' … ')
  if (head === undefined || tail === undefined) return shown === flat
  return flat.startsWith(head) && flat.endsWith(tail)
}
