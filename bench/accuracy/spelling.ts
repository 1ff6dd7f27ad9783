import { readFileSync } from 'node:fs'
import { spellingList } from '../../scripts/training/error-pairs.ts'
import type { Finding } from '../../src/rule/finding.ts'
import type { CleanFault } from './false-alarms.ts'
import type { Measure, Score, TestBed } from './measure.ts'
import { offsetBefore, plantTypos } from './plant-typos.ts'

/** Every so manieth article of the archive's reported publishers takes part. */
const SAMPLE = 20
/** Every so manieth line of Birkbeck's list is reported on; groups of letters are learnt from the others. */
export const BIRKBECK_STEP = 37

export const measures: readonly Measure[] = [
  {
    rule: 'spelling',
    set: 'planted typos: clean_news',
    run: (bed) => planted(bed, cleanNews(bed), faultsOf('clean_news')),
  },
  {
    rule: 'spelling',
    set: 'planted typos: reported publishers',
    run: (bed) => planted(bed, archive(bed), new Set()),
  },
  { rule: 'spelling', set: 'news_typos: all', run: (bed) => natural(bed, () => true) },
  {
    rule: 'spelling',
    set: 'news_typos: in public lists',
    run: (bed) => natural(bed, (item) => item.in_public_typo_dict === true),
  },
  {
    rule: 'spelling',
    set: 'news_typos: not in public lists',
    run: (bed) => natural(bed, (item) => item.in_public_typo_dict !== true),
  },
  { rule: 'spelling', set: 'isolated words: aspell', run: async (bed) => isolated(bed, 'aspell.dat', 1) },
  {
    rule: 'spelling',
    set: 'isolated words: Wikipedia',
    run: async (bed) => isolated(bed, 'wikipedia.dat', 1),
  },
  {
    rule: 'spelling',
    set: 'isolated words: Birkbeck',
    run: async (bed) => isolated(bed, 'birkbeck.dat.gz', BIRKBECK_STEP),
  },
]

interface Item {
  readonly id: string
  readonly text: string
}

function* cleanNews(bed: TestBed): Generator<Item> {
  for (const record of bed.records('clean_news/dev.jsonl.gz')) {
    yield { id: String(record.id), text: String(record.text) }
  }
}

function* archive(bed: TestBed): Generator<Item> {
  let count = 0
  for (const record of bed.records('news_archive/articles.jsonl.gz')) {
    if (!bed.isReported(String(record.source)) || count++ % SAMPLE !== 0) continue
    yield { id: String(record.id), text: String(record.text) }
  }
}

interface Tally {
  right: number
  wrong: number
  missed: number
  words: number
  bestRight: number
  safeRight: number
  safeWrong: number
  /** Safe fixes of words that no typo was planted in: real typos of the text, or good words broken. */
  safeElsewhere: number
}

const noTally = (): Tally => ({
  right: 0,
  wrong: 0,
  missed: 0,
  words: 0,
  bestRight: 0,
  safeRight: 0,
  safeWrong: 0,
  safeElsewhere: 0,
})

/** The faults of a clean set that people have read and found real, as “text offset”. */
function faultsOf(set: string): ReadonlySet<string> {
  const faults = JSON.parse(
    readFileSync(new URL('../labels/clean-faults.json', import.meta.url), 'utf8'),
  ) as readonly CleanFault[]
  return new Set(faults.filter((fault) => fault.set === set).map(({ text, offset }) => `${text} ${offset}`))
}

/**
 * Precision, recall and best fix on planted typos; what the articles hold of their own counts as wrong,
 * unless a person has read it and found it a fault.
 */
async function planted(bed: TestBed, items: Iterable<Item>, faults: ReadonlySet<string>): Promise<Score> {
  const tally = noTally()
  let seed = 0
  for (const item of items) {
    const { text, typos } = plantTypos(item.text, ++seed, bed.lexicon)
    const findings = await bed.check(await bed.read(text, 'text'), 'spelling')
    const byStart = new Map(findings.map((finding) => [finding.range.start, finding]))
    tally.words += text.match(/\S+/g)?.length ?? 0
    for (const typo of typos) {
      const finding = byStart.get(typo.start)
      byStart.delete(typo.start)
      if (finding === undefined) tally.missed++
      else {
        tally.right++
        bed.judge(finding, true)
        countFix(tally, finding, [typo.right])
      }
    }
    for (const start of [...byStart.keys()]) {
      if (faults.has(`${item.id} ${offsetBefore(typos, start)}`)) byStart.delete(start)
    }
    tally.wrong += byStart.size
    for (const finding of byStart.values()) bed.judge(finding, false)
    tally.safeElsewhere += [...byStart.values()].filter((finding) => safeText(finding) !== undefined).length
  }
  return scoreOf(tally)
}

/** Recall on typos and torn words, precision against look-alikes that are right. */
async function natural(
  bed: TestBed,
  takes: (item: Readonly<Record<string, unknown>>) => boolean,
): Promise<Score> {
  const labels = new Map<string, Readonly<Record<string, unknown>>[]>()
  for (const item of bed.records('news_typos/dev.jsonl.gz')) {
    if (!bed.isReported(String(item.source)) || !takes(item)) continue
    const id = String(item.id)
    labels.set(id, [...(labels.get(id) ?? []), item])
  }
  const tally = noTally()
  for (const article of bed.records('news_archive/articles.jsonl.gz')) {
    const items = labels.get(String(article.id))
    if (items === undefined) continue
    const text = String(article.text)
    tally.words += text.match(/\S+/g)?.length ?? 0
    const findings = await bed.check(await bed.read(text, 'text'), 'spelling')
    for (const item of items) countNatural(tally, item, findings)
  }
  return scoreOf(tally)
}

function countNatural(
  tally: Tally,
  item: Readonly<Record<string, unknown>>,
  findings: readonly Finding[],
): void {
  const start = Number(item.offset)
  const end = start + String(item.wrong).length
  const finding = findings.find(({ range }) => range.start < end && range.end > start)
  if (item.label === 'not_typo') {
    if (finding === undefined) return
    tally.wrong++
    if (safeText(finding) !== undefined) tally.safeWrong++
  } else if (finding === undefined) tally.missed++
  else {
    tally.right++
    countFix(tally, finding, item.right as readonly string[])
  }
}

function countFix(tally: Tally, finding: Finding, right: readonly string[]): void {
  const best = finding.fixes[0]?.edits[0]?.text
  if (best !== undefined && right.includes(best)) tally.bestRight++
  const safe = safeText(finding)
  if (safe === undefined) return
  if (right.includes(safe)) tally.safeRight++
  else tally.safeWrong++
}

function safeText(finding: Finding): string | undefined {
  return finding.fixes.find((fix) => fix.applicability === 'safe')?.edits[0]?.text
}

function scoreOf(tally: Tally): Score {
  const { right, wrong, missed, words, bestRight, safeRight, safeWrong, safeElsewhere } = tally
  const share = right === 0 ? '–' : `${((100 * bestRight) / right).toFixed(1)} %`
  return {
    right,
    wrong,
    missed,
    words,
    note: `best fix right ${share}; safe fixes ${safeRight} right, ${safeWrong} wrong, ${safeElsewhere} of words not planted`,
  }
}

/**
 * Top-1 and top-5 of the corrections of single words. A misspelling that a list gives several corrections
 * is right with any of them, and one that the dictionaries accept is left out: nobody would ask for it.
 * Beside it the stricter count, in which every line of the list is a case of its own.
 */
function isolated(bed: TestBed, file: string, every: number): Score {
  const lines = [...spellingList(bed.textOf(`spelling_lists/${file}`))].filter(
    (_, line) => line % every === 0,
  )
  const places = lines.map(({ typed, meant }) => place(bed, typed, [meant]))
  const rights = new Map<string, string[]>()
  for (const { typed, meant } of lines) rights.set(typed, [...(rights.get(typed) ?? []), meant])
  const unknown = [...rights].filter(([typed]) => bed.lexicon.lookup(typed, 0, typed.length) === 0)
  const whole = unknown.map(([typed, meant]) => place(bed, typed, meant))
  const first = whole.filter((at) => at === 0).length
  return {
    right: first,
    wrong: whole.length - first,
    missed: null,
    words: whole.length,
    note: `${shares(whole)} of ${whole.length}; line by line ${shares(places)} of ${places.length}`,
  }
}

function place(bed: TestBed, typed: string, meant: readonly string[]): number {
  const right = new Set(meant.map((word) => word.toLowerCase()))
  return bed.lexicon.suggest(typed, 5).findIndex(({ text }) => right.has(text.toLowerCase()))
}

function shares(places: readonly number[]): string {
  const percent = (count: number): string => `${((100 * count) / places.length).toFixed(1)} %`
  return `top 1 ${percent(places.filter((at) => at === 0).length)}, top 5 ${percent(places.filter((at) => at >= 0).length)}`
}
