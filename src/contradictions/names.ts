import { FUNCTION_WORDS, HONORIFICS, TITLES } from '../facts/data/titles.ts'
import { lettersOf, mayBeNear } from '../facts/letter-sets.ts'
import {
  areTwoGivenNames,
  isCommonWord,
  isKnownName,
  isNearName,
  isNearUnknownName,
} from '../facts/name-spelling.ts'
import type { NameFact } from '../facts/names.ts'
import type { Token } from '../facts/tokens.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { isCutShort } from '../text/cut-short.ts'
import { once } from '../text/once.ts'
import type { Conflict } from './conflict.ts'
import type { Detector } from './detector.ts'
import type { Passage } from './passage.ts'
import { foldToken, isMachineText, type Story, sentencePlace } from './story.ts'

/** Both spellings stand beside the same other name. */
const ANCHORED = 0.97
/** A surname alone, in no dictionary, one letter off a name of the text. */
const ALONE = 0.92

interface NameIn {
  readonly passage: Passage
  readonly name: NameFact
  readonly folded: readonly string[]
}

/** The names of the other side, by each of their words. */
interface NameIndex {
  readonly byWord: ReadonlyMap<string, readonly NameIn[]>
  /** Distinct folded words of names. */
  readonly words: readonly string[]
}

/**
 * One name spelt two ways: a word of a caption's name that stands nowhere in the text, a letter away
 * from a word that stands in the text beside the same other name (“Bryon Powell” / “Byron Powell”),
 * or, where no other name is beside it, from a name that the text repeats.
 */
export const nameConflicts: Detector = (story, { lexicon }) => {
  const index = once(() => indexNames(story.text))
  const captions = once(() => indexNames(story.captions))
  return (caption) => {
    const own = new Set(caption.facts.tokens.all.map(foldToken))
    const found: Conflict[] = []
    for (const name of caption.facts.names) {
      if (isMachineText(caption.block, name.range)) continue
      const folded = name.words.map(foldToken)
      name.words.forEach((word, at) => {
        if (isCutShort(caption.block.prose.text, word.end)) return
        if (!mayBeMisspelt(word, folded[at] ?? '', story) || !hasVariant(folded[at] ?? '', story)) return
        const subject: Subject = { caption, name, folded, at, own, story, lexicon }
        const conflict =
          besideSameName(subject, index()) ??
          aloneInText(subject, index()) ??
          besideSameName(subject, captions(), isEarlier)
        if (conflict !== undefined) found.push(conflict)
      })
    }
    return found
  }
}

/** Of two captions that disagree the later is marked, once. */
function isEarlier({ caption }: Subject, entry: NameIn): boolean {
  return entry.passage.block.index < caption.block.index
}

/** A word of a name in a caption, with all that is needed to judge it. */
interface Subject {
  readonly caption: Passage
  readonly name: NameFact
  readonly folded: readonly string[]
  readonly at: number
  /** Folded words of the caption itself. */
  readonly own: ReadonlySet<string>
  readonly story: Story
  readonly lexicon: Lexicon
}

function indexNames(passages: readonly Passage[]): NameIndex {
  const byWord = new Map<string, NameIn[]>()
  for (const passage of passages) {
    for (const entry of passage.read(namesIn)) {
      for (const word of new Set(entry.folded)) {
        const list = byWord.get(word)
        if (list === undefined) byWord.set(word, [entry])
        else list.push(entry)
      }
    }
  }
  return { byWord, words: [...byWord.keys()] }
}

function namesIn(passage: Passage): readonly NameIn[] {
  return passage.facts.names.map((name) => ({ passage, name, folded: name.words.map(foldToken) }))
}

function mayBeMisspelt(word: Token, folded: string, story: Story): boolean {
  if (!word.capital || /\d/.test(folded) || story.words.has(folded)) return false
  if (FUNCTION_WORDS.has(folded) || TITLES.has(folded) || HONORIFICS.has(folded)) return false
  // “AAPL” and “APPL” are tickers, not names.
  return word.text.length > 5 || word.text !== word.text.toUpperCase()
}

/** A word that is nearly the same stands somewhere: nearly no word of a headline has one, and no name need be read. */
function hasVariant(folded: string, { text, captions }: Story): boolean {
  const letters = lettersOf(folded)
  const isVariantIn = ({ facts }: Passage): boolean => {
    const { tokens } = facts
    for (let i = 0; i < tokens.letters.length; i++) {
      if (!mayBeNear(letters, tokens.letters[i] ?? 0)) continue
      if (isNearUnknownName(folded, tokens.all[i]?.form.folded ?? '')) return true
    }
    return false
  }
  return text.some(isVariantIn) || captions.some(isVariantIn)
}

/** The same name beside it, or one as near: “Damien Grammaticus” and “Damian Grammaticas”. */
function besideSameName(
  subject: Subject,
  index: NameIndex,
  accepts: (subject: Subject, entry: NameIn) => boolean = () => true,
): Conflict | undefined {
  const { folded, at } = subject
  for (const step of [1, -1]) {
    const anchor = folded[at + step]
    if (anchor === undefined || !isAnchor(anchor)) continue
    const matches = index.byWord.get(anchor) ?? []
    for (const entry of matches) {
      const place = entry.folded.indexOf(anchor) - step
      if (accepts(subject, entry) && isVariant(subject, entry, place))
        return conflictOf(subject, entry, place, ANCHORED)
    }
    if (matches.length > 0 || anchor.length < 6) continue
    for (const near of index.words) {
      if (!isNearName(anchor, near)) continue
      for (const entry of index.byWord.get(near) ?? []) {
        const place = entry.folded.indexOf(near) - step
        if (accepts(subject, entry) && isVariant(subject, entry, place))
          return conflictOf(subject, entry, place, ANCHORED)
      }
    }
  }
  return undefined
}

function isAnchor(word: string): boolean {
  return word.length >= 2 && !FUNCTION_WORDS.has(word) && !TITLES.has(word) && !HONORIFICS.has(word)
}

function isVariant(subject: Subject, entry: NameIn, place: number): boolean {
  const { folded, at, own, lexicon } = subject
  const wrong = folded[at] ?? ''
  const right = entry.folded[place]
  if (isCutShort(entry.passage.block.prose.text, entry.name.words[place]?.end ?? 0)) return false
  const isKnown = isKnownName(wrong, lexicon)
  // “Dan and Don Hall” are brothers; “Lee Friedlnader … Lee Friedlander” is one man.
  if (right === undefined || (isKnown && own.has(right))) return false
  if (!(isKnown ? isNearName : isNearUnknownName)(wrong, right)) return false
  if (!isAligned(folded, at, entry.folded, place)) return false
  if (!isNameHere(subject, entry, wrong, right)) return false
  const isGiven = at === 0 && folded.length > 1
  return !isGiven || !areTwoGivenNames(wrong, right, lexicon)
}

/** The other words agree as far as both names go: “Kim Jung-sook” is not “Kim Jong-un”. */
function isAligned(a: readonly string[], atA: number, b: readonly string[], atB: number): boolean {
  return a.every((word, i) => {
    const other = b[i - atA + atB]
    return i === atA || other === undefined || other === word || isNearName(word, other)
  })
}

/**
 * The word of the text is a name there, not a common word with a capital: “Marathon Trainin Plan” in a
 * text on training is a slip of spelling, and “Defense Forces” beside “Defence Forces” another English.
 */
function isNameHere(subject: Subject, entry: NameIn, wrong: string, right: string): boolean {
  const { lexicon, story, name } = subject
  const [isWrongCommon, isRightCommon] = [isCommonWord(wrong, lexicon), isCommonWord(right, lexicon)]
  if (isWrongCommon && isRightCommon) {
    return (
      (name.titles.length > 0 && entry.name.titles.length > 0) || isSurnameHere(subject, entry, wrong, right)
    )
  }
  return !isRightCommon || !story.words.hasSmall(right)
}

/**
 * “David March” beside “David Marsh”: both words are common, but behind one given name each is a surname,
 * unless the story has it in small letters (“the Paris March” of a story on a march).
 */
function isSurnameHere(
  { folded, at, lexicon, story }: Subject,
  entry: NameIn,
  wrong: string,
  right: string,
): boolean {
  const [given] = folded
  if (at !== 1 || folded.length !== 2 || given === undefined || entry.folded.length !== 2) return false
  return (
    entry.folded[0] === given &&
    lexicon.listed(given).name &&
    !isCommonWord(given, lexicon) &&
    !story.words.hasSmall(wrong) &&
    !story.words.hasSmall(right)
  )
}

const SHORTEST_ALONE = 5

/** A name with no other name beside it: unknown itself, near a name that the text has more than once. */
function aloneInText(subject: Subject, index: NameIndex): Conflict | undefined {
  const { folded, at, own, lexicon, name, story } = subject
  const wrong = folded[at] ?? ''
  if (wrong.length < SHORTEST_ALONE) return undefined
  const near = index.words.filter(
    (word) => isNearName(wrong, word) && !own.has(word) && story.words.count(word) >= 2,
  )
  const [right] = near
  if (right === undefined || near.length !== 1) return undefined
  if (isCommonWord(right, lexicon) || isCommonWord(wrong, lexicon)) return undefined
  const entries = index.byWord.get(right) ?? []
  if (!entries.some((entry) => isSurname(entry, right))) return undefined
  const sameTitle = entries.find((entry) => entry.name.titles.some((title) => name.titles.includes(title)))
  const sameNext = entries.find((entry) => hasSameNext(subject, entry, right))
  if (isKnownName(wrong, lexicon) && sameTitle === undefined && sameNext === undefined) return undefined
  if (folded.length > 1 && sameNext === undefined) return undefined
  const entry = sameNext ?? sameTitle ?? entries[0]
  return entry === undefined ? undefined : conflictOf(subject, entry, entry.folded.indexOf(right), ALONE)
}

/** The last word of a full name, or one with a title: “Arabia” is no misspelling of “Arabica”. */
function isSurname({ passage, name, folded }: NameIn, word: string): boolean {
  if (folded.at(-1) !== word || (folded.length < 2 && name.titles.length === 0)) return false
  return !passage.facts.places.some((place) => place.from < name.to && name.from < place.to)
}

/** “the Muller Inquiry” and “the Mueller inquiry”: the same word follows. */
function hasSameNext(subject: Subject, entry: NameIn, right: string): boolean {
  const after = wordAfter(subject.caption, subject.name.words[subject.at])
  const other = wordAfter(entry.passage, entry.name.words[entry.folded.indexOf(right)])
  return after !== undefined && after === other && after.length > 3 && !FUNCTION_WORDS.has(after)
}

function wordAfter({ facts }: Passage, word: Token | undefined): string | undefined {
  if (word === undefined) return undefined
  const next = facts.tokens.all[facts.tokens.all.indexOf(word) + 1]
  return next?.gap === 'space' && next.sentence === word.sentence ? next.lower : undefined
}

function conflictOf(
  { caption, name, at }: Subject,
  entry: NameIn,
  place: number,
  confidence: number,
): Conflict | undefined {
  const wrong = name.words[at]
  const right = entry.name.words[place]
  if (wrong === undefined || right === undefined) return undefined
  return {
    kind: 'name',
    caption: { block: caption.block, range: { start: wrong.start, end: wrong.end } },
    other: { block: entry.passage.block, range: { start: right.start, end: right.end } },
    sentence: sentencePlace(entry.passage, right.sentence),
    said: {
      caption: caption.facts.tokens.text.slice(name.range.start, name.range.end),
      other: entry.passage.facts.tokens.text.slice(entry.name.range.start, entry.name.range.end),
    },
    confidence,
  }
}
