import type { Lexicon } from '../../src/rule/lexicon.ts'

/** Beginnings that English puts before any word of its kind: “unfriended”, “megachurch”. */
const PREFIXES =
  'anti auto bi bio co counter cross cyber de dis down e eco ex extra fore geo hyper in inter intra kilo macro mal maxi mega meta micro mid mini mis mono multi nano neo neuro non off omni on out over pan para petro photo poly post pre pro proto pseudo psycho quasi re retro self semi socio sub super techno tele trans tri turbo ultra un under uni up'.split(
    ' ',
  )

/** Endings that English puts after any word of its kind, and what they may have replaced. */
const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['or', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['ness', ['']],
  ['less', ['']],
  ['like', ['']],
  ['ish', ['', 'e']],
  ['ism', ['', 'e', 'y']],
  ['isms', ['', 'e', 'y']],
  ['ist', ['', 'e', 'y']],
  ['ists', ['', 'e', 'y']],
  ['able', ['', 'e']],
  ['ability', ['', 'e', 'able']],
  ['ize', ['', 'e', 'y']],
  ['ized', ['', 'e', 'y']],
  ['izing', ['', 'e', 'y']],
  ['ization', ['', 'e', 'y']],
  ['ise', ['', 'e', 'y']],
  ['ised', ['', 'e', 'y']],
  ['ification', ['', 'e', 'y']],
  ['y', ['', 'e']],
  ['ier', ['y']],
  ['ian', ['', 'a', 'y']],
  ['ee', ['', 'e']],
  ['ees', ['', 'e']],
  ['dom', ['']],
  ['hood', ['']],
  ['ship', ['']],
  ['ful', ['']],
  ['wise', ['']],
  ['proof', ['']],
  ['gate', ['']],
  ['esque', ['']],
]

const MIN_STEM = 3

/** How English may have built a word from known ones, each as the known part; empty where it has not. */
export interface Formation {
  /** “clickiest”, “distancer”: the stem of an ending. */
  readonly stem: string
  /** “unfollow”, “megachurch”: what follows a beginning. */
  readonly root: string
  /** “gameshow”: the two words written as one. */
  readonly parts: readonly string[]
}

/** How a word is built as English builds words, from known ones. */
export function formationOf(word: string, lexicon: Lexicon): Formation {
  const known = (stem: string): boolean => stem.length >= MIN_STEM && isKnown(stem, lexicon)
  return {
    stem: stemsOf(word).find(known) ?? '',
    root: rootOf(word, known),
    parts: joinedParts(word, lexicon),
  }
}

function rootOf(word: string, known: (stem: string) => boolean): string {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix)) continue
    const rest = word.slice(prefix.length)
    if (rest.length > MIN_STEM && (known(rest) || stemsOf(rest).some(known))) return rest
  }
  return ''
}

/** True for a word that is built as English builds words, from a known one: “unfollowable”, “clickiest”. */
export function isDerived(word: string, lexicon: Lexicon): boolean {
  const known = (stem: string): boolean => stem.length >= MIN_STEM && isKnown(stem, lexicon)
  return stemsOf(word).some(known) || rootOf(word, known) !== ''
}

/** True for a word that is built in one or two steps: “bittedness”, of what has bits; not “opppsed”, of an “opp”. */
export function mayBeDerived(word: string, lexicon: Lexicon): boolean {
  if (isDerived(word, lexicon) || mayBeLearned(word, lexicon) || isLabelled(word, lexicon)) return true
  if (/(.)\1\1/.test(word)) return false
  return stemsOf(word).some(
    (stem) => stem.length > MIN_STEM && (isRare(stem, lexicon) || isDerived(stem, lexicon)),
  )
}

/** True for “mmaped”, of the term “mmap”. */
export function isOfATerm(word: string, lexicon: Lexicon): boolean {
  return stemsOf(word).some((stem) => stem.length > MIN_STEM && lexicon.listed(stem).term)
}

/** Endings that English puts behind some words only, and writers behind others. */
const LEARNED_ENDINGS = 'al als ance ant ation ative ator ment ments ous ic age ive ion'.split(' ')

/** “apprisal”, of “apprise”. */
function mayBeLearned(word: string, lexicon: Lexicon): boolean {
  return LEARNED_ENDINGS.some((ending) => {
    if (!word.endsWith(ending)) return false
    const stem = word.slice(0, word.length - ending.length)
    return [stem, `${stem}e`].some((each) => each.length > MIN_STEM && isKnown(each, lexicon))
  })
}

/** A word that the dictionaries leave out. */
function isRare(word: string, lexicon: Lexicon): boolean {
  const { term, word: rare } = lexicon.listed(word)
  return term || rare
}

const LABEL_LETTERS = 2

/** “ioports”: a term of two letters before a word of four letters or more. */
function isLabelled(word: string, lexicon: Lexicon): boolean {
  const { term, name } = lexicon.listed(word.slice(0, LABEL_LETTERS))
  if (!term || name) return false
  return word.length > LABEL_LETTERS + MIN_STEM && lexicon.lookup(word, LABEL_LETTERS, word.length) !== 0
}

/** The endings by their last letter. */
const SUFFIXES_BY_LETTER: ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]> = new Map(
  [...new Set(SUFFIXES.map(([suffix]) => suffix.slice(-1)))].map((letter) => [
    letter,
    SUFFIXES.filter(([suffix]) => suffix.endsWith(letter)),
  ]),
)

function stemsOf(word: string): readonly string[] {
  const suffixes = SUFFIXES_BY_LETTER.get(word.slice(-1)) ?? []
  return suffixes.flatMap(([suffix, replaced]) => {
    if (!word.endsWith(suffix)) return []
    const stem = word.slice(0, word.length - suffix.length)
    const last = stem.charAt(stem.length - 1)
    const single = last === stem.charAt(stem.length - 2) ? [stem.slice(0, -1)] : []
    return [...replaced.map((ending) => stem + ending), ...single]
  })
}

const MIN_PART = 3
/** No two words of a dictionary are as long together; a line without a space would be tried at each of its letters. */
const MOST_JOINED = 90

/** True for two known words written as one: “lineworkers”, “gameshow”. */
export function isJoined(word: string, lexicon: Lexicon): boolean {
  return joinedParts(word, lexicon).length > 0
}

/** The two known words that a word is made of, parted where the rarer of them is commonest. */
function joinedParts(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length > MOST_JOINED) return []
  let best: readonly string[] = []
  let most = -1
  for (let at = MIN_PART; at <= word.length - MIN_PART; at++) {
    if (lexicon.lookup(word, 0, at) === 0 || lexicon.lookup(word, at, word.length) === 0) continue
    const left = word.slice(0, at)
    const right = word.slice(at)
    const rarer = Math.min(lexicon.frequency(left), lexicon.frequency(right))
    if (rarer <= most) continue
    most = rarer
    best = [left, right]
  }
  return best
}

function isKnown(word: string, lexicon: Lexicon): boolean {
  return lexicon.lookup(word, 0, word.length) !== 0
}
