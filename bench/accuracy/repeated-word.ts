import { scanWords } from '../../src/text/words.ts'
import type { Measure } from './measure.ts'
import { cleanNews, measurePlanted, type Planting, reportedArticles } from './planting.ts'

/** Words typed twice, drawn from running text, so that the commonest are doubled most often. */
export const measures: readonly Measure[] = [
  {
    rule: 'repeated-word',
    set: 'planted: clean_news',
    run: (bed) => measurePlanted(bed, 'repeated-word', cleanNews(bed), doubled),
  },
  {
    rule: 'repeated-word',
    set: 'planted: news_archive',
    run: (bed) => measurePlanted(bed, 'repeated-word', reportedArticles(bed, 25), doubled),
  },
]

function doubled(text: string, draw: (below: number) => number): Planting | undefined {
  const words = scanWords(text)
  if (words.count === 0) return undefined
  const i = draw(words.count)
  const start = words.starts[i] ?? 0
  const end = words.ends[i] ?? 0
  const word = text.slice(start, end)
  return /^[a-z]+$/.test(word) ? { start, end, text: `${word} ${word}` } : undefined
}
