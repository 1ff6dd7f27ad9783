/**
 * Offices and ranks: canonical name | family | forms. Two of one family are not held by one person
 * at one time: a foreign minister is not the finance minister, a senator is not a governor. A form in
 * another family may be: a general may be a secretary, a cardinal is an archbishop, the speaker of the
 * house is a representative, a prince is a duke.
 */
export const ROLES: readonly string[] = `
president|head|president,pres
prime minister|head|prime minister,premier,pm,taoiseach
chancellor|head|chancellor
king|head|king
queen|head|queen
emperor|head|emperor,emir,sultan
crown prince|crown|crown prince
supreme leader|head|supreme leader
pope|head|pope
vice president|head|vice president,vice-president
deputy prime minister|head|deputy prime minister
secretary general|head|secretary general,secretary-general
foreign minister|cabinet|foreign minister,foreign secretary
secretary of state|cabinet|secretary of state
finance minister|cabinet|finance minister,treasury secretary,finance secretary
chancellor of the exchequer|cabinet|chancellor of the exchequer
defence minister|cabinet|defence minister,defense minister,defense secretary,defence secretary,secretary of defense
interior minister|cabinet|interior minister,home secretary
health minister|cabinet|health minister,health secretary
education minister|cabinet|education minister,education secretary
justice minister|cabinet|justice minister,justice secretary
energy minister|cabinet|energy minister,energy secretary,oil minister
trade minister|cabinet|trade minister,trade secretary,commerce secretary
labour minister|cabinet|labour minister,labor minister,labor secretary
environment minister|cabinet|environment minister,environment secretary
culture minister|cabinet|culture minister,culture secretary
transport minister|cabinet|transport minister,transport secretary,transportation secretary
agriculture minister|cabinet|agriculture minister,agriculture secretary
attorney general|cabinet|attorney general
homeland security secretary|cabinet|homeland security secretary
press secretary|cabinet|press secretary
national security adviser|cabinet|national security adviser,national security advisor
senator|elected|senator,sen
representative|elected|representative,rep,congressman,congresswoman
governor|elected|governor,gov
mayor|elected|mayor
lieutenant governor|elected|lieutenant governor,lt gov
speaker|speaker|house speaker,speaker
ambassador|envoy|ambassador
general|rank|general,gen,lieutenant general,lt gen,major general,maj gen,brigadier general,brig gen
colonel|rank|colonel,col,lieutenant colonel,lt col
major|rank|major,maj
captain|rank|captain,capt
lieutenant|rank|lieutenant,lt
sergeant|rank|sergeant,sgt
admiral|rank|admiral,adm,vice admiral,rear admiral
judge|court|judge,justice
chief justice|chief court|chief justice
prosecutor|court|prosecutor,district attorney
archbishop|clergy|archbishop
bishop|clergy|bishop
cardinal|cardinals|cardinal
rabbi|clergy|rabbi
imam|clergy|imam
prince|prince|prince
princess|princess|princess
duke|duke|duke
duchess|duchess|duchess
coach|sport|head coach,coach
mr|address|mr
mrs|address|mrs,ms,miss
first lady|spouse|first lady
sir|knight|sir
dame|knight|dame,lady
`
  .trim()
  .split('\n')

/** Words that put an office into another time or make it another one: “former”, “acting”, “president-elect”. */
export const ROLE_SHIFTS: ReadonlySet<string> = new Set(
  'former ex then late acting interim deputy elect designate candidate assistant retired outgoing incoming vice under nominee hopeful'.split(
    ' ',
  ),
)
