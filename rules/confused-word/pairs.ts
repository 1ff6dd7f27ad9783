/**
 * Words that are taken for each other: homophones, and slips of one key that make another word. With each a sentence in which the first is wrong for the second and
 * one in which the second is wrong for the first. A line each: `one | other | wrong one | wrong other`,
 * the wrong word in the sentence marked by asterisks; a dash where there is no such sentence. Whether a word is wrong is judged by what stands around it (models/confused-words.bin,
 * trained by `npm run train -- --only confused`): a new line here, a new training, no new code.
 */
const PAIRS = `
its | it's | The board said *its* going to be a long winter. | The company cut *it's* forecast for the year.
their | there | The players took *their* is no doubt about it. | The brothers sold *there* house last year.
their | they're | He says *their* going to win the election. | The families lost *they're* homes in the fire.
there | they're | She thinks *there* going to leave in May. | She said *they're* is no evidence of fraud.
your | you're | If *your* going to vote, go early. | Bring *you're* own food to the game.
whose | who's | The man *whose* running for mayor is late. | A woman *who's* husband died in the war spoke.
then | than | It was more *then* a year ago. | He ran for an hour and *than* stopped.
lead | led | She *lead* the team to victory last year. | He will *led* the delegation next week.
lose | loose | A dog was on the *lose* in the park. | They could *loose* the election.
form | from | She came *form* the north of the country. | Fill in the *from* and sign it.
pubic | public | The *pubic* will be able to attend. | -
affect | effect | It will have an *affect* on the economy. | The cuts will *effect* thousands of people.
affects | effects | The side *affects* of the drug are known. | It *effects* thousands of people every year.
brake | break | They decided to take a *brake* from work. | He hit the *break* and the car stopped.
brakes | breaks | He *brakes* the law every day. | The car's *breaks* failed.
complement | compliment | He paid her a *complement* on her speech. | -
complements | compliments | She received many *complements* on the dress. | -
discreet | discrete | - | They made *discrete* inquiries about him.
principal | principle | It is a matter of *principal* for us. | The *principle* of the school resigned.
principals | principles | It violates the *principals* of democracy. | -
site | sight | It was love at first *site*. | The building *sight* was closed.
site | cite | - | The web *cite* was down.
to | too | It was *to* late to stop the vote. | He went *too* the store.
of | off | He took *of* his coat. | Most *off* the people left.
were | where | The town *were* he was born is small. | They *where* the first to arrive.
weather | whether | It is unclear *weather* he will run. | The *whether* was bad on Friday.
quite | quiet | The street was *quite* and dark. | It was *quiet* clear that he was angry.
through | though | Even *through* he lost, he smiled. | He walked *though* the door.
though | thought | He *though* it was a joke. | Even *thought* he lost, he smiled.
peace | piece | It was a *peace* of cake. | The *piece* talks failed.
accept | except | Everyone *accept* him was there. | He will *except* the nomination.
advice | advise | He will *advice* the president. | He gave her some *advise*.
past | passed | The bill *past* the Senate last week. | In the *passed* year he has won twice.
breath | breathe | He could not *breath*. | She took a deep *breathe*.
choose | chose | Last year he *choose* to stay. | He must *chose* between them.
desert | dessert | We had ice cream for *desert*. | -
role | roll | - | He played a *roll* in the decision.
rein | reign | - | He tried to *reign* in spending.
waive | wave | A *waive* of attacks hit the city. | He agreed to *wave* his right to a trial.
pore | pour | - | They *pour* over the documents every night.
moral | morale | It hurt the *moral* of the troops. | -
personal | personnel | Military *personal* were sent to the region. | -
council | counsel | The special *council* was appointed in May. | The city *counsel* voted on Tuesday.
statue | statute | The *statue* of limitations has run out. | They unveiled a *statute* of the general.
manger | manager | The campaign *manger* resigned. | -
trial | trail | They walked along the *trial* in the woods. | He went on *trail* for murder.
martial | marital | Her *martial* status is unknown. | They declared *marital* law.
casual | causal | - | He wore *causal* clothes.
country | county | - | He is the *county* and its people's president.
costumer | customer | The *costumer* complained about the service. | -
united | untied | - | The *untied* front held.
diary | dairy | The *diary* farmers protested. | He wrote in his *dairy* every night.
expect | except | All of them *expect* him agreed. | They *except* to win the seat.
sever | severe | The *sever* storm hit the coast. | -
bare | bear | They will have to *bare* the cost. | He walked with *bear* feet.
hoard | horde | A *hoard* of reporters waited outside. | -
aid | aide | A White House *aid* said on Monday. | Foreign *aide* was cut.
aids | aides | The president's *aids* said on Monday. | -
board | bored | He was *board* with the job. | -
born | borne | The cost was *born* by taxpayers. | He was *borne* in 1950.
coarse | course | Of *coarse* he did. | -
core | corps | The Marine *core* said on Monday. | -
hear | here | They came *hear* last year. | I can *here* you now.
hole | whole | The *hole* country is watching. | They dug a *whole* in the ground.
know | now | He is *know* the president. | They do not *now* what to do.
know | no | - | They *no* that he is right.
knew | new | He bought a *knew* car. | They *new* what he wanted.
meat | meet | They will *meat* next week. | He does not eat *meet*.
one | won | He *one* the election. | -
our | are | We *our* going to win. | They lost *are* trust in the process.
patience | patients | The doctors treat *patience* in the hospital. | He has lost *patients* with the talks.
plain | plane | The *plain* crashed on landing. | -
precede | proceed | They decided to *precede* with the plan. | -
prey | pray | They *prey* for the victims every day. | -
raise | rise | Prices will *raise* next year. | They want to *rise* taxes.
right | write | He will *right* a book. | He has the *write* to speak.
scene | seen | He has *scene* the film. | Police arrived at the *seen* of the crash.
shear | sheer | The *shear* size of the crowd surprised him. | -
steal | steel | - | He tried to *steel* the car.
threw | through | He walked *threw* the door. | He *through* the ball.
wait | weight | He lost *wait* on the diet. | They will *weight* for the results.
waist | waste | It is a *waist* of time. | -
way | weigh | They *way* the options. | -
weak | week | Last *weak* he resigned. | The economy is *week* and getting worse.
wear | where | - | They *where* masks every day.
were | we're | We think *were* going to win. | They *we're* the first to arrive.
an | and | He came home *an* slept. | He is *and* old man.
be | by | It was written *be* her husband. | It will *by* done next year.
is | his | He said *is* wife was ill. | -
the | they | He said *the* were late. | He is *they* president.
have | of | - | They should *of* left earlier.
here | her | She took *here* time. | -
out | our | They lost *out* way. | -
you | your | Take *you* time. | -
`

/** A pair of words that are taken for each other. */
export interface ConfusedPair {
  readonly words: readonly [string, string]
  /** For each word, a sentence in which it is wrong, and the other would be right. */
  readonly wrong: readonly [WrongSentence | undefined, WrongSentence | undefined]
}

export interface WrongSentence {
  readonly text: string
  /** Where the wrong word stands. */
  readonly start: number
}

export const CONFUSED_PAIRS: readonly ConfusedPair[] = PAIRS.trim().split('\n').map(readPair)

function readPair(line: string): ConfusedPair {
  const [one = '', other = '', wrongOne = '', wrongOther = ''] = line.split('|').map((cell) => cell.trim())
  return { words: [one, other], wrong: [readWrong(wrongOne), readWrong(wrongOther)] }
}

function readWrong(cell: string): WrongSentence | undefined {
  const start = cell.indexOf('*')
  return start < 0 ? undefined : { text: cell.replaceAll('*', ''), start }
}
