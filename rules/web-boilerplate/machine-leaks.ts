import type { Range } from '../../src/text/range.ts'

/** Something that a machine should have read and a reader now sees. */
export interface MachineLeak {
  readonly kind: 'shortcode' | 'template' | 'entity' | 'tag'
  readonly range: Range
}

/** The longest leak that is looked for: a gallery of many pictures lists all their numbers. */
const LONGEST = 600

/**
 * Shortcodes that content systems set (WordPress and its common plug-ins, Drupal, forums): with an
 * attribute, or closing. “[video]” behind a headline is an editor’s own word.
 */
const SHORTCODE =
  /^\[(?:\[\{"[^\n\]]{1,500}\]|(embed\w{0,12}|youtube|vimeo|video|audio|tweet|instagram|facebook|tiktok|soundcloud|spotify|wpvideo|iframe|gist|pdf)\] ?[^\s[\]]{4,300} ?\[\/\1|(?:youtube|vimeo|tweet|embedtweet|instagram|soundcloud|video|audio) +https?:[^\s\]]{4,300}|\/(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|tweet|embedtweet|instagram|jwplayer|vc_\w+|et_pb_\w+|fusion_\w+|su_\w+|shortcode|columns?|tabs?|accordion|toggle|dropcap|pullquote|blockquote|sidebar|media-credit|sourcecode|googlemaps?|button|table)|[a-z][\w-]{1,40}(?::\d+)?(?: +[\w-]{1,30}=(?:"[^"\n]{0,300}"|“[^”\n]{0,300}”|”[^”\n]{0,300}”|″[^″\n]{0,300}″|'[^'\n]{0,300}'|[^\s"“'\]]{1,200}))+ *\/?|(?:gallery|nggallery|contact-form-7|rev_slider|recaptcha|mc4wp_form|vc_row|vc_column|et_pb_section|embed))\]/i

const TEMPLATE =
  /^(?:\{\{[^{}\n]{1,200}\}\}|\{%[^%\n]{1,200}%\}|<%[=-]?[^%\n]{1,200}%>|\$\{[\w.]{1,60}\}|%%[A-Za-z_]{2,40}%%|\[\[[a-z]+:[^\]\n]{1,200}\]\]|\[(?:node|site|user|term|file|current-page|current-date|comment):[a-z][a-z_:-]{1,60}\])/

const ENTITY =
  /^&(?:nbsp|amp|lt|gt|quot|apos|lsquo|rsquo|ldquo|rdquo|mdash|ndash|hellip|bull|copy|reg|trade|euro|pound|middot|laquo|raquo|shy|zwnj|ensp|emsp|thinsp|eacute|egrave|ouml|uuml|auml|ntilde|ccedil|#\d{2,6}|#x[0-9a-f]{2,6});/i

const TAG =
  /^<(?:\/(?:p|div|span|a|b|i|em|strong|u|s|br|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|tr|td|th|tbody|thead|center|font|iframe|script|style|small|sup|sub|section|article|aside|header|footer|img)|(?:br|hr|p|div|span|b|i|em|strong|u|h[1-6]|ul|ol|li|blockquote|figure|figcaption|center|small|sup|sub|wbr)|(?:p|div|span|a|img|br|font|iframe|script|style|table|td|tr|h[1-6]|ul|li|figure|section|center|hr|strong|em)\s[^<>\n]{0,300}?=[^<>\n]{0,400}|!--[^<>\n]{0,300}--)\s*\/?>/i

/** What a leak begins with: most paragraphs have none of these. */
const SIGN = /[[{$%&<]/

const NO_LEAKS: readonly MachineLeak[] = []

/**
 * Finds shortcodes, template signs, entities and tags that stand as text, in order. One pass; each
 * pattern is tried only at its sign and looks no farther than `LONGEST` units.
 */
export function findMachineLeaks(text: string): readonly MachineLeak[] {
  const first = text.search(SIGN)
  if (first < 0) return NO_LEAKS
  const found: MachineLeak[] = []
  for (let at = first; at < text.length; ) {
    const leak = leakAt(text, at)
    if (leak === undefined) at++
    else {
      found.push(leak)
      at = leak.range.end
    }
  }
  return found
}

function leakAt(text: string, at: number): MachineLeak | undefined {
  switch (text.charCodeAt(at)) {
    case 0x5b:
      return leakOf('shortcode', SHORTCODE, text, at) ?? leakOf('template', TEMPLATE, text, at)
    case 0x7b:
    case 0x24:
    case 0x25:
      return leakOf('template', TEMPLATE, text, at)
    case 0x26:
      return leakOf('entity', ENTITY, text, at)
    case 0x3c:
      if (isTypeParameter(text, at)) return undefined
      return leakOf('tag', TAG, text, at) ?? leakOf('template', TEMPLATE, text, at)
    default:
      return undefined
  }
}

/** “PartialEq<B>”, as programs name a kind of thing; a tag in capitals would stand before a word. */
function isTypeParameter(text: string, at: number): boolean {
  return /^\w<[A-Z]>/.test(text.slice(Math.max(0, at - 1), at + 3))
}

function leakOf(
  kind: MachineLeak['kind'],
  pattern: RegExp,
  text: string,
  at: number,
): MachineLeak | undefined {
  const match = pattern.exec(text.slice(at, at + LONGEST))
  return match === null ? undefined : { kind, range: { start: at, end: at + match[0].length } }
}

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    bull: '•',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    pound: '£',
    middot: '·',
    laquo: '«',
    raquo: '»',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '',
    eacute: 'é',
    egrave: 'è',
    ouml: 'ö',
    uuml: 'ü',
    auml: 'ä',
    ntilde: 'ñ',
    ccedil: 'ç',
  }),
)

const HIGHEST_CODE_POINT = 0x10ffff
const NO_BREAK_SPACE = 0xa0

/** What a leak stands for in prose: the character of an entity, a space for a line break, else nothing. */
export function meaningOf(kind: MachineLeak['kind'], written: string): string {
  if (kind === 'tag') return /^<(?:br|hr)\b/i.test(written) ? ' ' : ''
  if (kind !== 'entity') return ''
  const name = written.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return CHARACTERS.get(name) ?? ''
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (code === NO_BREAK_SPACE) return ' '
  return code > 0x1f && code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : ''
}
