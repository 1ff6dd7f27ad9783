import { sidesByWord } from '../../rules/confused-word/words-of-pairs.ts'
import { scanWords } from '../../src/text/words.ts'
import type { Measure, Score, TestBed } from './measure.ts'
import { cleanNews, lehmer, reportedArticles } from './planting.ts'
import { writtenPairs } from './written/confused-words.ts'
import { writtenSlips } from './written/slips-of-writers.ts'

/** Words to one planted slip. */
const WORDS_A_SLIP = 200
/** One reported article of the archive in so many is read. */
const EVERY = 25

/** Words of pairs put into the place of each other in published news, with a fixed seed, and in sentences written by hand. */
export const measures: readonly Measure[] = [
  { rule: 'confused-word', set: 'planted: clean_news', run: (bed) => measure(bed, cleanNews(bed)) },
  {
    rule: 'confused-word',
    set: 'planted: news_archive',
    run: (bed) => measure(bed, reportedArticles(bed, EVERY)),
  },
  writtenPairs(false),
  writtenPairs(true),
  writtenSlips(false),
  writtenSlips(true),
]

async function measure(bed: TestBed, texts: Iterable<string>): Promise<Score> {
  let right = 0
  let wrong = 0
  let missed = 0
  let words = 0
  let bestFix = 0
  const draw = lehmer(20_26)
  for (const text of texts) {
    const planted = plant(text, draw)
    words += planted.words
    const document = await bed.read(planted.text, 'text')
    const findings = await bed.check(document, 'confused-word')
    const found = new Set<number>()
    for (const finding of findings) {
      const slip = planted.slips.get(finding.range.start)
      bed.judge(finding, slip !== undefined)
      if (slip === undefined) wrong++
      else {
        found.add(finding.range.start)
        right++
        if (finding.fixes[0]?.edits[0]?.text.replace('’', "'") === slip) bestFix++
      }
    }
    missed += planted.slips.size - found.size
  }
  const note = `best fix right ${((100 * bestFix) / Math.max(1, right)).toFixed(1)} %`
  return { right, wrong, missed, words, note }
}

interface Planted {
  readonly text: string
  readonly words: number
  /** The word that was taken out, by the offset of the one put in. */
  readonly slips: ReadonlyMap<number, string>
}

function plant(text: string, draw: (below: number) => number): Planted {
  const sides = sidesByWord()
  const table = scanWords(text)
  const chances: { readonly i: number; readonly word: string; readonly other: string }[] = []
  for (let i = 0; i < table.count; i++) {
    const word = text.slice(table.starts[i], table.ends[i]).replace('’', "'")
    const known = sides.get(word)
    const side = known?.[draw(known.length)]
    if (side !== undefined) chances.push({ i, word, other: side.other })
  }
  const wanted = Math.min(chances.length, Math.floor(table.count / WORDS_A_SLIP))
  const chosen = new Map<number, { readonly word: string; readonly other: string }>()
  for (let k = 0; k < wanted; k++) {
    const chance = chances[draw(chances.length)]
    if (chance !== undefined) chosen.set(chance.i, chance)
  }
  const slips = new Map<number, string>()
  const parts: string[] = []
  let done = 0
  let length = 0
  for (const [i, { word, other }] of [...chosen].sort(([a], [b]) => a - b)) {
    const before = text.slice(done, table.starts[i])
    slips.set(length + before.length, word)
    parts.push(before, other)
    length += before.length + other.length
    done = table.ends[i] ?? done
  }
  parts.push(text.slice(done))
  return { text: parts.join(''), words: table.count, slips }
}
