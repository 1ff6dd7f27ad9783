/** Offices that are taken for one another. */
export const ROLES: readonly (readonly string[])[] = [
  ['President', 'Prime Minister', 'Vice President', 'Chancellor'],
  ['Foreign Minister', 'Finance Minister', 'Defence Minister', 'Health Minister', 'Interior Minister'],
  ['Defense Secretary', 'Secretary of State', 'Attorney General', 'Treasury Secretary', 'Press Secretary'],
  ['Foreign Secretary', 'Home Secretary', 'Health Secretary', 'Education Secretary'],
  ['Sen.', 'Rep.', 'Gov.'],
  ['Senator', 'Governor', 'Mayor', 'Congressman'],
  ['Gen.', 'Col.', 'Capt.'],
  ['General', 'Colonel', 'Admiral'],
]

export const NATIONALITIES =
  'French German British Russian Chinese Turkish Iranian Israeli Egyptian Polish Greek Spanish Italian Mexican Brazilian Japanese Indian Pakistani Ukrainian Iraqi Saudi Canadian Australian Irish'.split(
    ' ',
  )
export const COUNTRIES =
  'France Germany Britain Russia China Turkey Iran Israel Egypt Poland Greece Spain Italy Mexico Brazil Japan India Pakistan Ukraine Iraq Canada Australia Ireland Norway Kenya Peru Florida Texas California Ohio Iowa Michigan Georgia Virginia'.split(
    ' ',
  )
export const CITIES =
  'London Paris Berlin Moscow Beijing Istanbul Tehran Jerusalem Cairo Warsaw Athens Madrid Rome Tokyo Delhi Kabul Baghdad Chicago Boston Houston Dallas Atlanta Miami Phoenix Denver Seattle Cleveland Manchester Birmingham Glasgow Dublin Brussels Geneva Vienna Sydney Toronto'.split(
    ' ',
  )

export const ACTS: readonly (readonly [string, readonly string[]])[] = [
  ['bombed', ['annexed', 'evacuated']],
  ['invaded', ['bombed', 'left']],
  ['annexed', ['bombed']],
  ['shot', ['stabbed']],
  ['stabbed', ['shot']],
  ['killed', ['arrested', 'rescued']],
  ['arrested', ['shot', 'acquitted']],
  ['kidnapped', ['murdered']],
  ['resigned', ['retired', 'won re-election']],
  ['sacked', ['appointed']],
  ['fired', ['promoted']],
  ['elected', ['appointed', 'sacked']],
  ['appointed', ['sacked']],
  ['jailed', ['released', 'fined']],
  ['crashed', ['exploded']],
  ['banned', ['approved']],
]
export const ANTONYMS: readonly (readonly [string, string])[] = [
  ['won', 'lost'],
  ['lost', 'won'],
  ['rose', 'fell'],
  ['fell', 'rose'],
  ['increased', 'decreased'],
  ['opened', 'closed'],
  ['closed', 'opened'],
  ['accepted', 'rejected'],
  ['rejected', 'accepted'],
  ['approved', 'rejected'],
  ['denied', 'admitted'],
  ['admitted', 'denied'],
  ['supported', 'opposed'],
  ['opposed', 'supported'],
  ['praised', 'criticised'],
  ['criticised', 'praised'],
  ['criticized', 'praised'],
  ['condemned', 'praised'],
  ['began', 'ended'],
  ['arrived', 'left'],
  ['survived', 'died'],
  ['bought', 'sold'],
  ['sold', 'bought'],
]
export const SURNAMES =
  'Hartwell Lindqvist Moreau Castellan Okafor Brandreth Petrosyan Whitlock Tanaka Delacroix'.split(' ')

/** Given names, to tell people from places and works. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
  Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary
  Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick
  Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Peter Kyle Mary Patricia Jennifer Linda Elizabeth Barbara Susan
  Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah
  Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Anna Hillary Bernie Barack Mitt Ted Joe Mike Bill Boris
  Theresa Jeremy Vladimir Emmanuel Angela Nigel Jeb Marco Rand Chris Rick Newt Nancy Mitch Paul Sergei Jens Benjamin
  Mahmoud Dmitry Francois Nicolas Viktor Alex Alexis Antonis Kim Tom Tim Jim Bob Ben Dan Don Sam Steve Jeff Greg
  Elena Maria Ana Carlos Juan Luis Pedro Hassan Mohammed Ahmed Ali Omar Abdul Narendra Rahul Xi Shinzo Ursula Ed
  Keir Gordon Tony Dominic Michael Sajid Priti Matt Rishi Roger Rafael Novak Serena Andy Phil Jordan Lee`.split(
    /\s+/,
  ),
)
