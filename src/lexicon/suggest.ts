import type { Suggestion } from '../rule/lexicon.ts'
import type { AcceptedWords } from './accepted-words.ts'
import type { CountedWords } from './counted-words.ts'
import { type Candidate, type CandidateFinder, frequencyWeight, MAX_LETTERS } from './find-candidates.ts'
import { type Ranked, traitsOf, WEIGHED, weighTraits } from './rank-suggestions.ts'
import { RANK_WEIGHTS } from './rank-weights.ts'
import type { SoundSearch, Wanted } from './sound-search.ts'

/** What a suggester works with. */
export interface SuggestPorts {
  readonly accepted: AcceptedWords
  readonly counted: CountedWords
  readonly finder: CandidateFinder
  /** Opens the search by sound, which few texts ask for. */
  bySound(): SoundSearch
}

const NAT = 1000
/**
 * The searches in an article, one after the other: how far each goes, and by how much a correction may score worse
 * than the best one to be worth finding, in nats. What a near search finds spares a far one most of its way.
 */
const SEARCHES = [
  { bound: 5, behind: 9 },
  { bound: 8, behind: 9 },
] as const
/**
 * Where the word stands alone, with nothing else to tell what was meant: how far single letters and groups of them
 * are looked for, and by how much a correction may score worse than the best one, in nats.
 */
const ALONE = { letters: 8, groups: 22, behind: 7 } as const
/** How far words of about the same sound are looked for in an article, and what one must score to be likely there, in nats. */
const FAR = { bound: 10, least: -4 } as const
/** A correction of the same sound, or nearly, that is so near and so far ahead of the next one is not looked beyond, in nats. */
const CLEAR = { cost: 6, lead: 3 } as const
/** As many corrections are looked for as an editor is shown. */
const WANTED = 5
/** A space left out or a word torn apart costs as much as a middling slip. */
const SPLIT_COST = 12

type Scored = Ranked

/**
 * Corrections of a word, best first: slips by cost, words by frequency, a split in two words among
 * them; case, possessive and hyphen as the misspelling has them.
 */
export function suggestWords(
  word: string,
  limit: number,
  ports: SuggestPorts,
  reach?: number,
): readonly Suggestion[] {
  return shapedLike(word, limit, ports, (plain) => {
    const scored = scoreAll(plain, ports, reach)
    return reach === undefined ? rankedAnew(plain, scored, ports) : scored
  })
}

/**
 * Ranks the corrections of a word that stands alone by how it sounds too: an article has more to tell, and is
 * judged by what the slips cost.
 */
function rankedAnew(typed: string, scored: readonly Scored[], ports: SuggestPorts): readonly Scored[] {
  return likeliest(scored).map((entry) => ({
    ...entry,
    score: weighTraits(traitsOf(typed, entry, isName(entry.text, ports)), RANK_WEIGHTS),
  }))
}

/** The corrections of a misspelling in small letters that are weighed anew, with their traits: for training. */
export function weighedCorrections(
  typed: string,
  ports: SuggestPorts,
): readonly { readonly text: string; readonly traits: readonly number[] }[] {
  return likeliest(scoreAll(typed, ports)).map((entry) => ({
    text: entry.text,
    traits: traitsOf(typed, entry, isName(entry.text, ports)),
  }))
}

function likeliest(scored: readonly Scored[]): readonly Scored[] {
  return [...scored].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1)).slice(0, WEIGHED)
}

function isName(text: string, ports: SuggestPorts): boolean {
  return cased(text, ports) !== text
}

/**
 * Corrections of a word of an article that no slip of single letters explains: of about the same sound, by groups
 * of letters, and only words that are common enough to have been meant in spite of what the slip costs.
 */
export function suggestFar(word: string, limit: number, ports: SuggestPorts): readonly Suggestion[] {
  const search = ports.bySound()
  return shapedLike(word, limit, ports, (plain) => {
    const found: Scored[] = []
    search.take(plain)
    search.near({
      bound: FAR.bound * NAT,
      floor: () => FAR.least * NAT,
      found: ({ word: text, cost }) => found.push(scoredBy(text, cost, ports.counted)),
    })
    return found
  })
}

function shapedLike(
  word: string,
  limit: number,
  ports: SuggestPorts,
  scoreOf: (plain: string) => readonly Scored[],
): readonly Suggestion[] {
  const plain = word.replaceAll('’', "'")
  const possessive = /'s?$/i.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - possessive.length)
  if (stem.length === 0 || stem.length > MAX_LETTERS) return []
  const scored = scoreOf(stem.toLowerCase())
  const whole = possessive === '' ? scored : [...scored, ...scoreOf(plain.toLowerCase())]
  const ending = word.slice(word.length - possessive.length)
  const shaped = new Map<string, Scored>()
  for (const [i, { text, score, cost }] of whole.entries()) {
    const form = shapeLike(word, cased(text, ports)) + (i < scored.length ? ending : '')
    if (form === word || score <= (shaped.get(form)?.score ?? Number.NEGATIVE_INFINITY)) continue
    shaped.set(form, { text: form, score, cost })
  }
  return posterior([...shaped.values()]).slice(0, limit)
}

/** Corrections as far as `reach`, or as far as there are any for a word that stands alone. */
function scoreAll(word: string, ports: SuggestPorts, reach = Number.POSITIVE_INFINITY): readonly Scored[] {
  const { counted, finder } = ports
  const scored = new Map<string, Scored>(splits(word, ports).map((split) => [split.text, split]))
  const take = (candidates: readonly Candidate[]): void => {
    for (const { word: text, cost } of candidates) {
      const entry = scoredBy(text, cost, counted)
      if (entry.score > (scored.get(text)?.score ?? Number.NEGATIVE_INFINITY)) scored.set(text, entry)
    }
  }
  take(finder.findNear(word))
  if (reach === Number.POSITIVE_INFINITY) takeAlone(word, ports, scored, take)
  else {
    for (const { bound, behind } of SEARCHES) {
      if (bound <= reach) take(finder.find(word, bound * NAT, floorOf([...scored.values()], behind) * NAT))
    }
  }
  return [...scored.values()]
}

/** Looks for words that sound about the same first: what is found spares the other searches most of their way. */
function takeAlone(
  word: string,
  { bySound, finder }: SuggestPorts,
  scored: ReadonlyMap<string, Scored>,
  take: (candidates: readonly Candidate[]) => void,
): void {
  const search = bySound()
  // The floor rises only when something is found.
  let isKnown = false
  let floor = 0
  const wanted: Wanted = {
    bound: ALONE.groups * NAT,
    floor() {
      if (!isKnown) floor = floorOf([...scored.values()], ALONE.behind) * NAT
      isKnown = true
      return floor
    },
    found(candidate) {
      take([candidate])
      isKnown = false
    },
  }
  search.take(word)
  search.near(wanted)
  // A letter more or less would only find what scores worse.
  if (isClear([...scored.values()])) return
  take(finder.find(word, ALONE.letters * NAT, wanted.floor()))
  isKnown = false
  if (!isClear([...scored.values()])) search.far(wanted)
}

function isClear(scored: readonly Scored[]): boolean {
  const [best, next] = [...scored].sort((a, b) => b.score - a.score)
  if (best === undefined) return false
  // “inthe”: a space left out tells nothing of sounds.
  if (best.text.includes(' ')) return true
  if (best.cost >= CLEAR.cost) return false
  return best.score - (next?.score ?? Number.NEGATIVE_INFINITY) > CLEAR.lead
}

/** The score that a further correction must reach to be among those that are wanted. */
function floorOf(scored: readonly Scored[], behind: number): number {
  const scores = scored.map(({ score }) => score).sort((a, b) => b - a)
  const best = scores[0] ?? Number.NEGATIVE_INFINITY
  return Math.max(best - behind, scores[WANTED - 1] ?? Number.NEGATIVE_INFINITY, LEAST)
}

/** A score that no correction worth showing falls under. */
const LEAST = -22

function scoredBy(text: string, cost: number, counted: CountedWords): Scored {
  return { text, cost: cost / NAT, score: weightOf(text, counted) - cost / NAT }
}

function weightOf(word: string, counted: CountedWords): number {
  const slot = counted.find(word, 0, word.length)
  return frequencyWeight(slot < 0 ? 0 : counted.prior(slot))
}

/** “inthe”: two words that are both common, parted where the space is missing. */
function splits(word: string, { accepted, counted }: SuggestPorts): readonly Scored[] {
  const found: Scored[] = []
  for (let at = 1; at < word.length; at++) {
    if (!isWholeWord(word, 0, at, accepted) || !isWholeWord(word, at, word.length, accepted)) continue
    const left = word.slice(0, at)
    const right = word.slice(at)
    const rarer = Math.min(weightOf(left, counted), weightOf(right, counted))
    found.push({ text: `${left} ${right}`, cost: SPLIT_COST, score: rarer - SPLIT_COST })
  }
  return found
}

/** Single letters stand in dictionaries, but only two of them are words. */
function isWholeWord(text: string, start: number, end: number, accepted: AcceptedWords): boolean {
  if (end - start === 1) return text.charAt(start) === 'a' || text.charAt(start) === 'i'
  return accepted.exact(text, start, end) !== 0
}

function posterior(scored: readonly Scored[]): readonly Suggestion[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
  const top = sorted[0]?.score ?? 0
  const weights = sorted.map(({ score }) => Math.exp(score - top))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return sorted.map(({ text, cost }, i) => ({ text, cost, probability: (weights[i] ?? 0) / sum }))
}

/** A name takes its capital: “obma” → “Obama”, “inwashington” → “in Washington”. */
function cased(text: string, { accepted, counted }: SuggestPorts): string {
  return text
    .split(' ')
    .map((word) => {
      if (accepted.exact(word, 0, word.length) !== 0) return word
      const name = word.charAt(0).toUpperCase() + word.slice(1)
      if (accepted.exact(name, 0, name.length) !== 0) return name
      const capitals = word.toUpperCase()
      if (accepted.exact(capitals, 0, capitals.length) !== 0) return capitals
      const slot = counted.find(word, 0, word.length)
      return slot >= 0 && counted.capitalShare(slot) > 0.5 ? name : word
    })
    .join(' ')
}

/** Gives a correction the capitals of the misspelling. */
function shapeLike(typed: string, right: string): string {
  const upper = typed.toUpperCase()
  if (typed === upper && typed !== typed.toLowerCase() && typed.length > 1) return right.toUpperCase()
  const first = typed.charAt(0)
  if (first !== first.toLowerCase()) return right.charAt(0).toUpperCase() + right.slice(1)
  return right
}
