import type { Facts } from '../../src/facts/facts.ts'
import type { Range } from '../../src/text/range.ts'
import type { Discord } from './figures.ts'

const CONFIDENCE = 0.92

const SCORE = /(?<![\d–/:.$£€,-]|[A-Z])(\d{1,3})[-–](\d{1,3})(?![\d–/:%-]|[.,]\d|st\b|nd\b|rd\b|th\b)/g
/** “beat Harrow Vale 1-3”: the winner’s score is told first. */
const WINS =
  /\b(?:beat|beats|beating|defeated|defeats|defeating|thrashed|edged|overcame|won|wins|winning|victory|win)\b/i
const DRAWS = /\b(?:drew|draws|draw|drawn|tied|tie)\b/i
/** Scores of another kind or another moment of the match: legs, sets, series, leads, records. */
const OTHER_SCORE =
  /\b(?:aggregate|penalt\w+|shoot-?out|series|lead\w*|led|trail\w*|deficit|down|behind|record|ahead|despite|after (?:being|going|falling|a)|from|lost|lose\w*|losing|loss|defeat by|beaten by|was beaten|were beaten|was defeated|were defeated|odds|vote\w*|sets?|games?|rounds?|over|seed\w*|ratio|split|decision|ruling|ruled|previously|last season|first leg|overtime|game \d|half-?time|streak|start|overall|mark)\b/i

/** What follows a score that ends a match; “won 2-3 seats” counts seats. */
const AFTER =
  /^(?:[.,;)]|\s*$|\s(?:at|on|in|to|away|home|against|with|last|yesterday|this|thanks|win|victory|draw|tie|and|but|for|after|before|when|as|while)\b)/

/** Has a text two figures with a hyphen between them? */
export function mayTellScore(text: string): boolean {
  return (text.includes('-') || text.includes('–')) && /\d[-–]\d/.test(text)
}

/** Scores that are not the stated winner’s: “beat Harrow Vale 1-3”, “drew 2-1”. */
export function scoreDiscords(facts: Facts): readonly Discord[] {
  const { text, sentences } = facts.tokens
  return sentences.flatMap((sentence) => discordIn(text.slice(sentence.start, sentence.end), sentence) ?? [])
}

/** “Victory on July 18-19” */
const DAYS = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\w*\.? $/

const REACH = 60
/** Any two figures with a hyphen: sets, and scores with a letter beside them. */
const PAIR = /\d[-–]\d/g

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function discordIn(told: string, sentence: Range): Discord | undefined {
  const scores = [...told.matchAll(SCORE)]
  const [score] = scores
  if (score === undefined || scores.length > 1 || countOf(told, PAIR) > 1 || OTHER_SCORE.test(told))
    return undefined
  const [first, second] = [Number(score[1]), Number(score[2])]
  const end = score.index + score[0].length
  if (!AFTER.test(told.slice(end))) return undefined
  const before = told.slice(Math.max(0, score.index - REACH), score.index)
  const after = told.slice(end, end + 12)
  if (DAYS.test(before)) return undefined
  const isWon = WINS.test(before) || /^ (?:win|victory)\b/.test(after)
  const isDrawn = DRAWS.test(before) || /^ (?:draw|tie)\b/.test(after)
  if (isWon === isDrawn) return undefined
  // “hurricanes with 1-3 wins”, “a 52-48 vote”: scores that are no match.
  if (/[,;:–—]/.test(before.slice(Math.max(0, before.search(isWon ? WINS : DRAWS))))) return undefined
  const isWrong = isWon ? first <= second : first !== second
  if (!isWrong) return undefined
  const range = { start: sentence.start + score.index, end: sentence.start + end }
  return {
    message: isWon ? 'no-win' : 'no-draw',
    data: { score: score[0] },
    range,
    whole: sentence,
    confidence: CONFIDENCE,
  }
}
