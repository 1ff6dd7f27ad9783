/**
 * Letters stand as ranges in the patterns of these files: `\p{L}` compiles to so much machine code that the
 * first article of a run would wait for it longer than for all else.
 */
const WORD = "(?:[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ɏ.’'-]*)"
const PARTICLE = '(?:de|da|del|della|der|den|di|du|la|le|van|von|bin|al|el)'
const NAME = `${WORD}(?: (?:${PARTICLE} )*${WORD}){1,4}`

/** A word that may begin a phrase of time or measure, where a name would stand. */
const NO_NAME =
  /^(?:by|By|BY) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March \d|April \d|May \d|June \d|July|August \d|September|October|November|December)\b/

/** Who wrote it, then at most a second name, a paper or a post: “By Ann Lee and Bo Ray, Associated Press”. */
const SIGNED = new RegExp(
  '^(?:[Bb]y:?|BY:?|[Ww]ords(?: by|:)|[Ww]ritten by:?|[Ss]tory by|[Tt]ext(?: by|:)|[Rr]eport(?:ing|ed) by|[Pp]osted by|[Aa]uthors?:) ' +
    `${NAME}(?:(?:, | and | & | in | for | \\| |/|;)[^.!?]{1,80})?$`,
)

const POST =
  '(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Cc]ontributor|[Aa]nalyst|[Bb]ureau [Cc]hief)'

/** What every post holds one of: a line without any is not worth a dear pattern. */
const POSTS: readonly string[] = 'orrespondent eporter ditor riter olumnist ontributor nalyst ureau'.split(
  ' ',
)

/** A name and a post: “Ann Lee, Brussels Correspondent”, “Ann Lee | Political editor in Varn”. */
const WITH_POST = new RegExp(
  `^${NAME}(?:, | \\| | - | – )(?:[A-Za-zÀ-ɏ’'&-]{1,20} ){0,4}${POST}(?:(?:,| in| at| for| of) ${WORD}(?: ${WORD}){0,3})?$`,
)

const LONGEST_BYLINE = 120

/** “By Jane Doe”, “Words: Jane Doe”, “Jane Doe, Brussels Correspondent”: a line that says who wrote, and nothing else. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || /[.!?:,]$/.test(text)) return false
  if (!/by|:/i.test(text) && !POSTS.some((post) => text.includes(post))) return false
  return (SIGNED.test(text) && !NO_NAME.test(text)) || WITH_POST.test(text)
}
