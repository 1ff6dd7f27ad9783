import type { Lexicon } from '../../src/rule/lexicon.ts'
import { isCalendarWord } from '../../src/text/calendar-words.ts'
import type { WordTable } from '../../src/text/words.ts'
import {
  AFTER_SUBJECT,
  BEFORE_DEMONSTRATIVE,
  BEFORE_HER,
  BEFORE_PARTICLES,
  CLAUSE_HEADS,
  CLAUSE_OPENERS,
  LONE_SUBJECTS,
  NO_VERBS,
  PARTICLE_VERBS,
  type Place,
  VERBS_WITH_FOR,
} from './words.ts'

/** Words before “is is” among which a clause may begin that ends there. */
const CLAUSE_REACH = 8

/**
 * True where grammar may double the word whose first stands at `i`. Read off all doubles of 17,000 published
 * articles: which ones were meant.
 *
 * - `clause`: “what it is is a start”, “what he did did harm”: where a question word or a summing-up word
 *   stands before in the sentence.
 * - `particle`: “going on on the bridge”, “the mess he was in in May”, “swore him in in May”: behind a verb that
 *   takes one, or behind what it and its particle have between them; before a time, behind any -ed and -ing.
 * - `span`: “what they fought for for years”: behind a verb that takes “for”, before a stretch of time.
 * - `subject`: “I told you you would”, “once you have it it is yours”: behind a verb, before one.
 * - `place`: “there is no there there”.
 * - `conjunction`: “he held that that was wrong”, “than that that they say”.
 * - `object`: “it cost her her job”.
 * - `perfect`: “they had had enough”.
 */
export function isMeantHere(
  place: Place,
  text: string,
  words: WordTable,
  i: number,
  lexicon: Lexicon,
): boolean {
  const before = sentenceBefore(text, words, i, place === 'clause' ? CLAUSE_REACH : 1)
  const left = before[0]
  const written = wordAfter(text, words, i + 1)
  const next = written?.toLowerCase()
  switch (place) {
    case 'clause':
      return endsClause(before)
    case 'perfect':
      return next !== 'been'
    case 'conjunction':
      return left === undefined || BEFORE_DEMONSTRATIVE.has(left) || !beginsClause(written, lexicon)
    case 'object':
      return left === undefined || hasForm(BEFORE_HER, left)
    case 'place':
      return next === undefined || !AFTER_SUBJECT.has(next) || left === undefined || takesParticle(left)
    case 'subject':
      return left !== undefined && !NO_VERBS.has(left) && !/^\d|ly$/.test(left) && isVerbOf(next)
    case 'span':
      return left !== undefined && endsWithFor(left) && isSpan(next)
    case 'particle':
      return left !== undefined && (takesParticle(left) || (/(?:ed|ing)$/.test(left) && isTime(next)))
  }
}

/** “he said that that the deal …”, “that that there’s …”, “that that Clinton …”; “that that Department” does not. */
function beginsClause(next: string | undefined, lexicon: Lexicon): boolean {
  if (next === undefined) return false
  const small = next.toLowerCase()
  if (isTime(small)) return false
  return (
    CLAUSE_HEADS.has(small.replace(/['’].*$/, '')) ||
    (small !== next && lexicon.lookup(small, 0, small.length) === 0)
  )
}

function isVerbOf(next: string | undefined): boolean {
  return next === undefined || AFTER_SUBJECT.has(next.replace('’', "'")) || /s$/.test(next)
}

function takesParticle(left: string): boolean {
  return BEFORE_PARTICLES.has(left) || hasForm(PARTICLE_VERBS, left)
}

function endsWithFor(left: string): boolean {
  return BEFORE_PARTICLES.has(left) || hasForm(VERBS_WITH_FOR, left)
}

/** “fight” has “fights” and “fighting”, “phase” “phased”, “jog” “jogging”. */
function hasForm(verbs: ReadonlySet<string>, word: string): boolean {
  if (verbs.has(word)) return true
  const stem = word.replace(/(?:s|ed|ing)$/, '')
  if (stem === word) return false
  return verbs.has(stem) || verbs.has(`${stem}e`) || (/(.)\1$/.test(stem) && verbs.has(stem.slice(0, -1)))
}

const SPAN =
  /^(?:\d.*|an?|the|so|nearly|almost|about|around|more|over|many|several|some|most|much|long|at|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|decades|years|months|weeks|days|hours|generations|ages|ever|free)$/
const TIME = /^(?:\d.*|early|late|mid)$/

function isSpan(next: string | undefined): boolean {
  return next === undefined || SPAN.test(next)
}

function isTime(next: string | undefined): boolean {
  return next === undefined || TIME.test(next) || isCalendarWord(next)
}

/** True where a clause may end with the word behind `before`: “what it is | is a start”. */
function endsClause(before: readonly string[]): boolean {
  // “It is is late”: a pronoun alone begins the sentence, and no clause ends with its verb.
  if (before.length === 1 && LONE_SUBJECTS.has(before[0] ?? '')) return false
  return before.some((word) => CLAUSE_OPENERS.has(word.replace(/['’].*$/, '')))
}

/** The word behind word `i`; `undefined` where a mark stands between, or nothing. */
function wordAfter(text: string, words: WordTable, i: number): string | undefined {
  const start = words.starts[i + 1]
  if (i + 1 >= words.count || start === undefined) return undefined
  return /^\s+$/.test(text.slice(words.ends[i], start)) ? text.slice(start, words.ends[i + 1]) : undefined
}

/** Up to `reach` words of the same sentence before word `i`, in small letters, the nearest first. */
export function sentenceBefore(text: string, words: WordTable, i: number, reach: number): readonly string[] {
  const found: string[] = []
  for (let at = i - 1; at >= 0 && at >= i - reach; at--) {
    if (/[.!?:;“"(]/.test(text.slice(words.ends[at], words.starts[at + 1]))) break
    found.push(text.slice(words.starts[at], words.ends[at]).toLowerCase())
  }
  return found
}
