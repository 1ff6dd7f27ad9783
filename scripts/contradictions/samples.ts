import {
  articlesOf,
  captionedPage,
  leadPage,
  paragraphPages,
} from '../../bench/accuracy/captions/archive-pages.ts'
import { findingLabels } from '../../bench/accuracy/captions/labels.ts'
import { type CaptionPage, captionPages } from '../../bench/accuracy/captions/pages.ts'
import {
  PLANT_KINDS,
  type Plant,
  plant,
  seededRandom,
  seedOf,
} from '../../bench/accuracy/captions/planter.ts'
import { recordsOf } from '../../bench/accuracy/data-folder.ts'
import { type Conflict, words } from '../../src/contradictions/conflict.ts'
import { allConflictsOf } from '../../src/contradictions/detect.ts'
import { featuresOf } from '../../src/contradictions/evidence.ts'
import type { Matter } from '../../src/contradictions/matters.ts'
import { type Standing, standingOf } from '../../src/contradictions/standing.ts'
import { storiesOf } from '../../src/contradictions/story.ts'
import { sharedFacts } from '../../src/facts/facts.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { overlaps } from '../../src/text/range.ts'
import type { Example } from '../training/logistic.ts'
import { passagesOf } from './passages.ts'

/**
 * Where a page's captions come from: its mark-up, the reader of plain text, its first paragraph, or another
 * paragraph with a figure, since captions and first paragraphs have few sums and shares.
 */
export type PageSource = 'caption' | 'archive' | 'lead' | 'paragraph'

/** A conflict that was planted (`isTypo`), or that stands in published pages as they are. */
export interface Sample extends Example {
  readonly matter: Matter
  readonly source: PageSource
  readonly publisher: string
  /** Against another article's text. */
  readonly isAstray: boolean
  /** How its two sides stand to each other; `undefined` if it is never shown by default, whatever its odds. */
  readonly standing: Standing | undefined
}

export interface SampledPages {
  readonly samples: readonly Sample[]
  /** Pages read, by source, and captions held against another article. */
  readonly pages: Readonly<Record<PageSource, number>>
  readonly astray: number
}

/** Changes planted for each kind: another draw chooses another word, or another value. First paragraphs are many. */
const DRAWS: Readonly<Record<PageSource, readonly string[]>> = {
  caption: ['train ', 'again '],
  archive: ['train ', 'again '],
  lead: ['train '],
  paragraph: ['train '],
}

/** Of first paragraphs one in so many is read: that takes minutes. */
const EVERY_LEAD = 2

/** What a published conflict of a paragraph weighs: paragraphs tell of other things more often than captions do. */
const PARAGRAPH = 0.3

/** What the sets are called in the labels. */
const SETS: Readonly<Record<PageSource, string>> = {
  caption: 'caption_news',
  archive: 'news_archive',
  lead: 'news_archive, first paragraphs',
  paragraph: 'news_archive, paragraphs',
}

/** A share, a sum of money, an age. */
const FIGURE = /\d ?(?:%|per ?cent)|[$£€]\d|, \d\d,|\d-year-old/

const lexicon = loadLexicon()
const labels = findingLabels()

/**
 * What captions and first paragraphs of publishers say otherwise than their stories: as published, with
 * changes planted, and held against another article of the same topic.
 * @param isRead tells the publishers to read
 */
export function samplesOf(data: string, isRead: (publisher: string) => boolean): SampledPages {
  const samples: Sample[] = []
  const pages = { caption: 0, archive: 0, lead: 0, paragraph: 0 }
  const lastOfTopic = new Map<string, Conflicts>()
  let astray = 0
  for (const { page, source, topic } of sourcePages(data, isRead)) {
    pages[source]++
    const conflicts = conflictsOn(page)
    samples.push(...naturalSamples(page, conflicts, source), ...plantedSamples(page, conflicts, source))
    const elsewhere = topic === undefined ? undefined : lastOfTopic.get(topic)
    if (elsewhere !== undefined) {
      samples.push(...astraySamples(page, elsewhere, source))
      astray++
    }
    if (topic !== undefined) lastOfTopic.set(topic, conflicts)
  }
  return { samples, pages, astray }
}

interface SourcePage {
  readonly page: CaptionPage
  readonly source: PageSource
  readonly topic?: string
}

function* sourcePages(data: string, isRead: (publisher: string) => boolean): Iterable<SourcePage> {
  let leads = 0
  const titles = new Set<string>()
  for (const page of captionPages(recordsOf(data, 'caption_news/dev.jsonl.gz'))) {
    titles.add(page.title.toLowerCase())
    if (isRead(page.publisher)) yield { page, source: 'caption' }
  }
  for (const article of articlesOf(recordsOf(data, 'news_archive/articles.jsonl.gz'))) {
    if (!isRead(article.source)) continue
    const document = readText(article.text)
    const captioned = captionedPage(article, document)
    if (captioned !== undefined && !titles.has(article.title.toLowerCase())) {
      yield { page: captioned, source: 'archive', topic: `caption ${article.topic}` }
    }
    const lead = leadPage(article, document)
    if (lead === undefined || leads++ % EVERY_LEAD !== 0) continue
    yield { page: lead, source: 'lead', topic: `lead ${article.topic}` }
    const figured = first(paragraphPages(article, document), (page) =>
      page.captions.some(({ text }) => text !== lead.captions[0]?.text && FIGURE.test(text)),
    )
    if (figured !== undefined) yield { page: figured, source: 'paragraph' }
  }
}

function first<T>(items: Iterable<T>, accepts: (item: T) => boolean): T | undefined {
  for (const item of items) if (accepts(item)) return item
  return undefined
}

type Conflicts = (captions: CaptionPage['captions']) => readonly Conflict[]

/** The captions of a page against its text; the facts of the text are read once. */
function conflictsOn(page: CaptionPage): Conflicts {
  const text = passagesOf({ ...page, captions: [] })
  return (captions) => {
    const passages = [...passagesOf({ title: '', captions, body: '' }), ...text]
    const found: Conflict[] = []
    for (const story of storiesOf(
      passages,
      (passage) => passage,
      ({ block }) => block.role === 'caption',
    )) {
      found.push(...allConflictsOf(story, { lexicon, predicates: sharedFacts.predicates }))
    }
    return found
  }
}

interface Origin {
  readonly page: CaptionPage
  readonly source: PageSource
  readonly id: string
  readonly isPlanted?: true
  readonly isAstray?: true
}

function sampleOf(conflict: Conflict, origin: Origin): Sample[] {
  const { judged } = conflict
  if (judged?.matter === undefined) return []
  return [
    {
      matter: judged.matter,
      source: origin.source,
      publisher: origin.page.publisher,
      evidence: featuresOf(judged.evidence),
      isTypo: origin.isPlanted === true,
      isAstray: origin.isAstray === true,
      standing: standingOf(judged.matter, judged.evidence),
      weight: origin.source === 'paragraph' && origin.isPlanted !== true ? PARAGRAPH : 1,
      label: `${origin.id}\t${words(conflict.caption)}\t${words(conflict.other)}\t${conflict.caption.block.prose.text}\t${words(conflict.sentence)}`,
    },
  ]
}

function naturalSamples(page: CaptionPage, conflicts: Conflicts, source: PageSource): readonly Sample[] {
  return conflicts(page.captions).flatMap((conflict) => {
    const caption = page.captions.find(({ text }) => text === conflict.caption.block.prose.text)
    const label = labels.get(`${SETS[source]} ${caption?.id} ${words(conflict.caption)}`)
    return label?.verdict === 'right' ? [] : sampleOf(conflict, { page, source, id: caption?.id ?? '' })
  })
}

function* plantedSamples(page: CaptionPage, conflicts: Conflicts, source: PageSource): Iterable<Sample> {
  for (const { id, text } of page.captions) {
    for (const kind of PLANT_KINDS) {
      const planted = new Set<string>()
      for (const draw of DRAWS[source]) {
        const random = seededRandom(seedOf(`${draw}${kind}${id}`))
        const change = plant(kind, text, `${page.title}\n${page.body}`, random)
        if (change === undefined || planted.has(change.text)) continue
        planted.add(change.text)
        for (const conflict of conflicts([{ id, text: change.text }])) {
          if (isFound(conflict, change)) yield* sampleOf(conflict, { page, source, id, isPlanted: true })
        }
      }
    }
  }
}

/**
 * The captions beside the text of another article on the same topic, told of other people and other
 * days with the same words: a conflict there is a false alarm.
 */
function astraySamples(page: CaptionPage, elsewhere: Conflicts, source: PageSource): readonly Sample[] {
  const id = page.captions[0]?.id ?? ''
  return elsewhere(page.captions).flatMap((conflict) =>
    sampleOf(conflict, { page, source, id, isAstray: true }),
  )
}

/** The conflict marks what was changed and shows what stood there. */
function isFound({ caption, other, said }: Conflict, change: Plant): boolean {
  return (
    overlaps(caption.range, change) &&
    `${words(other)} ${said?.other ?? ''}`.toLowerCase().includes(change.was.toLowerCase())
  )
}
