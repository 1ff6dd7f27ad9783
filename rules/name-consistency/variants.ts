import { NAME_PARTICLES } from '../../src/facts/data/titles.ts'
import {
  areTwoGivenNames,
  isCommonWord,
  isKnownName,
  isNearName,
  isNearUnknownName,
} from '../../src/facts/name-spelling.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { editDistance } from '../../src/text/nearest.ts'
import { soundAlike } from './like-surnames.ts'
import type { NearPair } from './near-pairs.ts'
import type { Mention, Spelling } from './spellings.ts'

/** One name in two spellings: the odd one, and the one that the piece has otherwise. */
export interface Variant {
  readonly odd: Mention
  readonly usual: Mention
  /** How often the usual spelling stands. */
  readonly support: number
  /** Both spellings stand beside the same other name. */
  readonly isAnchored: boolean
}

/** Of findings like this one, the share that is right. */
export function confidenceOf({ isAnchored }: Variant): number {
  return isAnchored ? ANCHORED : ALONE
}

/** Both spellings stand beside the same other name. */
const ANCHORED = 0.95
/** A name alone, in no list, a letter off one that the piece has with its other half, or again and again. */
const ALONE = 0.92

/** Articles of the counted news from which on a word counts as in use. */
const IN_USE = 4
/** … and from which on it has been seen at all. */
const SEEN = 1

/** What decides of two near spellings, counted once. */
interface Sides {
  readonly odd: Spelling
  readonly usual: Spelling
  /** The odd one is in no dictionary, no list of names, and hardly in the news. */
  readonly isOddUnknown: boolean
  /** Nor in one article of the counted news: no other person’s name. */
  readonly isOddUnseen: boolean
  readonly lexicon: Lexicon
  /** Words that the piece has in small letters. */
  readonly smallWords: (folded: string) => boolean
}

/** The variant that a pair of near spellings is; `undefined` where it is two names, or two words. */
export function variantOf(
  pair: NearPair,
  lexicon: Lexicon,
  smallWords: (folded: string) => boolean,
): Variant | undefined {
  const sides = sidesOf(pair, lexicon, smallWords)
  if (sides === undefined || isOtherForm(sides) || !areNames(sides) || standTogether(sides)) return undefined
  const variant = anchored(sides) ?? alone(sides)
  return variant === undefined || speaksOfSpelling(variant) ? undefined : variant
}

/** The rarer spelling is the odd one; of two that stand as often, the unknown one, then the later. */
function sidesOf(
  [a, b]: NearPair,
  lexicon: Lexicon,
  smallWords: (folded: string) => boolean,
): Sides | undefined {
  const [unknownA, unknownB] = [isUnknown(a.folded, lexicon), isUnknown(b.folded, lexicon)]
  const more = a.mentions.length - b.mentions.length
  const isAOdd = more < 0 || (more === 0 && unknownA && !unknownB)
  const [odd, usual] = isAOdd ? [a, b] : [b, a]
  const isOddUnknown = isAOdd ? unknownA : unknownB
  if (!isOddUnknown && !isNearName(a.folded, b.folded)) return undefined
  const isOddUnseen = isOddUnknown && lexicon.articles(odd.folded) < SEEN
  return { odd, usual, isOddUnknown, isOddUnseen, lexicon, smallWords }
}

function isUnknown(folded: string, lexicon: Lexicon): boolean {
  return !isKnownName(folded, lexicon) && !lexicon.listed(folded).name && lexicon.articles(folded) < IN_USE
}

/**
 * Both are names: each stands with a capital where small letters would do. “Trainin” near “Training”
 * is a slip of spelling, and so is a word that the piece has in small letters too.
 */
function areNames({ odd, usual, lexicon, smallWords }: Sides): boolean {
  return [odd, usual].every(({ folded, mentions }) => {
    if (smallWords(folded)) return false
    if (!isCommonWord(folded, lexicon)) return true
    return mentions.some(({ opens }) => !opens) && lexicon.capitalShare(folded) >= MOSTLY_CAPITAL
  })
}

/** Share of a word’s capitals from which on it counts as a name: “Hall” and “Market” are words. */
const MOSTLY_CAPITAL = 0.9

/** “The Savopouloses”, “Trumpists” and “Trumpism”; “RepublicEN”, a brand; “Wedesday”, a slip of spelling. */
function isOtherForm({ odd, usual }: Sides): boolean {
  const [a, b] = [odd.folded, usual.folded]
  if (b === `${a}es` || CALENDAR.has(b)) return true
  // “Savopoulos” and “Savopouloses”, “Catholic” and “Catholicos”: letters put on at the end make another word.
  if (a.startsWith(b) && a.length > b.length + 1) return true
  // “Google” and “Googler”: one who works or lives there.
  if (a === `${b}r` && b.endsWith('e')) return true
  if (rootOf(a) === rootOf(b) || isSpeltOut(odd, usual)) return true
  return isBrand(odd) || isBrand(usual)
}

/** A word without the endings of movements and their followers. */
function rootOf(folded: string): string {
  return folded.replace(/(?:ism|ists?|ites?|ianism)$/, '')
}

/** A word without the endings of a country, its people and its parties: “Illyria” and “Illyrian”, “Menshevism” and “Mensheviks”, “Argentina” and “Argentines”. */
function stemOf(folded: string): string {
  return folded.replace(/(?:ism|iks?|ists?|istas?|ica?|ian?|ians|iana|ina|ines?)$/, '')
}

/** “Müller” and “Mueller”: one with its dots, one with the letter that stands for them. */
function isSpeltOut(odd: Spelling, usual: Spelling): boolean {
  const plain = (folded: string): string => folded.replace(/([aou])e/g, '$1')
  const hasDots = [odd, usual].some(({ mentions: [first] }) => /[äöüæø]/i.test(first?.text ?? ''))
  return hasDots && plain(odd.folded) === plain(usual.folded)
}

/** A capital within the word, other than in “McAuliffe” and “DeLay”; “LANs” and “USAian”, of initials. */
function isBrand({ mentions: [first] }: Spelling): boolean {
  if (/^(?:\p{Lu}{2,}s|\p{Lu}{3,}\p{Ll}+)$/u.test(first?.text ?? '')) return true
  const inner = first?.text.search(/\p{Ll}\p{Lu}/u) ?? -1
  return inner >= 0 && !/^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu}/u.test(first?.text ?? '')
}

const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december christmas easter thanksgiving halloween`.split(/\s+/),
)

const ON_SPELLING =
  /\b(?:mis-?spel(?:l|t)\w*|spel(?:led|t|ling|lings)|incorrectly|pronounced)\b|^\s*(?:correct(?:ed|ion|ions)|clarification)\b/i

/** “An earlier version misspelled the name of …”: a notice that has to give both. */
function speaksOfSpelling({ odd, usual }: Variant): boolean {
  return [odd, usual].some(({ block }) => ON_SPELLING.test(block.prose.text))
}

/** Code units between two names that stand side by side: “Ariana Hall holds her son and Aliana Hall”. */
const SIDE_BY_SIDE = 60
/** The same where both are in use. */
const TOGETHER = 80

/** Two names that stand side by side are told apart on purpose: “Jonson and Johnson”. */
function standTogether({ odd, usual, isOddUnknown, isOddUnseen }: Sides): boolean {
  const reach = isOddUnknown ? SIDE_BY_SIDE : TOGETHER
  return odd.mentions.some((a) =>
    usual.mentions.some(
      (b) =>
        a.block === b.block &&
        Math.abs(a.range.start - b.range.start) < reach &&
        !(isOddUnseen && areSentencesApart(a, b)),
    ),
  )
}

/** “… unkind to Dunahm in the past. Dunham said”: two sentences tell no two people apart. */
function areSentencesApart({ block, range: a }: Mention, { range: b }: Mention): boolean {
  const between = block.prose.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  return /[.!?]["”’)]*\s/.test(between)
}

function anchored(sides: Sides): Variant | undefined {
  const { odd, usual } = sides
  const byBefore = new Map<string, Mention>()
  const byAfter = new Map<string, Mention>()
  for (const mention of usual.mentions) {
    if (mention.before !== undefined) byBefore.set(mention.before, mention)
    if (mention.after !== undefined) byAfter.set(mention.after, mention)
  }
  for (const mention of odd.mentions) {
    const sameGiven = anchorOf(mention.before, byBefore)
    if (sameGiven !== undefined && isOneSurname(sides) && !goOnApart(mention, sameGiven)) {
      return { odd: mention, usual: sameGiven, support: usual.mentions.length, isAnchored: true }
    }
    const sameNext = anchorOf(mention.after, byAfter)
    if (sameNext !== undefined && isOneGivenName(sides, mention.after ?? '')) {
      return { odd: mention, usual: sameNext, support: usual.mentions.length, isAnchored: true }
    }
  }
  return undefined
}

const SHORTEST_ANCHOR = 3

function anchorOf(word: string | undefined, mentions: ReadonlyMap<string, Mention>): Mention | undefined {
  if (word === undefined || word.length < SHORTEST_ANCHOR || NAME_PARTICLES.has(word)) return undefined
  return mentions.get(word)
}

/** “Democrat Mikie Sherrill” and “Democrat Mike Levin”: the word before is no name of theirs. */
function goOnApart({ after: a }: Mention, { after: b }: Mention): boolean {
  return a !== undefined && b !== undefined && a !== b && !isNearUnknownName(a, b)
}

/** Mentions of the usual spelling that make a slip of the only one of another family’s name. */
const FAMILY_SUPPORT = 2

/**
 * “John Morgan” and “John Moran” are two people: both surnames are in use. But “John Thomson”, told once in a piece
 * on John Thompson, is the same: of two families whose names sound alike, hardly ever two have one given name.
 */
function isOneSurname({ odd, usual, isOddUnknown }: Sides): boolean {
  if (isOddUnknown) return true
  if (odd.mentions.length > 1 || usual.mentions.length < FAMILY_SUPPORT) return false
  return soundAlike(odd.folded, usual.folded)
}

/**
 * “Eric Hall” and “Erin Hall” are two people; “Erik Hall” and “Eric Hall” are one. “Newton High” and
 * “Newtown High” may be two schools: what follows is no surname.
 */
function isOneGivenName({ odd, usual, isOddUnknown, lexicon }: Sides, surname: string): boolean {
  if (isOddUnknown) return true
  return !isCommonWord(surname, lexicon) && !areTwoGivenNames(odd.folded, usual.folded, lexicon)
}

/** From so many letters on, one letter off is a slip: few families are so nearly called alike. */
const LONG = 7
const SHORTEST_ALONE = 4
/** Mentions of a short name that make a slip of what is one letter off it: “Tump”. */
const SHORT_SUPPORT = 4
const SHORT = 5

function alone(sides: Sides): Variant | undefined {
  const { odd, usual, isOddUnknown, lexicon } = sides
  if (!isOddUnknown || odd.folded.length < SHORTEST_ALONE || usual.mentions.length < 2) return undefined
  const [mention] = odd.mentions
  if (mention === undefined || odd.mentions.length * 2 > usual.mentions.length) return undefined
  if (isOneAndMany(odd, usual)) return undefined
  if (isPeople(usual.folded, lexicon) || stemOf(odd.folded) === stemOf(usual.folded)) return undefined
  if (odd.folded.length < SHORT && usual.mentions.length < SHORT_SUPPORT) return undefined
  // “Gaza” and “Gazan”, “Elchingen” and “Elchingener”.
  if (odd.folded.length >= usual.folded.length && !isNearName(odd.folded, usual.folded)) return undefined
  if (odd.mentions.some((one) => isSomebodyElse(one, sides))) return undefined
  const [first] = usual.mentions
  const named = usual.mentions.find(({ before, titled }) => before !== undefined || titled)
  // “Hanukiah” and “Hannukah”: two edits lead to other words, but hardly to a surname.
  const isNamed = named !== undefined || mention.before !== undefined
  if (first === undefined || (!isNamed && editDistance(odd.folded, usual.folded) > 1)) return undefined
  return { odd: mention, usual: named ?? first, support: usual.mentions.length, isAnchored: false }
}

/** “a Kerryman” and “the Kerrymen”; not “Ann Zimmermen” and “Zimmerman”, who has a name of her own. */
function isOneAndMany(odd: Spelling, usual: Spelling): boolean {
  const plural = (folded: string): string => folded.replace(/man$/, 'men')
  if (plural(odd.folded) !== plural(usual.folded)) return false
  return odd.mentions.every(({ before, titled }) => before === undefined && !titled)
}

/** “American” is in use beside “Americans”; a “sander” is rare beside “Sanders”. */
function isInUseBeside(singular: string, plural: string, lexicon: Lexicon): boolean {
  return isKnownName(singular, lexicon) && lexicon.articles(singular) * RARE_BESIDE > lexicon.articles(plural)
}

const RARE_BESIDE = 20

/** “Amercians” is a slip of spelling, and “Catholicos” is no “Catholics”: a plural is nobody’s name. */
function isPeople(folded: string, lexicon: Lexicon): boolean {
  return folded.endsWith('s') && isInUseBeside(folded.slice(0, -1), folded, lexicon)
}

/**
 * Another name beside it than beside the usual spelling: “Bashair Ahmed” is not “President Bashir”.
 * After “al-” stand many short words: “al-Assal”, “al-Assad”.
 */
function isSomebodyElse(mention: Mention, sides: Sides): boolean {
  if (mention.afterArticle) return true
  return goesOnOtherwise(mention, sides) || hasOtherGivenName(mention, sides)
}

/** “the Cllnton Foundation”: a word of the language is nobody’s surname, where the odd spelling is nobody’s name. */
function goesOnOtherwise({ after }: Mention, { usual, isOddUnseen, lexicon }: Sides): boolean {
  if (after === undefined || usual.mentions.some((other) => other.after === after)) return false
  return !isOddUnseen || !isCommonWord(after, lexicon)
}

/**
 * “Jay Catney” at first, and then “Carney” without a given name: the person whom the piece introduces is
 * the one it goes on to speak of, where nobody else is introduced by that name.
 */
function hasOtherGivenName({ before, opens }: Mention, { odd, usual, isOddUnseen, lexicon }: Sides): boolean {
  if (before === undefined || opens || usual.mentions.some((other) => other.before === before)) return false
  if (!isOddUnseen || editDistance(odd.folded, usual.folded) > 1) return true
  if (usual.folded.length >= LONG) return false
  // “Dave Caris” is none of those called Chris, and “Senator Conness” is not Congress.
  if (isCommonWord(usual.folded, lexicon)) return true
  return usual.mentions.some(
    (other) =>
      other.before !== undefined || (other.after !== undefined && !isCommonWord(other.after, lexicon)),
  )
}
