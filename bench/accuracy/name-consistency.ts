import { readFileSync } from 'node:fs'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { scanWords, WordShape, type WordTable } from '../../src/text/words.ts'
import type { Measure, TestBed } from './measure.ts'
import { seededRandom } from './plant-typos.ts'

const RULE = 'name-consistency'
const ARTICLES = 'news_archive/articles.jsonl.gz'
const LABELS = new URL('../labels/name-consistency.jsonl', import.meta.url)
/** Articles of the publishers tuned on whose findings were read; of the others, all were. */
const READ_TUNED = 3000
/** Articles that a name is planted in. */
const PLANTED = 300
const EVERY = 5

/** Published articles as they are: every finding was read and labelled by hand. */
function natural(isReported: boolean): Measure {
  return {
    rule: RULE,
    set: `news_archive, published (${isReported ? 'reported' : 'tuned on'})`,
    async run(bed) {
      const labels = verdicts()
      let [right, wrong, unread, words, articles] = [0, 0, 0, 0, 0]
      for (const { id, text } of articlesOf(bed, isReported)) {
        if (!isReported && articles === READ_TUNED) break
        articles++
        const document = await bed.read(text, 'text')
        words += text.split(/\s+/).length
        for (const finding of await bed.check(document, RULE)) {
          const verdict = labels.get(`${id} ${finding.range.start}`)
          bed.judge(finding, verdict === 'right')
          if (verdict === 'right') right++
          else wrong++
          if (verdict === undefined) unread++
        }
      }
      const rate = ((100 * right) / Math.max(1, articles)).toFixed(2)
      const note = `${articles} articles; ${rate} real findings per 100 articles; ${unread} findings unread`
      return { right, wrong, missed: null, words, note }
    },
  }
}

function verdicts(): ReadonlyMap<string, string> {
  const lines = readFileSync(LABELS, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const label = JSON.parse(line) as { id: string; offset: number; verdict: string }
      return [`${label.id} ${label.offset}`, label.verdict]
    }),
  )
}

/** One mention of a name that stands at least three times, beside another name at least once, is misspelt. */
function planted(edits: 1 | 2): Measure {
  return {
    rule: RULE,
    set: `news_archive, planted: ${edits} edit${edits === 1 ? '' : 's'} in a name`,
    async run(bed) {
      let [right, missed, words, seed] = [0, 0, 0, 0]
      for (const { text } of articlesOf(bed, true)) {
        if (right + missed === PLANTED) break
        seed++
        const change = seed % EVERY === 0 ? misspell(text, edits, seed, bed.lexicon) : undefined
        if (change === undefined) continue
        const document = await bed.read(change.text, 'text')
        words += change.text.split(/\s+/).length
        const findings = await bed.check(document, RULE)
        const isAtPlace = ({ start }: { readonly start: number }): boolean =>
          change.start <= start && start < change.start + change.wrong.length
        if (findings.some(({ range, evidence }) => [range, ...evidence.map((e) => e.range)].some(isAtPlace)))
          right++
        else missed++
      }
      return { right, wrong: 0, missed, words }
    },
  }
}

interface Misspelling {
  readonly text: string
  readonly start: number
  readonly wrong: string
}

const SHORTEST = 5

function misspell(text: string, edits: 1 | 2, seed: number, lexicon: Lexicon): Misspelling | undefined {
  const random = seededRandom(seed)
  const mentions = namesOf(text)
  const names = [...mentions].filter(
    ([name, starts]) =>
      starts.length >= 3 && name.length >= SHORTEST + 2 * (edits - 1) && !isWord(name, lexicon),
  )
  const [name, starts] = names[random(Math.max(1, names.length))] ?? []
  const start = starts?.[random(starts.length)]
  if (name === undefined || start === undefined) return undefined
  let wrong = name
  for (let edit = 0; edit < edits; edit++) wrong = slip(wrong, random)
  if (wrong === name || mentions.has(wrong)) return undefined
  return { text: text.slice(0, start) + wrong + text.slice(start + name.length), start, wrong }
}

/** “Court”, “Friday”, “January”: no name, although it stands with a capital beside others. */
function isWord(name: string, lexicon: Lexicon): boolean {
  return (
    /day$|uary$|^(?:August|October|(?:Sept|Nov|Dec)ember)$/.test(name) ||
    lexicon.lookup(name.toLowerCase(), 0, name.length) !== 0
  )
}

/** Where each surname stands: a word that follows another with a capital, inside a sentence, at least once. */
function namesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const words = scanWords(text)
  const starts = new Map<string, number[]>()
  const surnames = new Set<string>()
  for (let i = 0; i < words.count; i++) {
    if (!isName(words, i)) continue
    const word = text.slice(words.starts[i], words.ends[i])
    starts.set(word, [...(starts.get(word) ?? []), words.starts[i] ?? 0])
    const follows = i > 1 && isName(words, i - 1) && words.starts[i] === (words.ends[i - 1] ?? 0) + 1
    if (follows && !isName(words, i + 1) && text.charAt(words.ends[i - 1] ?? 0) === ' ') surnames.add(word)
  }
  return new Map([...starts].filter(([word]) => surnames.has(word)))
}

const UNFIT = WordShape.innerCapital | WordShape.digit | WordShape.nonAscii | WordShape.apostrophe

function isName(words: WordTable, i: number): boolean {
  const shape = words.shapes[i] ?? 0
  return (shape & WordShape.capital) !== 0 && (shape & WordShape.lower) !== 0 && (shape & UNFIT) === 0
}

/** Swaps, drops, doubles or replaces a letter after the first. */
function slip(name: string, random: (below: number) => number): string {
  const at = 1 + random(name.length - 2)
  const [head, letter, next, tail] = [
    name.slice(0, at),
    name.charAt(at),
    name.charAt(at + 1),
    name.slice(at + 2),
  ]
  switch (random(4)) {
    case 0:
      return head + next + letter + tail
    case 1:
      return head + next + tail
    case 2:
      return head + letter + letter + next + tail
    default:
      return head + 'aeioulnrst'.charAt(random(10)) + next + tail
  }
}

function* articlesOf(bed: TestBed, isReported: boolean) {
  for (const record of bed.records(ARTICLES)) {
    if (bed.isReported(String(record.source)) !== isReported) continue
    yield { id: String(record.id), text: String(record.text) }
  }
}

export const measures: readonly Measure[] = [natural(true), natural(false), planted(1), planted(2)]
