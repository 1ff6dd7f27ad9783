import { type FrameLine, readLine } from './read-frame.ts'

/**
 * Words that are wrong within a set phrase, so surely that no odds are needed: “free reign”, “your going to
 * be”, “a mute point”. One line each: `phrase | a sentence where it is wrong | a sentence that is right`, the
 * right one with words like those of the phrase (a dash where none comes to mind). In the phrase
 *
 * - `[wrong>right]` is what is marked and what should stand there, with forms in parallel: `[tow/tows>toe/toes]`;
 * - `one/other` is any of these words, `one/-ed` also any that ends so, `!one/other` is none of them, `*` is any word;
 * - `^` is the start of a sentence, `,` a comma before the word behind it, `$` a mark behind the word or the end of
 *   the text, also as one of several: `of/$`.
 *
 * Brackets without a second half, `[too] $`, hold a word that is right there whatever the odds say; its line has a
 * dash for the wrong sentence.
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
[its>it's] going to be/have/take/get/happen/rain/cost | Its going to be cold. | Its way of going to court surprised us.
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
when/if/because/that/says/think/thinks/know/knows/believe/believes/although/since/while/hope/means/whether/where [its>it's] raining/snowing/too/really/still/always/never/just/unclear/okay/unlikely/not/worth/about !important/popular/limited | He stays in when its raining. | He said that its very nature was at stake.
[its>it's] only a/about/when/because/been/natural/fair/right | Its only a matter of time. | The town lost its only school.
[its>it's] hard/easy/difficult/possible/impossible/nice/great/okay/unclear/unlikely to/that/how/whether/if/who/what | Its hard to say who won. | It kept its hard edge.
into/from/with/at [it's>its] !a/an/the/not/going/just/all/like/been/so/that/only/too/what/really/about/still/always/never/very/hard/because/in/on/got/as/more/no/my/his/our/own/good/great/bad/easy/impossible/possible/important/clear/true/time | The bus came from it's depot. | What he came from, it's said, is not known.
one/terms/end/members/parts of [it's>its] !a/an/the/not/all/just/so/that/what | It is one of it's oldest parts. | None of it's true.
think/thinks/say/says/know/knows/believe/believes/because/when/if/sure [there>they're] going/coming/trying/doing/getting/looking/making/ready/serious/willing/supposed | They think there going to win. | They know there is going to be rain.
if/when/because/think/say/says/know/unless/while/until/hope/sure [your>you're] ready/allowed/kidding/joking/looking/trying/afraid/sure/able/wondering/in/on/at/a/an/the | Call if your in doubt. | Call if your car breaks down.
[you're>your] letter/name/car/house/phone/hands/head/eyes/wife/husband/email/address/password/passport/hair/body/questions/opinion/thoughts | Write you're name here. | You're known by that name.
[whose>who's] there/here/who | Nobody knows whose there. | -
[whose>who's] responsible/willing to/for | He is the man whose responsible for it. | A man whose responsible attitude pleased us left.
[whose>who's] been/had/seen/not a/the/in/to/at/on/it/there/going/afraid/sure | Ask the man whose seen it. | He is a man whose seen deeds speak.
[whose>who's] running for | The man whose running for mayor left. | He is a man whose running impressed us.
[who's>whose] husband/wife/mother/father/son/daughter/parents/husbands/career/book/books !to/of/and | A woman who's husband died spoke. | A man who's father to six spoke.
better/worse/bigger/smaller/older/younger/taller/faster/slower/stronger/weaker/higher/lower/longer/shorter/greater/easier/harder/cheaper/richer/heavier [then>than] the/his/her/my/your/our/their/its/i/he/she/we/they/you/it/him/us/them/expected/ever/before/usual/most/many/any | The box was heavier then it looked. | It was easier then.
choice/option/other/else [then>than] to | He had no choice other then to leave. | By choice, then, to leave was right.
^ back [than>then] | Back than there were three shops. | He got more back than he gave.
and [than>then] stopped/left/went/came/started/told/said/took/called/again/there/moved/ran | He ran and than stopped. | He ate more than you and then left.
!could/can/will/would/did/does/might/may/should/let/see/have/make/watch/that/how the/this/a scandal/crisis/investigation/probe/decision/tip/argument/dispute/mistake/error/failure/discovery/collapse/incident/accident [lead>led] to | Then the scandal lead to her fall. | Could the scandal lead to her fall?
[led>lead] pipe/pipes/paint/poisoning/singer/guitarist/vocalist/actor/actress/author/investigator/sponsor/pencil | They dug up the led pipes. | The pipes led to the sea.
the/that/a [lose>loose] end/ends/screw/screws/wire/wires/cannon/change/fit/clothing/dress/shirt/soil/stones/rock/rocks/tooth/knot/coalition/ball/tie/ties | He is a lose cannon. | They lose ends of the rope.
two/several/some/few/any/of/many/with/up [lose>loose] end/ends/screws/wires/change/stones/rocks | They tied up lose ends. | -
let/lets/letting/broke/breaks/breaking/broken/break/come/comes/coming/came/tore/torn/shook/pried/prised/hung [lose>loose] !some/the/a/to/its/his/her/their | The dog broke lose. | They came, lose or win.
on the [lose>loose] | A killer is on the lose. | -
they/we/you/who/people/never [loose>lose] weight/money/faith/hope/interest/touch/track/patience/confidence/votes/sleep | They loose weight fast. | The loose weight fell.
[pubic>public] school/schools/health/library/libraries/sector/service/services/opinion/transport/transportation/transit/safety/policy/relations/interest/office/official/officials/funds/money/spending/works/square/meeting/hearing/inquiry/figure/figures/support/education/housing/land/access/comment/debate/speaking/utility/lands/statement/trust/affairs/finances/debt/defender/prosecutor/radio/television/statements/awareness/display/place/places/park/parks/university/option/information | She works at a pubic library. | The pubic hair was cut.
made/make/makes/making/go/goes/going/went [pubic>public] | The names were made pubic. | -
in [pubic>public] $ | They kissed in pubic. | -
the [pubic>public] is/has/was/will/can/to/who/that/would/should/does/wants/needs/deserves | The pubic has a right to know. | The pubic area is sore.
[break>brake] pedal/pedals/pad/pads/fluid/disc/discs/cable/cables/lever | He hit the break pedal. | -
the/his/her/a hand/parking/foot [break>brake] | He left the hand break off. | He had a hand; break it he did not.
hit/hitting/slammed/applied/apply/pumped/released/release the [break>brake] !even/point/up/out/in | He hit the break too late. | They hit the break even point.
car's/train's/bus's/truck's/bike's/lorry's/vehicle's/plane's/van's [breaks>brakes] | The car's breaks failed. | The car's brakes failed.
!tax/rain/coffee/lunch/holiday [breaks>brakes] failed/locked/squealed/screeched | When the breaks failed, he jumped. | The tax breaks failed to pass.
lunch/coffee/tea/commercial/spring/winter/summer/christmas/bathroom/tax [brake/brakes>break/breaks] !pedal/light/lights/fluid | They met on a coffee brake. | They checked the brake fluid.
take/takes/took/taking/taken/need/needs/needed a [brake>break] !pad/pedal/disc/cable/fluid/light | They decided to take a brake from work. | They need a brake pad.
to/will/would/can/can't/could/don't/didn't/not/may/might/never [brake>break] up/even/free/news/records/ground/promises/new | They hope to brake even. | They had to brake hard.
[brake/brakes>break/breaks] the/a/any/every/his/her/their law/laws/rules/rule/record/records/promise/promises/news/silence/deadlock/bank/ice/habit/seal/cycle | He never brakes a promise. | He had to brake; the law says so.
full [compliment/compliments>complement/complements] of | The ship had a full compliment of men. | It was full of compliments.
perfect/ideal/natural [compliment>complement] to | The wine is a perfect compliment to fish. | It was a nice compliment to her.
paid/pay/pays/paying him/her/them/me/us/you a [complement>compliment] !of | He paid her a complement. | He gave them a complement of ten men.
took/take/takes/taken/taking it/that/this as a [complement>compliment] | She took it as a complement. | -
backhanded/highest/nicest/greatest/biggest/left-handed [complement/complements>compliment/compliments] !of/to | It was a backhanded complement. | It has the highest complement of staff.
fishing/my/receive/received [complements>compliments] | My complements to the chef. | The dish has its complements.
[complements>compliments] of the house/season/chef | Drinks came with the complements of the house. | -
[discrete>discreet] inquiries/enquiries/distance/affair/knock/exit/silence/nod/glance | He made discrete inquiries. | The two are discrete.
be/been/was/were/always/very/more [discrete>discreet] about/when | She was always discrete about money. | The two steps are discrete.
[discreet>discrete] units/unit/parts/stages/steps/categories/elements/variables/variable/mathematics/points/values/sections/chunks/phases/components | The work has three discreet stages. | -
school/vice/assistant/deputy/elementary [principle/principles>principal/principals] !of | The vice principle rang the bell. | It is a school principle of ours.
[principle>principal] photography/shareholder/architect/export/suspect/witness/payment | Oil is the principle export. | On principle, witness the vote.
a matter of [principal/principals>principle/principles] | It is a matter of principal. | It is a matter for the principal.
agree/agreed/agrees/agreement in [principal>principle] | They agreed in principal. | -
basic/guiding/underlying/ethical/moral/democratic [principal/principals>principle/principles] !of/in/at/and/dancer/investigator | It is a basic principal. | The moral principal of the school left.
[principal/principals>principle/principles] of equality/democracy/fairness/justice/freedom/physics/equal/islam/presumption | They uphold the principals of democracy. | -
dating/landfill/dig/archaeological/blast/bomb/battle/launch/test/excavation [sight/sights>site/sites] !of | They met on a dating sight. | The bomb sight of the plane broke.
[site>sight] to see/behold | It was a sad site to see. | -
end/nowhere/nobody/help/deal in [site>sight] | There is no end in site. | They have an end; in site terms it is small.
set/sets/setting/has/had/have his/her/their/its/our/my [sites>sights] on/set | She has set her sites on gold. | She has her sites inspected.
[sites>sights] and sounds/smells | He loved the sites and sounds. | They own sites and shops.
critics/experts/researchers/analysts/opponents/supporters/lawyers/also/often/frequently [site/sight>cite/cite] a/an/the/as/concerns/studies/security/evidence/reasons | Critics site the cost. | They also sight land.
even [thorough/thought>though/though] he/she/they/we/i/you | Even thought he lost, he smiled. | Even thorough work fails.
as [through/thorough/thought>though/though/though] he/she/they/we/i/you | It looks as through he won. | He drove as through rain they ran.
go/goes/went/going/gone/walk/walked/pass/passed/passes/came/get/getting/run/ran/broke/fell/drove/look/looked/looking/flew/halfway/midway/climbed/sailed/travelled/traveled/ripped/tore/swept/wade/sift/sifted [though/thorough>through/through] the/a/an/his/her/their/its/this/that/these/my/our/customs/security/congress/parliament | They walked though the park. | He passed, though the test was hard.
a/an/the/more/very/most/our/his/their [though/thought/through>thorough/thorough/thorough] review/investigation/search/examination/analysis/cleaning/understanding/inspection/inquiry/assessment/probe | They made a through search. | They went through examination halls.
never/always/nobody/i [though/thorough>thought/thought] he/she/it/they/we/that/i/about/of/you/this/there | I though he was joking. | I go, though he stays.
be/keep/keeps/kept/keeping/stay/stayed/very/remain/remained [quite>quiet] $ | Please be quite. | It is not quite.
be/keep/keeps/kept/keeping/stay/stayed/remain/remained/very [quite>quiet] about | They kept quite about it. | -
peace and [quite>quiet] | She wants peace and quite. | -
a/the/too/very [quite>quiet] street/streets/village/life/neighbourhood/neighborhood/night/corner/place/man/start/town/car | It is a quite village. | It is quite a village.
[quiet>quite] a few/bit/lot/while/feat/surprise | They ate quiet a lot. | -
not/isn't/wasn't/aren't [quiet>quite] ready/sure/right/true/what | She is not quiet ready. | The room was not quiet.
you/doors/police/officials/passengers/residents/prices/shares [where>were] not/all/also/killed/arrested/injured/hurt/locked/told/found/taken/being/closed/sold | The doors where locked. | They know where.
there [where>were] no/many/some/two/three/several/also/fewer/few | There where no seats left. | -
what [where>were] you/they/we | What where you doing? | Tell me where you were.
when/because/if/sure/whether/unless/until/think [were>we're] going/not/trying/looking/getting/ready/done/finished/talking/here/doing/facing/tired/close/happy/lucky/all | I think were close to a deal. | Ask the men, if they were ready.
truth/fact/problem/point/thing is [were>we're] | The truth is were tired. | What he said is, were they late?
kind/sort/lots/plenty/instead/because/couple/series/matter/result [off>of] the/a/his/her/their/its/our/these/this/those/them/people/course | It is a kind off a game. | -
turned/switched/took/laid/paid/kicked/backed/fell/fend/fending/fended/logged/dozed/nodded/sealed [of>off] the/a/an/his/her/their/its/from/with/on/in/at/and/$ | They turned of the lights. | They spoke of the lights.
far/was/were/is/are/be/been/it's/that's/bit [to>too] late/early/soon/hot/expensive/difficult/dangerous/tired/risky/weak/tight/scared/afraid | It is far to early to say. | It is to be early.
there are/were [to>too] many/few | There were to many people. | There they are to meet many.
have/has/had/the/these/those/other/last/next/past/first [to>two] years/days/weeks/months/hours/kids/goals/sons/daughters/brothers/sisters | The couple have to sons. | They have to work.
they/we/you/i/didn't/don't [now>know] how/what/why/whether | They now how to win. | They now eat what they grow.
is/are/was/were/right/until/from/by [know>now] a/an/in/on/at/being/illegal/the/living/up/more | The church is know a shop. | They are the few that know a trade.
there/is/has/have/had/with/made/makes [know>no] doubt/longer/idea/evidence/choice/sense/difference | There is know doubt. | -
let/lets me/us/him/them/her [no>know] | Let me no when you arrive. | -
i/we/you/they [no>know] that/what/how/why | We no that he lied. | They said no that day.
walk/walks/walked/drove/drive/drives/ran/run/runs/went/go/goes/rode/get/getting/slipped/rushed/marched/sped/strolled/jogged/sailed [passed>past] the/a/an/his/her/him/me/us/them/their/my/our/midnight | He ran passed the guards. | The bills that he drove passed.
half [passed>past] one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve | It was half passed nine. | -
has/have/had/been/was/were [past>passed] by/away/into/through/down/unanimously/without | The law was past by one vote. | They have past, by and large.
hours/years/months/weeks/minutes [past>passed] before/without/since | Two hours past before help came. | It is two hours past.
bill/law/measure/legislation/resolution [past>passed] by/in/last/unanimously/with | The bill past by one vote. | They got the bill past the Senate.
quick/furtive/little [peak/peaks/pique>peek/peeks/peek] at/inside/behind/into | Here is a quick peak at the plans. | -
take/takes/took/taking/taken/get/gets/got/getting a [peak/pique>peek/peek] at/inside/behind/into/under/through/over | They took a peak inside the box. | The price reached a peak at ten.
to [peak/pique>peek/peek] inside/behind/into/under | She tried to peak inside. | -
fit/fits of [peak/peek>pique/pique] | He left in a fit of peak. | -
[peek/peeks/peeked>pique/piques/piqued] my/his/her/our/your/their/people's/readers' interest/curiosity | The title peeked her interest. | He peeked; her interest grew.
[pique/peek>peak/peak] season/hours/hour/times/demand | Fares rise at pique times. | -
will/would [pique>peak] at/in/on | Prices will pique in June. | -
black/grizzly/polar/teddy/panda [bare/bares>bear/bears] | A black bare was seen. | The black, bare walls shook.
!laid/lay/lays/laying/lies [bare/bares>bear/bears] a/the/any/no/their/its/his/some grudge/responsibility/brunt/burden/resemblance/scars/witness/costs | They bare the brunt of it. | The report laid bare the costs.
!laid/lay/lays/laying [bare>bear] witness/fruit | The plan will bare fruit. | It laid bare fruit and tree.
with/his/her/my/their/on/the [bear>bare] feet/hands/minimum/bones/essentials/necessities/walls/shelves/chest | He fought with his bear hands. | They feed the bear; feet are safe.
lay/lays/laid/laying [bear>bare] | The report laid bear the failures. | -
walls/shelves/branches/trees/cupboards/cupboard were/was/are/is [bear>bare] | The shelves were bear. | -
leading/starring/lead/key/vital/supporting/title/crucial/pivotal/leadership/gender/speaking/cameo/major/central/prominent/important/acting/active [roll/rolls>role/roles] !out/of/call/calls/and/over | It has a key roll in the talks. | The first major roll of the dice failed.
[roll/rolls>role/roles] model/models !out/down/into | She is a roll model. | -
has/have/had/no/any/their/his/her/its [roll>role] in/as | The army has no roll in politics. | -
swap/swapped/reversed/switched [rolls>roles] | The two swapped rolls. | -
reversal of [rolls>roles] | It is a reversal of rolls. | -
small/senior/key/different/new/traditional/leading/leadership [rolls>roles] in/at/as/for | She had small rolls in films. | They ate small rolls.
bread/cheese/toilet/sausage/dinner/sushi/spring/egg/cinnamon/swiss/drum/electoral/voter/bacon [role/roles>roll/rolls] !of/in/as/model/models | He ate a cheese role. | -
is/are/was/were/am/been/be/he's/they're/i'm/we're/she's on a [role>roll] $ | The team is on a role. | She took on a role.
[role/roles>roll/rolls] of tape/paper/film/wallpaper/carpet/fabric/foil/coins/toilet/duct | She bought two roles of tape. | -
to/will/would/can/could [role>roll] out/over/back/up/down/around | They will role out the plan. | -
stand/stands/stood/standing/awaiting/clinical/murder/jury/vaccine/impeachment/rape/bench/speedy/show [trail/trails>trial/trials] !of/mix/blazer/off/leads/led/ends | He will stand trail in May. | -
[trail>trial] date/dates/by/and jury/error/fire/combat | It is trail and error. | He took the trail by night.
[trail>trial] date/dates | The trail date was set. | -
hiking/bike/walking/nature/campaign/ski/bridle/cycling/mountain/biking/snowmobile/paper [trial/trials>trail/trails] !and/of/run/runs | They cut a bike trial. | The paper trial of the drug began.
a/the [trial>trail] of destruction/blood/breadcrumbs/dust/smoke/debris/clues/tears/devastation | It left a trial of destruction. | -
in/over/during/throughout the [coarse>course] of | Over the coarse of a year he lost weight. | In the coarse sand of the beach it sank.
[coarse>course] of action/treatment/events/study/history/antibiotics/conduct | It is the best coarse of action. | -
golf/race/obstacle/main/crash/training/collision/changed/change/changes/assault/language/refresher [coarse/coarses>course/courses] !fish/fishing/sand/grain/grained | The golf coarse was flooded. | They change coarse sand for fine.
in due [coarse>course] | It will be paid in due coarse. | -
[course>coarse] sand/salt/hair/fabric/cloth/wool/gravel/sandpaper/mesh/bristles | Add a pinch of course salt. | He took the course; sand was in his shoes.
military/medical/security/army/navy/emergency/police/trained/armed/enemy/sales/technical/essential/embassy/diplomatic/rescue/enforcement/hospital/combat [personal>personnel] were/was/are/is/and/in/to/from/at/on/who/have/had/will/with/for | Security personal were sent in. | The medical, personal and legal costs rose.
everyone/everybody/everything/nothing/nobody/anything/anyone/nowhere [accept/expect>except/except] for/a/the/in/one/to/when/his/her/him/maybe/perhaps | There was nothing accept a few stones. | Nothing! Accept the loss.
every/any day/time/year/one [accept>except] | He works every day accept Sunday. | Every day, accept a gift.
to/will/would/cannot/can't/couldn't/must/should/don't/didn't [except>accept] the/a/an/his/her/their/that/responsibility/it/this/any/your | He will except the award. | He had nothing to lose except the house.
follow/followed/take/took/taking/give/gave/given/giving/gives/seek/sought/seeking/offer/offered/ignored/mother's/father's/doctor's/doctors'/free/unsolicited/best/her/our [advise>advice] !against/and/the/a/him/them/us/me/people/on | She took her advise. | They are free; advise them.
hard/able/unable/trying/struggled/struggling/struggles/struggle/room/difficult/easier/want/need/began/how to [breath>breathe] | It is hard to breath in here. | -
could/can/would/will/did/do/does not [breath>breathe] | He could not breath. | -
can/could/we/they/you/people/patients/fish/babies [breath>breathe] through/air/easier/easily/freely/normally/again | Fish breath through gills. | You can, breath by breath, air it.
out/short/shortness of [breathe>breath] | She was out of breathe. | -
hold/holds/holding/held/catch/catches/caught/save my/his/her/their/your/our/its [breathe>breath] | I held my breathe. | -
bad/last/dying/same/first/every [breathe>breath] $ | He spoke with his last breathe. | -
wear/wears/wearing/wore/warm/designer/winter/summer/baby/women's/men's/children's/plain/civilian/maternity/his/my/your [cloths>clothes] !of/made/and/to | He packed his cloths. | She wore cloths of gold.
dish/altar/loin [clothes>cloths] | Two dish clothes hung there. | -
local/parish/town/city/county/district/borough [counsels>councils] !patience/caution | Local counsels face deep cuts. | The town counsels patience.
parish/student/privy/tribal/town/borough [counsel>council] !for/to/said/and | The parish counsel met. | The town counsel said no.
special/legal/deputy/outside/opposing/lead [council>counsel] !of/meeting/meetings/session/sessions/election/elections/member/members/vote/committee/hearing/workshop/work/house/tax/seat/seats/and | The deputy council asked for a delay. | The special council meeting began.
keep/keeps/kept/keeping his/her/their/its/my own [council>counsel] | He kept his own council. | -
[councils>counsels] patience/patients/couples/caution | The book councils patience. | -
for [desert>dessert] $ | We had fruit for desert. | They left for the desert.
favourite/favorite/chocolate/frozen/delicious/dairy/tasty/decadent [desert/deserts>dessert/desserts] !island/islands | It is my favourite desert. | He saw his favourite desert island.
[desert/deserts>dessert/desserts] menu/wine/wines/spoon/recipes/recipe/trolley/forks | The desert menu is long. | -
order/ordered/ate/eat/eating/serve/served/serves/skip/skipped/had [desert>dessert] $ | They skipped desert. | He had desert sand in his shoes.
across/crossed/cross/crossing the [dessert/desserts>desert/deserts] | They crossed the dessert on camels. | -
[dessert>desert] island/islands/sand/sands/storm/heat/climate/landscape/winds/floor/tribes | He lived on a dessert island. | -
to/will/would/must/should/help/helps/can/could/please [insure>ensure] that/fairness/peace/equality/compliance/success/order/transparency/justice/stability | We must insure that they vote. | They insure against loss.
[ensure/ensures/ensured>insure/insures/insured] against | They could not ensure against floods. | They ensure a fair trial.
to/will/would/could/not/can/may/might/didn't/that/which/jokes/questions [illicit/illicits>elicit/elicits] a/an/any/much/sympathy/responses/response/information/laughter/groans/emotion | It failed to illicit a response. | He turned to illicit drugs.
!to/can/could/will/would/may/might/and/or/not/that/which/they/should/did [elicit>illicit] drugs/drug/trade/affair/sex/activities/activity/money/funds/payments/substances/goods/market/cigarettes/liquor/alcohol/arms/weapons/gains/finance/profits/sales/trafficking/still | They sold elicit drugs. | They hope to elicit funds.
[eminent>imminent] threat/danger/collapse/attack/arrest/release/demise/return/departure/risk/death/arrival/harm/disaster/peril | They were in eminent danger. | The eminent, dangerous man left.
seem/seems/seemed/appears/appeared/looks/looked [eminent>imminent] $ | A deal seems eminent. | He is eminent.
attack/deal/war/strike/arrest/announcement/collapse/decision is/was/seems [eminent>imminent] | An attack was eminent. | -
[imminent>eminent] domain/historian/scientist/scientists/scholar/scholars/surgeon/professor/lawyer/judge/economist/physicist/jurist/barrister | She is an imminent historian. | -
taxi/bus/air/rail/cab/subway/tube/metro/airline [fair/fairs>fare/fares] !and/enough/game | The bus fair went up. | The train was late; is that fair?
pub/standard [fair>fare] $ | It serves pub fair. | -
!a/the/his/her/be/is/was [fair/faired/fairing>fare/fared/faring] better/worse/well/badly/poorly/any/no | They will fair better in May. | The child's hair is fair; better so.
[fare>fair] enough/trial/share/play/chance/fight/wage/wages/hearing/shake/treatment | He deserves a fare trial. | The fare, share it as you like, is low.
[fare>fair] to say/assume/ask/blame/argue/suggest | It is fare to say so. | -
not/it's/isn't/wasn't/only/that's/hardly/perfectly/seems [fare>fair] $/to/that | That's not fare. | He does not fare well.
a/the/by/of/with [hoard/hoards>horde/hordes] of fans/reporters/tourists/people/photographers/journalists/zombies/children/shoppers/protesters/visitors/supporters/angry/men/teenagers/kids/refugees/migrants/rats/insects/customers/media/students/soldiers/barbarians/screaming/hungry/paparazzi/cameras/spectators/invaders | He was met by a hoard of reporters. | They found a hoard of coins.
[hoards>hordes] of fans/reporters/tourists/people/photographers/journalists/zombies/children/shoppers/protesters/visitors/supporters/angry/men/teenagers/kids/refugees/migrants/rats/insects/customers/students/soldiers | Hoards of fans came. | Hoards of coins were found.
a/the/his/her/their/of/secret [horde/hordes>hoard/hoards] of gold/coins/treasure/cash/jewels/silver/weapons/stolen/jewellery/jewelry/artefacts/artifacts/ammunition | They dug up a horde of coins. | A horde of men stole the gold.
to/people/began/not/don't/started/who/they [horde>hoard] food/toilet/supplies/gold/cash/money/water/masks/medicine/gas/petrol/fuel | People began to horde food. | -
troop/troops'/team/staff/employee/crew/soldiers'/players'/low/boost/boosts/boosted/boosting/lift/lifted/raise/raised/raising/damage/damaged/sap/sapped/undermine/hurt/improve/improved/improving/destroy/destroyed [moral>morale] $ | Pay cuts damaged moral. | The raised, moral tone grated.
troop/team/staff/employee/crew/low/poor [moral>morale] is/was/has/in/at/among/within/after | Staff moral is low. | The team's moral is plain.
the/their/his/its [moral>morale] of the/his/her/its/our troops/team/staff/soldiers/army/men/police/players/workers/crew/force/employees/forces/nation's | The moral of the troops is low. | The moral of the story is plain.
[moral>morale] has/had plummeted/collapsed/sagged/sunk/improved/suffered/fallen | By then moral had collapsed. | -
[morale>moral] victory/authority/compass/support/duty/obligation/values/standards/courage/imperative/outrage/principles/code/clarity/dilemma/judgment/equivalence/equivalency | It was a morale victory. | Morale, support and pay fell.
[morale>moral] of the/this story/tale/book | The morale of the story is plain. | The morale of the troops is low.
[palate/palates/pallet>palette/palettes/palette] of colours/colors/blues/greens/greys/grays/paint/sounds | It has a palate of greys. | -
color/colour/painter's/artist's/muted/neutral/pastel/sonic/earthy [palate/palates/pallet>palette/palettes/palette] | It is the painter's palate. | -
cleft/refined/sophisticated/discerning/adventurous/jaded [palette/palettes>palate/palates] !of | He has a cleft palette. | It is a refined palette of greys.
[palette>palate] cleanser/cleansers | It is a palette cleanser. | -
cleanse/cleanses/cleansing/tickle/tickles the/your/his/her/my [palette/palettes>palate/palates] | Mint will cleanse the palette. | He will clean the palette.
opinion/exit/gallup/straw/tracking/quinnipiac/pew/reuters [pole/poles>poll/polls] | He leads in every opinion pole. | -
[pole/poles>poll/polls] showed/shows/suggests/suggested/respondents/numbers/workers/worker/watchers/conducted | The pole showed that she leads. | -
new/recent/latest [pole/poles>poll/polls] puts/put/gave/gives/by/show/from/that/conducted/found/finds | A new pole puts her ahead. | -
lead/leads/led/ahead/leading/trailing/trails/slipping/rising in the [poles>polls] | She is ahead in the poles. | -
go/goes/going/head/headed/heading/went to the [poles>polls] | Voters go to the poles on Sunday. | -
flag/utility/fishing/totem/ski/tent/bamboo/metal/wooden/barber/magnetic/telegraph/north/south [poll/polls>pole/poles] !of/tax/number/numbers/workers/worker/watchers/showed/shows | A car hit a utility poll. | A telephone poll showed it.
[poll>pole] vault/vaulter/dancing/dancer | She won the poll vault. | -
in/on/took/taking/take/claimed/secured/grabbed [poll>pole] position | He starts on poll position. | His poll position is weak.
to/i/we/they/muslims/christians/families/people/catholics/must/who [prey>pray] for/together/five/to/that/with | We prey for rain. | They hunt prey for food.
fall/falls/fell/falling/fallen/easy [pray>prey] | The old fall pray to such tricks. | -
bird/birds/beast/beasts of [pray>prey] | Eagles are birds of pray. | -
its/natural/live/unsuspecting/helpless [pray>prey] | The owl eats its pray. | -
hunt/hunts/hunting/stalk/stalks/stalking/catch/catches/for/on their [pray>prey] | Owls hunt their pray at night. | -
[pray/prays/praying/prayed>prey/preys/preying/preyed] on/upon vulnerable/tourists/women/children/people/young/elderly/innocent/fears/others/victims/families/immigrants/customers/students/unsuspecting/girls/weak | Thieves pray on tourists. | They pray on Sundays.
[pray/prays/praying/prayed>prey/preys/preying/preyed] on/upon the vulnerable/weak/elderly/fears/poor/young/innocent | They pray on the weak. | They pray on the hill.
[precede>proceed] with/to/against/cautiously/slowly | Please precede to the exit. | They precede, with luck, the king.
[proceed>precede] the/a/an !normal/usual/same/right/full/wrong/old/way | A short film will proceed the talk. | The proceeds of the sale will proceed to him.
was/were/is/are/been/be/often/usually/sometimes [proceeded>preceded] by | The talk was proceeded by a film. | They proceeded by boat.
[rein>reign] of terror | It was a rein of terror. | -
the/her/his/their/long/short/brief/king's/queen's [rein>reign] as/ended/lasted/began/saw | His rein as king ended. | -
during/throughout/under his/her/their [rein>reign] | During his rein the city grew. | -
his/her/their/year [rain>reign] as | His rain as champion ended. | -
to/will/would/could [rein>reign] over/supreme | She will rein over us. | -
[rain/rained>reign/reigned] supreme | Chaos will rain supreme. | It will rain over the weekend.
[raining/reining>reigning/reigning] champion/champions/monarch | The reining champion lost. | -
free [rain>rein] to/over | He was given free rain to write. | -
take/takes/took/taking/taken/hand/handed/handing the [rains>reins] | She took the rains in May. | -
heavy/pouring/torrential/acid/freezing/monsoon [reign/rein>rain/rain] | The heavy reign flooded the town. | -
[reign/rein>rain/rain] stopped/fell/flooded/forecast/delay/drops/clouds/coat/boots/forest | The reign stopped at noon. | -
[stationery>stationary] car/cars/bike/bikes/bicycle/vehicle/vehicles/bus/train/lorry/traffic/object/target/position/engine | The bus hit a stationery car. | He sells stationery, car parts and toys.
was/were/is/are/remain/remained/remains/almost/nearly/completely/be/stood [stationery>stationary] when/for/at/while | Traffic was stationery for an hour. | It is stationery.
hotel/headed/personalised/personalized/wedding/letterhead/monogrammed/writing/pink/office [stationary>stationery] !bike/bikes/bicycle/car/cars/vehicle/object/traffic | It was on hotel stationary. | The hotel stationary bike broke.
[stationary>stationery] shop/shops/store/stores/cupboard/supplies | She runs a stationary shop. | -
some/new/own/ordered/buy/bought/on [stationary>stationery] $ | She wrote on stationary. | -
[waist>waste] of time/money/space/energy/resources/effort/breath/taxpayers'/taxpayer/talent | What a waist of money. | -
household/toxic/nuclear/radioactive/hazardous/solid/medical/industrial/plastic/organic [waist>waste] | Toxic waist was dumped. | -
[waist>waste] disposal/management/bin/bins/dump/collection | It is a waist disposal firm. | -
don't/not/to/never/we/i/you/will/didn't [waist>waste] time/money/water/any/energy/food | Do not waist water. | -
the [waste>waist] down/up $ | He was paralysed from the waste down. | The waste went down to the sea.
stripped/strip to the [waste>waist] | He stripped to the waste. | -
around/round/about her/his/my/your [waste>waist] | She tied it around her waste. | -
[wave/waves/waved/waving>waive/waives/waived/waiving] his/her/their/its/the/any/all/those/a/that fee/fees/fine/fines/requirement/requirements/immunity/privilege/penalty/deadline/charges/tuition/salary/rights/extradition | The bank will wave the fee. | They wave the flag.
[wave/waves/waved/waving>waive/waives/waived/waiving] his/her/their/its/the/any/all right/rights to/against/of | He agreed to wave his right to a lawyer. | He waved his right hand.
[wave/waved>waive/waived] extradition/tuition | He agreed to wave extradition. | -
heat/tidal/crime/shock/mexican/sound/radio/massive/huge/giant/brain [waive/waives>wave/waves] | The heat waive will last. | -
a/the [waive>wave] of/from/hit/to | She gave a waive from the window. | -
[waive/waives/waived/waiving>wave/waves/waved/waving] flags/signs/goodbye/banners/at | Fans waive flags. | -
didn't/doesn't/don't/won't/wouldn't/couldn't/can't/not/never/hardly/seem/seems/seemed/to [phase>faze] him/her/them/me/us/you/anyone/anybody !out/in/into | The noise did not phase her. | They do not phase them out.
[faze/fazes/fazed/fazing>phase/phases/phased/phasing] out/in/into | They will faze out coal. | -
first/second/third/next/final/last/new/initial/later/early/a/this [faze/fazes>phase/phases] !him/her/them/me/us | It is just a faze. | It was the first to faze him.
at/lasting/world/inner/in [piece>peace] $ | They want to live in piece. | -
[piece>peace] of mind | It gives me piece of mind. | He gave her a piece of his mind.
at [piece>peace] with/for | He is at piece with it. | -
a/one/another/each/every/small/large/big/this/that/tiny [peace>piece] of equipment/clothing/meat/bread/fruit/string/writing/software/chicken/wreckage/glass/plastic/rope/mail/luggage/property/news/information | He ate a peace of bread. | -
!did/does/would/will/could/should/can/may/might/must/let/that/if/whether/didn't/doesn't/do/don't/make/makes/help/when/and/or/to/wouldn't/recommend/suggest/demand/propose/insist/helped he/she/it/jury [choose>chose] to/a/the/not/her/his/him/an | Last year she choose to stay. | They asked that he choose a name.
get/gets/getting/got/goes/halfway/midway/drove/drive/looked/look/live/lived [threw>through] the/a/an/his/her/to/this | He looked threw the window. | -
he/she/they/who/i/we/protesters/also [through>threw] a/an/the/his/her/two/three/four ball/party/punch/stone/stones/rock/rocks/bottle/bottles/touchdown/touchdowns/interception/interceptions/grenade/brick/fit/pass | He through the ball to me. | -
they/protesters/who/and/crowd [through>threw] stones/rocks/bottles/bricks/punches/grenades/eggs | Protesters through stones. | -
black/bullet/ozone/gaping/rabbit [whole/wholes>hole/holes] | There is a gaping whole in it. | -
dig/dug/digging/drill/drilled/drilling/cut/bore/blew/blow/punched/tore/ripped/left/leaves/leave/a a/deep/big/small [whole>hole] in/through/$ | It left a whole in the road. | They left a whole loaf.
once/twice/times/days/hours a [weak>week] | They meet twice a weak. | -
this/next/last/every/each/same/following/per [weak>week] $ | He starts next weak. | -
too/very/felt/feel/feels/looked [week>weak] !later/earlier | He is too week to walk. | -
a/the/his/her/its/their [week>weak] heart/link/links/knees/economy/currency/dollar/pound/euro/signal/pulse/excuse | He has a week heart. | -
!his/her/the/their first [aide>aid] | He gave first aide to the man. | His first aide left.
food/humanitarian/hearing/relief [aide/aides>aid/aids] | They sent food aide. | -
[aide>aid] workers/worker/convoy/convoys/agencies/agency/package/groups/organisations/organizations/programme/programmes | Two aide workers died. | -
send/sends/sending/provide/provides/providing/deliver/delivering/cut/cutting [aide>aid] to | They send aide to refugees. | -
come/came/comes/went/rushed to the/his/her/their [aide>aid] of/$ | He came to her aide. | They came to the aide with it.
[heroine>heroin] addict/addicts/addiction/overdose/overdoses/user/users/trade/trafficking/dealer/dealers/epidemic/smuggling/deaths/habit/withdrawal | He is a heroine addict. | -
kilo/kilos/kilograms/pounds/grams/ounces/bag/bags/tons/tonnes/amount/amounts/traces/possession/shipment/overdose/use of [heroine>heroin] | They found a kilo of heroine. | -
addicted/hooked to/on [heroine>heroin] | She was addicted to heroine. | -
cocaine/marijuana/fentanyl/morphine/opium and/or [heroine>heroin] | They sold cocaine and heroine. | -
[heroin>heroine] of the/his/her/this novel/story/film/book/play/movie/opera/resistance/revolution/series/show/tale | She is the heroin of the novel. | -
national/feminist/tragic/romantic/unsung/film's/novel's [heroin>heroine] $ | She is a national heroin. | -
it/which/who/law/app/system/he/she/door/site/software/rule/never [let's>lets] you/them/him/her/people/users/us/in/me | The law let's them stay. | -
^ ok/okay/so/now [lets>let's] go/see/be/look/talk/get/make/start/hope/face/not/say/just/move/find | So lets see what happens. | -
^ [lets>let's] see/be/talk/start/hope/face/not/say/just | Lets hope that it works. | He lets them see.
an old/elderly/unidentified/older/american/african/asian/australian/iranian/indian/israeli/irish/english/italian/afghan/unnamed [women>woman] !only/and/in/voters/team/leaders | An old women opened the door. | -
every/each/another [women>woman] !only | Every women stood up. | Every women's team won.
many/most/these/those/several/few/fewer/both [woman>women] !owned/led/only/president/candidate/team | Many woman work at night. | -
!a/an/the/this/that/one/every/each/another/any young/black/white/older/suburban/pregnant/married/single/muslim/some/all/more/other [woman>women] are/have/were/do/don't | Here young woman are at risk. | A young woman has left.
brunt/costs/cost/burden/expense/losses was/is/were/are/be/being [born>borne] by/mostly/largely | The brunt was born by the poor. | -
will/must/should/to be [born>borne] by | The cost will be born by owners. | -
[born>borne] in mind | It must be born in mind. | -
coffin/casket was [born>borne] | The coffin was born by six men. | -
[mosquito-born/water-born/food-born/tick-born>mosquito-borne/water-borne/food-borne/tick-borne] | It is a mosquito-born disease. | -
he/she/who/i was [borne>born] in/at/prematurely/into/blind !mind/procession/triumph/briony | He was borne in 1950. | He was borne in triumph.
minister/he/she/they/i/to/will/would/who/we [quite>quit] his/her/their/my/smoking/over/after/because | He quite his job in May. | It is quite his best work.
web/building/construction/dating/burial/landfill/nuclear/porn/gambling/job/archaeological/polling/missile [sights>sites] | Two building sights were closed. | -
i/we/they/you/to/people/fans/critics/would/really/voters [loath>loathe] the/a/each/both/him/her/it/them/his/their/this/that/being/having | They loath each other. | They are loath to sell.
[brakes>breaks] a/the/his/her/my/your/all promise/promises/law/laws/rules/record/records/news/silence/heart/ground | He never brakes a promise. | -
do/don't/did/didn't i/we/you/they [supposed>suppose] | What do you supposed will happen? | -
can/could/will/would/may/must/should/cannot/can't/please [used>use] the/a/an/it/your/their/his/her/this/that/them/my/our/any | You can used the phone. | You can, used or new, sell it.
[their>they're] gonna | Their gonna love it. | -
[their>they're] going to be/have/get/see/find/love/want/win/lose/take/make/need/try/do/play | I think their going to win. | Their way of going to court surprised us.
left/leave/leaving/took/taking/lost/lose/losing/brought/sold/opened/closed/raised/changed/spent/gave/forgot/kept/risked/risking/hung [there>their] coats/coat/homes/keys/money/lives/children/kids/seats/bags/phones/weapons/families/houses/shoes/jobs/doors/eyes/hands/arms/parents/wives/husbands/careers/belongings/minds | They left there coats at home. | They left there at noon, and the coats they took there were wet.
wagged/of/in/on/with/for/from/to/by/at/cut/lost/raised/opened/closed [it's>its] tail/wings/forecast/manager/members/customers/staff/headquarters/shares/profits/size/employees/users/borders/citizens/shareholders/predecessor/rivals/neighbours/neighbors/owner/owners/founder/founders | The dog wagged it's tail. | It's members who pay, and it's size that counts.
[its>it's] the first/last/best/worst/only/same/most/end/right/wrong/kind/second/third/fault | Its the first time that it has happened. | Its first year was its best.
[its>it's] raining/snowing | I think its raining. | -
^ [its>it's] hard/easy/clear/true/important/impossible/possible/unclear/likely/unlikely/good/great/nice to/that/when/how/what/why/who/whether | Its hard to say who won. | Its hard drive failed, and its good name went.
[its>it's] time to go/get/make/take/stop/start/move/say/end/look/talk/think/give/bring/let/do/change/act/leave/face/pay/call | Its time to go home. | Its time to market was short.
^ [its>it's] time for/we/they/you/somebody/someone | Its time for a change. | It used its time for a rest.
and/that/but/because/think/so [its>it's] time we/they/you/he/she/somebody/someone | I said that its time we left. | The firm and its time are gone.
^ [your>you're] welcome to join/come/visit/stay/use/try/bring/attend | Your welcome to join us. | Your welcome to us was warm.
[whose>who's] going to be/pay/win/do/get/have/take/make/say/tell/stop/help/lead/run | Whose going to pay for it? | -
far [to>too] many/much/few | There were far to many problems. | It is known to many.
there are/were [to>too] many/few | There are to many of them. | They are to many a sign of hope.
spent/spend/paid/drank/cost [to>too] much | He drank to much. | It came to much the same.
[excepted>accepted] the/his/her/their/an award/offer/job/invitation/apology/challenge/resignation/post/role/plea/proposal | She excepted the award. | Present company excepted, the award went to him.
to/will/would/could/can/cannot/can't/must/should/won't [except>accept] the/an/a/his/her/their/this/that/responsibility/defeat/it/blame | She will not go but would except the job. | All could see it except the driver.
gave/give/paid/pay/paying/gives him/her/them/me/us/you a [complement>compliment] !of | He paid her a complement. | The dish is a complement to the wine.
the/a perfect [compliment>complement] to | It is the perfect compliment to the dish. | He paid her a perfect compliment.
school/college/school's/college's [principle>principal] said/told/has/was/resigned/who/wrote | The school principle said so. | -
[principle>principal] of the/a school/college/academy said/told/resigned/apologised/apologized | The principle of the school resigned. | The principle of the school is that all may come.
had/has/have no/few [principals>principles] | He has no principals at all. | The principals have no lines.
could/can/can't/couldn't/cannot [here>hear] the/a/it/him/her/them/you/me/us/that/what/his/my/someone/voices/music | I could here the sea. | Here is all that we can do here.
to/will/would/must/should [here>hear] the/an case/evidence/appeal/arguments/testimony | The judge will here the case in May. | They will come here.
drove/ran/walked/goes/slipped/walk/drive/swept/flew/sailed/crept/rushed/raced/strolled [passed>past] the/him/her/them/it/me/us/a/his | She walked passed the shop. | The bus passed the shop.
the [passed>past] year/week/month/decade/few/two/three/four/five/ten/weeks/months/years | It has rained for the passed two weeks. | He passed the year in Rome.
in the [passed>past] $ | In the passed, they had often won. | In the end it passed.
[loosing>losing] money/ground/patience/weight/control/sight/touch/votes/sleep/interest/faith | They are loosing money every day. | They are loosing the dogs.
[weather>whether] or not | It is open weather or not he comes. | Whether or not he comes, the weather holds.
know/knows/knew/decide/decided/ask/asked/unclear/determine/wonder/wondered/doubt [weather>whether] they/he/she/we/it/you/to/or/the/this/that/his/her | I do not know weather he will come. | The weather they had was fine.
a/another/every/this/that/single/small/each/any/large/his/her/one [peace>piece] of cake/land/paper/advice/news/furniture/equipment/legislation/wood/glass/string/pie/bread/cloth/evidence/information/kit/clothing | The peace of land was sold, and a peace of cake was left. | The peace of the town was gone.
[piece>peace] talks/treaty/accord/accords | The piece talks failed. | The ten-piece band talks.
he/she/they/who/police [through>threw] him/her/it/them | They through him out of the house. | They came through, he said, through them.
[thought>taught] him/her/them/us/me/you how | He thought her how to swim. | I thought him kind.
be/been/being [build>built] in/on/by/at/with/for/next/from/near/before/after/$ | The bridge is to be build next year. | The build was done by May.
be/been/being [send/lend>sent/lent] to/on/by/from/back/home/out/$ | It will be send to him. | They were to send it back.
won/win/wins/winning/lift/lifted/league/world/cup/championship/defend/defended/the [tittle>title] | She won the world tittle. | Not one jot or tittle of it is true.
like/want/wants/wanted/need/needs/love to [no>know] more/about/how/what/why/if/who/whether | I would like to no more about it. | It came to no more than that.
is/was/are/were/been/be/it's/i'm/he's/she's/seems/looks/felt/became [quiet>quite] happy/clear/sure/likely/common/different/similar/easy/difficult/possible/right/interesting/surprised/pleased/popular/expensive/simple | He was quiet happy with it. | He was quiet and happy.
keep/kept/stay/stayed [quite>quiet] $/about | She kept quite about it. | He kept quite a few.
[sited>cited] the/a/his/her report/study/example/evidence/case/figures/article/reasons | He sited the report. | -
a/his/her/their/natural/real [flare>flair] for drama/design/colour/color/fashion/languages/publicity/words/comedy/storytelling/showmanship | He has a flare for drama. | They lit a flare for the ship.
the/a [plain/plains>plane/planes] landed/crashed/flew | The plain landed safely. | The plains lay below, and the plane landed.
[dessert>desert] storm/sands/heat/climate/island | They crossed the dessert sands. | The dessert was eaten on the island.
[moral>morale] is/was/remains/remained low/at/down/sunk | Moral is low after the cuts. | The moral is that one must wait.
against/ignore/ignored/follow/followed/take/took/taking/seek/sought/seeking/give/gave/giving/offer/offered the/some/further/more/this/that/such/him/her/them/us [advise>advice] | He went against the advise of his doctor. | They took him to those who advise them.
doctor's/lawyer's/father's/mother's/minister's/government's/officer's [advise>advice] | He ignored his doctor's advise. | The doctor's task is to advise.
he/she/they/who/has/have/had/congress/parliament/mps/lawmakers/senate/council [past>passed] the/a/an/his/her/their exam/exams/test/tests/bill/law/resolution/budget/legislation/motion/measure/ball | She past the exam. | She walked past the test centre.
[tree>three] years/days/weeks/months/hours/minutes/goals/points | He was in jail for tree years. | The years of a tree are its rings.
of/with/and/to/for/by/from/in [hits>his] wife/son/daughter/father/mother/brother/sister/family/career | The mayor and hits wife came. | The band sang of hits and wives.
he/she/they/who/we/has/have/had/and [bough>bought] the/a/an/his/her/their/it/two/some/all | They bough the house. | The bough broke.
was/were/been/is/are/be/he/she/they/police [fond>found] guilty/dead/innocent/that/himself/herself/themselves | He was fond guilty of theft. | He was fond of them.
pointed/referred/listened/spoken/talked/attended/subscribed/adhered/alluded/responded/replied/agreed/consented/objected/catered/appealed/reacted/submitted/attested/sworn/testified/linked/added/connected/assigned/written/committed/pushed/mapped/bound/switched/moved/sent/got/go/goes/went/come/comes/came/get/gets to [by] | - | The tree that is pointed to by the last commit is lost.
^ [your>you're] right/wrong/correct/mistaken/kidding/joking/lucky $ | Your right, it was me. | Your right to vote is safe.
[your>you're] a/an !game/level/levels/list/priori/posteriori/cappella/la/and/or/is/team/b | Your a good friend. | Bring your A game.
when/if/that/because/since/while/once/until/unless [your>you're] free/available/busy/finished/done/ready/sick/late $ | Call me when your free. | It is sold when your free trial ends.
said/says/say/think/thinks/know/knows/hope/believe/because/when/if/since/now/that/parents/neighbours [there>they're] coming/going/trying/planning/leaving/moving/getting/having/looking/making/thinking/waiting/playing/staying/working/all !to/up/on/is/was/was/be/are | He said there coming on Monday. | He said there going is hard.
^ [there>they're] the/a best/worst/greatest/nicest/smartest $/in/at/of/i/we/you/people/team/band/thing/ones | There the best in town. | There the best man wins.
and/but/so/then/until/suddenly [their>there] it/he/she/they/we/i was/is/goes/were/are/am/stood/sat/lay | I looked up and their he was. | He sold their ITs.
been/be/get/gets/got/getting/go/goes/went/gone/live/lived/over/up/out/down/back/right/here/stay/stayed/sit/sat/stand/stood/hang/waiting/see [their>there] $ | I have been their. | They held out their hands.
waited/wait/waiting/stay/stayed/live/lived/was/were/been/arrived/sat/stood/worked/go/went [their>there] for/until/since/before/after/when/with/at/again | We waited their for two hours. | They lived their lives by the sea.
been/is/was [their>there] many/before/once/twice/several/since/a | He has been their many times. | -
[their>there] must/might be | Their must be a way. | -
[their>there] have/has/had been | Their have been three fires. | -
thanked/packed/brought/loved/know/knew/used/held/wash/washed/feed/fed/told/enjoyed/finished/forgot/paid/pay/met/meet/miss/missed/missing/sent/showed/want/wanted/have/had/do/did/doing/need/needed/fear/feared/waved/shook/cleaned/wore/drive/drove/park/parked/celebrate/celebrated/introduced/visit/visited/both/all/about/after/before/behind/under/over/during/against/without/between/like/near [there>their] fans/bags/chances/rights/names/stuff/limits/way/house/homes/children/parents/lives/jobs/wives/husbands/families/family/friends/car/cars/money/mother/father/son/daughter/dog/teacher/teachers/homework/coats/shoes/clothes/hands/heads/eyes/heads/hair/bills/rent/names/phones/neighbours/neighbors/boss/wedding/holiday/room/garden/side/feet/backs/mistakes/opponents/work/age/team/album | He knew there names. | They knew there must be peace.
^ [there>their] house/home/first/last/second/third/son/daughter/children/parents/mother/father/dog/car/team/new/latest/debut/biggest/names/lives/eldest/youngest | There house was the only one with lights on. | There only remains to thank you.
this/it in turn [lead>led] to/many/some/the/him/her/them/us/me | This this/it in turn lead to a strike. | The factors which this/it in turn may lead to a strike.
was/were/been/being [lead>led] home/away/out/off/back/down/there/along/across/around/on/from/past/inside/indoors/onto/over/for/in | He was lead away in cuffs. | He was lead singer of a band.
would/i'd/he'd/she'd/they'd/we'd/you'd rather/sooner * [then>than] * | I would rather walk then wait. | I would rather, then, wait.
and [than>then] add/stir/cook/bake/press/click/turn/go/take/put/pour/cover/serve/leave/remove/walked/drove/sat/back/again/came/comes/some/they/we/suddenly | Peel them and than add the salt. | -
^ [than>then] he/she/it/they/we/i/you/there/the/came/add/stir/press/click/go/turn | Than he went home. | -
easier/sooner said [then>than] done | It is easier said then done. | -
fewer/less/more/worse/better/later/earlier/longer/cheaper/faster/younger/older/rather/other/bigger/smaller [then>than] a/an/any/half/once/twice/usual/ever/before/expected/normal/cold/ten/twenty/thirty/forty/fifty/hundred/me/him/them/us | There were fewer then twenty of us. | -
^ [whose>who's] coming/going/next/who/been/ready/afraid/hungry/responsible/winning/paying/driving/cooking/in/on/at/there !was/is/are/has/had/were/there/away/off | Whose coming to the party? | Whose going there surprised you?
know/knows/tell/ask/asked/see/wonder/guess/sure/decide/decides/unclear/about/matter [whose>who's] responsible/coming/in/paying/behind/calling/next/who/winning/driving/been/got/right/wrong/free/available/playing/watching/buying !was/is/were/eye/hand/arm/side/for | Do you know whose behind it? | He knows whose right hand it was.
man/woman/person/people/guy/someone/somebody/anyone/anybody/everyone/girl/boy/one/those/player/friend [whose>who's] been/trying/looking/coming/ever/never/not/also/still/always/really/just !to/of/been/dress/eyes/hair | I know a man whose always late. | -
[who's>whose] voice/voices/story/stories/music/songs/novels/paintings/views/opinion/opinions/brother/sister/legs/heart/eyes/hair/skin/face/dog/cat/coat/bag/phone/number/responsibility/birthday/child/kids/team/company/family/families/parents/lives/land/money/side !to/of/and/or/for/with/the/next/boss/man/mate/friend/now | A singer who's voice I love is here. | A man who's family to me came.
drove/drive/drives/driving/walk/walked/walks/went/goes/going/ran/flew/cycled/sailed/marched [passed>past] your/our/my/his/her/their/this/that/these/two/three/several/an/another/many | We drove passed your house. | -
right/straight/just [passed>past] me/him/her/us/them/it/you | He walked right passed me. | -
deadline/time/date/moment/danger/storm/year/years/months/weeks/hours has/have/had already/now/long/just/finally/since [past>passed] $/by/and/but/since/for | The deadline has already past. | The time has come; the past is the past.
deadline/time/danger/storm/moment/years/months/weeks has/have/had [past>passed] $/since/by/and/before | The danger has past. | -
[passed>past] your/their/our/my bedtime/prime | It is passed your bedtime. | He passed your house.
the/our/his/her/my/their/former/new/deputy [principle>principal] of/at * school/college/academy retires/retired/resigned/will/wrote/told/called/sent/came/left/says/said/who/apologised/apologized/asked | The principle of our school called. | The principle of our school is that all may come.
vice/assistant/deputy/acting/former/interim/school/school's/college [principle>principal] !of | The vice principle called. | -
guiding/founding/moral/ethical/christian/democratic/conservative/scientific/sound/underlying/fundamental/religious/political/liberal/islamic [principals>principles] | It rests on sound principals. | The school's principals met.
against/betray/betrayed/compromise/compromised/abandon/abandoned all/my/his/her/their/our/its/your [principals>principles] | It is against my principals. | He works for his principals.
against/all all/my/his/her/their/our/its/your/the my/his/her/their/our/your [principals>principles] | It goes against all my principals. | -
stick/sticks/stuck/sticking to my/his/her/their/our/its/your [principals>principles] | She stuck to her principals. | -
agree/agreed/agrees/agreement in [principal>principle] | They agreed in principal to sell. | -
matter/question/issue/point/stand of [principal>principle] | As a matter of principal, I never lend. | -
on/in [principal>principle] $ | He refused on principal. | It is a loan, with interest on principal sums.
[complementary>complimentary] breakfast/breakfasts/drink/drinks/wifi/wi-fi/ticket/tickets/copy/copies/champagne/shuttle/parking/tea/coffee/snacks/upgrade/glass/bottle | Rooms come with complementary breakfast. | -
breakfast/drinks/wifi/wi-fi/parking/tea/coffee/admission/lunch/entry is/are/was/were [complementary>complimentary] | Breakfast is complementary for guests. | The two are complementary.
[complimentary>complementary] angles/colours/colors/medicine/medicines/therapy/therapies/skills/strengths/strands/roles | They have complimentary skills. | -
perfect/ideal [compliment/compliments>complement/complements] to !him/her/me/you/us/them | It is the perfect compliment to fish. | He paid the perfect compliment.
[complemented/complementing>complimented/complimenting] him/her/me/us/them/you/the * on | She complemented him warmly on it. | The hat complemented her.
[complemented/complementing>complimented/complimenting] him/her/me/us/them/you on | She complemented him on his tie. | The hat complemented him.
[complemented/complementing>complimented/complimenting] the chef/cook/host/hosts/staff/waiter | They complemented the chef. | -
lovely/backhanded/flattering/left-handed/biggest/greatest/highest/ultimate [complement>compliment] !of/to | She paid a lovely complement. | It has the highest complement of staff.
take/takes/took/taken/taking/meant/intended it/that/this/them as/for a/the [complement>compliment] | I took it as a complement. | It serves as a complement.
paid/pay/pays/paying me/him/her/us/them/you a/many/the * [complement/complements>compliment/compliments] | She paid me a nice complement. | -
into/in/of/two/three/four/five/six/seven/several/many [discreet>discrete] steps/units/packets/parts/categories/events/stages/chunks/elements/phases/sections/tasks/components/pieces/groups | It comes in five discreet steps. | -
[discreet>discrete] mathematics/maths/math/variable/variables/values/units/components/entities | He teaches discreet mathematics. | -
very/so/too/more/fairly/remarkably [discrete>discreet] $/about/in/when/and | She was very discrete about it. | -
its/their/his/her/a/some/few/made [discrete>discreet] inquiries/enquiries/charm/silence/glance/nod/cough/distance/affair/luxury/service/word | He gave a discrete nod. | -
known/famous/praised for its/their/his/her [discrete>discreet] | It is known for its discrete staff. | -
should/would/could/might/must/shouldn't/wouldn't/couldn't/mustn't/would've [of>have] -ed/been/had/done/gone/known/seen/taken/made/said/come/thought/won/given/got/gotten/told/let/put/happened/left/lost/found/kept/heard/felt/brought/bought/sent/met/paid/read/begun/chosen/written/driven/eaten/spent/stayed/slept/held/stood/sold/just/at/never/always/not | You shouldn't of trusted him. | He could of course have known.
will/would/may/might/could/can/does/did/doesn't !the/an/any/some/what/this/no/little/a/of/take/have/be/in/that/which [effect>affect] your/my/our/us/me/him/them/everyone/people/you | How will it effect you? | What was the effect your words had?
will/would/may/might/could/can/does/did/doesn't the/this/that/it/they move/law/decision/rules/rule/change/changes/cuts/cut/strike/tax/ban/plan/deal/war/vote/storm/closure [effect>affect] | How will the move effect her? | -
deeply/greatly/badly/negatively/positively/severely/adversely/hugely/seriously/personally/disproportionately [effected/effects/effect/effecting>affected/affects/affect/affecting] | It deeply effected the team. | -
[effecting>affecting] everyone/people/us/me/them/him/her/millions/thousands/children | It is effecting everyone. | -
[effected>affected] me/us/him/them/everyone/people/thousands/millions/areas | It effected us all. | -
!it/she/he/that/this/which/to/and/or/not/what/who/also/they/will/may/can/could/might/would/us/you/directly/really the/side/its/their/any/some/no/harmful/these/special [affects>effects] of/on/can/are/were/may/last/such/include | The side affects can last. | All of this affects them; how the weather affects can be seen.
take/takes/took/taking/taken/need/needs/needed/have/having/had/deserve/deserves/get/want/without a/another/your/his/her/their/my [brake>break] !pad/pads/light/lights/pedal/fluid/job/disc/failure/test/problem/check/system/line/lever/cable | I need a brake from work. | We had a brake test.
short/lunch/coffee/tea/summer/christmas/spring/winter/commercial/lucky/quick/half-term/weekend/clean/tie/prison/tax/easter [brake>break] | We took a short brake. | -
to/will/would/can/could/not/don't/may/might/never [brake>break] the/a/an/his/her/their/my/your world/record/records/law/laws/rules/rule/news/silence/ice/habit/deadlock/promise/promises/spell/cycle/glass/window/door/heart/hearts/bread/contract/chain | She wants to brake the record. | -
and/with/her/his/my/their/in/on [bear>bare] shoulders/legs/chest/bones/minimum/essentials/torso/knees/walls/floorboards/branches/chested | His bear shoulders shook. | -
shoulders/legs/arms/feet/walls/room/floor/shelves/branches/trees/head is/was/were/are [bear>bare] | The walls were bear. | -
left/leave/leaves/leaving/with her/his/their/my/the shoulders/legs/arms/feet/walls/back [bear>bare] | The dress left her shoulders bear. | -
^ [bare>bear] with us/me/it/him/them | Bare with us. | Bare in winter, the trees bud in May.
cannot/can't/could/hard/hardly/couldn't/to [bare>bear] to | I cannot bare to look. | -
^ [weather>whether] you/he/she/they/we/i/it | Weather you like it or not, he won. | Weather that you like is rare.
care/cares/cared/matter/matters/mind/depends/depending/debate/debating/vote/discuss/about/on/if/see [weather>whether] he/she/they/we/i/you/to | I don't care weather he comes. | -
question/issue/matter of [weather>whether] he/she/they/we/i/you/to | It is a question of weather they pay. | This is the kind of weather we had.
the/this/bad/good/cold/hot/wet/nice/awful/lovely/severe/stormy/wintry/terrible/extreme/warm/sunny/beautiful [whether>weather] was/is/has/will/forecast/$/conditions/had/turned/improves | The whether was awful. | -
don't/doesn't/didn't/cannot/can't/won't/couldn't/please [except>accept] !for/in/when/where/if/as/that/to/with/by/on/at/perhaps/maybe/through/under/from/of/during/and/because/once/one/occasionally/sometimes | The shop doesn't except cards. | They don't, except on Sundays.
[except>accept] credit/cards/cash/cheques/payment/payments/applications/donations/bookings/responsibility !for | We only except cash. | They take all cards except credit for students.
everyone/everything/anyone/everybody/nobody/nothing/anybody/anything [accept>except] my/your/our/his/her/their/me/us/them/him/one/two/for | Everyone accept my brother came. | All accept that they must go.
every/each/any/seven day/days/night/week/morning [accept>except] | It is open every day accept Sunday. | -
lawyers/doctors/experts/officials/nurses/teachers/police/he/she/they/we/i/who/to/would/must/should/can/will/strongly [advice>advise] their/his/her/clients/patients/people/against/that/you/anyone/everyone/parents/students/customers | Lawyers advice their clients. | The lawyers' advice you had was sound.
legal/medical/expert/financial/good/bad/sound/some/any/more/my/your/her/little/professional/career/practical/doctor's/lawyer's/dad's/mum's/friend's/much [advise>advice] on/is/was/for/from/about/of/$/which/and/before | Her advise was to rest. | -
no/one of/piece/pieces/bit/word/words of [advise>advice] | He gave me a piece of advise. | -
piece/pieces/bit/word/words of [advise>advice] | A word of advise: rest. | -
doctors/nurses/staff/partner/dentist at the/a/our/my/his/her/this [practise>practice] | The doctors at the practise are kind. | -
medical/best/common/good/standard/bad/dental/legal/private/general/group/sharp/choir/football/band/team/target/teaching/normal/usual [practise/practises>practice/practices] | It is common practise. | -
in/into/the/a/this [practise>practice] $/of/is/was/has/at/in/and | In practise, it is hard. | -
to/will/must/should/could/you/i/we/they/would/please [insure>ensure] that | Please insure that it is shut. | -
to/will/must/should/could/would/steps/help/helps [insure>ensure] a smooth/fair/safe/steady/good/better/quick/successful/proper/free/clean/peaceful/lasting | It will insure a smooth start. | -
to/forgot/need/needed/failed/cannot/can't/will/must [ensure>insure] the/a/my/your/his/her/our/their car/house/home/cars/boat/property/building/contents/jewellery/jewelry/painting/paintings/phone/dog/ring/van/bike against/for | He forgot to ensure the car against theft. | We must ensure the house is safe.
to/will/would/could/can/may/might/did/does/not/didn't/doesn't/failed [illicit/illicits>elicit/elicits] some/much/little/no/any/a/an/the/sympathy/response/responses | It did illicit some laughs. | -
stash/store/stock/load/haul/amount/quantity/shipment/cargo/supply/sale/sales/import/smuggling/seized/use/trade of/in [elicit>illicit] | Police found a store of elicit goods. | -
[flout/flouts/flouted/flouting>flaunt/flaunts/flaunted/flaunting] his/her/their/its/your/the/my wealth/money/body/figure/riches/cleavage/curves/beauty/talent/fame/abs/ring/jewels | He flouts his wealth. | -
[flaunt/flaunts/flaunted/flaunting>flout/flouts/flouted/flouting] the/a/this/that/these/those/all/its/their/his/such/international/safety/lockdown/court/our law/laws/rule/rules/ban/regulations/order/orders/conventions/restrictions/sanctions/guidelines/requirements/court/curfew/authority | They flaunt the law. | They flaunt the ring.
[flaunt/flaunts/flaunted/flaunting>flout/flouts/flouted/flouting] the/a/these/those/all/international/safety/lockdown/court * law/laws/rule/rules/ban/regulations/order/orders/restrictions/sanctions/guidelines/requirements | Bars flaunted the smoking ban. | -
[flaunt/flaunts/flaunted/flaunting>flout/flouts/flouted/flouting] laws/rules/regulations/sanctions/convention/conventions | They flaunt rules. | -
[horde/hordes>hoard/hoards] of * coins/jewellery/jewelry/treasure/treasures/artefacts/artifacts/weapons/gold/silver/cash | He found a horde of Roman coins. | -
a/the/of/in/by/from [hoard/hoards>horde/hordes] of * fans/reporters/tourists/people/photographers/journalists/zombies/children/shoppers/protesters/visitors/supporters | A hoard of angry fans came. | -
[reign/reigned/reigning>rein/reined/reining] in the/its/his/their/our/your/her/this/public/government/federal/soaring/rising/runaway spending/spend/costs/cost/budget/deficit/deficits/debt/inflation/power/powers/excesses/banks/bankers/violence/emissions/pollution/crime/prices/growth/expenses/temper/police/giants/expenditure | They must reign in their spending. | He went on to reign in the land.
[reign>rein] in spending/costs/inflation/debt/deficits/expenditure/emissions | It will reign in costs. | -
hand/handed/handing/hands/taking/take/took/takes over/up the [reigns>reins] | She handed over the reigns. | -
at/hold/holds/held/holding/grab/grabbed/seize/seized/loosen/loosened/relinquish/given/gave/give/giving/pass/passed/passing the [reigns>reins] $/to/and/in/at/for/as/when/after/from | He passed the reigns to her. | -
the/a/his/her/our/new/former/sitting/previous/first [tenet>tenant] has/who/farmer/farmers/moved/paid/pays/left/signed/had/owes not/never/a/rent/the/is/was/already/in/out/moved/on | The tenet has not paid. | It is a tenet that has a long history.
landlord/landlords and/or/between [tenet/tenets>tenant/tenants] | Landlords and tenets met. | -
[tenets>tenants] association/rights | The tenets association met. | -
basic/central/core/fundamental/guiding [tenant/tenants>tenet/tenets] of | It is a core tenant of our law. | -
to/can/could/will/would/help/helps/helped/tried/trying/try/not [diffuse>defuse] a/the/this/any/that/what tense/row/rows/situation/crisis/bomb/bombs/device/mine/mines/argument/arguments/dispute/disputes/tension/tensions/controversy/anger/conflict/conflicts/threat/confrontation/stand-off/standoff/criticism | A joke can diffuse a tense hour. | -
[diffuse/diffused/diffusing>defuse/defused/defusing] tension/tensions/bombs/rows | She diffused tensions. | -
was/were/is/are/been/be [prescribed>proscribed] as/under * terrorist/terrorism/terror | It was prescribed as a terrorist group. | It was prescribed as a cure.
[prescribed>proscribed] terrorist/terror | It is a prescribed terrorist group. | -
doctor/doctors/gp/physician/doctor's/psychiatrist/vet [proscribed/proscribes/proscribe>prescribed/prescribes/prescribe] | The doctor proscribed pills. | -
[proscribed>prescribed] antibiotics/painkillers/medication/medications/opioids/pills/tablets/opiates | He took his proscribed pills. | -
[proscribed>prescribed] a/the course/dose/medicine/drug/pill/cream of/for/to/that/and/$ | She proscribed a course of pills. | -
made/make/makes/making/had [due>do] with/without | We made due with one. | The payment made, due with interest in May, was late.
a/his/her/your/photogenic/with/my [photogenic>photographic] memory | He has a photogenic memory. | -
nip/nipped/nipping/nips in the [butt>bud] | It was nipped in the butt. | -
[road>row] to hoe | It is a tough road to hoe. | They took the road to home.
voice/voices/throat/he/she/i was/is/were/are/grew/went/sounded/am [horse>hoarse] $/from/after/with/and/by | Her voice was horse after the show. | -
himself/herself/themselves/ourselves/myself/yourself [horse>hoarse] | He shouted himself horse. | He got himself, horse and all, over.
[poor>pour] yourself/myself | Poor yourself a drink. | -
to/then/slowly/gently/carefully/gradually [poor>pour] the/in/into/over/on/out/off | Slowly poor the milk. | -
[allot>a lot] $/better/worse/easier | Thanks allot. | They allot more to it.
thanks/quite/not/whole/learned/learnt/changed/cost/costs/means/meant/eat/know/knows/happens [allot>a lot] | I learned allot there. | -
!the/of/an/and/more/very/so/from/be/was/is/are/were/being/too/their/his/her/our/its/these/in/with/into/a/as/most/your/my/for [everyday>every day] $/after/before/since/until/when/because/i/we/he/she/they/at/except | I go there everyday after work. | The everyday after war is grey. It is part of the everyday.
for/in/quite/once [awhile>a while] | He stayed for awhile. | He will stay awhile.
[awhile>a while] ago/back | It was awhile ago. | He rested awhile longer.
fill/fills/filled/filling/sent/send/hand/hands/handed in/out/back the/a/this/your/his/her/that/our [from>form] | Fill in the from. | -
download/downloaded/complete/completed/sign/signed/submit/submitted/return/returned/application/order/entry/consent/registration/claim/enclosed/attached the/a/this/your/that/our [from>form] | Please sign the from today. | -
application/order/entry/consent/registration/booking/online/attached/enclosed/tax [from>form] is/and/on/below/to/at/$/online | The booking from is online. | -
i/we/they/he/she/really [thorough>thoroughly] enjoyed/enjoy/enjoys/recommend/deserved/researched/tested/cleaned/checked | I thorough enjoyed it. | -
[thorough>thoroughly] enjoyable/enjoyed/modern/researched/recommend/recommended | It was a thorough enjoyable day. | -
, [through/thought>though] not/it's/perhaps/still/probably/never/he/she/they/we/i/there !himself/herself/itself/of | It was cold, through not as cold as May. | -
smart/business/dress/dressy [causal>casual] | The dress code is smart causal. | -
[causal>casual] dress/remark/remarks/clothes/clothing/wear/observer/observers/conversation/sex/shoes/trousers/worker/workers/reader/readers/visitor/visitors/viewer/viewers/jeans/attire/acquaintance/glance/encounter/encounters/dining/fan/fans/style/jacket/chat | He made a causal remark. | -
[casual>causal] link/links/chain/mechanism/mechanisms/inference/inferences/pathway/pathways/nexus | They found a casual link. | -
[casual>causal] relationship/connection/association/effect between/of/on | There is a casual relationship between the two. | They had a casual relationship.
[martial>marital] status/home/bed/problems/bliss/infidelity/rape/vows/breakdown/discord/strife/property/assets/relations/rows | State your martial status. | -
[marital>martial] law/arts/art/artist/artists/music | They declared marital law. | The marital lawyer called.
free/fraud/corruption/mock/fair/controlled/randomised/randomized/criminal/civil/time/month-long/week-long [trail/trails>trial/trials] of/for/$/period/by/which/is/was/with/that/in/began/begins | Sign up for a free trail of it. | There is a free trail map.
the [trail>trial] of a/an/the/two/three/four/five/six/former man/men/woman/women/officer/officers/policeman/policemen/accused/suspect/suspects/mayor/minister/president/doctor/nurse/soldier/soldiers/teenager/boy/couple begins/began/begin/opens/opened/opens/resumes/starts/started/will/continues/for | The trail of a nurse began. | The trail of a man led north.
muddy/dusty/rocky/steep/forest/woodland/winding/wooded/snowy/coastal/hiking/mountain [trial/trials>trail/trails] to/through/along/$/up/down/into/over/leads/leading/that | We took a muddy trial to the falls. | -
hiked/hike/hiking/walked/rode/cycled along/up/down/on/the/a/through the/a/muddy/steep/long/narrow [trial/trials>trail/trails] | We hiked along the trial. | -
[pubic>public] !hair/hairs/bone/bones/area/areas/region/symphysis/arch/lice/louse/mound/ramus/rami/wig/shaving/grooming/tubercle/crest/fat/triangle/and/or/hairstyle/region's/skin/lesions | It is open to the pubic from May. | The pubic bone broke.
general/team/sales/project/branch/hotel/shop/store/bank/stage/assistant/campaign/office/marketing/product/bar/restaurant/production/deputy/fund/account/programme/operations/senior/duty/night/united's/city's/club's/england/football/interim [manger/mangers>manager/managers] | The sales manger left. | -
!in the/a [manger>manager] of/said/says/told/who/apologised/apologized/wrote/asked/agreed/confirmed/denied/explained/added/resigned | The manger of the hotel left. | He is a dog in the manger of trade.
please/to/can/should/may/must/and/or/don't [contract>contact] us/me/our/police/customer/hr | Please contract us. | -
please [contract>contact] the/your/his/her/my/our/customer/hr/support | Please contract the office. | Please, contract or no contract, call.
^ [contract>contact] us/me/our/your | Contract us for details. | -
signed/signs/sign/signing/won/win/lost/new a/an/his/her/their/three-year/two-year/four-year/five-year/one-year/long-term/government/lucrative [contact>contract] with/worth/until/for/to/at | He signed a contact with the club. | -
[contact>contract] worth/extension/expires/expired/killer/killers/negotiations | It is a contact worth a million. | The contact, worth little, left.
every/any/foreign/developing/european/african/arab/muslim/asian/other/no [county/counties>country/countries] in/of/across/around/outside europe/africa/asia/latin/world | He saw every county in Europe. | -
[county/counties>country/countries] in/across/around/of europe/africa/asia/eu | She knows each county in Africa. | -
left/leave/leaving/fled/flee/enter/entered the [county>country] for/in/illegally/to good/ever/1998/exile/work/study/avoid/escape | She left the county for good. | -
[country>county] sheriff/sheriff's/courthouse/commissioner/commissioners/councillor/councillors/prosecutor/supervisor/supervisors/coroner | The country sheriff spoke. | -
switched/switches/jumped/climbed/stepped [of>off] your/the/his/her/my/their/a | She jumped of the bus. | -
got/getting/fell/falling/fallen [of>off] the/a/his/her/my bus/train/ladder/bed/horse/bike/boat/plane/table/wall/cliff/roof/sofa/ship/ground/tram/chair | He got of the bus. | -
rest/none/lots/instead/because/kind/sort [off>of] the/these/those/them/us/his/her/my/our/their/its | The rest off the team came. | -
some/most/many/all/both/one/each/few [off>of] these/those/them/us | Some off these are old. | -
thank you [or>for] your/the/coming/helping/all/letting | Thank you or your help. | -
gift/present/waiting/looking/searching/responsible/famous/known/except/applied/wait/search/ready/time/early/surprise [or>for] my/your/his/her/their/me/us/you/him/them | This is a gift or my sister. | Give a gift or a card.
tea [for>or] coffee | Tea for coffee? | -
yes [for>or] no | Is it yes for no? | -
whether [for>or] not | Whether for not he comes, we go. | -
sooner [for>or] later | Sooner for later it ends. | -
interested/situated/located [is/it>in/in] the/a/an/his/her/this/that | They are located it the city. | -
works/worked/lives/lived/born/located/stayed/arrived/lying/held/living/working [it>in] the/a city/country/world/office/morning/afternoon/evening/north/south/east/west/middle/end/past/house/town/village/field/garden/same/small/new/capital/area/region | She works it the city. | -
he/she/i/who/and/they live/lives/lived/works/work/worked [is>in] a/an small/large/big/tiny/house/flat/village/town/city/bank/factory/hospital/school/shop | He lives is a small flat. | The house where he lives is a ruin.
put/leave/place/cook/store/keep/bake [in>it] in the/a/your/an/my/his/her | Put in in the oven. | -
not/don't/didn't/doesn't sure/know [is>if] she/he/they/we/you/it/i | I don't know is she coming. | -
^ [is>if] you/they/we | Is you need help, ask. | Is yours the red one?
^ [it/of/in/is>if/if/if/if] you need/want/have/are/can/don't/like/would/think/find/look/wish/know | It you need help, ask. | Of you I ask nothing.
don't/didn't/doesn't/not/to/wonder/can't/couldn't know/find/decide/remember/see/understand/out/ask/exactly [were>where] he/she/they/we/i/you/it/to | I don't know were they are. | They are the ones to see.
know/knows/knew/exactly/wonder/wondered/wondering/sure/unclear/anywhere/everywhere/somewhere/from [were>where] he/she/it/i/to/this/that/you're/it's/they're/he's | He knows were it is. | -
!no town/city/village/place/house/street/school/area/hospital/restaurant/hotel/world/places/areas/neighbourhood/neighborhood/church/spot [were>where] he/she/they/we/i/you/people/everyone | The town were I grew up is gone. | The town where people were happy is gone.
[isle>aisle] seat/seats | He took an isle seat. | -
down the [isle>aisle] !of | She walked down the isle. | They sailed down the Isle of Man.
loaf/loaves/piece/slices/slice of [bred>bread] | He ate a slice of bred. | -
bake/baked/eat/ate/buy/bought/slice/toast/cut the/some/your [bred>bread] | Bake the bred for an hour. | -
sliced/garlic/white/brown/crusty/fresh/wholemeal [bred>bread] | We ate garlic bred. | -
cups/cup/tablespoon/tablespoons/teaspoon/grams/bag/sack/ounces/kilo of [flower>flour] | Add two cups of flower. | -
the [flower>flour] and/into with/water/the/sugar/salt/butter/eggs | Mix the flower and water. | -
[flower>flour] and/with sugar/salt/butter/eggs/milk/yeast | Mix the flower and salt. | -
[clover/clovers>clove/cloves] of garlic | Add a clover of garlic. | -
garlic [clover/clovers>clove/cloves] | Peel two garlic clovers. | -
was/is/were/are/feels/felt/looks/looked/sounds/be/really/so/very/it's/that's [grate>great] $/to/for/that/and/fun/if/in | The concert was grate. | -
a/the/such/really/very/do/did/no [grate>great] time/day/fun/idea/news/job/way/deal/night/weekend/place/team/player/man/success/honour/honor/view/meal/help | We had a grate time. | -
he/she/i/you/they/we is/are/was/were/am/be/been [bias/prejudice>biased/prejudiced] $/against/towards/toward/and/in | He is bias against the young. | -
he's/she's/they're/i'm/you're/very/so/totally/completely/clearly/heavily/obviously/being/been/deeply [bias>biased] !is/against/for/to | They are heavily bias. | -
judge/media/press/referee/article/report/system/reporting/coverage/paper is/was/are/were/isn't/wasn't/being [bias>biased] $/against/towards/toward/in | The referee was bias. | -
are/is/was/were/am/i'm/he's/she's/they're/they/not/very/so/deeply/been [prejudice>prejudiced] against | They are prejudice against us. | -
^ [know>no] one knows/is/has/can/will/was/likes/wants/else/should/would/could/ever/in/at | Know one knows why. | Know one thing: it rains.
^ [know>no] way/doubt/wonder/longer | Know doubt he will win. | -
[know>no] one knows/else/ever/wants | There is know one else. | -
will/would/must/should/could/please/i'll/he'll/can [right>write] to him/her/me/you/us/them/my/your | I will right to you. | He came up to right to him.
to/will/would/can/must/should/could/you/i [right>write] a/the/my/your/his/her/another/this/about book/letter/novel/song/story/report/essay/play/poem/article/cheque/review/column/name/blog/books/it | He will right a book. | -
turn/turned/turns/turning [write>right] | Turn write at the lights. | -
the/his/her/your/my/on/do/doing/that [write>right] side/hand/foot/leg/arm/thing/way/direction/decision/answer/person/people/track/time/place | He did the write thing. | -
lick/licks/licked/licking/wash/washed its/his/her/their [pause/pauses>paws/paws] | The cat licked its pause. | -
front/back/hind/muddy [pauses>paws] | The dog held up its front pauses. | -
he/she/who/it [sales>sells] everything/fresh/a/the/his/her/their | She sales fresh fish. | -
shop/store/bakery/website/site/stall/firm/company [sales>sells] fresh/everything/only/its/books/clothes/food/flowers/fish/shoes | The shop sales fresh fish. | -
for [sell>sale] $/in/at/by/again/online | The house is for sell. | -
garage/yard/jumble/summer/winter/january/bake/closing-down/clearance [sell>sale] | We held a garage sell. | -
up/not/house/homes/land/boat/car/is/are/was/were/put for [sail>sale] $/in/at/by/again/online | The house is for sail. | -
end/nowhere/no in/end [site>sight] $ | There is no end in site. | -
in [site>sight] $ | The end is in site. | -
road/shop/office/library/school/store/bridge/museum/park/pool/station/lane/cafe/restaurant/pub/bar/gym/bank/beach/roads/schools/shops/offices/libraries/restaurants is/was/are/were/remains/remain/stay/stays [close>closed] until/due/because/on/for | The road is close until May. | The school is close to the sea.
!help/helps/helped/helping/let/lets/make/made/watch/see/as his/her/my/their/your/left/right/high/achilles/stiletto/killer/kitten [heal/heals>heel/heels] $/and/of/in/on/at/while/is/was/as/during | He cut his heal. | -
head over [heals>heels] | She fell head over heals. | -
hot/on/at/high/in/the/wear/wearing/wore/cool/dig/dug on/the/high/in/his/her/their/your [heals>heels] | They came hot on the heals of it. | -
time/wound/wounds [heels/heel>heals/heal] $/all/slowly/quickly/well/in/and/with | Time heels all wounds. | -
the/a/wrote/his/her/by [forward/foreward>foreword/foreword] of/to/for the/his/her/this/a/my book/novel/edition/report/memoir/collection/volume/guide/study | He wrote the forward of the book. | -
wrote/written/writes/writing/penned/contributed/read the/a/its/his [forward>foreword] | She wrote the forward. | -
look/looking/looks/looked/moving/going/go/move/step/put/came/come/way/straight [foreword/forewords>forward/forwards] | We look foreword to it. | -
is/are/was/were/been/loosely/film/story/play/book/novel/be [base>based] on/upon | The play is base on fact. | -
he/she/they/we/has/have/had/been/who/team/it [maid>made] !service/services/of/for/in | He maid three changes. | -
was/were/is/are [maid>made] of/by/from/in/to | It was maid of wood. | -
[gorilla/gorillas>guerrilla/guerrillas] war/wars/warfare/fighter/fighters/army/group/groups/tactics/marketing/campaign/leader/movement | The gorilla war went on. | -
[personal>personnel] department/departments | Ask the personal department. | -
[currant>current] account/accounts/affairs/owner/president/government/year/situation/state/system/law/events/climate/season/form/price/prices/level/levels/job/crisis/mayor/champion/holder/members/population/director/manager/boss/version | The currant owner left. | -
a/an/the/brand/our/my/your/her/his/their/its/every/this/of [knew>new] !that/it/about/he/she/they/what/how | They bought a knew car. | He asked what the man of his age knew.
full/lots/number/set/list/range/series of [knew>new] | He is full of knew ideas. | -
[knew>new] ideas/car/cars/house/job/york/evidence/law/laws/book/rules/research | She found a knew job. | -
i/he/she/we/they/always [new>knew] it/that/what/he/she/how/him/nothing/about/they/where/why/who/exactly/we/you/there/something/would/better | I new it would end. | -
[shear>sheer] size/number/numbers/scale/volume/luck/joy/brilliance/scope/agony/madness/will/determination/panic/bliss/delight/weight/pleasure | She was in shear agony. | -
i'm/we're/he's/she's/they're/so/very/got/get/getting/gets/feel/felt/am/of/being [board>bored] with/to/$/by/and/at/stiff/of !directors/the/governors/trustees | I'm so board with this. | -
he/she/they/who [one>won] the/a/gold/silver/bronze race/game/match/prize/election/cup/medal/award/title/battle/war/lottery/vote | She one the race. | -
have/has/had/with/is/was/there's/made/make/burn/burned/burnt/found/hit/put/left a [whole>hole] in/through the/his/her/my/its/your/their/a | The car has a whole in the roof. | -
a/the/big/huge/small/deep/large/tiny [whole/wholes>hole/holes] in the/his/her/my/its/your/their roof/wall/walls/road/floor/ground/fence/ceiling/sock/bucket/pocket/heart/ice/budget/market | The whole in the roof grew. | -
the/my/his/her/your/their/our/a [hole>whole] cake/meal/book/film/movie/house/place/lot/life/body/class/school/process/experience/night/morning/summer/room/bottle | He ate the hole cake. | -
at/of/on/in the/this [peek/pique>peak/peak] of | We reached the peek of it. | -
to/the/mountain/snowy/rocky/highest [peek/peeks>peak/peaks] of the | The path leads to the peek of the hill. | -
expected/likely/set/forecast to [peek>peak] | Prices are expected to peek in May. | -
free/given/full [reign/rain>rein/rein] to | He had free reign to spend. | -
is/was/are/were/got/get/been [to>too] salty/sweet/big/small/high/low/short/hard/far/fast/old/young/cold/strong/rich/poor/sick/bright/dark/good/bad/bitter/thick/wide/deep/happy/sad/angry/shy/proud/painful/obvious/easy/common/large/heavy/loud/noisy/busy/slow/little/few/great/similar/close/long/hot/late/early/soon for/to/$/in/and/or | The soup was to salty. | The plan was to good effect.
have/has/had/with/for/from/there's/eat/eats/ate/drank/drink [to>too] many/much !of/people/to | We have to many chairs. | -
with/in/from/for/by [to>too] many/few/much | He left with to many bags. | -
drive/drives/drove/driving/stand/stands/stood/standing/sit/sat/sitting/stay/live/got/getting [to>too] close to | Do not drive to close to him. | -
love/like/want/wants/wanted/going/able/used/trying/planning/hoping/decided/order/need/needs/needed/how/where/what [too>to] see/be/go/get/make/take/have/do/know/say/hear/help/come/find/give/work/play/meet/keep/buy/leave/tell/ask/thank/live/stay/try/use/eat/pay/read/run/win/lose/show/learn/talk/start/stop/write | I'd love too see it. | -
^ [its>it's] expected/understood/hoped/believed/thought/feared/claimed/reported/unclear/likely/unlikely/possible/impossible/estimated that | Its expected that he will leave. | Its expected return was put off.
^ [its>it's] hard/easy/good/nice/great/important/difficult/vital/essential/wrong/unfair to/that/how | Its hard to say who won. | Its hard line cost votes.
^ [its>it's] too early/late/soon/bad | Its too early to tell. | Its early days were hard.
^ [its>it's] also/always/never/already/still/just/only/really a/an/the/been/about/that | Its also the oldest club in town. | Its only road was shut.
lost/sold/left/used/into/inside/against/beyond/throughout [they're>their] !going/not/all/still/just/the/a/trying/in/on | The family sold they're house. | I asked who was left. They're gone.
[payed>paid] tribute/attention/for/to/back/off/by/him/her/them/us/me/his/their/homage/more/less/dividends/taxes/tax/cash/$ | He payed tribute to the dead. | The crew payed out the rope.
be/is/was/are/were/been/become/becomes/became/seem/seems/seemed/looks/looked/feel/feels/felt/got/get/getting more/less !and/or/so [then>than] a/an/any/his/her/their/its/my/our/your/other/others/those/ever/most/anyone/anything | It is more useful then any book. | Prices were more stable then.
has/have/had more/less/fewer * [then>than] a/an/any/his/her/their/its/my/our/your/other/others/those/ever/most/anyone/anything | He has more money then any other man. | They had fewer men, then any hope was lost.
[loosing>losing] a/an/his/her/their/its/my/our/your/the job/jobs/home/homes/life/lives/leg/arm/eye/seat/seats/match/game/election/vote/engine/place/licence/license/battle/war/race/case/way/temper/mind/balance/grip/hair/money/title/lead | She feared loosing her job. | He was loosing an arrow.
couple/couples/people/men/women/boys/girls/officers/players/students/pupils/workers/families/staff/soldiers/troops/victims/suspects/protesters/firefighters/brothers/sisters [where>were] married/arrested/killed/injured/hurt/found/taken/told/given/forced/asked/sent/released/charged/jailed/rescued/evacuated/treated/unable/able/also | The couple where married in May. | He met people where he worked.
bought/buys/stole/stolen/borrowed it/them/him/her [form>from] a/an/the/his/her/their/its/my/our/your | She bought it form a friend. | He bought the form from a clerk.
come/comes/came/coming/arrived/arrives/returned/returning/fled/escaped/resigned/retired/suffers/suffering/suffered/benefit/benefited/differ/differs/stems [form>from] a/an/the/his/her/their/its/my/our/your/all/other/many | He resigned form the board. | The water came, form and all.
and/sat/sit/lay/kept/stay/stayed [stationery>stationary] $ | The bus sat stationery. | She sells pens and books.
will/would/to/can/could/should/must/he'll/they'll/not/didn't/doesn't/don't [preform>perform] !tubes/blanks/bottles/parts/the/a | The band will preform on Saturday. | The firm will preform the blanks.
cancelled/canceled/delayed/postponed/suspended/closed/abandoned/missing/grounded/shut/diverted/absent/stranded/disrupted/scrapped/halted/partly/mainly/largely/mostly/primarily/partially [do>due] to | The show was cancelled do to rain. | What he partly did, they do to this day.
[forgone>foregone] conclusion/conclusions | His win was a forgone conclusion. | They had forgone pay.
has/have/had [all ready>already] been/-ed/had/taken/made/given/begun/won/lost/sold/spent/left/become/gone/done/shown/seen/said/told/paid/found/met/come | It has all ready treated many. | They are all ready to go.
[all together>altogether] different/new/too/clear/surprising/wrong/convincing/separate/another | The sides are all together different. | They sang all together.
he/she/they/who/pupils/children/passengers/people/someone/had/has/almost/nearly [feinted>fainted] $/after/during/at/when/while/because/twice | He feinted after the race. | He feinted to his left and shot.
no/any/serious/minor/head/leg/knee/multiple/several/horrific/facial/fatal/internal/severe/of/spinal/neck/chest/his/her/their/from/other/without/suffered/sustained/by/two/three [injures>injuries] !a/an/the/him/her/them/himself/herself/dozens/hundreds/people/$ | He had serious injures to his head. | The fall of rocks by night injures a man.
suffered/sustained/multiple/serious/minor/horrific/severe/fatal/of/his/her/their/from [injures>injuries] $ | He died of his injures. | It is his pride that it injures.
[breech>breach] of the/a/an/his/her/their/any peace/law/rules/contract/trust/promise/rule/code/agreement/order/ban/privacy/duty/ceasefire/treaty/bail | He was held for breech of the peace. | The breech of the gun was cracked.
[breech>breach] of contract/trust/security/privacy/confidence/confidentiality/duty/promise/copyright/bail/rules/etiquette/protocol/faith | They sued for breech of contract. | It was a breech birth.
in [breech>breach] of | The firm was in breech of its licence. | -
[duel>dual] carriageway/carriageways/citizenship/nationality/nationals/controls/purpose/heritage | It was on a duel carriageway. | The duel ended at dawn.
has/have/had [seized>ceased] trading/existing/operating | The firm has seized trading. | Police seized trading records.
court/jury/tribunal/inquest/inquiry/hearing/trial/judge/magistrates/i/we/they/he/she/who/mps/jurors [herd>heard] that/how/from/about/evidence/of/it/him/the | The court herd that he lied. | They herd sheep, he said.
[bye>by] a/an/the/his/her/their/its/this/these/that/more/police/car/bus/train/email/post/phone !bye/way/by | It was hit bye a car. | By the bye, he left.
is/was/are/were/be/been/it's/looks/looked/seems/seemed [quiet>quite] large/big/small/high/low/good/bad/hard/strong/short/old/young/sad/angry/upset/rightly/literally | The town is quiet large. | The quiet, large man spoke.
company/firm/bosses/police/officials/everyone/everybody/nobody/family/ministers/managers/executives/officers [new>knew] about/that/nothing/he/she/it/they/exactly/all/there | The firm new about the fault. | The company, new that year, grew.
jump/jumps/jumped/jumping/join/joined/joining the [cue/cues>queue/queues] | They jumped the cue. | He took his cue.
long/longer/longest/huge [cues>queues] | There were long cues at the airport. | The snooker cues are long.
[cue/cues>queue/queues] outside/stretched/stretching | A cue stretched round the block. | She gave him his cue.
[pored/poring>poured/pouring] water/petrol/oil/wine/beer/coffee/tea/milk/money/millions/cold/scorn/out/in/into/concrete/rain/a | He pored water into the glass. | She pored over the books.
[poring>pouring] rain/with/down | They stood in the poring rain. | -
is/was/be/being/the/a/at/that [sight>site] of a/the former/proposed/new/old/planned/future/disused/derelict/crash/bombing/blast/explosion/attack/shooting/accident/fire/stadium/factory/battle/massacre | It stands on the sight of a former mill. | He wept at the sight of a ship.
on/near the [sight>site] of a/an/the | It was built on the sight of an old mill. | -
written/made/owned/run/won/given/taken/seen/led/found/caused/killed/hit/designed/caught/brought/driven/sold/held/paid/supported/backed/founded/published/produced/directed [buy>by] a/an/the/his/her/their/its/police/two/three/more | The film was directed buy a friend. | What he sold they buy, the more the better.
[gorilla/gorillas>guerrilla/guerrillas] warfare/fighters/fighter/war/campaign/tactics/attack/attacks/leader/leaders/group/groups/forces | They fought a gorilla war. | The gorilla was fed.
[grizzly>grisly] murder/murders/discovery/find/death/deaths/killing/killings/crime/crimes/details/scene/scenes/fate/end/task/tale/remains | It was a grizzly murder. | The grizzly bear slept.
a/loose/water/human/sonic/t-shirt [canon/canons>cannon/cannons] | Police used a water canon. | He joined the western canon of letters.
[canon>cannon] fodder/fire/ball/balls/shot | They were canon fodder. | The canon preached.
is/was/be/are/were/am/feel/feels/felt/been/remain/remains/remained/quietly/very/more/not [confidant>confident] | He was confidant of a win. | He was her confidant.
is/was/be/are/were/been/being/heavily/largely/wholly/entirely/more/not [dependant>dependent] on/upon | We are dependant on rain. | A dependant, on leaving, gets a form.
dire/desperate [straights>straits] | The club is in dire straights. | The road has two straights.
[straights>straits] of | They sailed the straights of Dover. | The track has long straights.
was/is/were/been/are/be [eluding>alluding] to | He was eluding to his past. | He was eluding police.
[elude/eludes/eluded>allude/alludes/alluded] to the/a/his/her/their/this/that/it/how/an | He eluded to the scandal. | Success eludes him.
[sited>cited] several/as/examples/evidence/concerns/reports/research/studies/safety/security/health/family/figures/reasons/lack/poor | He sited several examples. | -
[appraised>apprised] of | They were appraised of the risk. | The house was appraised by two firms.
[censor>censure] motion | They put down a censor motion. | The censor cut the film.
vote/votes/motion/motions of [censor>censure] | He lost a vote of censor. | He is an opponent of the censor.
[toe>tow] truck/trucks/rope/ropes/bar/bars | A toe truck took the car. | He broke a toe.
[cereal>serial] killer/killers/rapist/rapists/offender/offenders/number/numbers/entrepreneur/liar/burglar/thief | A cereal killer was at large. | He ate cereal.
be/is/was/are/were/am/been/more/very/increasingly/fully/acutely/painfully/environmentally/socially/health/self/not/became/become [conscience>conscious] | She was conscience of the risk. | It is a matter of conscience.
is/was/are/were/be/been/being/largely/loosely/partly [bases>based] on/in/around/upon | The film is bases on a book. | The bases on the coast were shut.
is/was/are/were/be/been/widely [excepted>expected] to | He is excepted to sign. | All were there, he excepted, to hear it.
is/was/are/were/be/been/long [overdo>overdue] | The work is overdo. | They should not overdo it.
a/the/rapid/slow/steep/final/their/its/his/her [decent>descent] into/from/to/towards/toward/down | His decent into crime began. | A decent score and a decent man.
[patience>patients] were/are/who/waiting/being | The patience were moved. | His patience was gone.
[minors>miners] trapped/underground | Rescuers reached the minors trapped below. | Minors were refused.
coal/gold/trapped/copper/diamond/former/striking [minor/minors>miner/miners] !league/leagues/deposit/deposits/key/injuries/offences/roles/damage/seam/counties | His father was a coal minor. | It is a minor matter.
[pedal/pedals/pedaled/pedalled/pedaling/pedalling>peddle/peddles/peddled/peddled/peddling/peddling] drugs/lies/myths/misinformation/disinformation/influence/conspiracy/nonsense/falsehoods/hate/fear/heroin/cocaine | They pedaled drugs. | He pedals to work.
[peddle/peddles/peddled/peddling>pedal/pedals/pedalled/pedalling] a/her/his/their/my/the bike/bikes/bicycle/bicycles/tricycle | He peddled his bike. | They peddled goods.
[peddle/back-peddle>pedal/back-pedal] bin/bins/power/pusher | It is a peddle bin. | They peddle bikes.
heart/crux/fact/truth/root of the [mater>matter] | It is the heart of the mater. | She is the alma mater of two presidents.
laughing/subject/small/simple [mater>matter] | It is no laughing mater. | -
wound/wounds/cut/cuts/scar/scars/injury/rift/rifts/divisions/bone/bones has/have/had/is/are/was/were/be/been [heeled>healed] | The wound has heeled. | The boat heeled in the wind.
had/has/have/having/not/never/already/also/since/ever/could've/he'd/they'd/they've [bee>been] | She had bee told. | A bee stung him.
will/would/to/could/should/must/may/might/can/not/also [beheld>be held] | The meeting will beheld in May. | They beheld the city.
it/he/she/there/this/that/which/who/and/shop/what/man/woman/company/government [id>is] a/an/the/not/now/to/closed/open/expected/said/in/on/going/no/also/still/being/set/due/one/very/so | The shop id closed on Sundays. | His id is in order.
it/he/she/there/this is/was [nor>not] a/an/the/clear/known/going/yet/that/only/alone/expected/enough/just/true/possible/sure | It is nor clear who won. | It neither is nor was.
they/we/you/there are/were [nor>not] a/an/the/clear/known/going/yet/that/only/alone/expected/enough/just/true/possible/sure | They are nor going. | -
will/would/could/should/must/may/might/cannot/to [by>be] able/held/made/given/taken/done/used/told/sent/built/paid/sold/seen/found/left/put/shown | He would by told later. | He thinks he would by Friday.
scored/caused/killed/owned/designed/written/made/organised/organized/published/directed/produced/led/founded/supported/caught/arrested/injured/attacked/criticised/criticized/followed/backed [be>by] a/an/the/his/her/their/its/two/three/police | The goal was scored be the captain. | It was caused, be the truth told, by rain.
[your>you're] the best/one/first/only/worst/man/woman/boss/kind/type/sort/reason/most/last/ones/same/biggest | Your the best player we have. | Take your, the best, seat.
but/and/though/when/if/while/because [it's>its] owner/owners/chairman/founder/founders/members/staff/employees/users/readers/customers/name/roof/future/director/maker/makers/supporters/critics/author/authors | The car was insured, but it's owner was not. | It's owner-occupied.
on/along/lost/find/found/made/making/make/finding [it's>its] way | The band is on it's way. | It's way too late.
a/the/blue/brass/memorial/commemorative/wooden/bronze [plague>plaque] for/commemorating/unveiled/honouring/honoring/marking/outside/reads/reading | A plague commemorating him was stolen. | A plague of locusts came.
[staring>starring] role/roles/alongside/opposite | She had a staring role. | He was staring at her.
[soar>sore] throat/throats/point/loser/losers/spot/muscles/knee/back/head/feet/thumb | He had a soar throat. | Eagles soar.
a/the/small/tiny/glass [vile/viles>vial/vials] of/containing/contained/filled | He held a vile of poison. | It was a vile attack.
lose/lost/losing/gain/gained/gaining/put/body/excess/birth/ideal [wait>weight] !for/and/to/until/till/list/lists/time/times/times/a | He wants to lose wait. | They put wait times on a screen.
[troupes>troops] were/have/in/to/from/deployed/on/are/who into/deployed/sent/killed/iraq/afghanistan/syria/the/fired/entered/leave/withdraw/been | The troupes were deployed. | Two troupes danced.
british/american/russian/ground/army/foreign/nato/us/enemy/government/coalition/federal [troupes>troops] | British troupes were sent. | The troupes came by bus.
at/to/towards/before the [alter>altar] | They wed at the alter. | They alter the plan.
[liable>libel] action/case/suit/laws/trial/damages/claim/lawyer/lawyers/tourism | He won a liable action. | He is liable for it.
for [liable>libel] | He sued for liable. | He is liable.
[lightening>lightning] struck/hit/killed | The lightening struck a tree. | It was lightening.
lose/loses/lost/losing [patients>patience] with | They are losing patients with him. | The clinic lost patients.
[persecuted/persecute/persecuting>prosecuted/prosecute/prosecuting] for fraud/theft/murder/assault/speeding/perjury/rape/manslaughter/trespass/burglary/robbery/corruption/tax/drug/shoplifting/littering | He was persecuted for fraud. | They were persecuted for their faith.
[navel>naval] officer/officers/base/bases/ship/ships/force/forces/battle/academy/blockade/vessel/vessels/exercise/exercises/commander/station/power/air/fleet/operations/history/warfare/reserve | He was a navel officer. | -
glass/debt/price/spending/vaulted [sealing>ceiling] | She broke the glass sealing. | They used sealing wax.
has/have/had [born>borne] the/a/his/her/their/no/fruit/little/much/witness/most/all !again/and/in | They have born the cost. | She was born the next day.
the [breaks>brakes] failed/fail/were/are/on failed/faulty/applied/tested/his/her/the/$ | The breaks failed. | He takes the breaks that he is owed.
[i n>in] the/a/an/his/her/their/its/this/that/which/order/front | It began i n the kitchen. | Let i n be one.
[o f>of] the/a/an/his/her/their/its/this/that/these/those/which | It was one o f the best. | -
in/of/to/for/and/on/at/from/with/by/that/was/said/all/as/into/over/after/when [t he>the] !has/had/is/was/would/will/said/could/can | It fell in t he river. | When did he go?
[t o>to] the/a/an/be/his/her/their/its/this/make/take/get/have/see/do/go | He went t o the bank. | -
[o n>on] the/a/an/his/her/their/its/this/monday/tuesday/wednesday/thursday/friday/saturday/sunday | It was left o n the road. | -
[b y>by] the/a/an/his/her/their/its/this | It was found b y the police. | -
[f or>for] the/a/an/his/her/their/its/this | He paid f or the car. | -
it/he/she/this/that/there [i s>is] a/an/the/not/now/no/in/on | He i s not here. | -
he/she/it/there/who/which [w as>was] a/an/the/not/in/on | It w as not there. | -
the/your/his/her/my [breaks>brakes] failed/squealed/screeched/locked/worked/work | The breaks failed. | -
on the [breaks>brakes] $/but/and/as/when/too/hard/to | He stepped on the breaks. | -
your/the/my/new/front/rear/worn/disc [break/breaks>brake/brakes] pad/pads/pedal/fluid/light/lights/disc/discs/shoes/cable/cables | It needs new break pads. | -
it/them/there/here/work/school/this/that/him/her/us/me/you [everyday>every day] in/at/for/to/on/about/and/but/from | We see it everyday in town. | Is that everyday life?
a/another/every [men>man] who/is/has/was/in/of/from/with !black | A men who fled was caught. | -
far/never [to>too] salty/sweet/big/small/high/low/short/hard/fast/old/young/strong/rich/poor/good/bad/deep/easy/common/large/heavy/noisy/slow/long/often/late/early/soon/quickly/expensive/keen | It is never to late. | -
not/isn't/wasn't/aren't [to>too] late/early/far/sure/keen/happy/pleased/expensive/bad/shabby/fussy/old | It is not to late to go. | -
way/bit [to>too] expensive/often/much/salty/noisy/crowded | It is way to expensive. | -
to/please/not/don't/must/will/could/and switch/jump/climb/step/log/kick/shut/drop [of>off] your/the/his/her/my/their/all/our/a | Please switch of your phone. | -
to/please/not/don't/must turn/cut/lay/show/get [of>off] your/his/her/my/their/our/a | He went to get of his horse. | -
do/does/did you/they/we/he/she know/remember/see/find [were>where] the/a/my/your/his/her/their/our/it/he/she/i/they/we/this/that/to | Do you know were it is? | How many do you know were hurt?
believe/hope/glad/sorry/hear/if/when/since/because/while/unless [your>you're] leaving/getting/having/doing/expecting/using/buying/moving/staying/struggling/unhappy/tired/hungry/unable/lucky/unsure/interested/worried !application/permission/party/costs/day/room/area/van/company/is/was/has/of/together/around/there/children/from | I can't believe your leaving. | Ask when your moving van is due.
hope/if/glad/when [your>you're] feeling better/well/ok/okay/sick/ill/tired/lonely/down | I hope your feeling better. | -
if/when/hope/unless [your>you're] planning/thinking/hoping/wondering/going to/on/about/whether/how | If your planning to swim, bring a towel. | Your planning is good.
, even [thought/thorough>though/though] it/he/she/they/we/i/you/the/this/that/there/his/her/their/my/our/a/some/most | I liked it, even thought it was long. | He even thought it was long.
^ even [thought/thorough>though/though] it/he/she/they/we/i/you/the/there/my/our/some/most | Even thought the sun shone, it froze. | -
, even [through>though] he/she/they/we/i/you | He came, even through he was ill. | It lasted, even through the night.
open/closed/daily/week/available [accept>except] sunday/sundays/monday/mondays/tuesday/tuesdays/saturday/saturdays/christmas/weekends/wednesday/thursday/friday | We are open accept Sundays. | -
^ it/there/this [maybe>may be] too/able/possible/some/used/required/because/due/wrong/right/true/worth/hard/easier/necessary/better/time/that/more | It maybe too late. | -
that/because/but/think/thinks/said/says/and/if/although it/there [maybe>may be] too/possible/some/used/required/due/wrong/right/true/worth/hard/easier/necessary/better/time/more | He said it maybe too late. | -
^ they/you/we/he/she [maybe>may be] able/used/subject/required/wrong/right/eligible/entitled/asked/interested | You maybe able to help. | They, maybe wrong, left.
the keys/key/problem/reason/answer/cause/result/results/fault [maybe>may be] in/on/the/that/due | The keys maybe in the car. | -
[whether>weather] forecast/forecasts/permitting/balloon/balloons | The whether forecast is bad. | -
, [contract>contact] our/us/your/me | For details, contract our office. | -
, [contract>contact] the press/sales/office/team/museum/company/organisers/organizers/manager/box/bank/school/editor/number/author | For more details, contract the press team. | -
year [contact>contract] with/worth/until/at/$ | She has a three-year contact with the club. | -
the [site>sight] of blood/needles/spiders/food/him/me/them | The site of blood makes me faint. | -
the mere [site>sight] of | The mere site of it scared her. | -
, [than>then] add/stir/cook/bake/press/click/turn/go/take/pour/cover/serve/remove | Peel them, than add the salt. | -
a/the place/situation/room/country/part/world/state [were>where] he/she/they/we/i/you/people/nobody/everyone | It is a place were people meet. | At no place were they seen.
[too] $ | - | They want to come too.
[here] $ | - | There is a form that you can listen to here.
[sited] near/on/in/at/beside/offshore/close/next/along/within/away/between/outside/by | - | The plant is sited near the river.
a/small/ate/buttered/bread/cheese [roll] of/in/and/$ | - | He ate a roll in the square.
city/town/parish/county [counsel] advises/advised/said/says/for/to/argued | - | The city counsel advises the mayor.
special/deputy [council] meeting/session/election/vote/member/members | - | The special council meeting began.
was/were/been/being [borne] in/into/on/along/away/aloft triumph/procession/briony/the/a/his/her | - | He was borne in triumph.
took/take/takes/taking the [breaks] that/they/she/he/we/i | - | He took the breaks that he was owed.
get/gets/got/getting the bill/measure/law [past] the/a/an/congress/parliament | - | They got the bill past the Senate.
the [trail] of/led/leads/went | - | The trail of the judge went cold.
most/much/part/half/some/something [off] the price/bill/wall/total/cost/top | - | They took most off the price.
take/takes/took/taking/taken on a/the/his/her/their [role] | - | She took on a role.
said/says/saying [no] that | - | They said no that day.
we/us/you/those/they/all [of] the/this/our/these | - | We of this house will be remembered.
to/will/can/could/would/may/might [effect] a/an/some/any change/changes/reform/reforms/repairs/transition/transfer/cure/rescue/escape/reconciliation/compromise/improvement/improvements/sale/union | - | They hope to effect a change.
change/changes/reform/reforms/union/revolution/transition/transfer/cure/repairs/reconciliation/compromise/improvement/improvements/sale/exchange/rescue/escape/arrest/arrests/production/settlement is/are/was/were/being [effected] | - | The change was effected in a day.
change/changes/reform/reforms/union/revolution/transition/transfer/cure/repairs/reconciliation/compromise/improvement/improvements/sale/exchange/rescue/escape/arrest/arrests/production/settlement can/could/may/might/must/will/would/has/have/had be/been/only [effected] | - | The reform has been effected at last.
[write] access/buffer/buffers/cache/command/commands/completes/completed/fails/failed/finishes/lock/locks/operation/operations/performance/permission/permissions/process/request/requests/speed/speeds/succeeds/succeeded/throughput | - | They waited for the write operation to end.
a/the/each/every/first/last [write] of | - | Every write of a value is kept.
each/every/any [write] | - | Any write to this file resets the count, and every write takes a while.
the/a/each/every/no [write] barrier/barriers/data | - | A write barrier guards the heap.
[sum] type/types | - | The language has sum types.
a/the/this [write] may/will/can/is/was/in/into/succeeds/$ | - | A write may fail, and then the write is tried again before the write.
a/the/this [write] to a/an/the/this/either/any | - | A write to the disk is slow.
from/in/on/into the [pane] on/at the | - | Select it from the pane on the left.
the/a/each/every/any [passed] in/object/objects/array/arrays/row/rows/list/lists/pointer/pointers/option/options/flag/flags/address/addresses/handle/mask/context/config/descriptor/argument/arguments/data/parameter/parameters/value/values/function/string/structure/buffer | - | It checks the passed in object.
the/a/any/each [thrown] object/objects/error/errors/exception/exceptions/blade/blades/weapon/weapons | - | It tells of the thrown exception.
cut/cuts/split/break/broke/torn/tear/tore/sawn in [two] the/a/an/his/her/its | - | It cut in two the debt of the state.
what/which/this/bad/good/fine/hot/cold/wet/severe [weather] to/he/they/we/it | - | They asked what weather to expect.
kind/sort/type of [weather] to/he/she/they/we/it/you | - | This is the kind of weather we had.
[we're] told | - | The office is shut, and we're told they have gone.
should/would/could/might/must/shouldn't/wouldn't/couldn't [of] late/course/all/necessity/itself/themselves/himself/herself | - | They must of late have been ill.
been/gone/went/travelled/traveled/flown [to] many/several/both | - | He has been to many places in this world.
of [and] interest/belief/faith/respect/support/concern/commitment/opposition/access/trust/confidence/love/need/demand/desire in/for/to/with | - | It shows an awareness of and interest in the truth.
[steel] himself/herself/themselves/itself/ourselves/yourself/myself/nerves | - | He had to steel himself for the talks.
to [steel] the/his/her/their/its/our spine/spines/nerves/resolve | - | The call was meant to steel the spines of the rebels.
[with] and/or without | - | It can be read with and without a lamp.
just/so/too/very/came/come/comes/cut/broke/shake/shaken/worked/hung [loose] $ | - | It is not lost, it's just loose.
to [out] whistleblower/whistleblowers/gay/closeted/spies/informants/sources/himself/herself/themselves/him/her/them/people | - | It was a demand to out whistleblowers.
be [they] | - | It judges all acts alike, be they of towns or of states.
hearing/legal/visual/first/financial/foreign/humanitarian/student/food/state/military [aid] | - | She paid for a hearing aid.
and/per/an/each/every/half/happy/rush/working [hour] | - | They broke wage and hour laws.
among [them] | - | It is too early, said many, among them chairs of the party.
each of [them] | - | He thought each of them family.
to/help/helps/helped/helping [quiet] some/the/his/her/their/critics/fears/concerns/doubts/talk | - | His support helped quiet some critics.
the/a/that/any [tied] vote/votes/result/game/games/score/match/election/race | - | The tied vote leaves the ruling in place.
to [right] a/the/this/that/these/those/past/historic ship/wrong/wrongs/balance/scales/course | - | His task is to right a ship that wobbles.
to [right] itself/wrongs | - | The boat began to right itself.
phase/chapter/grade/act/type/volume [two/three/four] | - | They want a phase four relief bill.
[weather] the/this/a/any/these/its/their storm/storms/crisis/crises/recession/downturn/winter/days/rocky/pandemic/criticism/scandal/slump/shock/impact/worst | - | They kept their lead and could weather the rocky days.
[if] but | - | It is not about if but rather about when.
drag/drags/dragged/dragging/goes/go/went/carried/lingered [on] longer | - | The talks dragged on longer than they wanted.
come/came/comes/coming/amount/amounts/amounted/add/adds/added [to] much/many | - | It has not come to much.
^ so [too] the/did/does/is/are/was/were/has/have/will/must/can/would/should/do/with/in/for/a/his/her/their/many | - | So too the voter will stay.
am/i'm/you're/he's/she's/we're/they're [of] a/an/the/legal/two/little/no/some | - | If you’re of a certain age, you know him.
can/could/will/would/may/might [by] monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/then/next | - | If it passes, which it could by Wednesday, they win.
the/a/this/lump/large/small/tidy/princely [sum] | - | Even this sum pales beside the debt.
[went] the rest/whole/extra/full/other/distance/same | - | The panel went the rest of the way.
are/is/was/were you/he/she/we/they/things [now] that | - | Where are you now that we need you?
one/two/three/four/five/six/many/several/each/both/either/any/few of [it's>its] !a/an/the/not/all/just/so/that/what/going/been | Cracks were found in two of it's beams. | If any of it's not true, say so.
as/out/because/instead/spite/kind/sort of [it's>its] own/name/size/age/role/way/kind | It fell because of it's size. | He spoke of it; it's size that counts.
this/next [weeks/months/years>week's/month's/year's] game/match/episode/edition/issue/show/budget/election/elections/meeting/vote/race/debate/report/event/festival/conference/summit/final/contest/tournament/deadline/hearing/column/programme/program | We vote on next years budget in May. | In the next years budgets will grow.
!the/his/her/its/their/our/my/these/those/whose last [weeks/months/years/nights>week's/month's/year's/night's] game/match/episode/edition/issue/show/budget/election/elections/meeting/vote/race/debate/report/event/festival/conference/summit/final/contest/tournament/hearing/column/programme/program/attack/attacks/fire/storm/win/defeat/loss/result | It was in last nights game that he fell. | Of the last weeks games were the best.
[todays/tomorrows/yesterdays>today's/tomorrow's/yesterday's] news/game/match/paper/papers/meeting/vote/decision/announcement/debate/hearing/ruling/weather/episode/show/election/world/standards/report/session/results/figures | It was in yesterdays paper. | All our yesterdays are one.
a/one/this/that [days/weeks/months/years>day's/week's/month's/year's] notice/pay/holiday/leave/salary/wages/rent/rest/delay/figures/numbers/data/supply/worth | He was given a months pay. | It took one day's work, and days later we left.
two/three/four/five/six/seven/eight/nine/ten/several/many [days/weeks/months/years>days'/weeks'/months'/years'] imprisonment/notice $/to/of/before/and/in/from | She gave three weeks notice. | In two weeks notice how it has grown.
two/three/four/five/six/seven/eight/nine/ten/several/few [days/weeks/months/years>days'/weeks'/months'/years'] worth of | They hold three weeks worth of grain. | It is two weeks' work, worth doing.
[mens>men's] team/teams/final/finals/singles/doubles/race/title/champion/championship/room/clothing/clothes/fashion/health/basketball/football/soccer/hockey/tennis/game/side/prison/shelter/toilet/toilets/wear | She coached the mens team. | The mens rea of the crime is a state of mind.
should/would/could/might/must/shouldn't/wouldn't/couldn't have [went>gone] | He should have went home. | The sums that they have went to charity.
man/woman/men/women/person/people/politician [of principals>of principles] $ | He is a man of principals. | She is one of the principals.
sell/sells/selling/sold/stock/stocks [stationary>stationery] | The shop sells stationary and pens. | They sold stationery, and the bus stood stationary.
[apart>a part] of the/it/this/our/my/his/her/their/its/a !from | He wants to be apart of the team. | The two, apart, of the town's best, met.
[payed>paid] the/a/his/her/their bill/bills/price/rent/fine/fee/ransom/debt/debts/tax/wages/bonus/deposit/visit/salary | He payed the bill. | They payed the cable out.
-er [then>than] me/him/us/them $ | She is taller then me. | Her brother, then, met him.
bigger/smaller/larger/taller/shorter/older/younger/stronger/weaker/better/worse/faster/slower/cheaper/richer/poorer/longer/higher/lower/easier/harder/safer/smarter/more/less/fewer/greater [then>than] his/her/its/our/their/my/your/last/previous/before/usual/expected/average/other/others/most/ever/these/those/anything/everyone/anyone | It was bigger then last year's. | She was older then, his friend said.
leans/leaned/leaning/relies/relied/relying/rely/weighs/weighed/depends/depended/depend/draws/drew/drawn/borrowed/borrows [to>too] heavily | The score leans to heavily on the cello. | The will to heavily tax the rich has gone.
happens/happened/hear/heard/see/seen/used/said/ignored/overlooked/forgotten/asked/happen/it/this/that/them [to>too] often $/in/on/at/by/when/that's | You hear it to often in the news. | What they seem to often do is wait.
[with out>without] any/a/the/-ing !group/groups/of/into/onto/over | They left with out paying. | He met with out gay writers.
out/back/down/up/half/halfway/way/get/got/gets/getting/go/goes/going/gone/went/come/comes/came/coming/climb/climbed/crawl/crawled/walk/walked/walking/run/ran/running/passed/passing/drive/drove/driving/fell/look/looked/looking/cut/broke/break/smashed/crashed [threw>through] a/an/the/his/her/its/their/my/our/your/this/that/it | They got out threw a window. | He came back and threw the ball.
`

/** The lines of the list. The rule runs on the tables that are made of them (see `frame-tables.ts`). */
export function frameLines(): readonly FrameLine[] {
  return framePhrases().map(readLine)
}

/** The lines as they are written. */
export function framePhrases(): readonly string[] {
  return FRAMES.trim().split('\n')
}
