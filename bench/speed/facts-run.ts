/**
 * Times facts and the rules that hold them against each other in this process, on one thread;
 * `facts.ts` bundles and starts it. Usage: facts-run warm|cold|bare LEXICON [DATA]. Prints `FactTimes` as JSON.
 */
import { readFileSync } from 'node:fs'
import { conflictsOf } from '../../src/contradictions/detect.ts'
import { type Passage, passageOf } from '../../src/contradictions/passage.ts'
import { storiesOf } from '../../src/contradictions/story.ts'
import { WEIGHTS } from '../../src/contradictions/weights.ts'
import type { Block, Document } from '../../src/document/document.ts'
import { check } from '../../src/engine/check.ts'
import { createFactReader, type Facts } from '../../src/facts/facts.ts'
import { PLACES, PREDICATES, ROLES } from '../../src/facts/packed-tables.ts'
import type { PredicateLexicon } from '../../src/facts/predicates.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { scanWords } from '../../src/text/words.ts'
import { recordsOf } from '../accuracy/data-folder.ts'
import { activeRule } from './active-rule.ts'
import { FACT_RULES } from './fact-rules.ts'
import { processorSince } from './processor-time.ts'
import { median } from './timing.ts'

/** Milliseconds of the processor for one article, and what else a goal speaks of. */
export interface FactTimes {
  /** The reader alone: what the others are told as a multiple of. */
  readonly read: number
  readonly facts: number
  readonly rules: number
  readonly caption: number
  /** Loading the rules and checking the first article, in a process that has only loaded the lexicon and read it. */
  readonly cold: number
  readonly tableBytes: number
  /** Time per megabyte of facts in 10 MB through that in 100 KB. */
  readonly growth: number
}

const ARTICLES = 40
const ARTICLE = 5_000
const RUNS = 15
const WARM_UP = 5
const CAPTION =
  'Prime Minister Anna Lund, 54, opened the bridge in Ashby, France, on 3 May 2016 with 400 guests.'

const [mode = '', lexiconPath = '', data] = process.argv.slice(2)
const articles = articlesOf(data)
const started = process.cpuUsage()
const lexicon = loadLexicon(lexiconPath)
const active = await Promise.all((mode === 'bare' ? [] : FACT_RULES).map(activeRule))
const ports = { lexicon, now: () => performance.now(), timeLimit: Number.POSITIVE_INFINITY }
console.log(JSON.stringify(mode === 'warm' ? warmTimes() : coldTime()))

function coldTime(): number {
  for (const text of articles.slice(0, 1)) check(readText(text), active, ports)
  return processorSince(started)
}

function warmTimes(): Omit<FactTimes, 'cold'> {
  const each = (work: () => void): number => timed(work) / articles.length
  const read = each(() => articles.map((text) => readText(text)))
  const documents = articles.map((text) => readText(text))
  const facts = each(() => documents.map(factsIn))
  const rulesTime = each(() => articles.map((text) => check(readText(text), active, ports))) - read
  const stories = documents.map(factsIn)
  const caption = factsOf(captionBlock())
  // The tables are unpacked once for all stories, as the rules have them.
  const { predicates } = createFactReader()
  const captionTime = each(() => stories.map((story) => judge([caption, ...story], predicates)))
  const long = articles.join('\n\n')
  const perByte = (size: number): number => {
    const document = readText(long.repeat(Math.ceil(size / long.length)).slice(0, size))
    return timed(() => factsIn(document), 3) / size
  }
  return {
    read,
    facts,
    rules: rulesTime,
    caption: captionTime,
    tableBytes: JSON.stringify([PLACES, PREDICATES, ROLES, WEIGHTS]).length,
    growth: perByte(10_000_000) / perByte(100_000),
  }
}

/** All kinds of facts, of every block: nobody has asked for them before. */
function factsIn({ blocks }: Document): readonly Passage[] {
  const reader = createFactReader()
  return blocks.map((block) => {
    const facts = reader.read(block.prose.text, scanWords(block.prose.text))
    touch(facts)
    return passageOf(block, () => facts)
  })
}

function touch({ dates, quantities, names, roles, places, events }: Facts): number {
  return dates.length + quantities.length + names.length + roles.length + places.length + events.length
}

function captionBlock(): Block {
  const block = readText(CAPTION).blocks[0]
  if (block === undefined) throw new Error('a caption is one block')
  return { ...block, role: 'caption' }
}

function factsOf(block: Block): Passage {
  const facts = createFactReader().read(block.prose.text, scanWords(block.prose.text))
  touch(facts)
  return passageOf(block, () => facts)
}

function judge(passages: readonly Passage[], predicates: PredicateLexicon): void {
  const tools = { lexicon, predicates }
  for (const story of storiesOf(
    passages,
    (passage) => passage,
    ({ block }) => block.role === 'caption',
  )) {
    conflictsOf(story, tools, () => {})
  }
}

/** The median of some runs, in milliseconds of the processor. */
function timed(work: () => void, runs = RUNS): number {
  const times: number[] = []
  for (let run = -WARM_UP; run < runs; run++) {
    const start = process.cpuUsage()
    work()
    if (run >= 0) times.push(processorSince(start))
  }
  return median(times)
}

/** Articles of some 5 KB: published ones where the data sets are at hand, else one of our own. */
function articlesOf(folder: string | undefined): readonly string[] {
  const own = readFileSync(new URL('./texts/lighthouse.txt', `file://${process.cwd()}/bench/speed/`), 'utf8')
  if (folder === undefined) return Array.from({ length: ARTICLES }, () => own)
  const found: string[] = []
  for (const { title, text } of recordsOf(folder, 'news_archive/articles.jsonl.gz')) {
    const article = `${String(title)}\n\n${String(text)}`
    if (article.length >= ARTICLE) found.push(article.slice(0, ARTICLE))
    if (found.length === ARTICLES) break
  }
  return found
}
