import type { Measure } from '../measure.ts'
import { lehmer, type Planting, reportedArticles } from '../planting.ts'

const RULE = 'figure-consistency'
/** Plantings of a kind, so that the run ends in minutes. */
const MOST = 120

/** A figure, years left out. */
const NUMBER = '[$£€]?(?!(?:19|20)\\d\\d\\b)\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const UNIT = '(?: (?:percent|per cent|million|billion|trillion)|%)?'
const WORDS = "(?: [a-z'’-]+){0,4}?"

type Change = (match: RegExpExecArray, draw: (below: number) => number) => string | undefined

interface Kind {
  readonly name: string
  /** Told in published text without regard to what the rule reads. */
  readonly pattern: RegExp
  readonly change: Change
}

/** Two groups of a match in each other's place. */
function swapped(a: string, b: string): Change {
  return (match) => {
    const [one, other] = [match.groups?.[a], match.groups?.[b]]
    if (one === undefined || other === undefined || amountOf(one) === amountOf(other)) return undefined
    const [whole] = match
    const first = whole.indexOf(one)
    const second = whole.lastIndexOf(other)
    return (
      whole.slice(0, first) +
      other +
      whole.slice(first + one.length, second) +
      one +
      whole.slice(second + other.length)
    )
  }
}

/** A share that is half as much again, or two thirds of it. */
const otherShare: Change = (match, draw) => {
  const share = match.groups?.share
  if (share === undefined) return undefined
  const [whole] = match
  const value = amountOf(share) * (draw(2) === 0 ? 1.5 : 0.66)
  const at = whole.lastIndexOf(share)
  const now = share.includes('.') ? value.toFixed(1) : String(Math.max(1, Math.round(value)))
  return now === share ? undefined : whole.slice(0, at) + now + whole.slice(at + share.length)
}

const COUNTS = 'two three four five six seven eight'.split(' ')

/** Another count before a list of names. */
const otherCount: Change = (match, draw) => {
  const [whole, count] = match
  if (count === undefined) return undefined
  const at = COUNTS.indexOf(count)
  const now = COUNTS[(at + 1 + draw(COUNTS.length - 1)) % COUNTS.length]
  return now === undefined ? undefined : now + whole.slice(count.length)
}

function amountOf(written: string): number {
  return Number(written.replace(/[^\d.]/g, ''))
}

const KINDS: readonly Kind[] = [
  {
    name: 'the ends of a change swapped',
    pattern: new RegExp(
      `\\b(?:rose|fell|grew|dropped|climbed|jumped|declined|increased|decreased|plunged|soared|shrank|tumbled|slipped)${WORDS} from (?<old>${NUMBER}${UNIT})${WORDS} to (?<now>${NUMBER}${UNIT})`,
      'g',
    ),
    change: swapped('old', 'now'),
  },
  {
    name: '“up from” the higher figure',
    pattern: new RegExp(`(?<now>${NUMBER}${UNIT})${WORDS}, (?:up|down) from (?<old>${NUMBER}${UNIT})`, 'g'),
    change: swapped('now', 'old'),
  },
  {
    name: 'a range turned round',
    pattern: new RegExp(`\\bbetween (?<low>${NUMBER}${UNIT}) and (?<high>${NUMBER}${UNIT})`, 'g'),
    change: (match, draw) => {
      const [low, high] = [amountOf(match.groups?.low ?? ''), amountOf(match.groups?.high ?? '')]
      // Years are no figures, and a range that mixes scales is no longer one when it is turned.
      const isYear = low > 1500 && low < 2100 && high > 1500 && high < 2100
      return low < high && !isYear ? swapped('low', 'high')(match, draw) : undefined
    },
  },
  {
    name: 'another share of the change',
    pattern: new RegExp(
      ` from ${NUMBER}${UNIT}${WORDS} to ${NUMBER}${UNIT}${WORDS}, (?:up|down|an? (?:increase|rise|jump|drop|fall|decline) of|or) (?<share>\\d+(?:\\.\\d+)?)(?: percent| per cent|%)`,
      'g',
    ),
    change: otherShare,
  },
  {
    name: 'another share of the whole',
    pattern:
      /\b\d[\d,]* (?:out )?of (?:the |its |their )?\d[\d,]*(?: [a-z]+){0,3}(?:, or (?:about |roughly )?| \()(?<share>\d+(?:\.\d+)?)(?: percent| per cent|%)/g,
    change: otherShare,
  },
  {
    name: 'a score turned round',
    pattern:
      /\b(?:beat|defeated|won|victory over)\b[^.;,:\d]{0,40} (?<a>\d{1,2})[-–](?<b>\d{1,2})(?=[.,;]| (?:on|in|at|to))/g,
    change: swapped('a', 'b'),
  },
  {
    name: 'another count of names',
    pattern: new RegExp(
      `\\b(${COUNTS.join('|')}) [a-z]+(?: [a-z]+)?s(?::| —| –) \\p{Lu}[\\p{L} ]+(?:, \\p{Lu}[\\p{L} ]+)*,? and \\p{Lu}[\\p{L} ]+(?=[.—–])`,
      'gu',
    ),
    change: otherCount,
  },
]

function planting(kind: Kind, text: string, draw: (below: number) => number): Planting | undefined {
  for (const match of text.matchAll(kind.pattern)) {
    const now = kind.change(match, draw)
    if (now !== undefined && now !== match[0]) {
      return { start: match.index, end: match.index + match[0].length, text: now }
    }
  }
  return undefined
}

/** Figures changed where published text tells them so that they bear each other out. */
export const plantedFigures: readonly Measure[] = KINDS.map((kind) => ({
  rule: RULE,
  set: `news_archive, planted: ${kind.name}`,
  async run(bed) {
    const draw = lehmer(2026)
    let [right, missed, words] = [0, 0, 0]
    for (const text of reportedArticles(bed, 1)) {
      if (right + missed >= MOST) break
      const change = planting(kind, text, draw)
      if (change === undefined) continue
      const planted = text.slice(0, change.start) + change.text + text.slice(change.end)
      words += planted.split(/\s+/).length
      const end = change.start + change.text.length
      const findings = await bed.check(await bed.read(planted, 'text'), RULE)
      if (findings.some(({ range }) => range.start < end && change.start < range.end)) right++
      else missed++
    }
    return { right, wrong: 0, missed, words, note: 'not filtered by hand' }
  },
}))
