/**
 * Predicate classes: what may be done, told by verbs and by the nouns made from them.
 *
 * Each row: class | verbs | nouns. A verb is its base form; irregular past and participle follow
 * after slashes (“shoot/shot/shot”); a particle follows after a plus (“pull+out”).
 *
 * A class is a family: to invade, to annex and to occupy are told of the same act by different
 * writers and never contradict each other, so they are one class.
 */
export const PREDICATES: readonly string[] = `
seize|annex,invade,occupy,seize,capture,conquer,overrun/overran/overrun,take/took/taken+over|annexation,invasion,occupation,seizure,capture,takeover,incursion
bomb|bomb,bombard,shell,pound|bombing,bombings,bombardment,shelling,airstrike,airstrikes,air strike,air strikes,air raid,air raids,air campaign
attack|attack,assault,strike/struck/struck,hit/hit/hit,raid|attack,attacks,assault,raid,raids,strike,strikes,offensive
withdraw|withdraw/withdrew/withdrawn,pull+out,retreat|withdrawal,pullout,pull-out,retreat
liberate|liberate,free,recapture,retake/retook/retaken|liberation,recapture
recognise|recognise,recognize|recognition
win|win/won/won,beat/beat/beaten,defeat,thrash,triumph|victory,win,triumph
lose|lose/lost/lost|defeat,loss
draw|draw/drew/drawn,tie|draw,stalemate
rise|rise/rose/risen,increase,climb,grow/grew/grown,soar,surge,jump,gain|rise,increase,growth,surge,gain
fall|fall/fell/fallen,drop,decline,decrease,shrink/shrank/shrunk,plunge,slump,tumble,dip,slide/slid/slid|fall,drop,decline,decrease,slump,plunge
double|double,triple,treble,quadruple|doubling,tripling
halve|halve|halving
die|die,perish,drown|death
kill|kill,murder,assassinate,slay/slew/slain|killing,murder,assassination
shoot|shoot/shot/shot,gun+down|shooting
stab|stab|stabbing
rescue|rescue|rescue
kidnap|kidnap,abduct|kidnapping,abduction
jail|jail,imprison|imprisonment
fine|fine|fine
elect|elect,re-elect|election,re-election
promote|promote|promotion
ban|ban,outlaw,prohibit|ban,prohibition
injure|injure,wound,hurt/hurt/hurt|injury,wounding
survive|survive|survival
arrest|arrest,detain|arrest,detention
release|release|release
charge|charge,indict|indictment
convict|convict|conviction
acquit|acquit,exonerate|acquittal,exoneration
open|open,reopen,inaugurate,unveil|opening,reopening,inauguration
close|close,shut/shut/shut,shutter|closure,closing,shutdown
hire|hire,appoint,recruit|appointment,hiring
dismiss|dismiss,sack,fire,oust|dismissal,sacking,firing,ouster
resign|resign,step/stepped/stepped+down,quit/quit/quit|resignation
buy|buy/bought/bought,purchase,acquire|purchase,acquisition
sell|sell/sold/sold|sale
sign|sign,ratify|signing,ratification
reject|reject,veto,spurn|rejection,veto
approve|approve,pass,adopt,endorse,legalise,legalize|approval,adoption,passage,endorsement
oppose|oppose,condemn,denounce,criticise,criticize|opposition,condemnation
support|support,praise,welcome|support,praise
accept|accept|acceptance
deny|deny|denial
admit|admit,confess,acknowledge|admission,confession
arrive|arrive,land|arrival
leave|leave/left/left,depart|departure
begin|begin/began/begun,start,launch|launch
end|end,halt,finish,cancel|cancellation
impose|impose|imposition
lift|lift,scrap,abolish,repeal|abolition,repeal
uphold|uphold/upheld/upheld|
overturn|overturn,quash,strike/struck/struck+down|
build|build/built/built,construct,erect|construction
demolish|demolish,raze,dismantle,tear/tore/torn+down|demolition
join|join|
tighten|tighten,toughen|tightening
loosen|loosen,relax|loosening,relaxation
strengthen|strengthen|
weaken|weaken|
crash|crash|crash
explode|explode|explosion
evacuate|evacuate|evacuation
marry|marry,wed/wed/wed|wedding,marriage
divorce|divorce|divorce
`
  .trim()
  .split('\n')

/**
 * Classes that cannot both be told of one agent, target and time.
 *
 * `opposite`: one is the other's contrary. `rival`: each names the act for which the time is known,
 * so that two of them in one telling need a reason (“the Russians bombed Ukraine in 2014” beside
 * “the annexation of Crimea in early 2014”); they are not logical opposites, so a rival is told only
 * where the text supports the caption's act nowhere.
 *
 * Each row: class | class | kind | example.
 */
export const EXCLUSIONS: readonly string[] = `
bomb|seize|rival|the Russians bombed Ukraine in 2014 / the annexation of Crimea in early 2014
seize|withdraw|opposite|Israel occupied Gaza in 2005 / Israel’s withdrawal from Gaza in 2005
bomb|withdraw|rival|France bombed Mali in 2022 / the withdrawal of French troops from Mali in 2022
seize|liberate|opposite|Iraqi forces captured Mosul in 2014 / the liberation of Mosul
win|lose|opposite|Leeds won the final / Leeds’ defeat in the final
win|draw|opposite|Leeds beat Hull on Sunday / Leeds drew with Hull on Sunday
lose|draw|opposite|Leeds lost to Hull on Sunday / Leeds drew with Hull on Sunday
rise|fall|opposite|Profits rose in 2015 / the fall in profits in 2015
double|halve|opposite|Profits doubled last year / profits were halved last year
double|fall|opposite|Profits doubled in May / the fall in profits in May
halve|rise|opposite|Arrests halved in May / arrests rose in May
die|survive|opposite|The driver died in the crash / the driver survived the crash
kill|rescue|opposite|The gunman killed the guard / the guard was rescued
shoot|stab|rival|She was shot outside her home / the stabbing outside her home
arrest|release|opposite|The men were arrested on Monday / the men were released on Monday
arrest|acquit|opposite|The driver was arrested / the driver was acquitted
jail|release|opposite|The editor was jailed in June / the editor was released in June
jail|fine|rival|The director was jailed / the director was fined
jail|acquit|opposite|The director was jailed / the director was acquitted
shoot|arrest|rival|The man was shot in Corran / the man was arrested in Corran
kill|arrest|rival|The suspects were killed on Friday / the suspects were arrested on Friday
kill|survive|opposite|The guard was killed in the raid / the guard survived the raid
elect|hire|rival|The mayor was elected in 2021 / the mayor was appointed in 2021
bomb|evacuate|rival|The church was bombed in May / the church was evacuated in May
crash|explode|rival|The jet crashed on take-off / the jet exploded on take-off
impose|lift|opposite|The ban was imposed in May / the ban was lifted in May
uphold|overturn|opposite|The court upheld the sentence / the court overturned the sentence
build|demolish|opposite|The pier was built in 1911 / the pier was demolished in 1911
join|leave|opposite|Norland joined the union in 1995 / Norland left the union in 1995
tighten|loosen|opposite|The rules were tightened / the rules were relaxed
strengthen|weaken|opposite|The pound strengthened on Monday / the pound weakened on Monday
kidnap|kill|rival|The envoy was kidnapped in 2007 / the envoy was murdered in 2007
elect|dismiss|opposite|The council elected a mayor / the council dismissed a mayor
promote|dismiss|opposite|The coach was promoted / the coach was fired
hire|resign|opposite|He was appointed in May / he resigned in May
ban|approve|opposite|The drug was banned in 2014 / the drug was approved in 2014
ban|open|rival|The show was banned / the show was opened
convict|acquit|opposite|She was convicted of fraud / she was acquitted of fraud
open|close|opposite|The bridge opened on Monday / the bridge was closed on Monday
hire|dismiss|opposite|The club hired the coach in May / the club sacked the coach in May
buy|sell|opposite|The bank bought the shares / the bank sold the shares
reject|approve|opposite|Parliament approved the bill / Parliament rejected the bill
reject|accept|opposite|The union accepted the offer / the union rejected the offer
reject|sign|opposite|The president signed the bill / the president vetoed the bill
support|oppose|opposite|The minister praised the plan / the minister condemned the plan
approve|oppose|opposite|The council backed the plan / the council opposed the plan
deny|admit|opposite|He denied the murder / he admitted the murder
arrive|leave|opposite|The ship arrived on Friday / the ship left on Friday
begin|end|opposite|The talks began on Friday / the talks ended on Friday
marry|divorce|opposite|The couple married in 2010 / the couple divorced in 2010
`
  .trim()
  .split('\n')
