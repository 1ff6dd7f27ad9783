import type { Span } from '../../document/document.ts'
import type { Role } from '../../document/role.ts'
import { isByline } from './byline.ts'
import { datelinePrefix, isDatelineLine } from './dateline.ts'
import type { Passage } from './passage.ts'
import { type PictureMarks, pictureMarks } from './picture-marks.ts'
import { endsAsSentence, isRunningProse, type Shape, shapeOf } from './shape.ts'
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
  const shapes = passages.map(({ text }) => shapeOf(text))
  const verse = verseRuns(passages, shapes)
  const lead = passages.findIndex(({ told }, i) => told === undefined && isProseShape(shapes[i]))
  return passages.map(({ text, told }, i) => {
    const shape = shapes[i]
    if (told !== undefined || shape === undefined) return plain(told ?? 'body')
    if (verse.has(i)) return plain('verse')
    return roleOf(text, shape, {
      index: i,
      lead,
      last: shapes.length - 1,
      next: shapes[i + 1],
      after: shapes[i + 2],
    })
  })
}

interface Position {
  readonly index: number
  /** Index of the first passage of running prose; -1 where there is none. */
  readonly lead: number
  readonly last: number
  readonly next: Shape | undefined
  readonly after: Shape | undefined
}

/** Longer ones are stories, whatever they end in. */
const LONGEST_CAPTION = 700

/** How many passages from the lead on a dateline may stand before: a kicker or a caption comes first at times. */
const DATELINE_REACH = 3

function roleOf(text: string, shape: Shape, at: Position): FoundRole {
  const short = shape.words <= LINE_WORDS
  if (short && isDatelineLine(text)) return plain('dateline')
  const marks = shape.length > LONGEST_CAPTION ? undefined : pictureMarks(text)
  if (marks !== undefined) return underPicture(marks)
  if (short) return plain(lineRole(text, shape, at))
  const dateline = at.index <= at.lead + DATELINE_REACH ? datelinePrefix(text) : undefined
  return { role: 'body', spans: dateline === undefined ? [] : [{ kind: 'dateline', range: dateline }] }
}

function plain(role: Role): FoundRole {
  return { role, spans: [] }
}

const LINE_WORDS = 24
const HEADING_WORDS = 12
const HEADLINE_LENGTH = 160

/** The role of a short line that stands under no picture. */
function lineRole(text: string, shape: Shape, at: Position): Role {
  if (isByline(text) && isAtEnds(at)) return 'byline'
  if (at.index === 0 && at.lead > 0 && isHeadline(text, shape)) return 'headline'
  if (at.index === 1 && at.lead > 1 && isStandfirst(shape, at)) return 'standfirst'
  if (at.index > at.lead && at.lead >= 0 && isHeading(text, shape, at)) return 'heading'
  return 'body'
}

/** Near the head or the tail, where writers are named. */
function isAtEnds({ index, lead, last }: Position): boolean {
  return index <= Math.max(lead, 3) || index >= last - 3
}

function isHeadline(text: string, shape: Shape): boolean {
  return (
    shape.words >= 2 &&
    shape.length <= HEADLINE_LENGTH &&
    !isTurnOfSpeech(text) &&
    !'.;:,'.includes(shape.final)
  )
}

function isStandfirst(shape: Shape, { lead }: Position): boolean {
  return shape.words >= 8 && (lead > 2 || !endsAsSentence(shape))
}

function isHeading(text: string, shape: Shape, { next }: Position): boolean {
  if (shape.words > HEADING_WORDS || shape.words === 0 || '.;:,…'.includes(shape.final)) return false
  return isProseShape(next) && !isTurnOfSpeech(text)
}

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
