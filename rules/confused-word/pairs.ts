/**
 * Words that are taken for each other: homophones, and slips of one key that make another word. With each a sentence in which the first is wrong for the second and
 * one in which the second is wrong for the first. A line each: `one | other | wrong one | wrong other`,
 * the wrong word in the sentence marked by asterisks; a dash where there is no such sentence; “often” behind a pair
 * that people often confuse, and not only their fingers; “one way” where the word without a sentence is always meant. Whether a word is wrong is judged by what stands around it (models/confused-words.bin,
 * trained by `npm run train -- --only confused`): a new line here, a new training, no new code.
 */
const PAIRS = `
its | it's | The board said *its* going to be a long winter. | The company cut *it's* forecast for the year. | often
their | there | The players took *their* is no doubt about it. | The brothers sold *there* house last year. | often
their | they're | He says *their* going to win the election. | The families lost *they're* homes in the fire. | often
there | they're | She thinks *there* going to leave in May. | She said *they're* is no evidence of fraud. | often
your | you're | If *your* going to vote, go early. | Bring *you're* own food to the game. | often
whose | who's | The man *whose* running for mayor is late. | A woman *who's* husband died in the war spoke. | often
then | than | It was more *then* a year ago. | He ran for an hour and *than* stopped. | often
lead | led | She *lead* the team to victory last year. | He will *led* the delegation next week. | often
lose | loose | A dog was on the *lose* in the park. | They could *loose* the election. | often
form | from | She came *form* the north of the country. | Fill in the *from* and sign it. | often
pubic | public | The *pubic* will be able to attend. | - | often
affect | effect | It will have an *affect* on the economy. | The cuts will *effect* thousands of people. | often
affects | effects | The side *affects* of the drug are known. | It *effects* thousands of people every year. | often
brake | break | They decided to take a *brake* from work. | He hit the *break* and the car stopped. | often
brakes | breaks | He *brakes* the law every day. | The car's *breaks* failed. | often
complement | compliment | He paid her a *complement* on her speech. | - | often
complements | compliments | She received many *complements* on the dress. | - | often
discreet | discrete | - | They made *discrete* inquiries about him. | often
principal | principle | It is a matter of *principal* for us. | The *principle* of the school resigned. | often
principals | principles | It violates the *principals* of democracy. | - | often
site | sight | It was love at first *site*. | The building *sight* was closed. | often
site | cite | - | The web *cite* was down. | often, one way
to | too | It was *to* late to stop the vote. | He went *too* the store. | often
of | off | He took *of* his coat. | Most *off* the people left. | often
were | where | The town *were* he was born is small. | They *where* the first to arrive. | often
weather | whether | It is unclear *weather* he will run. | The *whether* was bad on Friday. | often
quite | quiet | The street was *quite* and dark. | It was *quiet* clear that he was angry. | often
through | though | Even *through* he lost, he smiled. | He walked *though* the door. | often
though | thought | He *though* it was a joke. | Even *thought* he lost, he smiled. | often
peace | piece | It was a *peace* of cake. | The *piece* talks failed. | often
accept | except | Everyone *accept* him was there. | He will *except* the nomination. | often
advice | advise | He will *advice* the president. | He gave her some *advise*. | often
past | passed | The bill *past* the Senate last week. | In the *passed* year he has won twice. | often
breath | breathe | He could not *breath*. | She took a deep *breathe*. | often
choose | chose | Last year he *choose* to stay. | He must *chose* between them. | often
desert | dessert | We had ice cream for *desert*. | - | often
role | roll | - | He played a *roll* in the decision. | often
rein | reign | - | He tried to *reign* in spending. | often
waive | wave | A *waive* of attacks hit the city. | He agreed to *wave* his right to a trial. | often
pore | pour | - | They *pour* over the documents every night. | often
moral | morale | It hurt the *moral* of the troops. | - | often
personal | personnel | Military *personal* were sent to the region. | - | often
council | counsel | The special *council* was appointed in May. | The city *counsel* voted on Tuesday. | often
statue | statute | The *statue* of limitations has run out. | They unveiled a *statute* of the general.
manger | manager | The campaign *manger* resigned. | -
trial | trail | They walked along the *trial* in the woods. | He went on *trail* for murder. | often
martial | marital | Her *martial* status is unknown. | They declared *marital* law.
casual | causal | - | He wore *causal* clothes.
country | county | - | He is the *county* and its people's president.
costumer | customer | The *costumer* complained about the service. | -
united | untied | - | The *untied* front held.
diary | dairy | The *diary* farmers protested. | He wrote in his *dairy* every night.
expect | except | All of them *expect* him agreed. | They *except* to win the seat.
sever | severe | The *sever* storm hit the coast. | -
bare | bear | They will have to *bare* the cost. | He walked with *bear* feet. | often
hoard | horde | A *hoard* of reporters waited outside. | - | often
aid | aide | A White House *aid* said on Monday. | Foreign *aide* was cut. | often
aids | aides | The president's *aids* said on Monday. | -
board | bored | He was *board* with the job. | -
born | borne | The cost was *born* by taxpayers. | He was *borne* in 1950. | often
coarse | course | Of *coarse* he did. | - | often
core | corps | The Marine *core* said on Monday. | - | often
hear | here | They came *hear* last year. | I can *here* you now. | often
hole | whole | The *hole* country is watching. | They dug a *whole* in the ground. | often
know | now | He is *know* the president. | They do not *now* what to do. | often
know | no | - | They *no* that he is right. | often
knew | new | He bought a *knew* car. | They *new* what he wanted.
meat | meet | They will *meat* next week. | He does not eat *meet*.
one | won | He *one* the election. | -
our | are | We *our* going to win. | They lost *are* trust in the process.
patience | patients | The doctors treat *patience* in the hospital. | He has lost *patients* with the talks.
plain | plane | The *plain* crashed on landing. | -
precede | proceed | They decided to *precede* with the plan. | - | often
prey | pray | They *prey* for the victims every day. | - | often
raise | rise | Prices will *raise* next year. | They want to *rise* taxes.
right | write | He will *right* a book. | He has the *write* to speak.
scene | seen | He has *scene* the film. | Police arrived at the *seen* of the crash. | often
shear | sheer | The *shear* size of the crowd surprised him. | -
steal | steel | - | He tried to *steel* the car.
threw | through | He walked *threw* the door. | He *through* the ball. | often
wait | weight | He lost *wait* on the diet. | They will *weight* for the results.
waist | waste | It is a *waist* of time. | - | often
way | weigh | They *way* the options. | -
weak | week | Last *weak* he resigned. | The economy is *week* and getting worse. | often
wear | where | - | They *where* masks every day.
were | we're | We think *were* going to win. | They *we're* the first to arrive. | often
an | and | He came home *an* slept. | He is *and* old man.
be | by | It was written *be* her husband. | It will *by* done next year.
is | his | He said *is* wife was ill. | -
the | they | He said *the* were late. | He is *they* president. | often
have | of | - | They should *of* left earlier. | often, one way
here | her | She took *here* time. | -
out | our | They lost *out* way. | -
you | your | Take *you* time. | -
loath | loathe | They *loath* each other. | He is *loathe* to comment on the case. | often
stationary | stationery | She bought *stationary* for the office. | The car hit a *stationery* lorry on the motorway. | often
allusion | illusion | It was an optical *allusion*. | -
altar | alter | They want to *altar* the plan. | - | often
ascent | assent | The bill received royal *ascent*. | The *assent* of the mountain took nine hours.
bail | bale | - | He was released on *bale* on Friday. | often
berth | birth | She gave *berth* to a son. | The team won a *birth* in the final.
bridal | bridle | - | The *bridle* party arrived late.
broach | brooch | She wore a silver *broach* on her coat. | He did not *brooch* the subject.
canon | cannon | The soldiers fired a *canon* at the ship. | -
canvas | canvass | They went out to *canvas* voters. | The artist painted on *canvass* for years. | often
cereal | serial | He is a *cereal* killer. | She eats *serial* for breakfast. | often
chord | cord | He cut the umbilical *chord*. | The speech struck a *cord* with voters. | often
cue | queue | There was a long *cue* at the bank. | He took his *queue* from the president. | often
currant | current | The *currant* government took office in May. | - | often
dual | duel | He was killed in a *dual*. | He holds *duel* citizenship. | often
elicit | illicit | They sold *elicit* drugs. | The question failed to *illicit* a response. | often
eminent | imminent | An attack is *eminent*, officials said. | He is an *imminent* professor of law. | often
envelop | envelope | She opened the *envelop* and read the letter. | -
faint | feint | - | There was a *feint* smell of gas.
flair | flare | A signal *flair* was seen from the boat. | He has a *flare* for drama. | often
forth | fourth | He finished *forth* in the race. | They moved back and *fourth* between the two towns. | often
heal | heel | He broke his *heal* in the fall. | The wound will *heel* in time. | often
hangar | hanger | - | The plane was parked in a *hanger* at the airport.
idle | idol | He was a teen *idle* in the 1980s. | The factory stood *idol* for a year.
knot | not | It is *knot* true. | He tied a *not* in the rope.
lightening | lightning | He was struck by *lightening* on the golf course. | - | often
mail | male | The suspect is a white *mail* in his twenties. | The letter came in the *male*. | often
medal | metal | The box was made of *medal* and glass. | He won a gold *metal* at the Olympics.
metal | mettle | The team showed its *metal* in the final. | -
miner | minor | He suffered *miner* injuries in the crash. | A coal *minor* died in the blast.
naval | navel | - | He was a *navel* officer for ten years.
overdo | overdue | The payment is long *overdo*. | -
pain | pane | He broke a *pain* of glass. | She felt a *pane* in her chest.
peak | peek | The children took a *peak* at the presents. | The river reached its *peek* on Sunday. | often
pole | poll | A new *pole* shows that the president is losing support. | He hit a telephone *poll*. | often
profit | prophet | - | The company made a *prophet* of 3 million dollars. | one way
rain | reign | His *rain* as champion ended. | The heavy *reign* caused flooding. | often
roles | rolls | - | They played key *rolls* in the talks. | often
sail | sale | The house is for *sail*. | The ship will set *sale* on Monday.
shore | sure | I am not *shore* that he is right. | The boat reached the *sure*.
sole | soul | She poured her heart and *sole* into it. | He was the *soul* survivor of the crash. | often
some | sum | He won a large *some* of money. | There are *sum* people who disagree. | often
stake | steak | He ate a *stake* for dinner. | There is a lot at *steak* in this election. | often
stakes | steaks | - | The *steaks* are high in this election.
straight | strait | - | He went *strait* home after work.
tail | tale | It is a cautionary *tail* about greed. | The dog wagged its *tale*. | often
taught | taut | - | She *taut* at the school for ten years.
team | teem | - | The football *teem* won the game.
tenant | tenet | It is a central *tenant* of the faith. | - | often
throes | throws | - | The country is in the *throws* of a crisis. | often
troop | troupe | A theatre *troop* from the city performed. | - | often
vain | vein | He spoke in a similar *vain*. | They tried in *vein* to save him. | often
wary | weary | - | Investors are *weary* of the risks. | often
wonder | wander | - | It is no *wander* that he left.
world | word | He kept his *world* and left. | It is the best team in the *word*.
work | word | - | He went to *word* on Monday.
won | own | He bought his *won* house. | They have *own* three games in a row.
ours | hours | It took three *ours* to get there. | -
angle | angel | She is an *angle* in my eyes. | The photo was taken from a high *angel*.
adverse | averse | He is *adverse* to risk. | The drug has *averse* effects. | often
allowed | aloud | He read the letter *allowed*. | They were not *aloud* to leave. | often
assistance | assistants | - | They need *assistants* from the government.
attendance | attendants | The flight *attendance* helped the passengers. | -
band | banned | The book was *band* in ten countries. | -
bread | bred | He was born and *bread* in the city. | - | often
build | built | They *build* the house in 1950. | They want to *built* a wall.
ceased | seized | Police *ceased* a large amount of drugs. | - | often
cent | sent | He *cent* a letter to the president. | -
close | clothes | She took off her *close* and went to bed. | -
conscience | conscious | He made a *conscience* decision to leave. | He has a guilty *conscious*. | often
decent | descent | He is of Irish *decent*. | He is a *descent* man. | often
device | devise | They must *device* a plan. | The phone is a mobile *devise*. | often
disburse | disperse | Police used tear gas to *disburse* the crowd. | -
extant | extent | To some *extant* he is right. | -
fair | fare | The bus *fair* went up. | It is not *fare* to the workers. | often
feat | feet | He is six *feat* tall. | It was no small *feet* to win.
formally | formerly | The band, *formally* known by another name, split up. | - | often
grate | great | It was a *grate* honour. | -
hour | our | - | They waited for half an *our*.
lessen | lesson | He learned his *lessen* the hard way. | The drug may *lesson* the pain.
loan | lone | The *loan* gunman was shot by police. | - | often
manner | manor | - | He spoke in a calm *manor*. | often
marshal | martial | The country was under *marshal* law. | -
pair | pear | - | She bought a *pear* of shoes.
root | route | The bus takes a different *root* into the city. | - | often
storey | story | He told his *storey* to the police. | -
suit | suite | He stayed in a hotel *suit* with a view. | He wore a dark *suite* and a tie.
tide | tied | His hands were *tide* behind his back. | -
vary | very | He is *vary* happy with the result. | Prices *very* from shop to shop.
which | witch | She dressed as a *which* for Halloween. | The town *witch* he left is small.
then | them | He told *then* to go home. | Since *them* he has won twice.
he | the | It was *he* best day of his life. | -
if | of | Most *if* the people left. | He asked *of* it was true.
or | of | One *or* the men was killed. | He must pay *of* leave.
cloths | clothes | She packed her *cloths* and left. | They wiped the tables with damp *clothes*. | often
woman | women | Most *woman* voted for him. | She is a *women* of her word. | often
man | men | Two *man* were arrested on Friday. | He was an old *men* with a white beard.
lets | let's | Now *lets* see what happens next. | The law *let's* them stay in the country. | often
cant | can't | They *cant* stop it now. | - | often
wont | won't | He *wont* say who did it. | - | often
later | latter | The *later* of the two was chosen. | He died two days *latter*. | often
since | sense | It makes no *since* to wait. | He has lived here *sense* 1990.
border | boarder | - | They crossed the *boarder* at night.
borders | boarders | - | The party wants to close the *boarders*.
councillor | counsellor | - | The local *counsellor* voted against the plan.
persecuted | prosecuted | He was *persecuted* for fraud last year. | Christians are *prosecuted* for their faith.
prostate | prostrate | - | He was treated for *prostrate* cancer.
perspective | prospective | - | From his *prospective*, it was a success.
definitely | defiantly | - | He will *defiantly* run again.
defuse | diffuse | - | They tried to *diffuse* the bomb. | often
adopt | adapt | He will have to *adopt* to the new rules. | They want to *adapt* a child. | often
adopted | adapted | The book was *adopted* for the screen. | The council *adapted* the plan on Monday.
bizarre | bazaar | It was a *bizarre* full of spices. | It was a *bazaar* story.
buy | by | The book was written *buy* her husband. | He wants to *by* a house.
confident | confidant | He was a close *confident* of the president. | I am *confidant* that we will win.
flour | flower | She planted a *flour* in the garden. | Mix the *flower* with two eggs.
for | four | - | They waited *four* the bus.
grizzly | grisly | It was a *grizzly* murder. | He was killed by a *grisly* bear.
guest | guessed | He *guest* the answer. | She was a *guessed* on the show.
heard | herd | A *heard* of cows crossed the road. | He *herd* the news on Monday.
heroin | heroine | She is the *heroin* of the story. | He was addicted to *heroine*. | often
incidents | incidence | - | There were two *incidence* on Monday.
made | maid | She worked as a *made* in a hotel. | He *maid* a mistake.
morning | mourning | The family is in *morning* for their son. | He arrived on Monday *mourning*.
missed | mist | - | He *mist* the last train.
presence | presents | The children opened their *presence*. | His *presents* at the meeting was noted.
rational | rationale | The *rational* for the decision is unclear. | It was a *rationale* choice.
residents | residence | The *residents* of the ambassador was attacked. | Local *residence* complained about the noise.
seam | seem | They *seam* happy with the result. | -
seams | seems | It *seams* that he was right. | The coat came apart at the *seems*.
son | sun | The *son* rises in the east. | He has a *sun* and a daughter.
source | sauce | - | A *sauce* close to the minister said so.
thing | think | I *thing* he is right. | It is a good *think* that he left.
things | thinks | He *things* it is a mistake. | Many *thinks* have changed since then.
undo | undue | He was put under *undo* pressure. | They want to *undue* the changes.
verses | versus | It is a story of man *verses* machine. | The poem has twelve *versus*.
worn | warn | - | He had *warn* the same coat for years.
wood | would | He *wood* not say why. | The table is made of *would*.
as | has | He *as* a plan for the city. | It is *has* good as gold.
fro | for | He waited *fro* the bus. | -
on | no | There is *on* doubt that he is right. | He put the book *no* the table.
who | how | He knows *who* to swim. | The man *how* left was her brother. | often
it | if | He asked *it* she was ready. | He said *if* was too late to go.
than | that | - | It was more *that* a year ago.
the | them | He told *the* to go home. | They crossed *them* road.
quit | quite | It is *quit* clear that he was angry. | He will *quite* his job next week. | often
thrown | throne | She came to the *thrown* in 1952. | He was *throne* out of the party.
find | fined | The company was *find* two million dollars. | He could not *fined* his keys.
price | prize | He won first *price* in the contest. | The *prize* of oil fell on Monday.
prices | prizes | She won two *prices* for her novels. | Oil *prizes* fell on Monday.
access | excess | The firm paid for the *access* baggage. | They were denied *excess* to the files.
addition | edition | The first *addition* of the book sold out. | In *edition* to this, he lost his job.
affected | effected | - | The drought *effected* millions of people.
allude | elude | He managed to *allude* the police. | -
alley | ally | The country is a close *alley* of the United States. | They walked down a dark *ally*.
allies | alleys | - | The president and his *alleys* lost the vote.
basis | bases | The American *basis* in Germany were closed. | They meet on a daily *bases*.
bought | brought | He was *bought* up in Leeds. | -
coma | comma | - | He fell into a *comma* after the crash.
crisis | crises | - | The country is in the middle of a *crises*.
desperate | disparate | - | He made a *disparate* attempt to save her.
die | dye | She wants to *die* her hair red. | He will *dye* of the wound.
extend | extent | To some *extend*, he is right. | They want to *extent* the deal.
feel | fell | He *feel* from the roof last year. | I *fell* that we should wait.
forward | foreword | He wrote a *forward* to the book. | We look *foreword* to the match.
gorilla | guerrilla | They fought a *gorilla* war in the hills. | -
live | life | They saved his *live*. | He wants to *life* in the city.
live | leave | They want to *live* the European Union. | -
low | law | The *low* was passed in May. | The price is too *law*.
peer | pier | The boat was tied to the *peer*. | -
perfect | prefect | - | It was a *prefect* day for a walk.
premier | premiere | The film had its *premier* in May. | -
respectfully | respectively | They came first and third *respectfully*. | -
safe | save | They want to *safe* money. | It is not *save* to go out at night.
sale | sell | They want to *sale* the house. | The house is for *sell*.
cell | sell | They want to *cell* the house. | He spent a night in a prison *sell*.
stares | stairs | He fell down the *stares*. | -
with | wit | - | He came *wit* his wife and two children.
through | thorough | They made a *through* review of the case. | He walked *thorough* the door. | often
though | tough | It was a *though* decision. | Even *tough* he lost, he smiled.
thought | through | He walked *thought* the door. | He *through* it was a joke. | often
contact | contract | He signed a *contact* with the club. | He lost *contract* with his family.
diner | dinner | They had *diner* at eight. | -
fist | first | It was the *fist* time that he won. | He raised a *first* in the air.
minister | minster | - | The prime *minster* resigned on Monday.
sacred | scared | He was *sacred* of the dark. | The mountain is *scared* to the tribe.
sing | sign | He will *sing* the bill into law. | She likes to *sign* songs.
signed | singed | - | The president *singed* the bill on Monday.
staring | starring | A film *staring* two young actors opened on Friday. | He was *starring* at the wall.
tired | tried | He *tired* to leave the country. | She was *tried* of waiting.
use | used | He *use* to live in Leeds. | - | often
suppose | supposed | He is *suppose* to be here. | - | often
wandered | wondered | He *wandered* if she would come. | They *wondered* through the streets.
wandering | wondering | I was *wandering* if he would come. | He was *wondering* through the streets.
wreck | wreak | The storm will *wreck* havoc on the coast. | The divers found the *wreak* of the ship.
cited | sited | - | He *sited* the report as a reason. | often
sites | sights | They saw the *sites* of the city. | Two building *sights* were closed. | often
sore | soar | - | He has a *soar* throat.
to | two | He has *to* children and a dog. | He went *two* the store. | often
too | two | - | It is *two* late to stop him. | often
tow | toe | They had to *tow* the party line. | The car was taken away by a *toe* truck.
phase | faze | The noise did not *phase* her. | - | often
peaked | piqued | The book *peaked* her interest. | Prices *piqued* in June. | often
reigns | reins | He took over the *reigns* of the company. | The queen *reins* over us. | often
breathes | breaths | She took three deep *breathes*. | He *breaths* through a tube. | often
flaunt | flout | They openly *flaunt* the rules. | - | often
wet | whet | It will *wet* your appetite. | - | often
pedal | peddle | They *pedal* drugs on the street. | He put his foot on the gas *peddle*. | often
discus | discuss | They met to *discus* the plan. | - | often
angles | angels | - | They looked at it from all *angels*.
trails | trials | The first *trails* of the drug failed. | They walked the *trials* in the hills. | often
poles | polls | The *poles* close at eight. | - | often
tear | tier | - | She shed a *tier* for him.
tiers | tears | She burst into *tiers*. | The plan has three *tears* of support.
waiver | waver | - | He was granted a *waver* of the rule.
ware | wear | They *ware* masks in the shop. | -
led | lad | - | He *lad* the team to the title.
when | went | He *when* to the shop. | -
want | went | He *want* to the shop yesterday. | -
on | one | He is *on* of the best players. | He put the book *one* the table.
can | an | He has *can* idea. | You *an* do it.
son | soon | He will be back *son*. | He has a *soon* and a daughter.
hordes | hoards | - | The square was full of *hoards* of tourists. | often
three | there | He said that *three* is no doubt. | He has *there* children and a dog.
ensure | insure | He had to *ensure* the house against floods. | They must *insure* that it never happens again. | often
palate | palette | She mixed the colours on her *palate*. | The wine is soft on the *palette*. | often
pique | peak | Prices will *pique* in June. | The title should *peak* your interest. | often
councils | counsels | - | Local *counsels* face deep cuts. | often
where | we're | He knows that *where* not going to give up. | - | often
sight | cite | They *sight* the cost as the main reason. | - | often
firm | form | He filled in the *firm* and signed it. | He works for a law *form*.
`

/** A pair of words that are taken for each other. */
export interface ConfusedPair {
  readonly words: readonly [string, string]
  /** For each word, a sentence in which it is wrong, and the other would be right. */
  readonly wrong: readonly [WrongSentence | undefined, WrongSentence | undefined]
  /** Whether people often confuse them: a slip of these is worth more alarms than one of the fingers. */
  readonly isCommon: boolean
  /** The word without a sentence is never taken for the other: nobody writes “have” for “of”. */
  readonly isOneWay: boolean
}

export interface WrongSentence {
  readonly text: string
  /** Where the wrong word stands. */
  readonly start: number
}

export const CONFUSED_PAIRS: readonly ConfusedPair[] = PAIRS.trim().split('\n').map(readPair)

function readPair(line: string): ConfusedPair {
  const [one = '', other = '', wrongOne = '', wrongOther = '', notes = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  return {
    words: [one, other],
    wrong: [readWrong(wrongOne), readWrong(wrongOther)],
    isCommon: notes.includes('often'),
    isOneWay: notes.includes('one way'),
  }
}

function readWrong(cell: string): WrongSentence | undefined {
  const start = cell.indexOf('*')
  return start < 0 ? undefined : { text: cell.replaceAll('*', ''), start }
}
