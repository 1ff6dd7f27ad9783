import type { Voice } from './context.ts'
import { type Evidence, endingNumber, FIRST_SIGN, OWN_FEATURES } from './evidence.ts'
import type { Kind } from './phrases/phrase-list.ts'

/** What of a block speaks for its being furniture, plainest first. */
export type Testimony =
  /** Two words of furniture or more, and nothing else. */
  | 'phrase'
  /** A title behind “Read more:” or its like. */
  | 'titled'
  /** One word of furniture, or the name of a thing that a story may name too, and nothing else. */
  | 'word'
  /** A label that a story may have as well, with its colon before some title. */
  | 'label'
  /** The beginning of it is a phrase of furniture, whatever follows. */
  | 'opener'
  /** A form that only pages set: a price with its shop, the signature of a comment. */
  | 'form'
  /** All its words are those that pages speak to their readers in: “Save this to your list”. */
  | 'prompt'
  /** An opener that no story begins a paragraph with: “Comments off on …”. */
  | 'sure'
  /** A title in the list below “Related Articles”. */
  | 'listed'
  /** Two phrases of furniture or more, and nothing else: the labels of buttons that stood side by side. */
  | 'composed'
  /** All of its words stand in phrases of furniture, and those of a neighbour too: “Newest”, “Oldest”. */
  | 'run'
  /** Two words or more, all of which stand in phrases of furniture: “Latest in News”. */
  | 'wholly'
  /** Most of its words stand in phrases of furniture. */
  | 'covered'
  /** Its words lean to furniture, and furniture is near. */
  | 'leaning'
  /** It says nothing of itself; all around it is furniture. */
  | 'surrounded'

/** Testimonies that vouch for the blocks next to them. */
export const VOUCHES: ReadonlySet<Testimony> = new Set<Testimony>([
  'phrase',
  'titled',
  'label',
  'opener',
  'form',
  'listed',
  'run',
])

/** These do, but vouch for no other: “Facebook” stands in many a table. */
export const SPEAKS_FOR_ITSELF: ReadonlySet<Testimony> = new Set<Testimony>([
  ...VOUCHES,
  'word',
  'composed',
  'wholly',
  'sure',
  'prompt',
])

/** Phrases of these kinds name things, and a story may name them as well: “Customer Support”. */
export const NAMES: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'navigation',
  'filing',
  'author',
  'pagination',
  'copyright',
])

const COVERED_SHARE = 0.6
const FEWEST_COMPOSED = 3
const LEANS = 1.5

export function testimonyOf(voices: readonly Voice[], i: number, { evidence, lean }: Voice): Testimony {
  if (evidence.reach === 'whole')
    return evidence.terms > 1 && !NAMES.has(evidence.phrase?.kind) ? 'phrase' : 'word'
  if (evidence.form !== undefined || (evidence.credit && standsAlone(voices, i))) return 'form'
  if (evidence.reach === 'titled') return 'titled'
  if (evidence.reach === 'label') return 'label'
  if (evidence.reach === 'opener' && evidence.phrase?.sure) return 'sure'
  if (evidence.prompt) return 'prompt'
  if (evidence.reach === 'opener') return 'opener'
  if (isListed(voices, i)) return 'listed'
  if (evidence.numbers[STRONG] === 1 && evidence.terms >= FEWEST_COMPOSED) return 'composed'
  if (coveredShare(evidence) === 1 && isInRun(voices, i)) return 'run'
  if (coveredShare(evidence) === 1 && evidence.terms > 1) return 'wholly'
  if (coveredShare(evidence) >= COVERED_SHARE) return 'covered'
  return lean > LEANS || (lean > 0 && isNearFurniture(voices, i)) ? 'leaning' : 'surrounded'
}

const LONGEST_LIST = 12
const FEWEST_TITLE_TERMS = 3
const MOST_TITLE_TERMS = 20

/** True for a title below a block that heads a list of such, with nothing but titles and dates between. */
function isListed(voices: readonly Voice[], i: number): boolean {
  const own = voices[i]
  if (own === undefined || !isTitle(own)) return false
  for (let at = i - 1; at >= Math.max(0, i - LONGEST_LIST); at--) {
    const voice = voices[at]
    if (voice === undefined) return false
    if (voice.evidence.reach === 'whole' && voice.evidence.phrase?.heads === true) return true
    if (!isTitle(voice) && !voice.evidence.bare) return false
  }
  return false
}

const FIRST = OWN_FEATURES.indexOf('first sign')
const ENDING = OWN_FEATURES.indexOf('ending')
const STRONG = OWN_FEATURES.indexOf('strong share')
const COVERED = OWN_FEATURES.indexOf('covered share')

const TITLE_BEGINS: ReadonlySet<number> = new Set([FIRST_SIGN.capital, FIRST_SIGN.digit, FIRST_SIGN.quote])
const SENTENCE_ENDS: ReadonlySet<number> = new Set(['.', ':', ','].map(endingNumber))

function isTitle({ evidence: { terms, numbers } }: Voice): boolean {
  if (terms < FEWEST_TITLE_TERMS || terms > MOST_TITLE_TERMS) return false
  return TITLE_BEGINS.has(numbers[FIRST] ?? -1) && !SENTENCE_ENDS.has(numbers[ENDING] ?? -1)
}

function coveredShare({ numbers }: Evidence): number {
  return numbers[COVERED] ?? 0
}

/** In blocks: a run of buttons leaves no more than one out. */
const RUN = 2

function isInRun(voices: readonly Voice[], i: number): boolean {
  return voices
    .slice(Math.max(0, i - RUN), i + RUN + 1)
    .some((other) => other !== voices[i] && coveredShare(other.evidence) >= COVERED_SHARE)
}

/** In blocks: furniture farther away says nothing of a block. */
export const NEAR = 4

/** True where a block close by says plainly that it is furniture. */
function isNearFurniture(voices: readonly Voice[], i: number): boolean {
  return voices
    .slice(Math.max(0, i - NEAR), i + NEAR + 1)
    .some(({ evidence, lean }) => lean > 0 && ['whole', 'label', 'titled', 'opener'].includes(evidence.reach))
}

/** In terms: a shorter block may be the caption of the picture. */
const FEWEST_TERMS = 25

/** True for a credit between two paragraphs: the picture is gone, and nobody is told whose it was. */
function standsAlone(voices: readonly Voice[], i: number): boolean {
  return isParagraph(voices[i - 1]) && isParagraph(voices[i + 1])
}

function isParagraph(voice: Voice | undefined): boolean {
  return voice !== undefined && voice.role === 'body' && voice.evidence.terms >= FEWEST_TERMS
}
