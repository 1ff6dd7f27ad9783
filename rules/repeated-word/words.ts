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
 * - “the first first lady”, “the inner inner city”, “the new new town”, “middle middle class”
 * - “very very good”, “many many years”, “a long long way”, “right right now”
 * - “ha ha”, “bye bye”, “yada yada”, “knock knock”, “night night”, “choo choo”
 */
export const DOUBLED_ON_PURPOSE: ReadonlySet<string> = words(`
  so
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

/** Why grammar doubles a word: see `isMeantHere`. */
export type Place =
  | 'clause'
  | 'particle'
  | 'span'
  | 'subject'
  | 'place'
  | 'conjunction'
  | 'object'
  | 'perfect'

/** Words that grammar doubles in some places: in the others, two are a slip. */
export const DOUBLED_IN_PLACES: ReadonlyMap<string, Place> = new Map(
  (
    [
      ['clause', 'is are was were did am'],
      ['particle', 'in on over through'],
      ['span', 'for'],
      ['subject', 'you it'],
      ['place', 'there'],
      ['conjunction', 'that'],
      ['object', 'her'],
      ['perfect', 'had'],
    ] as const
  ).flatMap(([place, list]) => [...words(list)].map((word) => [word, place] as const)),
)

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

/** Behind these, a particle ends what is said: auxiliaries, and what a verb and its particle have between them. */
export const BEFORE_PARTICLES: ReadonlySet<string> = words(`
  be am is are was were been being getting has have had do does did him her them it us me you one himself herself themselves itself
  myself yourself ourselves
`)

/** Verbs that take “in”, “on”, “over” or “through” for a particle, or that a preposition is left behind. */
export const PARTICLE_VERBS: ReadonlySet<string> = words(`
  account act add admit aim allow appeal appear apply ask ate bail bank bargain barge beam bear began begin begun
  believe blend bore born bought box break breathe bring broke broken brought build built burst buy buzz call came care
  carry cash catch caught cave check chip clock close come confide count creep crowd cut deal dealt dial dig dive draft
  drag draw drawn dress drew drift drive driven drop drove dug dwell ease eat edit email engage enlist enroll factor
  fall fallen fax fed feed fell fight figure file fill find fit flew flood flown fly focus fold follow fought found
  freeze frozen gather gave get give given go goes gone got gotten grew grow grown hand hang head hear heard held hem
  hid hide hire hold home hone hope house hung hunt interest invest involve join jump keep kept kick knew know known
  laid land lay lead lean leap led let lie listen live lock log look lose lost lure made mail make march meet met mix
  move muscle open opt pack paid participate pass pay pencil penned phase phone pile pitch plan play plow plug pour pray
  prepare press pull punch push put qualify ran rang reach read reel reign rein rely reside rest ride ring rode root
  rope round run rush sat saw scan scroll search see seek seen seep sell send sent set settle share shoot shot show
  shown shut sign sink sit sleep slept slip sneak snow sold sought speak specialise specialize spend spent spoke spoken
  squeeze stand start stay step stick stood stop storm strike strive struck struggle stuck sub succeed suck sustain
  swarm swear sweep swept swim swore sworn tag take taken talk tap tell think thought threw throw thrown tie told took
  toss trade train trickle trust try tuck tune turn type usher vie vote vouch wade wait walk wander want watch wave wear
  weigh went wheel win wind wish won wore work worn write written wrote zoom
`)

/** Verbs that take “for”, so that it may stand behind them before a stretch of time: “what they fought for for years”. */
export const VERBS_WITH_FOR: ReadonlySet<string> = words(`
  account advocate aim appeal apply argue ask bargain beg blame build call campaign care charge compete design fall fell
  fight fought fund go gone hire hope hunt intend jail known lobby long look make made mean meant need paid pay plan play
  pray prepare press push root run ran search seek settle stand stood strive train use vote vouch wait wish work
`)

/** Verbs with two objects, and what else “her” may end: “it cost her her job”, “held against her her silence”. */
export const BEFORE_HER: ReadonlySet<string> = words(`
  against ask award bring brought buy bought call cause cost deny do earn find found from get give gave given got grant
  hand lend lent let leave left make made offer owe pay paid promise refuse save sell send sent show spare teach taught
  tell told to wish
`)

/** Before “that that” one of the two ends what is said: “no argument for that that she could make”, “despite all that that they …”. */
export const BEFORE_DEMONSTRATIVE: ReadonlySet<string> = words(`
  for of to in on by with from about at than like after before despite over all and or but is was so
`)

/** What a clause begins with, and no noun behind “that”. */
export const CLAUSE_HEADS: ReadonlySet<string> = words(`
  the a an i he she it we you they his her its our your my their these those there
`)

/** What follows a subject: “once you have it it is yours”. */
export const AFTER_SUBJECT: ReadonlySet<string> = words(`
  is was are were be has have had will would can could may might must shall should does do did
  isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't mustn't shouldn't doesn't don't didn't
  never always also just really only still already becomes became seems seemed looks feels makes made takes took gets got
  goes went comes came means meant
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
