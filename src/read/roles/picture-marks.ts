import { isDigit } from '../../text/ascii.ts'
import type { Range } from '../../text/range.ts'
import { levelled, type Signature, signatureTable } from './agencies.ts'

/** What tells that a passage stands under a picture. Ranges in its text. */
export interface PictureMarks {
  /** The archive number or file name of the picture. */
  readonly slug?: Range
  /** Whose picture it is, without the bracket or bar that sets it off. */
  readonly credit?: Range
  /** What the page put before it: “Image caption”, “Pictured:”, “File photo”. */
  readonly label?: Range
  /** True where an agency's name after a full stop is all there is: stories end in that as well. */
  readonly signsStories: boolean
  /** True where nothing is left beside these that a reader could call a caption. */
  readonly bare: boolean
}

const SIGNATURES = signatureTable()

const LONGEST_CREDIT = 100

/** How much of a passage's beginning and end is looked at. */
const HEAD = 100
const TAIL = 140

/** How far from the head a slug may begin: behind a bracket or a word such as “ATTENTION”. */
const SLUG_REACH = 24

/**
 * Archive numbers and camera file names: epa05268598, AP1234567890, 000_1AB2C3, RTX2ABCD,
 * GettyImages-123456789, DSC_0123.JPG, IMG_20190401.
 */
const SLUG =
  /(?<![\w/.=&?+@{'"-])(?:(?:epa\d{6,9}|AP_?\d{8,}|AFP_?(?=\w*\d)\w{5,}|000_(?=\w*\d)\w{5,}|RT[XSR](?=\w*\d)[0-9A-Z]{4,6}|RC[12][0-9A-Z]{8,10}|(?:GettyImages|Getty|PA|iStock|AdobeStock|shutterstock|depositphotos)[-_]\d{6,}|(?:DSC[NF]?|IMG|_MG|MVI|PXL|VID|GOPR|DJI)[-_]?\d{4,}(?:[-_]\w{1,12})?|[A-Za-z]{2,6}[-_]?\d{7,})(?:\.(?:jpe?g|png|tiff?|gif|cr2|nef|heic))?|(?<![(:])[\w-]{2,60}\.(?:jpe?g|tiff?|cr2|nef|heic|png))(?![\w/}-]|\.\w)/i

const LABEL =
  /^\W{0,3}(?:(?:enlarge (?:this )?image|media playback is (?:un|not )supported on (?:your|this) device) *)?(?:(?:photo|image|picture|media|video|main)? ?captions?(?: ?[:–—-] ?| )|pictured(?: (?:left|right|above|below|here|from left))*:|(?:photo|image|picture)s? (?:above|below|left|right):|(?:hide|toggle|show) caption\b *(?:\d+ (?:of|\/) \d+\b *)?|(?:file|handout|undated) (?:photo|picture|image|pic)s?\b(?: ?[:–—-] ?)?|enlarge (?:this )?image\b|file ?[–—-]+ ?(?=\w)|(?=in this (?:[\w.]{1,10},? ){0,4}(?:file |handout |undated |combination )?(?:photo|image|picture)\b(?!s)))/i

const CREDITED_LABEL = /^Image (?:copyright|source|credit)s?:? (.{2,60}?)(?: Image caption (?=\S)|$)/

/** What every label holds one of. Most paragraphs hold none, and the patterns are dear to compile. */
const LABEL_WORDS = ['caption', 'photo', 'pic', 'image', 'file', 'archive'] as const

function holdsLabel(text: string): boolean {
  const lower = text.toLowerCase()
  return LABEL_WORDS.some((word) => lower.includes(word))
}

const LABEL_AT_END =
  /(?:\b(?:hide|toggle|show) caption|\(?\b(?:file|handout|undated|archive|stock|courtesy) (?:photo|picture|image|pic)s?\)?|\((?:file|archive)\))\W{0,3}$/i

/**
 * Finds what tells a caption: an archive slug, a credit, a label; at the head and the tail of a
 * passage only. `undefined` for a passage that has none of them.
 */
export function pictureMarks(text: string): PictureMarks | undefined {
  const head = oneLine(text.slice(0, HEAD))
  const credited = head.startsWith('Image ') ? CREDITED_LABEL.exec(head) : null
  if (credited?.[1] !== undefined) {
    const start = credited[0].indexOf(credited[1])
    const end = start + credited[1].length
    return {
      credit: { start, end },
      label: { start: 0, end: credited[0].length },
      bare: credited[0].length === text.length,
      signsStories: false,
    }
  }
  const labelled = holdsLabel(head) ? LABEL.exec(head) : null
  const label = labelled?.[0].length ?? 0
  const slug = headSlug(head)
  const from = Math.max(label, slug?.end ?? 0)
  const atEnd = mayEndInMarks(text) ? tailMarks(text, from, slug === undefined) : undefined
  const found = slug ?? atEnd?.slug
  const signsStories = labelled === null && found === undefined && isAgencyAlone(text, atEnd?.credit)
  // “It was a good meeting.” (Associated Press): a quotation and its source.
  if (signsStories && /^[“"]/.test(text)) return undefined
  if (labelled === null && found === undefined && atEnd === undefined) return undefined
  return {
    ...(found === undefined ? {} : { slug: found }),
    ...(atEnd?.credit === undefined ? {} : { credit: atEnd.credit }),
    ...(labelled === null ? {} : { label: { start: 0, end: label } }),
    signsStories: labelled === null && found === undefined && isAgencyAlone(text, atEnd?.credit),
    bare: !/[A-Za-zÀ-ɏ]{3}/.test(text.slice(from, (atEnd?.slug ?? atEnd?.credit)?.start ?? text.length)),
  }
}

/** Wrapped lines read as one. Keeps every offset. */
function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\n/g, ' ') : text
}

const SOURCE_AT_END = /[(][A-Za-zÀ-ɏ -]{2,24}[)]\.$/

/** False for prose that ends in a full stop, and so in neither a name, a bracket nor a number. */
function mayEndInMarks(text: string): boolean {
  // “… in Paris (The Associated Press).” names a source: captions set their stop before the bracket.
  if (text.endsWith(').') && SOURCE_AT_END.test(text.slice(-30))) return false
  const last = text.charAt(text.length - 1)
  if (last === '”' || last === '"' || last === '?' || last === '!' || last === ':' || last === ',')
    return false
  return (
    last !== '.' ||
    text.charAt(text.length - 2) === ')' ||
    /(?:photo|images|agency)s?\.$/i.test(text.slice(-12))
  )
}

/** True for an agency's name that stands by itself. */
export function isAgency(text: string): boolean {
  return text.length <= 40 && SIGNATURES.has(levelled(text))
}

function isAgencyAlone(text: string, credit: Range | undefined): boolean {
  return credit !== undefined && isAgency(text.slice(credit.start, credit.end))
}

interface TailMarks {
  readonly slug?: Range
  readonly credit?: Range
}

function tailMarks(text: string, from: number, wantSlug: boolean): TailMarks | undefined {
  const start = Math.max(from, text.length - TAIL)
  const tail = oneLine(text.slice(start))
  const slug = wantSlug && holdsNumber(tail, 0, tail.length) ? slugIn(tail, start) : undefined
  // “REUTERS/Ann Lee – RC19CEF89570”: the credit is what stands before the slug.
  const end = slug === undefined ? tail.length : tail.slice(0, slug.start - start).search(/[\s–—(-]*$/)
  const place = start > from ? 'part' : from > 0 ? 'labelled' : 'whole'
  const credit = creditAtTail(tail.slice(0, end), start, place)
  if (slug === undefined && credit === undefined)
    return holdsLabel(tail) && LABEL_AT_END.test(tail) ? {} : undefined
  return { ...(slug === undefined ? {} : { slug }), ...(credit === undefined ? {} : { credit }) }
}

/** “US9876543 covers a pump.”: the number of a patent, not of a picture. “epa05268598 epaselect A man …” is. */
const SENTENCE_GOES_ON = /^ (?!epa)[a-z]/

function headSlug(head: string): Range | undefined {
  if (!holdsNumber(head, 0, SLUG_REACH + 12)) return undefined
  const found = slugIn(head, 0)
  if (found === undefined || found.start > SLUG_REACH) return undefined
  return SENTENCE_GOES_ON.test(head.slice(found.end)) ? undefined : found
}

/** Three digits together, or the ending of a picture file. */
function holdsNumber(text: string, from: number, to: number): boolean {
  let [digits, hasStop] = [0, false]
  for (let at = from; at < to && at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === FULL_STOP) hasStop = true
    if (!isDigit(code)) digits = 0
    else if (++digits === 3) return true
  }
  return hasStop && /\.(?:jpe?g|tiff?|png)\b/i.test(text.slice(from, to))
}

const FULL_STOP = 46

const FILE = /^[A-Za-z_-]{2,60}\.\w+$/

/** “We renamed harbour-map.png to quay.png”: a file with a name in words that a sentence speaks of. */
function isPartOfSentence(text: string, start: number, name: string): boolean {
  if (!FILE.test(name)) return false
  return (
    /[\p{Ll},] $/u.test(text.slice(Math.max(0, start - 2), start)) ||
    SENTENCE_GOES_ON.test(text.slice(start + name.length))
  )
}

function slugIn(text: string, offset: number): Range | undefined {
  const match = SLUG.exec(text)
  if (match === null || isPartOfSentence(text, match.index, match[0])) return undefined
  return { start: offset + match.index, end: offset + match.index + match[0].length }
}

/** A photographer's name and the agency, at the end of a caption that has no stop before it. */
const NAME_AND_AGENCY =
  /(?:^|\s)((?:[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ɏ’'-]+|[A-ZÀ-ÞĀ-ſ]\.)(?: [A-ZÀ-ÞĀ-ſ]\.)? [A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ɏ’'-]+ ?\/ ?[^/]{2,30}(?:\/[^/]{2,30})?)$/

/** What parts a credit from the caption before it. A stop after a single capital is an initial's. */
const CREDIT_START =
  /(?<!(?:^|[\s(./])[A-ZÀ-ÞĀ-ſ])[.] {1,3}(?=\S)|[!?”’"')\]] {0,3}(?=\S)|[|(] ?| [—–] | {2,}|\t|\n/g

const CREDIT_LABEL =
  /^(?:(?:(?:featured|cover|lead|header|top|main|hero|file) )?(?:photo(?:graph)?|picture|pic|image|foto)(?: ?(?:credits?|source))?(?: ?[:/–—-] ?| (?:by|via|courtesy(?: of)?) )|(?:photo(?:graph)?s|pictures|images) by |photographs?: |credits?: ?|courtesy (?:of )?|provided by |(?:AP|AFP|EPA|Reuters) (?:file )?(?:photo|picture)s?(?: ?\/ ?| by |: ?| |$))/i

/** How a label of a credit may begin. */
const LABEL_STARTS = [
  ...['photo', 'pic', 'image', 'foto', 'credit', 'courtesy', 'provided', 'ap ', 'afp ', 'epa ', 'reuters '],
  ...['featured ', 'cover ', 'lead ', 'header ', 'top ', 'main ', 'hero ', 'file '],
] as const

function mayBeLabelled(text: string): boolean {
  const start = text.slice(0, LONGEST_LABEL_START).toLowerCase()
  return LABEL_STARTS.some((word) => start.startsWith(word))
}

const LONGEST_LABEL_START = 10

const NAME =
  /^(?:[A-ZÀ-ÞĀ-ſ\d][A-Za-zÀ-ɏ0-9.’'-]*|de|da|del|della|der|den|di|du|la|le|van|von|bin|al|el|of|the|for|and|via|&)(?: |$)/

/**
 * The credit that a passage ends with, if it does. A bracket that closes behind it must have opened
 * right before it: “(West Virginia v. EPA)” is none.
 * @param place what of the passage the tail is: all of it, all behind its label, or its end
 */
function creditAtTail(tail: string, offset: number, place: 'whole' | 'labelled' | 'part'): Range | undefined {
  const end = creditEnd(tail)
  const closed = tail.slice(end).includes(')')
  const range = (start: number): Range => ({ start: offset + start, end: offset + end })
  if (place !== 'part' && isCredit(tail.slice(0, end), place === 'labelled' ? BEHIND_LABEL : ''))
    return range(0)
  CREDIT_START.lastIndex = 0
  for (let match = CREDIT_START.exec(tail); match !== null; match = CREDIT_START.exec(tail)) {
    const start = match.index + match[0].length
    if (closed && !match[0].includes('(')) continue
    if (end > start && isCredit(tail.slice(start, end), match[0])) return range(start)
  }
  const named = closed || !tail.includes('/') ? undefined : NAME_AND_AGENCY.exec(tail.slice(0, end))?.[1]
  return named !== undefined && isCredit(named, ' ') ? range(end - named.length) : undefined
}

function creditEnd(tail: string): number {
  let end = tail.length
  while (end > 0 && /[\s).|]/.test(tail.charAt(end - 1))) end--
  return end
}

const PARTED = /\s*[/|\\—]\s*(?:via )?| via |, (?=[A-ZÀ-ÞĀ-ſ])|, (?=file\b|pool\b)/

/**
 * Names and signatures parted by slashes, bars or “via”, at least one of them an agency's; or what
 * stands behind “Photo:”.
 */
function isCredit(text: string, before: string): boolean {
  if (text.endsWith(']')) return false
  const label = mayBeLabelled(text) ? CREDIT_LABEL.exec(text) : null
  const rest = undoubled(label === null ? text : text.slice(label[0].length))
  if (rest.length > LONGEST_CREDIT) return false
  const parts = rest.split(PARTED)
  const bracketed = before.includes('(')
  // Prose, mostly: too long for a signature, and no name.
  if (label === null && !bracketed && parts.some((part) => part.length > LONGEST_SIGNATURE && !isName(part)))
    return false
  const signatures = parts.map(signatureOf)
  const signed = signatures.some((signature) => signature !== undefined)
  if (label !== null) return isLabelled(label[0], rest, parts, signed)
  const joined = /[/\\|]| via |—/.test(rest)
  if (
    !parts.every((part, i) => signatures[i] !== undefined || isName(part) || (bracketed && signed && joined))
  )
    return false
  if (signatures.includes('picture-desk')) return parts.length === 1 || joined || bracketed
  if (signed) return joined || /[|(.]/.test(before)
  const setOff = bracketed || before === '' || before.startsWith('. ')
  return (
    setOff &&
    parts.length === 2 &&
    rest.includes('/') &&
    (before === BEHIND_LABEL || parts.every((part) => part.includes(' ')))
  )
}

/** What stands before a credit that a label announces: as good as a bracket. */
const BEHIND_LABEL = 'caption ('

/** “… file photo” behind the longest name of an agency. */
const LONGEST_SIGNATURE = 60

const ENDS_IN_DESK = /^.{2,40} (?:Getty(?: Images)?|AP Photos?|Shutterstock|Alamy)$/

function signatureOf(stated: string): Signature | undefined {
  const part = stated.replace(/ file photo$/i, '')
  return (
    SIGNATURES.get(levelled(part)) ?? (ENDS_IN_DESK.test(part) && isName(part) ? 'picture-desk' : undefined)
  )
}

/** “Photo: Jane Doe/AFP”, “Photo credit: J. D., staff photographer”, “AP Photo”. */
function isLabelled(label: string, rest: string, parts: readonly string[], signed: boolean): boolean {
  if (rest === '') return /photo|picture/i.test(label)
  if (/credit|source/i.test(label)) return rest.length < LONGEST_CREDIT && !/[.!?] /.test(rest)
  return parts.every(isName) || (signed && parts.length <= 4)
}

/** Pages that show a credit twice, for the picture and for its large version, say “Ann Lee/AP Ann Lee/AP”. */
function undoubled(text: string): string {
  const half = (text.length - 1) / 2
  return Number.isInteger(half) && text.slice(0, half) === text.slice(half + 1) ? text.slice(0, half) : text
}

/** One to six words as names are written. */
function isName(text: string): boolean {
  let rest = text.trim()
  if (!/[A-ZÀ-ÞĀ-ſ]/.test(rest)) return false
  for (let words = 0; rest !== ''; words++) {
    const match = NAME.exec(rest)
    if (match === null || words === 6) return false
    rest = rest.slice(match[0].length)
  }
  return true
}
