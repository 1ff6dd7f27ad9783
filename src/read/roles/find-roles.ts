import type { Span } from '../../document/document.ts'
import type { Role } from '../../document/role.ts'
import { isByline } from './byline.ts'
import { datelinePrefix } from './dateline.ts'
import type { Look } from './look.ts'
import type { Passage } from './passage.ts'
import { isAgency, type PictureMarks } from './picture-marks.ts'
import { endsAsSentence, isRunningProse, type Shape } from './shape.ts'
import { verseRuns } from './verse.ts'

/** What a passage is, and the parts of it that are something of their own. */
export interface FoundRole {
  readonly role: Role
  readonly spans: readonly Span[]
}

/**
 * Finds the roles of passages that have no mark-up, from their shape and their place among each
 * other. Furniture stays `body`: what it is, its words must tell, and that is a rule's business.
 * @param passages the paragraphs of one piece in reading order
 */
export function findRoles(passages: readonly Passage[]): readonly FoundRole[] {
  const shapes = passages.map(({ look }) => look.shape)
  const verse = verseRuns(passages, shapes)
  const repeated = repeatedLines(passages, shapes)
  const lead = passages.findIndex(({ told }, i) => told === undefined && isProseShape(shapes[i]))
  const found: FoundRole[] = []
  let title: number | undefined
  let paragraphs = 0
  passages.forEach(({ look, told }, i) => {
    const shape = shapes[i]
    if (told !== undefined || shape === undefined) found.push(plain(told ?? 'body'))
    else if (verse.has(i)) found.push(plain('verse'))
    else {
      const place = {
        index: i,
        lead,
        last: shapes.length - 1,
        paragraphs,
        aboveProse: isProseShape(shapes[i + 1]) || passages[i + 1]?.told === 'list-item',
        below: passages[i + 1]?.look.text ?? '',
        repeated: repeated.has(look.text),
        title,
      }
      found.push(roleOf(look, shape, place))
    }
    const role = found[i]?.role
    if (role === 'body' && isProseShape(shape)) paragraphs++
    if (title === undefined && role !== undefined && !BEFORE_TITLE.includes(role)) title = i
  })
  return found
}

/** What may stand above a headline. */
const BEFORE_TITLE: readonly Role[] = ['caption', 'credit', 'byline', 'dateline', 'code']

interface Position {
  readonly index: number
  /** Index of the first passage of running prose; -1 where there is none. */
  readonly lead: number
  readonly last: number
  /** How many paragraphs of prose came before. */
  readonly paragraphs: number
  readonly aboveProse: boolean
  /** The passage after it, or nothing. */
  readonly below: string
  /** True where the very same line stands elsewhere in the piece. */
  readonly repeated: boolean
  /** Index of the first passage that stands under no picture and is signed by nobody: the headline, if there is one. */
  readonly title: number | undefined
}

/** Longer ones are stories, whatever they end in. */
const LONGEST_CAPTION = 700

/** In how many paragraphs of prose from the first on a dateline may stand: an editor's note comes first at times. */
const DATELINE_REACH = 2

/** How many passages before the end an agency may sign the story. */
const SIGN_OFF = 2

function roleOf(look: Look, shape: Shape, at: Position): FoundRole {
  const { text } = look
  const short = shape.words <= LINE_WORDS
  if (short && look.isDateline) return plain('dateline')
  const marks = shape.length > LONGEST_CAPTION ? undefined : look.pictureMarks
  if (marks !== undefined && !(marks.signsStories && at.index > at.last - SIGN_OFF))
    return underPicture(marks)
  if (short) return plain(lineRole(text, shape, at))
  const dateline = at.paragraphs < DATELINE_REACH ? datelinePrefix(text) : undefined
  return { role: 'body', spans: dateline === undefined ? [] : [{ kind: 'dateline', range: dateline }] }
}

/** Short lines that stand in the piece more than once: no piece has two headings alike. */
function repeatedLines(passages: readonly Passage[], shapes: readonly Shape[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  passages.forEach(({ look: { text } }, i) => {
    if ((shapes[i]?.words ?? 0) > HEADING_WORDS) return
    if (seen.has(text)) repeated.add(text)
    seen.add(text)
  })
  return repeated
}

function plain(role: Role): FoundRole {
  return { role, spans: [] }
}

const LINE_WORDS = 24
const HEADING_WORDS = 12
const QUESTION_WORDS = 10
const HEADLINE_LENGTH = 160

/** The role of a short line that stands under no picture. */
function lineRole(text: string, shape: Shape, at: Position): Role {
  if (isAgency(text)) return 'credit'
  if (isByline(text) && isAtEnds(at)) return 'byline'
  if (at.title === undefined && isHeadline(text, shape, at)) return 'headline'
  if (at.title === at.index - 1 && at.lead > at.index && isStandfirst(text, shape, at)) return 'standfirst'
  if (at.index > at.lead && at.lead >= 0 && isHeading(text, shape, at)) return 'heading'
  return 'body'
}

/** Near the head or the tail, where writers are named. */
function isAtEnds({ index, lead, last }: Position): boolean {
  return index <= Math.max(lead, 3) || index >= last - 3
}

/** The first line above the story: short, without a stop, unless the writer is named right below it. */
function isHeadline(text: string, shape: Shape, { index, lead, repeated, below }: Position): boolean {
  if (shape.words < 2 || shape.length > HEADLINE_LENGTH || isTurnOfSpeech(text) || isNoTitle(text))
    return false
  if (lead >= index && isByline(below)) return true
  return lead > index && !'.;:,'.includes(shape.final) && (!repeated || shape.words >= TITLE_WORDS)
}

/** A title of so many words may stand twice on a page; a shorter line that does is a label. */
const TITLE_WORDS = 5

/** A day, a time of posting, a counter or an invitation to share stands above some headlines. */
function isNoTitle(text: string): boolean {
  const start = text.slice(0, LONGEST_CONTROL).toLowerCase()
  if (CONTROLS.some((word) => start.startsWith(word))) return true
  // Dear to compile, and no headline without a figure needs it.
  return (
    /\d/.test(text) &&
    /^[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|^\d{1,2}:\d\d|\b\d+ (?:years?|months?|days?|hours?|minutes?|mins?) ago$/i.test(
      text,
    )
  )
}

const CONTROLS = [
  ...['updated', 'published', 'posted', 'last updated', 'last modified', 'share', 'print'],
  ...['advertisement', 'story highlights', '(', '['],
] as const
const LONGEST_CONTROL = 16

/** The summary between headline and story: most of a sentence, seldom with a stop. */
function isStandfirst(text: string, shape: Shape, { repeated }: Position): boolean {
  return (
    shape.words >= 8 && !repeated && !endsAsSentence(shape) && !LABELLED.test(text) && !/https?:/.test(text)
  )
}

/** A cross-head: short, without a stop, prose right below it, and not a label, a cue or a part of the talk. */
function isHeading(text: string, shape: Shape, { aboveProse, repeated }: Position): boolean {
  if (shape.words > HEADING_WORDS || shape.words === 0 || '.;:,…!'.includes(shape.final)) return false
  if (shape.final === '?' && (shape.words > QUESTION_WORDS || text.includes(','))) return false
  return aboveProse && !repeated && !LABELLED.test(text) && !isTurnOfSpeech(text)
}

/**
 * “RELATED: …”, “JANE DOE: …”, “(Laughter)”, “Listen 0:18”, “— Jane Doe”: a label before the words, a
 * bracket, a running time, a dash, an address, or a sentence that has ended within the line.
 */
const LABELLED =
  /^(?:Also )?[A-ZÀ-ÞĀ-ſ][A-ZÀ-ÞĀ-ſ .’'-]{2,30}:|^[([{<—–-]|^\d+:\d\d|\d:\d\d$|:\/\/|[a-zß-ÿ]{3}[.] \S/

function isProseShape(shape: Shape | undefined): boolean {
  return shape !== undefined && isRunningProse(shape)
}

/** “Show us!” said the man. “Now!” — or a question put in an interview: speech, though short and without a full stop. */
function isTurnOfSpeech(text: string): boolean {
  return /^["“‘'«]/.test(text) && /[?!—-]["”’'»]*$/.test(text)
}

function underPicture(marks: PictureMarks): FoundRole {
  const spans: Span[] = []
  if (marks.slug !== undefined) spans.push({ kind: 'slug', range: marks.slug })
  if (marks.credit !== undefined) spans.push({ kind: 'credit', range: marks.credit })
  if (spans.length === 0 && marks.bare) return plain('body')
  spans.sort((a, b) => a.range.start - b.range.start)
  return { role: marks.bare && marks.slug === undefined ? 'credit' : 'caption', spans }
}
