import { articlesOf, leadPage, paragraphPages } from '../../bench/accuracy/captions/archive-pages.ts'
import { type CaptionPage, captionPages } from '../../bench/accuracy/captions/pages.ts'
import { recordsOf } from '../../bench/accuracy/data-folder.ts'
import { likeness } from '../../src/contradictions/context.ts'
import type { Passage } from '../../src/contradictions/passage.ts'
import { ALIGNED_BY, type Slot, slotOf, VALUE_SORTS, type ValueSort } from '../../src/contradictions/slots.ts'
import { storiesOf } from '../../src/contradictions/story.ts'
import { readText } from '../../src/read/text/read-text.ts'
import type { Choice } from '../training/conditional-logit.ts'
import { passagesOf } from './passages.ts'

/** What the values of a text are told apart by: what the words around them share, and the headline. */
export const ALIGNMENT_FEATURES: readonly string[] = [
  ...ALIGNED_BY,
  ...VALUE_SORTS.map((sort) => `headline ${sort}`),
]

/** Of the archive's articles one in so many is read. */
const EVERY = 4

/** A sum, or a share: what few captions have. */
const FIGURE = /\d ?(?:%|per ?cent)|[$£€]\d/

/** Values of one text that are looked at beside one of the caption. */
const MOST_BESIDE = 25

/**
 * Values that a caption, a first paragraph or a paragraph with a figure states and that the rest of the
 * text states too, each with the other values of the text that it could have been compared with.
 * @param isRead tells the publishers to read
 */
export function* alignmentChoices(data: string, isRead: (publisher: string) => boolean): Iterable<Choice> {
  for (const page of pagesOf(data, isRead)) yield* choicesOn(page)
}

function* pagesOf(data: string, isRead: (publisher: string) => boolean): Iterable<CaptionPage> {
  for (const page of captionPages(recordsOf(data, 'caption_news/dev.jsonl.gz'))) {
    if (isRead(page.publisher)) yield page
  }
  let read = 0
  for (const article of articlesOf(recordsOf(data, 'news_archive/articles.jsonl.gz'))) {
    if (!isRead(article.source) || read++ % EVERY !== 0) continue
    const document = readText(article.text)
    const lead = leadPage(article, document)
    if (lead !== undefined) yield lead
    for (const page of paragraphPages(article, document)) {
      if (!FIGURE.test(page.captions[0]?.text ?? '')) continue
      yield page
      break
    }
  }
}

/** A value of a passage. */
interface Value {
  /** Of places the headline says nothing: a nation there is one of many. */
  readonly sort?: ValueSort
  /** What a value is compared with is of its own kind. */
  readonly kind: string
  readonly slot: Slot
  /** What a figure comes to; nothing for years and places. */
  readonly size?: number
}

function* choicesOn(page: CaptionPage): Iterable<Choice> {
  const passages = passagesOf(page)
  const isCaption = ({ block }: Pick<Passage, 'block'>): boolean => block.role === 'caption'
  for (const story of storiesOf(passages, (passage) => passage, isCaption)) {
    const text = story.text.flatMap(valuesIn)
    for (const caption of story.captions) {
      const own = valuesIn(caption)
      const ownKeys = new Set(own.map(({ slot }) => slot.key))
      for (const value of own) {
        const like = text.filter((other) => areComparable(value, other))
        const evidence = ({ sort, slot }: Value): readonly number[] => {
          const isHeadline = slot.passage.block.role === 'headline'
          const found = likeness(value.slot.context(), slot.context(), story.stems)
          return [
            ...ALIGNED_BY.map((name) => found[name]),
            ...VALUE_SORTS.map((name) => Number(isHeadline && name === sort)),
          ]
        }
        const right = like.filter(({ slot }) => slot.key === value.slot.key)
        const wrong = like.filter(({ slot }) => !ownKeys.has(slot.key))
        if (right.length === 0 || wrong.length === 0) continue
        yield {
          right: right.slice(0, MOST_BESIDE).map(evidence),
          wrong: wrong.slice(0, MOST_BESIDE).map(evidence),
        }
      }
    }
  }
}

const LARGEST_RATIO = 4

function areComparable(a: Value, b: Value): boolean {
  if (a.kind !== b.kind) return false
  if (a.size === undefined || b.size === undefined) return true
  return Math.max(a.size, b.size) <= LARGEST_RATIO * Math.min(a.size, b.size)
}

function valuesIn(passage: Passage): readonly Value[] {
  const { quantities, dates, places } = passage.facts
  return [
    ...quantities.flatMap((quantity): Value[] => {
      const { unit, noun, measure = '', value } = quantity
      if (unit !== 'money' && unit !== 'percent' && (unit !== 'count' || noun === undefined)) return []
      const kind = `${unit} ${unit === 'count' ? noun : measure}`
      return [{ sort: 'figure', kind, size: value, slot: slotOf(passage, quantity, `${unit} ${value}`) }]
    }),
    ...dates.flatMap((date): Value[] =>
      date.year === undefined
        ? []
        : [{ sort: 'year', kind: 'year', slot: slotOf(passage, date, `year ${date.year}`) }],
    ),
    ...places.map((place): Value => {
      const isCity =
        place.form === 'seat' || place.form === 'city' || place.part?.startsWith('city:') === true
      const isPeople = place.form === 'people' || place.form === 'part-people'
      const kind = isCity ? 'city' : isPeople ? 'people' : 'place'
      return { kind, slot: slotOf(passage, place, place.part ?? place.code) }
    }),
  ]
}
