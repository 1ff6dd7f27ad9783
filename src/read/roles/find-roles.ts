import type { Span } from '../../document/document.ts'
import type { Role } from '../../document/role.ts'
import { isByline } from './byline.ts'
import { datelinePrefix, isDatelineLine } from './dateline.ts'
import { type PictureMarks, pictureMarks } from './picture-marks.ts'
import { endsAsSentence, type Shape, shapeOf } from './shape.ts'

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
export function findRoles(passages: readonly string[]): readonly FoundRole[] {
  const shapes = passages.map(shapeOf)
  const lead = shapes.findIndex(isRunningProse)
  return passages.map((text, i) => {
    const shape = shapes[i]
    if (shape === undefined) return { role: 'body', spans: [] }
    return roleOf(text, shape, { index: i, lead, next: shapes[i + 1] })
  })
}

interface Position {
  readonly index: number
  /** Index of the first passage of running prose; -1 where there is none. */
  readonly lead: number
  readonly next: Shape | undefined
}

function roleOf(text: string, shape: Shape, at: Position): FoundRole {
  if (shape.words <= DATELINE_WORDS && isDatelineLine(text)) return { role: 'dateline', spans: [] }
  const marks = shape.words > CAPTION_WORDS ? undefined : pictureMarks(text)
  if (marks !== undefined && isCaption(marks))
    return { role: captionRole(text, marks), spans: pictureSpans(marks) }
  if (shape.words <= LINE_WORDS) {
    if (isByline(text)) return { role: 'byline', spans: [] }
    if (at.index === 0 && at.lead > 0 && isHeadline(shape)) return { role: 'headline', spans: [] }
    if (at.lead >= 0 && at.index > at.lead && isHeading(shape, at.next)) return { role: 'heading', spans: [] }
  }
  const dateline = shape.words > 8 ? datelinePrefix(text) : undefined
  return { role: 'body', spans: dateline === undefined ? [] : [{ kind: 'dateline', range: dateline }] }
}

const DATELINE_WORDS = 8
const LINE_WORDS = 24
const CAPTION_WORDS = 90
const HEADING_WORDS = 12

function isRunningProse(shape: Shape): boolean {
  return shape.long || (shape.words >= 12 && endsAsSentence(shape))
}

function isHeadline(shape: Shape): boolean {
  return shape.words >= 2 && !'.;:,'.includes(shape.final)
}

function isHeading(shape: Shape, next: Shape | undefined): boolean {
  return (
    next !== undefined &&
    isRunningProse(next) &&
    shape.words <= HEADING_WORDS &&
    !'.;:,'.includes(shape.final)
  )
}

function isCaption(marks: PictureMarks): boolean {
  return marks.slug !== undefined || marks.credit !== undefined || marks.labelled
}

/** A credit that is all there is stands by itself. */
function captionRole(text: string, { credit }: PictureMarks): Role {
  return credit !== undefined && credit.end - credit.start > text.length - 4 ? 'credit' : 'caption'
}

function pictureSpans({ slug, credit }: PictureMarks): readonly Span[] {
  const spans: Span[] = []
  if (slug !== undefined) spans.push({ kind: 'slug', range: slug })
  if (credit !== undefined) spans.push({ kind: 'credit', range: credit })
  return spans
}
