import type { Measure } from './measure.ts'
import { cleanNews, measurePlanted, type Planting, reportedArticles } from './planting.ts'

type Choose = (text: string, draw: (below: number) => number) => Planting | undefined

/** What a hand leaves behind when it cuts and joins: by kind, in running text; for a lost mark, with all that it encloses. */
const SLIPS: Readonly<Record<string, Choose>> = {
  'doubled space': around(/\p{L} (?=\p{L})/gu, (found) => `${found} `),
  'space before a comma or a stop': around(/\p{L}[,.](?=\s)/gu, (found) => `${found[0]} ${found[1]}`),
  'doubled comma or stop': around(/\p{Ll}{3}[,.](?=\s)/gu, (found) => `${found}${found.at(-1)}`),
  'space missing after a stop': around(/\p{Ll}{3}\. (?=\p{Lu}\p{Ll}{2})/gu, (found) => found.trimEnd()),
  'closing quotation mark lost': around(/(?<=[\s(])(?:“[^“”\n]{20,300}”|"(?=\S)[^"\n]{20,300}")/g, (found) =>
    found.slice(0, -1),
  ),
  'opening quotation mark lost': around(/(?<=[\s(])(?:“[^“”\n]{20,300}”|"(?=\S)[^"\n]{20,300}")/g, (found) =>
    found.slice(1),
  ),
  'bracket lost': around(/\([\p{L} ,]{6,80}\)/gu, (found) => found.slice(0, -1)),
  'straight quotation marks among curly': around(/“[^“”"\n]{5,300}”/g, (found) => `"${found.slice(1, -1)}"`),
  'hyphen for a spaced dash': around(/(?<=\p{L}) [–—] (?=\p{Ll})/gu, () => ' - '),
}

/** Kinds that are a fault only where the rest of the piece is written the other way: one to a piece. */
const HABITS: ReadonlySet<string> = new Set([
  'straight quotation marks among curly',
  'hyphen for a spaced dash',
])

export const measures: readonly Measure[] = Object.entries(SLIPS).flatMap(([kind, choose]) => [
  {
    rule: 'punctuation',
    set: `planted in clean_news: ${kind}`,
    run: (bed) => measurePlanted(bed, 'punctuation', cleanNews(bed), choose, mostOf(kind)),
  },
  {
    rule: 'punctuation',
    set: `planted in news_archive: ${kind}`,
    run: (bed) => measurePlanted(bed, 'punctuation', reportedArticles(bed, 25), choose, mostOf(kind)),
  },
])

function mostOf(kind: string): number | undefined {
  return HABITS.has(kind) ? 1 : undefined
}

/** Changes one of the places that a pattern finds. */
function around(pattern: RegExp, change: (found: string) => string): Choose {
  const places = new Map<string, readonly RegExpExecArray[]>()
  return (text, draw) => {
    let found = places.get(text)
    if (found === undefined) {
      places.clear()
      found = [...text.matchAll(pattern)]
      places.set(text, found)
    }
    const match = found.length === 0 ? undefined : found[draw(found.length)]
    if (match === undefined) return undefined
    return { start: match.index, end: match.index + match[0].length, text: change(match[0]) }
  }
}
