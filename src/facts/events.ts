import type { Range } from '../text/range.ts'
import type { DateFact } from './dates.ts'
import type { PlaceFact } from './places.ts'
import type { Predicate, PredicateForm, PredicateLexicon } from './predicates.ts'
import type { Token, Tokens } from './tokens.ts'

/** An act told by a verb or by a noun made from one. */
export interface EventFact {
  /** Class of the predicate lexicon: “seize”. */
  readonly class: string
  readonly form: 'active' | 'passive' | 'noun'
  /** The predicate with its target and its time: “bombed Ukraine in 2014”, “the annexation of Crimea … in early 2014”. */
  readonly range: Range
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** The predicate alone, by token index, half-open. */
  readonly predicate: { readonly from: number; readonly to: number }
  readonly agent?: PlaceFact
  readonly target?: PlaceFact
  readonly date?: DateFact
  /** “did not bomb”, “no annexation” */
  readonly negated: boolean
  /** “would bomb”, “threatened to bomb”, “if it bombed” */
  readonly unreal: boolean
}

/** What the other readers found, by token index, so that an event finds its parts in constant time. */
interface Index {
  readonly places: ReadonlyMap<number, PlaceFact>
  readonly dates: ReadonlyMap<number, DateFact>
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', "n't", 'no', 'without', 'nor', 'neither'])

const UNREAL: ReadonlySet<string> = new Set(
  `would could may might should can will shall if unless whether planned plans threatened threatens threat
  possible potential alleged allegedly attempted feared hypothetical denied denies denying prevent avoid`.split(
    /\s+/,
  ),
)

const PASSIVE_LEADS: ReadonlySet<string> = new Set(
  'was were is are be been being gets got get getting'.split(' '),
)

/** Words at which the reach of a predicate ends: another clause begins. */
const CLAUSE_ENDS: ReadonlySet<string> = new Set(
  'after before while when because although though who which that but as whose where since until'.split(' '),
)

const REACH_TARGET = 7
const REACH_AGENT = 8
/** “Russia’s 2014 annexation of …”: a noun's agent stands close before it. */
const REACH_OWNER = 2
const REACH_DATE = 12

/** Finds the acts of a text with their agent, target and time as far as shallow patterns tell them. */
export function findEvents(
  tokens: Tokens,
  lexicon: PredicateLexicon,
  places: readonly PlaceFact[],
  dates: readonly DateFact[],
): readonly EventFact[] {
  const index: Index = { places: byToken(places), dates: byToken(dates) }
  const found: EventFact[] = []
  for (let i = 0; i < tokens.all.length; i++) {
    const token = tokens.all[i]
    if (token === undefined || (token.capital && !token.opens)) continue
    const match = lexicon.forms.matchAt(tokens, i)
    // “president-elect”, “a double-sided printer”
    if (match === undefined || token.gap === 'hyphen' || isPosition(tokens, i)) continue
    if (tokens.all[match.next]?.gap === 'hyphen') continue
    for (const predicate of readingsAt(tokens, i, match.value)) {
      found.push(...readEvent(tokens, predicate, i, match.next, index))
    }
  }
  return found
}

/** The classes of all words of a text that may tell of an act, whether they do or not: what it tells is among them. */
export function findActClasses(tokens: Tokens, lexicon: PredicateLexicon): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 0; i < tokens.all.length; i++) {
    for (const { class: name } of lexicon.forms.matchAt(tokens, i)?.value ?? []) found.add(name)
  }
  return found
}

/** “We’ll defeat him” is a victory, “his defeat” is none: what may be a verb of one class and a noun of another. */
function readingsAt(tokens: Tokens, at: number, readings: readonly Predicate[]): readonly Predicate[] {
  if (readings.length < 2 || leadsNoun(tokens.all[at - 1])) return readings
  const verbs = readings.filter(({ forms }) => forms.some((form) => form !== 'noun'))
  return verbs.length > 0 ? verbs : readings
}

/** “Abbott, center left, greets …”, “second from left”: where somebody stands in a picture. */
function isPosition(tokens: Tokens, at: number): boolean {
  const token = tokens.all[at]
  if (token?.lower !== 'left') return false
  const before = tokens.all[at - 1]
  if (token.gap !== 'space' || before === undefined) return true
  return POSITION_LEADS.has(before.lower)
}

const POSITION_LEADS: ReadonlySet<string> = new Set(
  'center centre far from top bottom front back upper lower the on at and'.split(' '),
)

function byToken<Fact extends { readonly from: number; readonly to: number }>(
  facts: readonly Fact[],
): ReadonlyMap<number, Fact> {
  const found = new Map<number, Fact>()
  for (const fact of facts) for (let i = fact.from; i < fact.to; i++) found.set(i, fact)
  return found
}

function readEvent(
  tokens: Tokens,
  predicate: Predicate,
  from: number,
  to: number,
  index: Index,
): readonly EventFact[] {
  const form = formOf(tokens, predicate.forms, from)
  if (form === undefined) return []
  const after = targetAfter(tokens, to, index, form)
  const before = agentBefore(tokens, from, index, form === 'noun' ? REACH_OWNER : REACH_AGENT)
  const by = agentAfterBy(tokens, to, index)
  const [agent, target] = form === 'passive' ? [by, before] : [by ?? before, after]
  const date = dateOf(tokens, from, target === after ? (target?.to ?? to) : to, index)
  const start = form === 'noun' ? withDeterminer(tokens, from) : from
  const end = Math.max(to, target === after ? (target?.to ?? 0) : 0, date !== undefined ? date.to : 0)
  const token = tokens.all[start]
  return [
    {
      class: predicate.class,
      form,
      range: { start: token?.start ?? 0, end: tokens.all[end - 1]?.end ?? 0 },
      sentence: token?.sentence ?? 0,
      from: start,
      to: end,
      predicate: { from, to },
      ...(agent === undefined ? {} : { agent }),
      ...(target === undefined ? {} : { target }),
      ...(date === undefined ? {} : { date }),
      negated: someBefore(tokens, from, 3, NEGATIONS),
      unreal: isUnreal(tokens, from, form),
    },
  ]
}

/** Verb, passive or noun: told by the word before (“the attack”, “was attacked”). */
function formOf(
  tokens: Tokens,
  forms: readonly PredicateForm[],
  from: number,
): EventFact['form'] | undefined {
  const before = tokens.all[from - 1]
  const passive = someBefore(tokens, from, 2, PASSIVE_LEADS)
  const isNoun = forms.includes('noun')
  const isVerb = forms.some((form) => form !== 'noun')
  if (isNoun && (!isVerb || leadsNoun(before))) return 'noun'
  // “near the end of his address”: after an article no verb stands.
  if (!isVerb || before?.lower === 'the' || before?.lower === 'an') return undefined
  if (forms.includes('participle') || forms.includes('past-or-participle')) {
    return passive ? 'passive' : 'active'
  }
  return 'active'
}

const NOUN_LEADS: ReadonlySet<string> = new Set(
  'the a an its his her their this that of in for by after before following since over last no any military'.split(
    ' ',
  ),
)

function leadsNoun(before: Token | undefined): boolean {
  return before === undefined || before.possessive || before.capital || NOUN_LEADS.has(before.lower)
}

/** The place after a predicate: straight after a verb, after “of”, “in” or “on” for a noun. */
function targetAfter(
  tokens: Tokens,
  to: number,
  index: Index,
  form: EventFact['form'],
): PlaceFact | undefined {
  if (form === 'passive') return undefined
  for (let i = to; i < to + REACH_TARGET; i++) {
    const token = tokens.all[i]
    if (token === undefined || token.sentence !== tokens.all[to - 1]?.sentence) return undefined
    if (token.gap === 'break' || opensClause(tokens, i) || token.lower === 'by') return undefined
    const place = index.places.get(i)
    if (place !== undefined) return place
  }
  return undefined
}

/** “left it to protest the annexation of Crimea”: the infinitive has its own target; “lost to the Danes” has none. */
function opensClause(tokens: Tokens, at: number): boolean {
  const [token, next] = [tokens.all[at], tokens.all[at + 1]]
  if (token === undefined || CLAUSE_ENDS.has(token.lower)) return true
  if (token.lower !== 'to' || next === undefined) return false
  return !next.capital && !next.digit && !DETERMINERS.has(next.lower)
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their this that all both'.split(' '))

function agentBefore(tokens: Tokens, from: number, index: Index, reach: number): PlaceFact | undefined {
  const sentence = tokens.all[from]?.sentence
  for (let i = from - 1; i >= from - reach; i--) {
    const token = tokens.all[i]
    if (token === undefined || token.sentence !== sentence) return undefined
    const place = index.places.get(i)
    if (place !== undefined && place.form !== 'city') return place
    if (CLAUSE_ENDS.has(token.lower)) return undefined
  }
  return undefined
}

function agentAfterBy(tokens: Tokens, to: number, index: Index): PlaceFact | undefined {
  for (let i = to; i < to + REACH_AGENT; i++) {
    const token = tokens.all[i]
    if (token === undefined || token.sentence !== tokens.all[to - 1]?.sentence) return undefined
    if (token.lower !== 'by') continue
    for (let j = i + 1; j <= i + 3; j++) {
      const place = index.places.get(j)
      if (place !== undefined) return place
    }
    return undefined
  }
  return undefined
}

/** The time of an act: the first date after it in its clause, or the one that leads its sentence in. */
function dateOf(tokens: Tokens, from: number, to: number, index: Index): DateFact | undefined {
  const sentence = tokens.all[from]?.sentence
  for (let i = to; i < to + REACH_DATE; i++) {
    const token = tokens.all[i]
    if (token === undefined || token.sentence !== sentence || token.gap === 'break') break
    const date = index.dates.get(i)
    if (date !== undefined) return date
    if (opensClause(tokens, i)) break
  }
  for (let i = from - 1; i >= from - REACH_DATE; i--) {
    const token = tokens.all[i]
    if (token === undefined || token.sentence !== sentence) return undefined
    const date = index.dates.get(i)
    if (date !== undefined) return date
    if (CLAUSE_ENDS.has(token.lower)) return undefined
  }
  return undefined
}

/** “would bomb”, “threatened to bomb”, “a possible invasion”; “to protest the annexation” is no wish. */
function isUnreal(tokens: Tokens, from: number, form: EventFact['form']): boolean {
  if (form === 'noun') return someBefore(tokens, from, 2, UNREAL)
  return tokens.all[from - 1]?.lower === 'to' || someBefore(tokens, from, 4, UNREAL)
}

function withDeterminer(tokens: Tokens, from: number): number {
  const sentence = tokens.all[from]?.sentence
  for (let i = from - 1; i >= from - 3; i--) {
    const token = tokens.all[i]
    if (token === undefined || token.sentence !== sentence) return from
    if (['the', 'a', 'an', 'its'].includes(token.lower)) return i
  }
  return from
}

function someBefore(tokens: Tokens, from: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const token = tokens.all[i]
    if (token === undefined || token.sentence !== tokens.all[from]?.sentence) return false
    if (words.has(token.lower) || /n['’]t$/.test(token.lower)) return true
  }
  return false
}
