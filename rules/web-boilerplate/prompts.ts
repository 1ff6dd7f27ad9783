import { once } from '../../src/text/once.ts'
import { CommonWord, commonBits } from './common-words.ts'
import type { TermTable } from './terms.ts'
import { wordBits } from './word-bits.ts'

/**
 * Prompts are told by the few words that pages speak to their readers in: “Save this to your list”, “You have two
 * free stories left this week”. Each list holds single words, `#` any number.
 */
const PageWord = {
  /** A thing of the page that stories seldom name in such company. */
  strong: 1,
  /** A thing of the page that stories name as well. */
  weak: 2,
  /** What a button tells the reader to do; and “you”, at the beginning. */
  action: 4,
  /** Goes with the others and says nothing by itself. */
  filler: 8,
} as const

const STRONG =
  'comment comments replies caption captions newsletter newsletters inbox subscriber subscribers subscription subscriptions subscribe subscribed unsubscribe ' +
  'podcast podcasts app cookies clipboard notification notifications login url permalink paywall adverts ' +
  'advert advertisement ads javascript embed embedded whatsapp instagram telegram pinterest bluesky nextdoor ' +
  'spotify substack email emails spam captcha recaptcha moderation commenting homepage ' +
  'livestream browser slideshow autoplay webpage restack restacks upvote upvotes'

const WEAK =
  'article articles story stories post posts page pages video videos audio episode episodes comment ' +
  'comments reply replies account channel link links feed blog gallery photos images image caption ' +
  'captions transcript thread reader readers journalism journalists newsroom coverage edition digest ' +
  'briefing alert alerts updates topic topics tag tags site website content advertisers advertising ' +
  'sponsor sponsored membership premium offers trial settings preferences privacy policy guidelines ' +
  'discussion conversation poll quiz survey feedback typo summary player device guest desk code facebook ' +
  'twitter youtube google tiktok linkedin reddit android iphone x threads mastodon headlines reporting ' +
  'partners advertiser liveblog ad deals deal podcast print user users bookmark bookmarks playback plugin ' +
  'media responses tweet tweets display newspaper quality publication takeaways member supporter ' +
  'supporters survey surveys obituary'

const ACTION =
  'accept add allow ask bookmark browse chat check choose click comment copy customise customize discover dismiss ' +
  'donate download email enable enter explore find flag follow get gift give hear help hide join keep leave like ' +
  'listen load log login manage mute open pay play please post press print rate read receive refresh register remove reply ' +
  'report save scroll search see select send set share show sign skip sort start stream submit subscribe suggest ' +
  'summarise summarize support swipe tap tell tick translate try turn tweet unlock unmute update upgrade view ' +
  'take place hit install upload contribute confirm compare pick expand collapse pause resume rewind return jump ' +
  'invite advertise renew activate switch adjust close change order continue buy nominate resend ' +
  "vote watch write make prefer fund become chip learn meet go you you've you're you'll"

const FILLER =
  'free latest more all every daily weekly monthly morning evening day days week month year today now here ' +
  'below above again later next first last new newest oldest top best breaking news full complete ' +
  'unlimited exclusive selected related popular recommended trending available unavailable required ' +
  'optional invalid valid closed open off on up out in back straight directly instantly anytime whenever ' +
  'wherever how why what who where many much need needs want wants like love great good better welcome ' +
  'thanks thank sorry success error yes ok no not never miss missed sure already still yet once only just ' +
  'easily quickly one two few minutes minute min mins seconds hours left remaining published posted ' +
  'generated created checked reviewed automated automatically loading loaded saved sent delivered copied ' +
  "hidden expired awaiting failed don't can't isn't aren't you've we've we'll it's that's we're read " +
  'reading successfully confirm continue using use used version feature list lists button menu # friends ' +
  'friend anyone way mobile phone tablet time own ways of via without within per any something anything ' +
  'everything stay informed signing signed logged interested hear choice choices purchase purchases buy ' +
  'earn commission money independent ai tool tools experience personalised personalized things thing got ' +
  'know think thoughts views opinion question questions problem issue errors mistake correction civil ' +
  'respectful kind polite keeping goal reach opens window tab create account accounts shown publicly ' +
  'currently occurred folder agree clicking entering registering joining subscribing submitting following ' +
  "protect protected i my me i'm twice ready enter size source preferred trusted group community store " +
  'apple events event live recent access limit reached benefit benefits preview behind ours cost costs ' +
  'exists stays members founding region country location prevent external party coffee enjoy enjoying ' +
  "enjoyed chosen choosing cancel team tip tips story's today's week's day's fewer notified english " +
  'spanish current previous slide slides editorial standards online assisted summarised summarized helpful ' +
  'useful points highlights listen audible narrated played playing captions turned allow allowed blocked ' +
  'accepting manage managed third parties marketing functional analytics permission ask loads requires ' +
  'require must correct incorrect wrong bio profile history activity inappropriate abusive offensive ' +
  "conduct report reported someone colleague family loved ones annually price month's pounds deal digital " +
  'print pass passes exclusives bonus extra early archive archives everywhere together possible mail ' +
  'annual yearly ad contribution gift gifts donation donations help helps powered tap safe secure easy ' +
  'quick simple people public private anonymous anonymously social name names address details information ' +
  'data terms conditions registered users most liked shared viewed watched rated voted order page section ' +
  'area form field box close editor editors reporter reporters author authors writer writers local ' +
  'membership plan plans review reviews mode speed along accurate photo photos picture pictures loads begin begins ' +
  'resume resumes start starts end ends close closes keep going worth spread word desktop size text font screen ' +
  'dark light theme language default current settings mode minute second auto refresh refreshed upcoming session'

/** Made when a line is short enough to be a prompt: most articles have none. */
const pageBitsOf = once(() =>
  wordBits([
    [STRONG, PageWord.strong],
    [WEAK, PageWord.weak],
    [ACTION, PageWord.action],
    [FILLER, PageWord.filler],
  ]),
)

const FEWEST = 2
const LONGEST = 18

/** How a step of a guide begins: “Copy the embed code”; a page says what to click for: “here”, “our app”, “this article”. */
const STEP =
  /^\W*(?:\d+[.)] *)?(?:click|select|copy|tap|choose|open|enter|go|scroll|swipe|search|turn|set|check|load|log in|login|visit)\b(?!.*\b(?:here|this|our|us|comments?|javascript)\b)/i

/** Where to follow or write to a writer: names, but for two words. */
const FOLLOW =
  /^(?:follow [A-Z][\w'’. -]{1,40} on (?:twitter|x|facebook|instagram|bluesky|linkedin|tiktok|threads|mastodon|youtube|google news|apple news|flipboard|whatsapp|telegram|msn)(?: ?@\w{2,20})?\.?|send tips(?: to|:) ?\S{2,40}@ ?\S{4,40})$/i

/** Asked first, since the pattern itself is dear to compile. */
const OPENS_FOLLOW = /^[FfSs](?:ollow|end) /

/** The sign of a term in a phrase of furniture of two terms or more. */
export const PHRASED = 3

/** In terms: “Shop now closed” is a headline, though “shop now” is a button. */
const FEWEST_PHRASED = 4

/** Words of pages that make a line a prompt though it names no thing of the page: “Register now for free to continue”. */
const MANY = 4

/** Names of a site or an author that a prompt may hold, in words. */
const MOST_NAMES = 4

/** What the words of a line are. */
interface Makeup {
  /** Things of the page that are named, those that stories seldom name twice. */
  readonly things: number
  /** Words that pages have in their prompts. */
  readonly told: number
  /** Words within whole phrases of furniture. */
  readonly phrased: number
  readonly names: number
  /** True for a first word that tells the reader to do something. */
  readonly tells: boolean
  /** True where the reader is spoken to. */
  readonly speaks: boolean
}

/**
 * Whether a line is a prompt of the page: all its words are those of prompts or of grammar, but for a name, some name
 * things of the page, and it tells the reader to do something, or speaks to the reader; or most of it is a phrase.
 * @param phrased for each term the sign `PHRASED` where it stands in a phrase of furniture of two terms or more
 */
export function isPrompt(text: string, terms: TermTable, phrased: Uint8Array): boolean {
  const { count } = terms
  if (count < FEWEST || count > LONGEST) return false
  if (OPENS_FOLLOW.test(text) && FOLLOW.test(text)) return true
  const makeup = makeupOf(text, terms, phrased)
  if (makeup === undefined || UNLIKE.test(text) || STEP.test(text)) return false
  const { things, told, names, tells, speaks } = makeup
  const isSentence = /\.\s*$/.test(text)
  if (!isSentence && count >= FEWEST_PHRASED && makeup.phrased * 2 > count) return true
  if (!(tells || speaks)) return false
  if (names > 0) return tells && !isSentence && things >= 2 && names * 2 <= count && !/[$£€]/.test(text)
  if (things >= 2) return true
  if (!tells || isSentence) return false
  if (speaks && things > 0) return true
  // “Take one, leave one”, “Keep 1 copy off-site”: advice of a story has the words of pages too.
  const isAdvice = text.includes(',') || (things === 0 && /\d/.test(text))
  return told >= MANY && told * 2 >= count && !isAdvice
}

/** `undefined` where a word is neither of prompts nor of grammar nor a name. */
function makeupOf(
  text: string,
  { count, hashes, starts }: TermTable,
  phrased: Uint8Array,
): Makeup | undefined {
  const pageBits = pageBitsOf()
  const makeup = { things: 0, told: 0, phrased: 0, names: 0, tells: false, speaks: false }
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] ?? 0
    const page = pageBits(hash)
    const common = commonBits(hash)
    if (phrased[i] === PHRASED) makeup.phrased++
    if (page !== 0 && common !== CommonWord.grammar) makeup.told++
    if (i === 0) makeup.tells = (page & PageWord.action) !== 0
    if (i === 0 && makeup.tells) continue
    if ((page & PageWord.strong) !== 0) makeup.things += 2
    else if ((page & PageWord.weak) !== 0) makeup.things++
    if ((common & CommonWord.reader) !== 0) makeup.speaks = true
    if (page !== 0 || (common & (CommonWord.grammar | CommonWord.reader)) !== 0) continue
    if (phrased[i] === PHRASED) continue
    const first = text.charCodeAt(starts[i] ?? 0)
    if (i === 0 || first < 65 || first > 90 || ++makeup.names > MOST_NAMES) return undefined
  }
  return makeup
}

/** Speech, labels, and what heads a piece on pages and their readers: “Why we need podcasts”. */
const UNLIKE = /["“”:]|^(?:why|how|what|who|when|where|a|an|the)\b|\?$/i
