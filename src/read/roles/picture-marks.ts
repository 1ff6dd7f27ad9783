import type { Range } from '../../text/range.ts'
import { levelled, signatureTable } from './agencies.ts'

/** What tells that a passage stands under a picture. Ranges in its text. */
export interface PictureMarks {
  /** The archive number or file name of the picture. */
  readonly slug?: Range
  /** Whose picture it is, without the bracket or bar that sets it off. */
  readonly credit?: Range
  /** True where the passage says itself that it is a caption: “Image caption”, “Pictured:”, “File photo”. */
  readonly labelled: boolean
}

/** How much of a passage's beginning and end is looked at. */
const HEAD = 80
const TAIL = 120

/**
 * Archive numbers and camera file names: epa05268598, AP1234567890, 000_1AB2C3, RTX2ABCD,
 * GettyImages-123456789, DSC_0123.JPG, IMG_20190401.
 */
const SLUG =
  /(?<![\p{L}\p{N}_/.-])(?:epa\d{6,9}|AP_?\d{8,}|AFP_?(?=\w*\d)\w{5,}|000_(?=\w*\d)\w{5,}|RT[XSR](?=\w*\d)[0-9A-Z]{4,6}|RC[12][0-9A-Z]{8,10}|(?:GettyImages|Getty|PA|iStock|AdobeStock|shutterstock|depositphotos)[-_]\d{6,}|(?:DSC[NF]?|IMG|_MG|MVI|PXL|VID|GOPR|DJI)[-_]?\d{4,}(?:[-_]\w{1,12})?|[A-Za-z]{2,6}[-_]?\d{7,})(?:\.(?:jpe?g|png|tiff?|gif|cr2|nef|heic))?(?![\p{L}\p{N}_/-])|(?<![\p{L}\p{N}_/.-])[\w-]{2,60}\.(?:jpe?g|tiff?|cr2|nef|heic|png)(?![\p{L}\p{N}_/-])/iu

const LABEL =
  /^\W{0,3}(?:(?:photo|image|picture|media|video|main|file)? ?captions?(?: ?[:–—-] ?| )|pictured(?: (?:left|right|above|below|here|from left))*:|(?:photo|image|picture)(?: (?:above|below|left|right))?: (?!by\b)|(?:hide|toggle|show) caption\b|(?:file|handout|undated) (?:photo|picture|image|pic)s?\b|image copyright|image source|enlarge (?:this )?image)/i

const LABEL_AT_END =
  /(?:\b(?:hide|toggle|show) caption|\(?\b(?:file|handout|undated|archive|stock) (?:photo|picture|image|pic)s?\)?|\((?:file|archive)\))\W{0,3}$/i

/** Finds what tells a caption, at the head and the tail of a passage only. */
export function pictureMarks(text: string): PictureMarks {
  const tailStart = Math.max(0, text.length - TAIL)
  const head = text.slice(0, HEAD)
  const tail = tailStart === 0 ? text : text.slice(tailStart)
  const slug = mayHoldSlug(head) ? slugAtHead(head) : undefined
  const slugAtTail = slug === undefined && mayHoldSlug(tail) ? slugIn(tail, tailStart) : undefined
  const credit = creditAtTail(tail, tailStart)
  const found = slug ?? slugAtTail
  return {
    ...(found === undefined ? {} : { slug: found }),
    ...(credit === undefined ? {} : { credit }),
    labelled: LABEL.test(head) || LABEL_AT_END.test(tail),
  }
}

function mayHoldSlug(text: string): boolean {
  return /\d\d\d|\.(?:jpe?g|tiff?|png)/i.test(text)
}

function slugAtHead(head: string): Range | undefined {
  const found = slugIn(head, 0)
  return found !== undefined && found.start <= 24 ? found : undefined
}

function slugIn(text: string, offset: number): Range | undefined {
  const match = SLUG.exec(text)
  if (match === null) return undefined
  return { start: offset + match.index, end: offset + match.index + match[0].length }
}

const SIGNATURES = signatureTable()

/** What parts a credit from the caption before it. */
const CREDIT_START = /[.!?”’"')\]] {0,3}(?=\S)|[|([—–] ?| {2,}|\t|^/g

const CREDIT_LABEL =
  /^(?:(?:photo(?:graph)?s?|pictures?|pics?|images?|credits?|foto|illustration|video)(?: ?credits?)?(?: ?[:/–—-] ?| by )|courtesy (?:of )?|provided by |(?:AP|AFP|EPA|Reuters) (?:photo|file photo|picture)s?(?:\/| by |: ?|$))/i

const NAME =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\p{N}.’'-]*|de|da|del|der|den|di|du|la|le|van|von|bin|al|el|of|the|for|and|via|&)(?: |$)/u

/** The credit that a passage ends with, if it does. */
function creditAtTail(tail: string, offset: number): Range | undefined {
  CREDIT_START.lastIndex = 0
  for (let match = CREDIT_START.exec(tail); match !== null; match = CREDIT_START.exec(tail)) {
    const start = match.index + match[0].length
    const end = creditEnd(tail, start)
    if (end > start && isCredit(tail.slice(start, end), match[0]))
      return { start: offset + start, end: offset + end }
    if (match[0] === '') CREDIT_START.lastIndex++
  }
  return undefined
}

function creditEnd(tail: string, start: number): number {
  let end = tail.length
  while (end > start && /[\s)\].|]/.test(tail.charAt(end - 1))) end--
  return end
}

function isCredit(text: string, before: string): boolean {
  if (text.length > 100) return false
  const label = CREDIT_LABEL.exec(text)
  const rest = label === null ? text : text.slice(label[0].length)
  const parts = rest.split(/\/|\|| via |, (?=[A-Z])/)
  const signatures = parts.map((part) => SIGNATURES.get(levelled(part)))
  if (label !== null) return parts.every(isName) || rest === ''
  if (!parts.every((part, i) => signatures[i] !== undefined || isName(part))) return false
  if (signatures.includes('picture-desk')) return true
  return signatures.includes('agency') && (parts.length > 1 || /[|([]/.test(before))
}

/** One to six words as names are written. */
function isName(text: string): boolean {
  let rest = text.trim()
  if (!/\p{Lu}/u.test(rest)) return false
  for (let words = 0; rest !== ''; words++) {
    const match = NAME.exec(rest)
    if (match === null || words === 6) return false
    rest = rest.slice(match[0].length)
  }
  return true
}
