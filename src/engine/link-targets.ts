import type { Document } from '../document/document.ts'
import type { Range } from '../text/range.ts'

/** Says whether links lead to something in a range of the source: it may not go unasked, with what it says elsewhere too. */
export type LinkTargets = (range: Range) => boolean

/** `<a name="index-design">`: an element that is there for links from other pages. */
const ANCHOR = /<a\s[^<>]*\b(?:name|id)\s*=/i
const ID = /\sid\s*=\s*["']?([^\s"'<>]+)/gi
/** `href="#index-design"`, and `(#index-design)` in Markdown. */
const LINK = /[("'=]#([^\s"'<>()]+)/g

/** Looks for the links of a text once, when a range has an element that has a name and is no anchor. */
export function linkTargets({ format, source }: Document): LinkTargets {
  let linked: ReadonlySet<string> | undefined
  return ({ start, end }) => {
    if (format === 'text') return false
    const part = source.slice(start, end)
    if (ANCHOR.test(part)) return true
    const ids = [...part.matchAll(ID)].map(([, id]) => id ?? '')
    if (ids.length === 0) return false
    linked ??= new Set([...source.matchAll(LINK)].map(([, id]) => id ?? ''))
    return ids.some((id) => linked?.has(id) === true)
  }
}
