import type { Measure } from './measure.ts'
import { cleanNews, measurePlanted, type Planting, reportedArticles } from './planting.ts'

type Choose = (text: string, draw: (below: number) => number) => Planting | undefined

/** What a hand leaves behind when it cuts and joins: by kind, in running text. */
const SLIPS: Readonly<Record<string, Choose>> = {
  'doubled space': around(/\p{L} (?=\p{L})/gu, (found) => `${found} `),
  'space before a comma or a stop': around(/\p{L}[,.](?=\s)/gu, (found) => `${found[0]} ${found[1]}`),
  'doubled comma or stop': around(/\p{Ll}{3}[,.](?=\s)/gu, (found) => `${found}${found.at(-1)}`),
  'space missing after a stop': around(/\p{Ll}{3}\. (?=\p{Lu}\p{Ll}{2})/gu, (found) => found.trimEnd()),
}

export const measures: readonly Measure[] = Object.entries(SLIPS).flatMap(([kind, choose]) => [
  {
    rule: 'punctuation',
    set: `planted in clean_news: ${kind}`,
    run: (bed) => measurePlanted(bed, 'punctuation', cleanNews(bed), choose),
  },
  {
    rule: 'punctuation',
    set: `planted in news_archive: ${kind}`,
    run: (bed) => measurePlanted(bed, 'punctuation', reportedArticles(bed, 25), choose),
  },
])

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
