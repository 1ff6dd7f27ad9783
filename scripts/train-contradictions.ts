/**
 * Fits src/contradictions/weights.ts: for each matter that a caption and its story may disagree on, a
 * logistic regression that tells changes planted in published captions from what published captions
 * say otherwise of themselves; and the odds from which a conflict is shown, read off the latter.
 * Only publishers that numbers are not reported on are read. Usage: tsx scripts/train-contradictions.ts
 */
import { writeFileSync } from 'node:fs'
import { articlesOf, captionedPage, leadPage } from '../bench/accuracy/captions/archive-pages.ts'
import { findingLabels } from '../bench/accuracy/captions/labels.ts'
import { type CaptionPage, captionPages, pageDocument } from '../bench/accuracy/captions/pages.ts'
import { PLANT_KINDS, type Plant, plant, seededRandom, seedOf } from '../bench/accuracy/captions/planter.ts'
import { findDataFolder, recordsOf } from '../bench/accuracy/data-folder.ts'
import { isReportedPublisher } from '../bench/accuracy/measure.ts'
import { featuresOf } from '../src/contradictions/confidence.ts'
import { type Conflict, words } from '../src/contradictions/conflict.ts'
import { allConflictsOf } from '../src/contradictions/detect.ts'
import { MATTERS, type Matter } from '../src/contradictions/matters.ts'
import { type Passage, storiesOf } from '../src/contradictions/story.ts'
import { sharedFacts } from '../src/facts/facts.ts'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { readText } from '../src/read/text/read-text.ts'
import { overlaps } from '../src/text/range.ts'
import { scanWords } from '../src/text/words.ts'
import { type Example, fitLogistic } from './training/logistic.ts'

const data = findDataFolder()
if (data === undefined) throw new Error('There is no data folder to train on: set COPYDESK_DATA to one.')
const lexicon = loadLexicon()
const labels = findingLabels()

/** Natural conflicts per page over which each step of confidence begins, on captions and on first paragraphs. */
const BUDGETS = {
  sure: { captions: 0, leads: 0.00034 },
  likely: { captions: 0.003, leads: 0.003 },
  possible: { captions: 0.02, leads: 0.02 },
}

interface Budget {
  readonly captions: number
  readonly leads: number
}

/** Of first paragraphs one in so many is read: that takes minutes. */
const EVERY_LEAD = 2

/** The same on another article's text. */
const ASTRAY = 0.0006

/** A sure one is more often planted than not. */
const LEAST_SURE = 0.2

/** Fewer planted changes than this over the bound say too little of a matter to show it by default. */
const LEAST_PLANTED = 15
const NEVER = 99

/** Where nothing natural speaks against it, a conflict still needs this. */
const LEAST_ODDS = -1

type PageSource = 'caption' | 'archive' | 'lead'

type Conflicts = ReturnType<typeof conflictsOn>

/** What the sets are called in the labels. */
const SETS: Readonly<Record<PageSource, string>> = {
  caption: 'caption_news',
  archive: 'news_archive',
  lead: 'news_archive, first paragraphs',
}

interface Sample extends Example {
  readonly matter: Matter
  readonly source: PageSource
  /** From another article's text. */
  readonly isAstray: boolean
}

interface TrainingPage {
  readonly page: CaptionPage
  readonly source: PageSource
  readonly topic?: string
}

function* trainingPages(): Iterable<TrainingPage> {
  let leads = 0
  const titles = new Set<string>()
  for (const page of captionPages(recordsOf(data ?? '', 'caption_news/dev.jsonl.gz'))) {
    titles.add(page.title.toLowerCase())
    if (!isReportedPublisher(page.publisher)) yield { page, source: 'caption' }
  }
  for (const article of articlesOf(recordsOf(data ?? '', 'news_archive/articles.jsonl.gz'))) {
    if (isReportedPublisher(article.source)) continue
    const document = readText(article.text)
    const captioned = captionedPage(article, document)
    if (captioned !== undefined && !titles.has(article.title.toLowerCase())) {
      yield { page: captioned, source: 'archive', topic: `caption ${article.topic}` }
    }
    const lead = leadPage(article, document)
    if (lead !== undefined && leads++ % EVERY_LEAD === 0)
      yield { page: lead, source: 'lead', topic: `lead ${article.topic}` }
  }
}

/** The captions of a page against its text; the facts of the text are read once. */
function conflictsOn(page: CaptionPage): (captions: CaptionPage['captions']) => readonly Conflict[] {
  const text = passagesOf({ ...page, captions: [] })
  return (captions) => {
    const passages = [...passagesOf({ title: '', captions, body: '' }), ...text]
    const found: Conflict[] = []
    for (const story of storiesOf(passages, ({ block }) => block.role === 'caption')) {
      found.push(...allConflictsOf(story, { lexicon, predicates: sharedFacts.predicates }))
    }
    return found
  }
}

function passagesOf(page: Pick<CaptionPage, 'title' | 'captions' | 'body'>): readonly Passage[] {
  return pageDocument(page).blocks.map((block) => ({
    block,
    facts: sharedFacts.factsOf(block, scanWords(block.prose.text)),
  }))
}

function sampleOf(conflict: Conflict, isPlanted: boolean, source: PageSource, id: string): Sample[] {
  const { judged } = conflict
  if (judged?.matter === undefined) return []
  return [
    {
      matter: judged.matter,
      source,
      evidence: featuresOf(judged.evidence),
      isTypo: isPlanted,
      isAstray: false,
      weight: 1,
      label: `${id}\t${words(conflict.caption)}\t${words(conflict.other)}\t${conflict.caption.block.prose.text}\t${words(conflict.sentence)}`,
    },
  ]
}

function naturalSamples(page: CaptionPage, conflicts: Conflicts, source: PageSource): readonly Sample[] {
  return conflicts(page.captions).flatMap((conflict) => {
    const caption = page.captions.find(({ text }) => text === conflict.caption.block.prose.text)
    const label = labels.get(`${SETS[source]} ${caption?.id} ${words(conflict.caption)}`)
    return label?.verdict === 'right' ? [] : sampleOf(conflict, false, source, caption?.id ?? '')
  })
}

function* plantedSamples(page: CaptionPage, conflicts: Conflicts, source: PageSource): Iterable<Sample> {
  for (const caption of page.captions) {
    for (const kind of PLANT_KINDS) {
      const random = seededRandom(seedOf(`train ${kind}${caption.id}`))
      const change = plant(kind, caption.text, `${page.title}\n${page.body}`, random)
      if (change === undefined) continue
      for (const conflict of conflicts([{ id: caption.id, text: change.text }])) {
        if (isFound(conflict, change)) yield* sampleOf(conflict, true, source, caption.id)
      }
    }
  }
}

/**
 * The captions beside the text of another article on the same topic, told of other people and other
 * days with the same words: a conflict there is a false alarm.
 */
function astraySamples(page: CaptionPage, elsewhere: Conflicts, source: PageSource): readonly Sample[] {
  return elsewhere(page.captions).flatMap((conflict) =>
    sampleOf(conflict, false, source, page.captions[0]?.id ?? '').map((sample) => ({
      ...sample,
      isAstray: true,
    })),
  )
}

/** The conflict marks what was changed and shows what stood there. */
function isFound({ caption, other, said }: Conflict, change: Plant): boolean {
  return (
    overlaps(caption.range, change) &&
    `${words(other)} ${said?.other ?? ''}`.toLowerCase().includes(change.was.toLowerCase())
  )
}

const samples: Sample[] = []
const pages = { caption: 0, archive: 0, lead: 0 }
const lastOfTopic = new Map<string, Conflicts>()
let astray = 0
for (const { page, source, topic } of trainingPages()) {
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
console.log(pages)
writeFileSync(new URL('../src/contradictions/weights.ts', import.meta.url), weightsText())

function weightsText(): string {
  const rows = MATTERS.map((matter) => {
    const own = samples.filter((sample) => sample.matter === matter)
    const weights = fitLogistic(own, own[0]?.evidence.length ?? 0).map((weight) => Number(weight.toFixed(3)))
    const odds = (sample: Sample): number =>
      sample.evidence.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
    const strays = own
      .filter(({ isAstray }) => isAstray)
      .map(odds)
      .sort((a, b) => b - a)
    const natural = own
      .filter(({ isTypo, isAstray }) => !isTypo && !isAstray)
      .map((sample) => ({ sample, odds: odds(sample) }))
    natural.sort((a, b) => b.odds - a.odds)
    const planted = own.filter(({ isTypo }) => isTypo).map(odds)
    const leads = natural.filter(({ sample }) => sample.source === 'lead')
    const captions = natural.filter(({ sample }) => sample.source !== 'lead')
    const at = (budget: Budget): number => {
      const lead = leads[Math.floor(budget.leads * pages.lead)]?.odds ?? LEAST_ODDS
      const caption =
        captions[Math.floor(budget.captions * (pages.caption + pages.archive))]?.odds ?? LEAST_ODDS
      return Number((Math.max(lead, caption, LEAST_ODDS) + 0.01).toFixed(2))
    }
    const least = Number((strays[Math.floor(astray * ASTRAY)] ?? LEAST_ODDS).toFixed(2))
    const bound = Math.max(at(BUDGETS.sure), least, LEAST_SURE)
    const sure = planted.filter((value) => value >= bound).length < LEAST_PLANTED ? NEVER : bound
    const [likely, possible] = [at(BUDGETS.likely), at(BUDGETS.possible)]
    console.log(
      `${matter}: ${planted.length} planted, ${natural.length} natural, ${strays.length} astray (from ${least}); sure ${sure}: ${planted.filter((value) => value >= sure).length}, likely ${likely}: ${planted.filter((value) => value >= likely).length}`,
    )
    for (const { sample, odds: value } of natural.slice(0, 12))
      console.log(`  ${value.toFixed(2)} ${sample.source} ${sample.label}`)
    return `  ${/\W/.test(matter) ? `'${matter}'` : matter}: '${[sure, likely, possible, ...weights].join(' ')}',`
  })
  return [
    '// Fitted by `tsx scripts/train-contradictions.ts`: do not edit.',
    "import type { Matter } from './matters.ts'",
    '',
    '/** The odds from which a conflict is sure, likely or possible, then the weights in the order of `featuresOf`. */',
    'export const WEIGHTS: Readonly<Record<Matter, string>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}
