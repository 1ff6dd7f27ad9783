import { once } from '../../src/text/once.ts'

/**
 * Words that are wrong within a set phrase, so surely that no odds are needed: “free reign”, “your going to
 * be”, “a mute point”. One line each: `phrase | a sentence where it is wrong | a sentence that is right`, the
 * right one with words like those of the phrase (a dash where none comes to mind). In the phrase
 *
 * - `[wrong>right]` is what is marked and what should stand there, with forms in parallel: `[tow/tows>toe/toes]`;
 * - `one/other` is any of these words, `!one/other` is none of them;
 * - `^` is the start of a sentence, `$` a mark behind the word or the end of the text.
 *
 * Words are written small, apostrophes straight; in the text a wrong word may have a capital where a sentence
 * starts. A new line needs no code and no training.
 */
const FRAMES = `
[their>there] is/was/were/are/isn't/wasn't/weren't/aren't | Their is little hope of a deal. | Theirs is a hard life, and their island is small.
[there>their] own | They went there own way. | She stood there owning up to it.
[they're>their] own | The families lost they're own homes. | They're on their own.
[your>you're] gonna | Your gonna love it. | -
[your>you're] not a/the/just/about/only/clear/that/enough/easy/like/fair/too/yet/as/sure/alone/welcome/supposed/allowed/able | Your not the only one who waits. | He gave your not so subtle hint.
[your>you're] going to be/have/need/get/see/find/love/want | Your going to need a permit. | Your going to court will not help.
^ [your>you're] welcome $ | Thank you. Your welcome. | We thank you for your welcome.
[you're>your] own | Bring you're own food. | You're on your own.
[who's>whose] own/fault/idea/turn/names/lives | It is not clear who's fault it was. | Who's on trial, and whose fault is it?
[who's>whose] name/job/house/car/work/death/body/children !to/of/calling | Who's car is that? | Ann, who's name to many, sang.
[whose>who's] been/gonna | He knows whose been there. | It is not known whose being there it was.
[its>it's] a/an !cappella/la/priori/posteriori | Its a long way home. | The choir sang its a cappella songs.
[its>it's] been/because/gonna | Its been a long week. | Its beauty is known.
[its>it's] not a/the/just/about/only/clear/going/that/enough/easy/like/fair/too/yet/so/as | Its not clear who won. | The town and its not inconsiderable charm drew them.
[its>it's] going to be/have/take/get/happen/rain/cost | Its going to be cold. | Its going to court surprised us.
[it's>its] own | The town has it's own paper. | It's on its own now.
i/you/he/she/it/we/they/that [wont>won't] !to | We wont give up. | He was late, as is his wont.
i/you/he/she/it/we/they [cant>can't] !and/hopping/phrases | They cant find the keys. | It was all cant and hypocrisy.
should/would/could/shouldn't/wouldn't/couldn't/must/might [of>have] been/had/done/gone/known/seen/taken/made/said/come/thought/won/given/got/gotten/told/let/put/happened/liked/loved | She should of known better. | They should of course have known.
more/less/better/worse/fewer/higher/lower/bigger/larger/smaller/older/younger/faster/stronger/cheaper/greater [then>than] a/an/any/half/ever/one/two/three/four/five/six/seven/eight/nine/ten/twenty/fifty/anyone/anything | It took more then a year. | It cost more then than it does now.
rather [then>than] | He ran rather then walked. | He would rather, then, that we left.
series/string/run/spate/trail of [loses>losses] | It is the latest in a string of loses. | The team that he is fond of loses often.
heavy/huge/heaviest/straight/consecutive/electoral/financial [loses>losses] | They suffered heavy loses. | The heavy lorry loses its load.
hit/hitting/slammed/slamming/applied/applying the [breaks>brakes] | He hit the breaks too late. | He applied the brake and took the breaks that he was owed.
slam/slammed/slamming/jam/jammed/jamming on the [breaks>brakes] | She slammed on the breaks. | -
put/puts/putting the [breaks>brakes] on | The bank put the breaks on lending. | He put the brakes on after the breaks.
!in/on/of [principle>principal] reason/reasons/cause/aim/objective/purpose/investigator/dancer/conductor/adviser/author/actor/actors/residence/source/concern | The principle reason was the cost. | In principle reasons are given.
he/she/who [past>passed] away | He past away on Sunday. | They won in past away games.
everyone/everybody/everything/nothing/nobody/anything [accept>except] for | Everyone accept for him left. | Nobody would accept for him what he had refused.
[bare>bear] with me/us | Please bare with us. | The room was bare, with us in it.
[bare>bear] in mind | Voters should bare in mind what was said. | The idea that he laid bare, in mind and in words.
[bare>bear] the brunt/cost/burden/responsibility/weight/scars/hallmarks/resemblance/consequences | The poor will bare the brunt. | He laid bare the scale of it.
can't/couldn't/cannot [bare>bear] to | She could not leave and couldn't bare to stay. | He could not bear to.
free [reign>rein] | They were given free reign. | Once free, reign in peace, he said.
to [reign>rein] in spending/costs/inflation/debt/deficits/expectations | The bank wants to reign in inflation. | He went on to reign in Spain.
take/takes/took/taking/taken/hand/handed/handing the [reigns>reins] | She took the reigns in May. | Three reigns later she took the throne.
[tow/tows/towed/towing>toe/toes/toed/toeing] the line !of | Members were told to tow the line. | The boat can tow the line of barges.
[tow/tows/towed/towing>toe/toes/toed/toeing] the party line | They tow the party line. | They tow the party boat.
[baited>bated] breath | They waited with baited breath. | He baited the bear with bated breath.
sneak [peak/peaks>peek/peeks] | Here is a sneak peak of the show. | Storms sneak past the peak.
[peak/peaks/peaked/peaking>pique/piques/piqued/piquing] my/his/her/our/your/their/people's/readers' interest/curiosity | The title peaked her interest. | It was at the peak, his interest gone.
[wreck/wrecks/wrecked/wrecking>wreak/wreaks/wreaked/wreaking] havoc | The storm will wreck havoc. | The wreck, havoc to shipping, was raised.
[reek/reeks/reeked/reeking>wreak/wreaks/wreaked/wreaking] havoc | The storm reeked havoc on the coast. | It will reek; havoc follows.
got/get/gets/getting/receive/received/deserve/deserved his/her/their/its/our/your just [desserts>deserts] | The thieves got their just desserts. | They served not just desserts.
a [case and point>case in point] | This school is a case and point. | He made a case and pointed at it.
for all [intensive purposes>intents and purposes] | It is over for all intensive purposes. | It is meant for all intensive care.
are/is/were/was [one in the same>one and the same] $ | The two men are one in the same. | There was one in the same room.
[deep-seeded>deep-seated] | He has a deep-seeded fear of water. | The deep, seeded beds are watered.
[mute>moot] point/points | It is a mute point. | He stood mute; point by point she answered.
[statue/statues>statute/statutes] of limitations | The statue of limitations has run out. | The statue of Liberty is closed.
[diffuse/diffused/diffusing>defuse/defused/defusing] the situation/tension/tensions/crisis/bomb/row/conflict/standoff/anger | Police tried to diffuse the situation. | Lamps diffuse the light.
[pour/pours/poured/pouring>pore/pores/pored/poring] over the/his/her/their documents/papers/books/data/maps/records/details/pages/figures/footage/evidence/accounts/results | They poured over the documents. | He poured the tea over the documents.
[beckon call>beck and call] | They are at his beckon call. | He would beckon, call and wave.
without further/much/any/more [adieu>ado] | Without further adieu, they left. | He left without a word or an adieu.
much [adieu>ado] about | It was much adieu about nothing. | -
[extract/extracts/extracted/extracting>exact/exacts/exacted/exacting] revenge/retribution/vengeance | They extracted revenge in the second half. | The firm extracts gas.
nip/nips/nipped/nipping it/this/that/them/things in the [butt>bud] | They nipped it in the butt. | The dog nipped him in the butt.
[slight>sleight] of hand | It was a slight of hand. | He was slight of build.
vocal/spinal/umbilical [chord/chords>cord/cords] | She strained her vocal chords. | The vocal line ends on chords in C.
strike/strikes/struck/striking a [cord>chord] !of | The speech struck a cord with voters. | He struck a cord of wood from the bill, and a chord.
on [tender hooks>tenterhooks] | They were on tender hooks all night. | She hung it on tender, hooked stems.
[by in large>by and large] $ | By in large, it was a good year. | They came by in large groups.
get/got/gets/getting off/away [scotch-free>scot-free] | He got off scotch-free. | -
get/got/gets/getting off/away [scotch free>scot-free] | He got off scotch free. | They got a scotch free of charge.
[wet/wets/wetted>whet/whets/whetted] my/his/her/our/your/their/the appetite/appetites | The first chapter will wet your appetite. | He wet his lips.
pass/passes/passed/passing [mustard>muster] !to/around/and | The plan did not pass mustard. | Please pass mustard to the guests.
[escape goat>scapegoat] | He was made the escape goat. | They let the escaped goat go.
[marshal>martial] law | The country was put under marshal law. | The marshal laid down the law.
a [right>rite] of passage $ | For many it is a right of passage. | Ships have a right of passage through the strait.
[tenants>tenets] of faith/islam/christianity/democracy/journalism/belief | These are the tenants of democracy. | The tenants of the house moved.
isn't/wasn't/aren't/weren't/not/hardly/never [phased>fazed] by !year/region/age/state/area/day | She was not phased by the crowd. | The cuts are to be phased by year.
[flush/flushed/flushing>flesh/fleshed/fleshing] out the details/detail/plan/idea/ideas/proposal/characters | They will flush out the details. | They flush out the pipes.
[chalk>chock] full of | The book is chalk full of errors. | The box of chalk, full of dust, fell.
[all the sudden>all of a sudden] he/she/it/they/i/we/you/there/the/everyone | All the sudden he stopped. | All the sudden changes tired him.
[hail>hale] and hearty | At ninety he is hail and hearty. | There was hail, and hearty soup.
pulled/stretched/drawn [taught>taut] $ | The rope was pulled taught. | He was taught well.
[lightening>lightning] strike/strikes/bolt/bolts/storm/storms/rod | A lightening strike set fire to the barn. | The lightening of the sky woke them.
thunder and [lightening>lightning] | There was thunder and lightening. | The thunder stopped, and lightening skies came.
struck by [lightening>lightning] | The tree was struck by lightening. | He was struck by the lightening of her mood.
[shoe-in>shoo-in] | He is a shoe-in for the job. | He has a shoe in his hand.
[ex-patriot/ex-patriots>expatriate/expatriates] | She is an ex-patriot in Spain. | The ex was a patriot.
[allot>a lot] of | He has allot of friends. | They allot seats by lot.
is/are/was/were/be/being/been/not/isn't/aren't [aloud>allowed] to | They are not aloud to speak. | They read it aloud to him.
read/reads/said/wondered/laughed/thought [allowed>aloud] $ | She read the letter and laughed allowed. | He read what the rules allowed.
want/wants/like/love/hope/hopes/glad/pleased/surprised/sorry to [here>hear] | I am glad to here it. | I am glad to be here.
don't/didn't/doesn't [now>know] what/how/if/why/where/who/whether | They don't now what to do. | They don't now have a home.
don't/didn't/doesn't [no>know] what/how/if/why/where/who/whether | They don't no how to swim. | They said no, how could they.
they/we [where>were] not/all/also/going/asked/told/able/very/the/a | They where not told. | They know where the keys are.
take/takes/took/taking/into [affect>effect] | The law takes affect in May. | Either side affects the coast.
no/an/little/any/adverse/negative/positive/direct/profound [affect>effect] on | It has no affect on prices. | Tides affect life on the coast.
!that can/could/may/might/will/would/doesn't/didn't [effect>affect] people/everyone/us/me/him/them/how/children/millions/thousands | The cuts will effect millions. | The effect on people was small.
to/will/would/could/can/may/might/cannot/can't/don't/didn't/not/he'll/they'll/we'll/you'll/i'll [loose>lose] !the/an/a/off/upon/from/and/or/ends/change/in/on/enough/threads/each/one | They could loose their homes. | The knot was loose, and he let the dogs loose.
to/will/can/could/must/should/would/didn't/don't/can't [chose>choose] | They must chose a leader. | Those whom they chose left.
can't/couldn't/cannot [breath>breathe] | He said that he couldn't breath. | He could take a breath.
to [breath>breathe] again/easier/easily/properly/deeply | He was able to breath again. | From breath to breath he counted.
a/another deep/last/big/shallow/single [breathe>breath] | She took a deep breathe. | Fish that live deep breathe slowly.
good/bad/legal/medical/sound/expert/professional/his/my/their/your/any [advise>advice] | He took legal advise. | Some advise against it.
would/can/could/must/should/will/i/we/they [advice>advise] you/him/them/us/people/against/that | I would advice you to wait. | The advice they gave was sound.
be/is/was/are/were/been/seem/seemed/seems [loathe>loath] to | He is loathe to comment. | They loathe him.
be/been/is/was/are/were [born>borne] out by | This is born out by the figures. | He was born out of town by the sea.
to/will/would/can/could [discus>discuss] !and/throw/throwing | They met to discus the plan. | He took to discus and javelin.
be/is/was/are/were/been/being/become [apart>a part] of | It is apart of the plan. | The two are apart.
!did/didn't/does/doesn't/can/could/would/should/will he/she/it [use>used] to | He use to live in Leeds. | Did he use to live in Leeds?
be/is/was/are/were/am/not/isn't/wasn't/aren't/i'm/we're/they're/you're/it's/he's/she's [suppose>supposed] to | He is suppose to be here. | I suppose to many readers it is.
a [women>woman] !only/and/in/for/problem/issue/focus/candidate | She is a women of few words. | It is a women’s team.
went/fell/ran/drove/driven/came/turned/skidded/veered/slid/swerved [of>off] the road/rails/track/cliff/bridge/roof/pier/runway | The car went of the road. | They ran part of the road.
of [coarse>course] $ | Of coarse, he said. | The soil was of coarse sand.
of [coarse>course] he/she/it/we/they/i/you/there/the/not/that | Of coarse he did. | The walls are of coarse stone.
play/plays/played/playing a/an/the/his/her/their/its/no/any key/leading/major/big/central/vital/crucial/important/active/larger/small/minor/pivotal [roll/rolls>role/roles] | It played a key roll in the talks. | The drum plays softly, and a small roll of paper falls.
play/plays/played/playing a/an/no/any [roll/rolls>role/roles] in | He played a roll in the decision. | He ate a roll in the square.
walk/walks/walked/went/go/goes/came/ran/broke/fell/pass/passed/passes [threw>through] | They walked threw the door. | He walked, threw the ball and left.
even [through>though] he/she/it/they/we/i/you/there/it's | Even through he lost, he smiled. | He drove on even through the night.
the [hole>whole] world/country/team/thing/family/point/time/day/week/year/story/town/city/idea/truth | The hole country is watching. | The hole in the roof grew.
a [hole>whole] lot/bunch/new/host/series/range/week/year/generation | It took a hole week. | A hole gaped in the wall.
go/goes/went/going/stand/stands/stood/put on [trail>trial] for | He went on trail for murder. | They were on the trail for hours.
awaiting/await/awaits/awaited [trail>trial] | She is in jail awaiting trail. | -
[trail>trial] judge/court/lawyer/lawyers/jury/verdict/testimony | The trail judge threw it out. | The trail of the judge went cold.
!military/medical/key/service/security/trained/american/essential/senior/the/and/of [personnel>personal] life/reasons/finances/finance/hygiene/computer/computers/opinion/belongings/attack/attacks/responsibility/injury | He resigned for personnel reasons. | The personnel files are kept.
[moral>morale] boost/booster | The win was a moral boost. | It was a moral victory.
boost/boosts/boosted/boosting/low/sagging/raise/raised/raising the [moral>morale] of | They want to boost the moral of the troops. | They asked about the moral of the story.
boost/boosts/boosted/boosting/low/sagging/troop/staff/troops' [moral>morale] $ | It will boost moral. | The tale has a moral.
out of [site>sight] $ | The boat was out of site. | They moved out of the site.
in plain [site>sight] | It was hidden in plain site. | -
love at first [site>sight] | It was love at first site. | -
catch/caught/catches/lost/lose/loses/losing [site>sight] of | They lost site of the goal. | They caught the sight of land.
because/instead/ahead [off>of] the | He stayed because off the rain. | They took most off the price, and broke part off the wall.
proud/fond/tired/ashamed/capable/aware/afraid [off>of] | He is proud off his team. | He was tired, off colour and ill.
last/next [weak>week] !link/spot/point/team/minister/side | Last weak he resigned. | Last, weak teams were left out.
[weak>week] ago/later/earlier | It happened a weak ago. | The weak, ago as now, suffer.
[week>weak] spot/link/spots/links | It is his week spot. | The week spotted with rain ended.
the/this [hear>here] and now | They live in the hear and now. | -
live/lived/lives/born/stay/stayed/work/worked/works [hear>here] in | They live hear in the town. | They could hear in the hall.
live/lived/lives/stay/stayed/born/right/up/over/down [hear>here] $ | She was born hear. | They came to hear.
a/another/every/each/any/this [peace>piece] of cake/paper/cloth/wood/advice/legislation/evidence/furniture/art/music/work/land/history/metal/glass | It was a peace of cake. | The peace of land and sea is all.
[piece>peace] talks between/with/failed/resumed/collapsed/have/are/were | The piece talks failed. | Of the new piece, talks and tours are planned.
[piece>peace] treaty/process/deal/agreement/prize/accord | They signed a piece treaty. | He kept a piece and processed it.
grant/granted/seek/seeks/sought/to [council>counsel] him/her/them/clients/patients | She used to council them. | -
town/city/county/parish/borough/district [counsel>council] voted/meeting/meetings/member/members/election/elections/leader/tax | The city counsel voted on Tuesday. | The city counsel advises the mayor.
they/we/congress/parliament/senate/lawmakers/mps [past>passed] a law/bill/motion/resolution/budget | They past a law on Monday. | They drove past a law court.
in/over/for/during the [passed>past] year/years/decade/week/weeks/month/months/century/few/two/three/five | In the passed year he won twice. | The bill that they passed years ago stands.
the [passed>past] few/couple/two/three days/weeks/months/years/hours/decades | The passed few days were hard. | The bill that they passed few days ago; they passed few laws.
construction/building/web/crash/burial/heritage [sight/sights>site/sites] | They met at the building sight. | The building, sight unseen, was bought.
[quiet>quite] clear/possible/likely/sure/right/different/often/well that | It was quiet clear that he lied. | The house was quiet, clear and cold.
!did/does/do/can/could/will/would/should/may/might/must/that/if/lest/have/let/help/shall/make/makes/made/see/saw/watch/watched/hear/heard/suggest/suggests/suggested/propose/proposes/proposed/recommend/recommends/recommended/demand/demands/demanded/insist/insists/insisted/request/requested/require/requires he/she/it [lead>led] the/a/an/his/her/its | She lead the team to victory last year. | They asked that he lead the team.
has/have/had/having/was/were/been/be/being [lead>led] by/to/the/him/her/them/us/me/many/some/into/through/up/astray | This has lead to a boycott. | They have lead in the water, and the band will lead to the end.
unclear/decide/decides/decided/ask/asks/asked/wonder/wonders/wondered/know/knows/knew/sure/determine/determined/consider/considering/question/doubt [weather>whether] he/she/it/they/we/you/i/to | It is unclear weather he will run. | They consider weather or traffic, and ask about the weather.
say/says/said/see/tell/tells/told [weather>whether] it/he/she/they/we/you | They cannot say weather it will rain. | They talk of weather.
`

/** What a word of the text beside the wrong ones must be. */
export type Slot =
  | { readonly kind: 'one-of'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'none-of'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'start' }
  | { readonly kind: 'stop' }

/** A set phrase with words that are wrong in it. */
export interface Frame {
  /** Before the wrong words, the nearest first. */
  readonly before: readonly Slot[]
  readonly wrong: readonly string[]
  /** True where a hyphen stands between the wrong words, and not white space. */
  readonly isHyphenated: boolean
  readonly right: string
  /** Behind the wrong words, the nearest first. */
  readonly after: readonly Slot[]
}

/** A line of the list: its phrase in all its forms, and the sentences that show it. */
export interface FrameLine {
  readonly frames: readonly Frame[]
  readonly wrong: string
  readonly right: string | undefined
}

/** The lines of the list, read when they are first asked for. */
export const frameLines: () => readonly FrameLine[] = once(() => FRAMES.trim().split('\n').map(readLine))

/** The frames by the first of their wrong words. */
export function framesByWord(): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>()
  for (const frame of frameLines().flatMap(({ frames }) => frames)) {
    const word = frame.wrong[0] ?? ''
    const known = found.get(word)
    if (known === undefined) found.set(word, [frame])
    else known.push(frame)
  }
  return found
}

function readLine(line: string): FrameLine {
  const [phrase = '', wrong = '', right = '-'] = line.split('|').map((cell) => cell.trim())
  const marked = /^(.*)\[(.+)>(.+)\](.*)$/.exec(phrase)
  if (marked === null) throw new Error(`No wrong words in the frame “${phrase}”.`)
  const [, before = '', wrongForms = '', rightForms = '', after = ''] = marked
  const rights = rightForms.split('/')
  const frames = wrongForms.split('/').map((form, i) => ({
    before: slotsOf(before).reverse(),
    wrong: form.split(/[ -]/),
    isHyphenated: form.includes('-'),
    right: rights[i] ?? '',
    after: slotsOf(after),
  }))
  return { frames, wrong, right: right === '-' ? undefined : right }
}

function slotsOf(side: string): Slot[] {
  return side.split(' ').filter(Boolean).map(slotOf)
}

function slotOf(token: string): Slot {
  if (token === '^') return { kind: 'start' }
  if (token === '$') return { kind: 'stop' }
  const isNone = token.startsWith('!')
  return { kind: isNone ? 'none-of' : 'one-of', words: new Set(token.slice(isNone ? 1 : 0).split('/')) }
}
