/**
 * What two of a word in a row say, by word. Read off every doubled word of nine thousand published
 * news articles: which ones were slips, and which were grammar.
 */

/** Never twice in a row in written English, and no speaker is put into other words by taking one out. */
export const CERTAIN: ReadonlySet<string> = words(`
  the a an of and from into than our their
`)

/** Hardly ever twice in a row: determiners, prepositions, conjunctions, auxiliaries. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
  the a an of and from into than our their
  to with at as by or but if because while which who whom whose where when
  before after between against during since about around under among upon without within toward towards
  his its my your this these those every some any each
  he she we they
  has have been being be would could should will might may must not what just also only even such still most
  said told
`)

/**
 * Words that grammar or feeling doubles.
 *
 * - “He had had enough”, “the proof that that is so”, “what it is is a start”, “who we are are people”,
 *   “if we do do so”, “the mess he was in in May”, “it was going on on the bridge”, “laid out out loud”,
 *   “gave her her coat”, “thanked you you said”, “there is no there there”, “fought for for years”
 * - “the first first lady”, “the new new town”, “the inner inner city”, “middle middle class”
 * - “very very good”, “many many years”, “a long long way”, “right right now”
 * - “ha ha”, “bye bye”, “yada yada”, “knock knock”, “night night”, “choo choo”
 */
export const DOUBLED_ON_PURPOSE: ReadonlySet<string> = words(`
  had that am do does did up out off her so all us can well
  here first last second other new old inner outer upper lower middle special real fake super meta
  very really many much more less too quite pretty great good bad big little small tiny long short far high low
  deep wide hard fast slow slowly never ever always again away down right wrong true rich poor nice dear poor sweet
  sure fine okay please thank thanks sorry welcome hello goodbye
  hint surprise matter kind like people something whatever whoever time side
  aloha ahem amen ay aye baby bang beep blah bling bomb bonk boo boogie boom bora buddy bunny bye cancan cha chirp choo
  chop chug clap click clip clop cluck cockle cuckoo dada ding dong doo drip dum dumdum fee fie foot fum gaga gee giddy
  girl goody ha hah haha hardy hear heave hee heh hey hip ho honk hoo hoot hooray hubba hurrah hush huzzah jaw jingle
  knick knock la lah lala lang lo ma mama mew mm muah na nah naughty nay neigh nicey night no now nudge nyah och oh om
  oink ooh oom ow pa papa pat pee peep pip pitter plop pom poo pooh pop puff quack rah rata rub run shake shh shoo
  snip splish stop swish ta tap tick tip toc tock tom tra tsk tum tut twinkle twit ugh uh um wah walla walkie wait wakey
  way weh whoa wink wink woe woo woof work wow yada yadda yay yea yeah yes yo yuck yum zig zoom zzz
`)

/**
 * Words that grammar doubles in some places: in the others, two are a slip.
 *
 * - `clause`: “what it is is a start”, “who we are are people”, “all there was was sand”: right where a
 *   question word or a summing-up word stands before in the sentence.
 * - `particle`: “it was going on on the bridge”, “the mess he was in in May”: right where a verb may stand
 *   before, so that they are a slip only behind what is none, or where a sentence begins.
 * - `subject`: “I assure you you would”, “once you have it it is”, “no there there”: likewise.
 */
export const DOUBLED_IN_PLACES: ReadonlyMap<string, 'clause' | 'particle' | 'subject'> = new Map([
  ...[...words('is was are were')].map((word) => [word, 'clause'] as const),
  ...[...words('in on for over through')].map((word) => [word, 'particle'] as const),
  ...[...words('you it there')].map((word) => [word, 'subject'] as const),
])

/**
 * Before “the the”, these leave a gap where “to” or “of” was meant: “reach out the the team”, “all four the
 * the chamber's leaders”. Taking one “the” out does not mend that, so it is left to a person.
 */
export const GAP_BEFORE_ARTICLE: ReadonlySet<string> = words(`
  up out down away back forward along due close closer closest next according similar thanks prior owing ahead instead
  one two three four five six seven eight nine ten eleven twelve dozen hundreds thousands millions
`)

/** Before `is is`: the sentence has a clause that may end in the first of the two. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(`
  what who whom where how why when whatever whoever which that this it there here he she they we i you one all
  thing things problem problems point fact question reason truth issue trouble idea deal bottom part says said
`)

/** What no particle belongs to, and no object follows. */
export const NO_VERBS: ReadonlySet<string> = words(`
  and or but nor then that which who while as because if when where whether although though since until before after
  than only even also just not especially particularly mainly mostly largely early late again today yesterday
  a an the of to from with at by into their his its our your my these those every some any
  monday tuesday wednesday thursday friday saturday sunday
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}
