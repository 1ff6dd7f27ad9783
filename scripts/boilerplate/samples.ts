import { recordsOf } from '../../bench/accuracy/data-folder.ts'
import { isReportedPublisher } from '../../bench/accuracy/measure.ts'
import { statementOf } from '../../rules/web-boilerplate/evidence.ts'
import type { PhraseBook } from '../../rules/web-boilerplate/phrase-book.ts'
import type { Sample } from './logistic.ts'
import type { LabelledBlock, LabelledPage } from './pages.ts'

/** Furniture from outside the article counts less: it does not leak as often. */
const OUTSIDE_WEIGHT = 0.2
const LONGEST_OUTSIDE = 400

/** News lines are story nearly always, and there are many of them. */
const NEWS_WEIGHT = 0.5

/** Furniture blocks of one publisher past which each counts less. */
const FULL_WEIGHT_BLOCKS = 80

/** How much each block of a page counts, so that no site of a thousand links drowns the rest. */
export function pageWeights(pages: readonly LabelledPage[]): (page: LabelledPage) => number {
  const furniture = new Map<string, number>()
  for (const { source, publisher, blocks } of pages) {
    if (source === 'planted') continue
    const count = blocks.filter((block) => block.label === 'furniture').length
    furniture.set(publisher, (furniture.get(publisher) ?? 0) + count)
  }
  return ({ source, publisher }) =>
    source !== 'page'
      ? NEWS_WEIGHT
      : Math.min(1, FULL_WEIGHT_BLOCKS / Math.max(1, furniture.get(publisher) ?? 0)) ** 0.7
}

/** The labelled blocks of pages, for the words model, which hears planted lines from `outsideSamples`. */
export function blockSamples(
  pages: readonly LabelledPage[],
  weight: (page: LabelledPage) => number,
): readonly Sample[] {
  return pages.flatMap((page) =>
    page.blocks
      .filter((block) => block.label !== 'unknown' && page.source !== 'planted')
      .map((block) => ({
        marks: block.marks,
        positive: block.label === 'furniture',
        weight: weight(page),
        publisher: page.publisher,
      })),
  )
}

/** Furniture that stood outside the article on the pages of the training publishers, each wording once a site. */
export function outsideSamples(folder: string, book: PhraseBook): readonly Sample[] {
  const samples: Sample[] = []
  const seen = new Set<string>()
  for (const record of recordsOf(folder, 'boilerplate/blocks.jsonl.gz')) {
    const text = String(record.text)
    const publisher = String(record.domain)
    if (record.in_container === true || record.label !== 'boilerplate' || isReportedPublisher(publisher))
      continue
    if (text.length > LONGEST_OUTSIDE || seen.has(`${publisher}\n${text}`)) continue
    seen.add(`${publisher}\n${text}`)
    samples.push({
      marks: statementOf(text, book).marks.slice(),
      positive: true,
      weight: OUTSIDE_WEIGHT,
      publisher,
    })
  }
  return samples
}

const PROSE_TERMS = 30

/**
 * Takes labels back that contradict themselves: the gold text of a page is cut short at times, and
 * leaves whole paragraphs out, or holds “Subscribe”.
 */
export function withoutDoubtful(block: LabelledBlock): LabelledBlock {
  const { reach, terms, numbers } = block.evidence
  const strong = numbers[STRONG_SHARE] ?? 0
  const furnitureCalledStory =
    block.label === 'story' && (reach === 'whole' || reach === 'label' || reach === 'titled') && strong > 0.99
  const storyCalledFurniture = block.label === 'furniture' && terms >= PROSE_TERMS && strong < 0.1
  return furnitureCalledStory || storyCalledFurniture ? { ...block, label: 'unknown' } : block
}

const STRONG_SHARE = 2
