import { once } from '../../src/text/once.ts'
import type { Range } from '../../src/text/range.ts'

/** What a writer left for later, or an editor for a colleague, and what now stands in the story. */
export interface Placeholder {
  /**
   * `gap`: words are still to come; it cannot be taken out. `note`: the sentence is whole without it. `filler`: what
   * printers set to see how a page will look.
   */
  readonly kind: 'gap' | 'note' | 'filler'
  readonly range: Range
}

/** The longest one that is looked for. */
const LONGEST = 120

const NO_PLACEHOLDERS: readonly Placeholder[] = []

/** What each of them begins with: most paragraphs have none of these. */
const SIGN =
  /[[(](?:[A-Z]{2}|[Ii]nsert |[Aa]dd |[Ee]mbed |check |confirm |link[ \])]|cq[\])]|[\w ]{1,40} (?:to come|TK)[\])])|TK|XX|X,XXX|[Ll]orem ipsum|LOREM IPSUM|TODO:|FIXME:/

const NEVER_IN_STORIES =
  '(?:quotes?|links?|headlines?|captions?|photos?|pictures?|pics?|images?|dates?|figures?|numbers?|sources?|credits?|stats?|details?|graf|paragraph|byline|text|attribution|spelling|facts?)'

/**
 * “[INSERT QUOTE]”, “(ADD LINK)”, “[name TK]”, “[caption to come]”, “[CHECK SPELLING]”. In small letters a note needs
 * the thing that it asks for: “[insert your own joke]” is a joke.
 */
const BRACKETED = once(
  () =>
    new RegExp(
      String.raw`^(?:[[(](?:(?:(?:INSERT|ADD|CHECK|CONFIRM) [A-Z]|TODO\b|XX+\b)[^a-z\])\n]{0,80}|[^\])\n]{0,60}\bTK\b[^\])\n]{0,60}|(?:insert|add|check|confirm) (?:an? |the )?${NEVER_IN_STORIES}(?: here)?|${NEVER_IN_STORIES} to come|CQ|cq)[\])]|\[(?:(?:[Ii]nsert|[Aa]dd|[Ee]mbed) [\w’' -]{0,40}\b${NEVER_IN_STORIES}\b[\w’' -]{0,40}|(?:LINK|link)(?: (?:here|to story|to article|to video))?|LINK HERE)\])`,
    ),
)

const COUNTED = String.raw`(?: ?%| (?:per ?cent|percent|hundred|thousand|million|billion|people|men|women|children|years?|months?|weeks?|days?|hours?|miles|votes|seats)\b|-year-old)`

/** Figures and names to come: “£TK”, “TK years”, “, TK,”, “TKTK”, “XX per cent”, “$XX million”, “XX/XX/XXXX”. */
const TO_COME = once(
  () =>
    new RegExp(
      String.raw`^(?:(?:TK ?){2,}|TK(?=${COUNTED})|X{2,4}(?:,X{3})*(?=${COUNTED})|X{1,3},X{3}\b|XX\/XX\/XX(?:XX)?)`,
    ),
)
const SUM_TO_COME = /^(?:TK|X{2,3}(?:,X{3})*)(?= ?(?:million|billion|thousand|m|bn)\b|[\s,.;)]|$)/
const BETWEEN_COMMAS = /^TK(?=,)/
/** “built in TK,”, “since TK.”: where a year or a place is to come; a person may be called by these letters. */
const BEHIND = /\b(?:in|at|on|since|until|aged) $/
const AT_STOP = /^TK(?=[,.;:)]|$)/

const TASK = /^(?:TODO|FIXME): ?[^\n.!?]{0,100}[.!?]?/

/**
 * Finds what holds the place of words, and notes of the desk, in order. One pass; each pattern is tried only at a
 * sign of it and looks no farther than `LONGEST` units.
 */
export function findPlaceholders(text: string): readonly Placeholder[] {
  if (text.trim().length <= LONGEST_MARK && SPLIT_MARK.test(text))
    return [{ kind: 'note', range: { start: 0, end: text.length } }]
  if (!SIGN.test(text)) return NO_PLACEHOLDERS
  const found: Placeholder[] = []
  let end = 0
  for (const { index } of text.matchAll(new RegExp(SIGN, 'g'))) {
    const one = index < end ? undefined : placeholderAt(text, index)
    if (one === undefined) continue
    found.push(one)
    end = one.range.end
  }
  return found
}

/** A line by itself that means “the copy ends” or “more of it follows”, and one that waits for its words. */
const SPLIT_MARK =
  /^\s*(?:[-–—]{1,2} ?30 ?[-–—]{1,2}|-? ?\(?(?:ENDS|ENDIT|MORE)\)? ?-?|[-–—] ?(?:ends|more) ?[-–—]|TK|\[(?:PHOTO|IMAGE|PIC|PICTURE|MAP|CHART|GRAPHIC|EMBED|TWEET|PULL ?QUOTE|SUBHEAD|SIDEBAR|FACTBOX)(?: \d)?\])\s*$/
/** “- (ENDIT) -”, “[PULL QUOTE]” */
const LONGEST_MARK = 14

function placeholderAt(text: string, at: number): Placeholder | undefined {
  const ahead = (pattern: RegExp): number =>
    pattern.exec(text.slice(at, at + LONGEST))?.[0].trimEnd().length ?? 0
  const found = (kind: Placeholder['kind'], length: number): Placeholder | undefined =>
    length === 0 ? undefined : { kind, range: { start: at, end: at + length } }
  const first = text.charAt(at)
  if (first === '[' || first === '(') return found('note', ahead(BRACKETED()))
  if (at > 0 && /[\p{L}\p{N}_.]/u.test(text.charAt(at - 1))) return undefined
  if (first === 'L' || first === 'l') {
    const isFiller = text.slice(at, at + FILLER.length).toLowerCase() === FILLER
    return found('filler', isFiller ? text.length - at : 0)
  }
  return (
    found('gap', ahead(TO_COME())) ??
    found('gap', /[$£€]/.test(text.charAt(at - 1)) ? ahead(SUM_TO_COME) : 0) ??
    found('gap', text.slice(at - 2, at) === ', ' ? ahead(BETWEEN_COMMAS) : 0) ??
    found('gap', BEHIND.test(text.slice(Math.max(0, at - 8), at)) ? ahead(AT_STOP) : 0) ??
    found('note', beginsSentence(text, at) ? ahead(TASK) : 0)
  )
}

/** Its first two words alone are spoken of. */
const FILLER = 'lorem ipsum dolor'

function beginsSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?”"\])\n]\s*$/.test(text.slice(Math.max(0, at - 4), at))
}
