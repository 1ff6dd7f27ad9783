import { FUNCTION_WORDS } from '../facts/data/titles.ts'
import type { EventFact } from '../facts/events.ts'
import type { NameFact } from '../facts/names.ts'
import type { Token } from '../facts/tokens.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { once } from '../text/once.ts'
import { whileSame } from '../text/while-same.ts'
import type { Conflict } from './conflict.ts'
import { contentStem, type StemCounts } from './context.ts'
import type { Detector, Tools } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { isPerson, surnameOf, withoutOpener } from './people.ts'
import { type Story, sentencePlace } from './story.ts'
import { passagesWith } from './story-words.ts'

const ACT_CONFIDENCE = 0.92
const DESCRIPTION_CONFIDENCE = 0.92

/**
 * Two people of the text in each other's place: “Brandt beat Lund” beside “Lund beat Brandt”, “coach
 * Ann Lund and striker Eva Brandt” beside a coach Brandt and a striker Lund, “Eva Brandt, the head of
 * the port” where the text has Ann Lund as that.
 */
export const mixUpConflicts: Detector = (story, tools) => {
  const told = once(() => describedIn(story, tools.lexicon))
  const deeds = once(() => readAll(story.text, deedsOf))
  return (caption) => [...deedConflicts(caption, deeds), ...descriptionConflicts(caption, story, told, tools)]
}

/** Who did it to whom. */
interface Deed {
  readonly passage: Passage
  /** Class of the act; of one that is only planned, with that said. */
  readonly act: string
  readonly year: number | undefined
  readonly doer: NameFact
  readonly other: NameFact
}

/** Acts that two do to each other, or that run both ways in time. */
const MUTUAL: ReadonlySet<string> = new Set([
  'draw',
  'marry',
  'divorce',
  'sign',
  'recognise',
  'attack',
  'support',
  'oppose',
])

/** “lost to” is “was beaten by”. */
const CONVERSE: ReadonlyMap<string, string> = new Map([
  ['lose', 'win'],
  ['sell', 'buy'],
])

const REACH_DOER = 2
const REACH_OTHER = 3

function deedsOf(passage: Passage): readonly Deed[] {
  const { facts } = passage
  return facts.events.flatMap((event) => {
    if (MUTUAL.has(event.class) || event.negated || event.form === 'noun') return []
    const before = facts.names.find((name) => stands(passage, name, event, 'before'))
    const after = facts.names.find((name) => stands(passage, name, event, 'after'))
    if (before === undefined || after === undefined) return []
    const converse = CONVERSE.get(event.class)
    const isTurned = (event.form === 'passive') !== (converse !== undefined)
    return {
      passage,
      act: `${converse ?? event.class}${event.unreal ? ' planned' : ''}`,
      year: event.date?.year,
      doer: isTurned ? after : before,
      other: isTurned ? before : after,
    }
  })
}

/** “Lund beat Brandt”, “Brandt was beaten by Lund”, “Lund lost to Brandt”: names hold on to the verb. */
function stands(passage: Passage, name: NameFact, event: EventFact, side: 'before' | 'after'): boolean {
  if (name.sentence !== event.sentence) return false
  const { all } = passage.facts.tokens
  const { from, to } = event.predicate
  const [start, end] = side === 'before' ? [name.to, from] : [to, name.from]
  const isBuying = side === 'after' && event.class === 'buy' && event.form === 'active'
  const reach = isBuying ? REACH_SELLER : side === 'before' ? REACH_DOER : REACH_OTHER
  if (end < start || end - start > reach) return false
  const between = all.slice(start, end)
  if (isBuying) return isSeller(between)
  if (!between.every((token) => isLink(token, side, event)) || all[end]?.gap === 'break') return false
  if (side === 'before') return true
  const link = between.map(({ lower }) => lower)
  if (event.form === 'passive') return link[0] === 'by'
  if (event.class === 'lose' || event.class === 'sell') return link[0] === 'to'
  return !link.includes('to') && !link.includes('by')
}

const REACH_SELLER = 6

/** “buy forty jets from Dornwerk” */
function isSeller(between: readonly Token[]): boolean {
  return between.at(-1)?.lower === 'from' && between.every(({ gap, capital }) => gap === 'space' && !capital)
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'was were is been being has had have also then who will'.split(' '),
)

function isLink({ lower, gap }: Token, side: 'before' | 'after', event: EventFact): boolean {
  // “Mark Lund, who defeated Peter Brandt”
  if (gap !== 'space' && !(gap === 'comma' && lower === 'who')) return false
  if (side === 'before') return AUXILIARIES.has(lower)
  return (
    lower === 'by' || lower === 'to' || lower === 'against' || TITLE_LINKS.has(lower) || event.form === 'noun'
  )
}

const TITLE_LINKS: ReadonlySet<string> = new Set(
  'the rival champion president senator mr mrs ms dr'.split(' '),
)

function deedConflicts(caption: Passage, deeds: () => readonly Deed[]): readonly Conflict[] {
  return deedsOf(caption).flatMap((deed) => {
    // “beat Ashby in 2019” beside “lost to Ashby on Saturday”
    const same = deeds().filter(({ act, year }) => act === deed.act && (deed.year ?? year) === year)
    const isDone = ({ doer, other }: Deed, a: NameFact, b: NameFact): boolean =>
      surnameOf(doer) === surnameOf(a) && surnameOf(other) === surnameOf(b)
    if (surnameOf(deed.doer) === surnameOf(deed.other)) return []
    if (same.some((entry) => isDone(entry, deed.doer, deed.other))) return []
    const turned = same.find((entry) => isDone(entry, deed.other, deed.doer))
    if (turned === undefined) return []
    return conflictOf(caption, deed.doer, turned.passage, turned.doer, ACT_CONFIDENCE)
  })
}

/** What a text says of a person beside the name, and in every sentence with the name. */
interface Described {
  readonly name: NameFact
  readonly passage: Passage
  /** Stems of titles and of what stands between commas. */
  readonly beside: ReadonlySet<string>
}

interface DescribedIn {
  readonly bySurname: ReadonlyMap<string, readonly Described[]>
  /** All stems of sentences that name somebody. */
  readonly sentences: ReadonlyMap<string, ReadonlySet<string>>
}

function describedIn({ text }: Story, lexicon: Lexicon): DescribedIn {
  const people = new Set<string>()
  for (const passage of text) {
    for (const { surname, isFull } of passage.read(namedIn, lexicon)) if (isFull) people.add(surname)
  }
  const bySurname = new Map<string, Described[]>()
  const sentences = new Map<string, Set<string>>()
  for (const passage of text) {
    // Somebody is a person whom the text once names in full.
    const named = passage.read(namedIn, lexicon).filter(({ surname }) => people.has(surname))
    const described = passage.read(keepDescriptions)
    for (const { surname, person, around } of described(0, named, () => describe(passage, named))) {
      const list = bySurname.get(surname)
      if (list === undefined) bySurname.set(surname, [person])
      else list.push(person)
      const all = sentences.get(surname) ?? new Set<string>()
      sentences.set(surname, all)
      for (const stem of around) all.add(stem)
    }
  }
  return { bySurname, sentences }
}

/** A person as one passage describes them. */
interface Description {
  readonly surname: string
  readonly person: Described
  /** Stems of the sentence that do not describe somebody else. */
  readonly around: ReadonlySet<string>
}

/** Descriptions stand as long as the same names of the passage are people. */
function keepDescriptions(): ReturnType<typeof whileSame<readonly Description[]>> {
  return whileSame()
}

function describe(passage: Passage, named: readonly Named[]): readonly Description[] {
  const besides = named.map(({ beside }) => beside())
  const owners = new Map(besides.flatMap((beside, n) => [...beside.keys()].map((i) => [i, n] as const)))
  return named.map(({ name, surname }, n) => ({
    surname,
    person: { name, passage, beside: new Set(besides[n]?.values()) },
    around: surroundingsOf(passage, name, (i) => (owners.get(i) ?? n) === n),
  }))
}

/** A name in a passage, as far as the passage alone tells of it. */
interface Named {
  readonly name: NameFact
  readonly surname: string
  /** The full name of a person. */
  readonly isFull: boolean
  readonly beside: () => ReadonlyMap<number, string>
}

function namedIn(passage: Passage, lexicon: Lexicon): readonly Named[] {
  return passage.facts.names.map((name) => ({
    name,
    surname: surnameOf(name),
    isFull: name.words.length > 1 && isPerson(withoutOpener(name, lexicon), lexicon),
    beside: once(() => besideName(passage, name, lexicon)),
  }))
}

const REACH_SENTENCE = 16

/** @param isOpen false for a word that describes somebody else of the sentence */
function surroundingsOf(
  { facts }: Passage,
  name: NameFact,
  isOpen: (token: number) => boolean,
): ReadonlySet<string> {
  const { all } = facts.tokens
  const found = new Set<string>()
  for (let i = Math.max(0, name.from - REACH_SENTENCE); i < name.to + REACH_SENTENCE; i++) {
    const token = all[i]
    if (token === undefined || token.sentence !== name.sentence || !isOpen(i)) continue
    const stem = contentStem(token)
    if (stem !== undefined) found.add(stem)
  }
  return found
}

const REACH_BEFORE = 4
const REACH_APPOSITION = 9

/**
 * “striker” of “striker Eva Brandt”, “head” and “port” of “Eva Brandt, the head of the port,”, “coach” of
 * “the coach, Ann Lund,”: stems by the index of their token.
 */
function besideName({ facts }: Passage, mention: NameFact, lexicon: Lexicon): ReadonlyMap<number, string> {
  const { all } = facts.tokens
  const name = withoutOpener(mention, lexicon)
  const found = new Map<number, string>()
  const add = (i: number, token: Token): void => {
    const stem = contentStem(token)
    if (stem !== undefined && !token.digit) found.set(i, stem)
  }
  const isApposed = all[name.from]?.gap === 'comma' && all[name.to]?.gap === 'comma'
  for (let i = name.from - 1; i >= name.from - REACH_BEFORE; i--) {
    const [token, next] = [all[i], all[i + 1]]
    if (token === undefined || token.sentence !== name.sentence || token.possessive) break
    const holds = next?.gap === 'space' || next?.gap === 'hyphen' || (isApposed && i === name.from - 1)
    if (!holds || FUNCTION_WORDS.has(token.lower)) break
    add(i, token)
  }
  if (all[name.to]?.gap !== 'comma') return found
  for (let i = name.to; i < name.to + REACH_APPOSITION; i++) {
    const token = all[i]
    if (token === undefined || token.sentence !== name.sentence) break
    if (i > name.to && token.gap !== 'space' && token.gap !== 'hyphen') break
    if (ENDS_APPOSITION.has(token.lower)) break
    add(i, token)
  }
  return found
}

const ENDS_APPOSITION: ReadonlySet<string> = new Set(
  'who which whose and but said says told is was are were has had with as when after before left right center centre seen pictured speaks'.split(
    ' ',
  ),
)

const LEAST_DESCRIPTION = 0.9

interface Person {
  readonly name: NameFact
  readonly beside: ReadonlySet<string>
  readonly surname: string
}

function describedPeople(caption: Passage, lexicon: Lexicon): readonly Person[] {
  return caption.facts.names.flatMap((name) => {
    const beside = new Set(besideName(caption, name, lexicon).values())
    return beside.size === 0 ? [] : [{ name: withoutOpener(name, lexicon), beside, surname: surnameOf(name) }]
  })
}

function descriptionConflicts(
  caption: Passage,
  story: Story,
  toldIn: () => DescribedIn,
  tools: Tools,
): readonly Conflict[] {
  const people = describedPeople(caption, tools.lexicon)
  // It takes two whom the text knows for one to stand in the other's place; it is read for those captions alone.
  const surnames = new Set(people.map(({ surname }) => surname))
  if ([...surnames].filter((surname) => isKnown(surname, story, tools.lexicon)).length < 2) return []
  const told = toldIn()
  const { stems } = tools
  return people.flatMap(({ name, beside, surname }) => {
    const own = told.sentences.get(surname)
    // The text must know the person, and say nothing of the description beside the name.
    if (own === undefined || [...beside].some((stem) => own.has(stem))) return []
    const total = sum(beside, stems)
    for (const [other, mentions] of told.bySurname) {
      if (other === surname) continue
      for (const mention of mentions) {
        const shared = [...beside].filter((stem) => mention.beside.has(stem))
        const weight = sum(shared, stems)
        if (weight < LEAST_DESCRIPTION || weight < 0.75 * total) continue
        // The other stands in the caption as well and has the person's place there, or is described by two words.
        const swapped = people.find((person) => person.surname === other)
        const isSwapped =
          swapped !== undefined && ![...swapped.beside].some((stem) => told.sentences.get(other)?.has(stem))
        if (!isSwapped || shared.length === 0) continue
        return conflictOf(caption, name, mention.passage, mention.name, DESCRIPTION_CONFIDENCE)
      }
    }
    return []
  })
}

/** Does the text give the full name of a person of this surname? */
function isKnown(surname: string, { text }: Story, lexicon: Lexicon): boolean {
  return passagesWith(text, surname).some((passage) =>
    passage.read(namedIn, lexicon).some((named) => named.isFull && named.surname === surname),
  )
}

function sum(of: Iterable<string>, stems: StemCounts): number {
  let total = 0
  for (const stem of of) total += stems.weight(stem)
  return total
}

function conflictOf(
  caption: Passage,
  name: NameFact,
  passage: Passage,
  other: NameFact,
  confidence: number,
): Conflict[] {
  return [
    {
      kind: 'person',
      caption: { block: caption.block, range: name.range },
      other: { block: passage.block, range: other.range },
      sentence: sentencePlace(passage, other.sentence),
      confidence,
    },
  ]
}
