import type { Kind } from './phrases/phrase-list.ts'

/** Furniture that is told by its form, since its words are names and numbers. */
export const FORMS = [
  'signature',
  'shop',
  'counter',
  'age',
  'handle',
  'filed',
  'trail',
  'source',
  'timer',
  'publication',
] as const
export type Form = (typeof FORMS)[number]

/** What a line of each form belongs to. */
export const KIND_OF_FORM: Readonly<Record<Form, Kind>> = {
  signature: 'comments',
  shop: 'advertising',
  counter: 'player',
  age: 'filing',
  handle: 'author',
  filed: 'filing',
  trail: 'navigation',
  source: 'player',
  timer: 'player',
  publication: 'newsletter',
}

/** The longest line that a form is looked for in, and the longest note of a mail system; in code units. */
const LONGEST = 90
const LONGEST_NOTE = 240

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

/** A day and a time of day, as systems print them: “17/1/2012 11:35”, “March 15, 2013 at 5:25 PM”. */
const STAMP = new RegExp(
  `(?:\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${MONTH} ?\\d{1,2}(?:st|nd|rd|th)?, ?\\d{4}|\\d{1,2} ${MONTH},? \\d{4})` +
    `(?:,? at|,| -| \\||) ?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?\\W{0,3}$`,
  'i',
)

/** What a page stamps itself with, and an update of the story. */
const OWN_STAMP = /^\W{0,3}(?:last |first |originally )?(?:updated?|published|posted|modified|created|by)\b/i

/** The sign that an app of short films sets before the name of its music. */
const MUSIC = '♬'

/** Where a site asks to be preferred: “Make Skerrow Live a preferred source on Google”. */
const PREFERRED =
  /^(?:make|add|set|choose|mark) .{2,40} (?:as )?(?:an?|your) preferred (?:news )?source (?:on|in) google/i

/** A price with a shop, a shop to buy at, or a number to call: “$49 at Acme”, “Buy on Acme”, “Get a quote (212) 555-0101”. */
const SHOP =
  /^(?:(?:[$£€] ?|USD |EUR |GBP )\d[\d,.]{0,12} (?:at|from|on) [A-Z].{1,30}|(?:Buy|Shop|Order|Get it|See (?:it|price)|Check (?:the )?price|View)(?: now| here| price)? (?:at|on|from) [A-Z][\w&’'. -]{1,25}|(?:Check prices?|Get a quote|Get a Quote|Call(?: now| us| today)?):? \(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4})$/

/**
 * Where a picture stands in its gallery: “1 / 8”, “3 of 12”; “5/5” is a mark that a reviewer gave. And how many spoke of a
 * piece: “3 thoughts on “A new pier””.
 */
const COUNTER =
  /^(?:\d{1,3} (?:\/|of) \d{1,3}$|(?:\d{1,4}|one) (?:thoughts?|comments?|responses?|replies|reply) (?:on|to) [“"])/i

/** How old a post is, with what a card prints beside it: “5 hours ago”, “10 months ago · 6 likes · Ann Doe”. */
const AGE =
  /^\W{0,3}(?:(?:last )?(?:updated|published|posted|modified):? )?(?:\d{1,3}|an?|one) ?(?:sec|second|min|minute|hour|hr|day|week|month|year|mo|yr|[smhdw])s?\.? ago(?:$| ?\d{1,2}[.:]\d\d ?[A-Z]{2,4}$| ?[·|•,] .{1,50}$)/i

/** What a player shows below its bar: “0:00 / 3:24”, “-4:05”. */
const TIMER = /^(?:00?:00(?: ?[/|]? ?-?\d{1,3}:\d\d){1,2}|-\d{1,2}:\d\d)$/

/** A button with the name of an account on it, and what stands for an embedded post: “Post by @anndoe View on Threads”. */
const HANDLE =
  /^(?:(?:follow|tweet) @\w{2,20}|(?:(?:see|view|watch) (?:this|the) )?(?:\w{1,12} )?(?:post|tweet|photo|video|reel|toot|skeet|thread|story) by @[\w.]{2,30}(?: (?:view )?on \w{1,12})?)$/i

/** What a mail system sets below each piece: “Thanks for reading Harbour Notes! Subscribe for free to …” */
const PUBLICATION =
  /^(?:thanks for reading [^!.]{1,60}[!.] (?:subscribe|this post is public)|.{1,60} is a reader-supported publication\. (?:to receive|subscribe))/i

/** What a page files itself under: “Tags: harbour, ferries”. */
const FILED =
  /^\W{0,3}(?:tags|tagged|tagged with|related topics|filed under|filed in|posted in|categories)(?:: | \| )[^.!?]{2,}$/i

/** The way from the front page to the piece: “Home / News / Transport”. */
const TRAIL = /^(?:home|front page|news)(?: ?[>›»/|] ?[\w&’' -]{2,25}){1,5}$/i

/** The credit of a picture as one broadcaster’s page tells it to screen readers: “Image source, Getty Images”. */
const SOURCE = /^(?:image|media|video) (?:source|copyright), \S.{1,40}$/i

/** The form of a line, if it has one. */
export function formOf(text: string): Form | undefined {
  if (text.length > LONGEST)
    return text.length <= LONGEST_NOTE && PUBLICATION.test(text) ? 'publication' : undefined
  // What each of them holds first: they are dear to compile.
  if (/\d/.test(text)) {
    if (STAMP.test(text) && !OWN_STAMP.test(text)) return 'signature'
    if (COUNTER.test(text)) return 'counter'
    if (TIMER.test(text)) return 'timer'
  }
  if ((text.includes(': ') || text.includes(' | ')) && FILED.test(text)) return 'filed'
  if (text.includes(', ') && SOURCE.test(text)) return 'source'
  if (/^(?:home|front page|news)\b/i.test(text) && TRAIL.test(text)) return 'trail'
  if (/ ago\b/.test(text) && AGE.test(text)) return 'age'
  if ((text.includes('@') && HANDLE.test(text)) || text.includes(MUSIC)) return 'handle'
  if (text.includes(' preferred ') && PREFERRED.test(text)) return 'source'
  if (PUBLICATION.test(text)) return 'publication'
  return / (?:at|from|on) |\d{4}$/.test(text) && SHOP.test(text) ? 'shop' : undefined
}
