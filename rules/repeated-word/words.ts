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
 * Words that grammar or feeling doubles, in print as in speech.
 *
 * - “He had had enough”, “the proof that that is so”, “what he did did harm”, “gave her her coat”
 * - “the first first lady”, “the inner inner city”, “the new new town”, “middle middle class”
 * - “very very good”, “many many years”, “a long long way”, “right right now”
 * - “ha ha”, “bye bye”, “yada yada”, “knock knock”, “night night”, “choo choo”
 */
export const DOUBLED_ON_PURPOSE: ReadonlySet<string> = words(`
  had that am did her so
  first inner outer upper lower middle special real fake super meta new old
  very really many much quite pretty great good bad big little small tiny long short far high low
  deep wide hard fast slow slowly never ever always wrong true rich poor nice dear sweet
  fine okay please thank thanks sorry welcome hello goodbye why
  hint surprise something whatever whoever war
  aloha ahem amen ay aye baby bang beep blah bling bomb bonk boo boogie boom bora buddy bunny bye cancan cha chirp choo
  chop chug clap click clip clop cluck cockle cuckoo dada ding dong doo drip dum dumdum fee fie foot fum gaga gee giddy
  girl goody ha hah haha hardy hear heave hee heh hey hip ho honk hoo hoot hooray hubba hurrah hush huzzah jaw jingle
  knick knock la lah lala lang lo ma mama mew mm muah na nah naughty nay neigh nicey night no nudge nyah och oh om
  oink ooh oom ow pa papa pat pee peep pip pitter plop pom poo pooh pop puff quack rah rata rub run shake shh shoo
  snip splish stop swish ta tap tick tip toc tock tom tra tsk tum tut twinkle twit ugh uh um wah walla walkie wait wakey
  way weh whoa wink wink woe woo woof work wow yada yadda yay yea yeah yes yo yuck yum zig zoom zzz
`)

/**
 * Words that only a speaker doubles: “up up and away”, “now now”, “well well”, “down down down”. In nine
 * thousand articles none of them stands twice outside of quotation marks but by a slip.
 */
export const DOUBLED_IN_SPEECH: ReadonlySet<string> = words(`
  do up off out down us all can well here there now last second other right sure like people matter kind
  more less too again away time side
`)

/**
 * Words that grammar doubles in some places: in the others, two are a slip.
 *
 * - `clause`: “what it is is a start”, “who we are are people”, “all there was was sand”: right where a
 *   question word or a summing-up word stands before in the sentence.
 * - `particle`: “it was going on on the bridge”, “the mess he was in in May”, “swore him in in May”: right
 *   behind a verb, or behind what a verb and its particle have between them.
 * - `subject`: “I assure you you would”, “once you have it it is”, “no there there”: likewise.
 */
export const DOUBLED_IN_PLACES: ReadonlyMap<string, 'clause' | 'particle' | 'subject'> = new Map([
  ...[...words('is was are were')].map((word) => [word, 'clause'] as const),
  ...[...words('in on for over through')].map((word) => [word, 'particle'] as const),
  ...[...words('you it there')].map((word) => [word, 'subject'] as const),
])

/** Slips for other words too: “reach out the the team” for “to the”, “many heads an an uncommon number” for “and an”. */
export const ARTICLES: ReadonlySet<string> = words('the a an')

/**
 * Before “the the”, only these leave no gap where “to” or “of” was meant: “reach out the the team”, “could add the
 * the challenge”, “products the the regime”. Taking one “the” out does not mend those, so behind all other
 * words it is left to a person.
 */
export const NO_GAP_BEFORE_ARTICLE: ReadonlySet<string> = words(`
  of in on at by for from with to into onto over under about after before against between through during without
  within upon around across toward towards among than and or but that if when while because since until whether
  is are was were be been being
`)

/** Before `is is`: the sentence has a clause that may end in the first of the two. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(`
  what who whom where how why when whatever whoever which that this it there here he she they we i you one all
  thing things problem problems point fact question reason truth issue trouble idea deal bottom part says said
`)

/** What begins a sentence and is its subject. */
export const LONE_SUBJECTS: ReadonlySet<string> = words('it he she we they i this there here')

/**
 * Behind which a particle ends what is said and a preposition may begin anew, beside all words on -ed and -ing:
 * verbs without these endings, auxiliaries, what a verb and its particle have between them.
 */
export const BEFORE_PARTICLES: ReadonlySet<string> = words(`
  be am is are was were been has have had do does did
  him her them it us me you one himself herself themselves itself myself yourself ourselves
  account act add aim appeal apply ask bail bank bargain begin began begun believe bear bore born break broke broken
  bring brought build built buy bought call care carry cash catch caught cave check chip close come came confide count
  cut deal dealt dig dug draw drew drawn drag dress drive drove driven drop dwell eat ate engage enlist enroll fall fell
  fallen feed fed fight fought figure file fill find found fit fly flew flown focus fold follow freeze frozen gather get
  got gotten give gave given go goes went gone grow grew grown hand hang hung head hear heard hide hid hold held hone
  hope hunt invest join jump keep kept kick know knew known land laid lay lie lean leap led lead let listen live lock
  log look lose lost make made meet met mix move open opt pack participate pass pay paid phone pile pitch plan play plug
  pray press prepare pull push put qualify read reach reign rein rely reside rest ride rode ring rang root rope round run
  ran search see saw seen seek sought sell sold send sent set settle share shoot shot show shown shut sign sink sit sat
  sleep slept slip speak spoke spoken spend spent stand stood start stay step stick stuck stop strike struck sub succeed
  sustain swear swore sworn sweep swept swim take took taken talk tap tell told think thought throw threw thrown tie
  trade trust try tuck tune turn type usher vie vote vouch wait walk want watch wear wore worn weigh win won wind wish
  work write wrote written zoom
  ripe sworn due good bad
`)

/** What no object follows. */
export const NO_VERBS: ReadonlySet<string> = words(`
  and or but nor then that which who while as because if when where whether although though since until before after
  than only even also just not especially particularly mainly mostly largely early late again today yesterday
  a an the of to from with at by into their his its our your my these those every some any
  monday tuesday wednesday thursday friday saturday sunday
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}
