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
  has have been being be would could should will might may must not
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
  had that is was are were am do does did in on up out off over through for there her you it what so all us can well
  first last second other new old inner outer upper lower middle special real fake super meta
  very really many much more most less such too quite pretty great good bad big little small tiny long short far high low
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

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}
