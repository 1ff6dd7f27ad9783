/** Forms of address: they precede a surname and say something of sex or rank, nothing of an office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lord lady baroness baron'.split(' '),
)

/** Offices and ranks written with a capital before a name: “President Obama”, “Gen. Soleimani”. */
export const TITLES: ReadonlySet<string> = new Set(
  `president minister premier chancellor king queen prince princess pope emperor empress sheikh
  ayatollah senator sen rep representative congressman congresswoman governor gov lieutenant mayor councillor
  secretary attorney general speaker leader chairman chairwoman chair chief justice judge ambassador
  commissioner director prof professor rev reverend father sister brother bishop archbishop cardinal rabbi
  imam gen col colonel lt sgt sergeant capt captain cmdr commander maj major adm admiral marshal officer
  inspector detective superintendent constable coach taoiseach`.split(/\s+/),
)

/** Words that open a sentence with a capital letter and are never part of a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here he she it they we you i his her its their our your my who whom
  whose which what when where why how if as at by for from in into of off on onto out over since than then
  to under until up upon with within without about above across after against along among around before
  behind below beneath beside between beyond during except inside near outside past through throughout
  toward towards and or but nor so yet both either neither not no yes all any some many much more most few
  several each every other another such same only also even just still again now today yesterday tomorrow
  one two three four five six seven eight nine ten is are was were be been being has have had do does did
  will would can could may might must shall should let while although though because unless whether however
  meanwhile left right centre center top bottom back front file photo picture image video watch read see`.split(
    /\s+/,
  ),
)

/** Small words inside a name: “Ludwig van Beethoven”, “Charles de Gaulle”, “Bank of England”. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos du la le van von der den ten ter bin ibn al el abu y e of'.split(' '),
)

/** First words of names of places, houses and works: “New Orleans” and “New York” are no two people. */
export const NAME_LEADS: ReadonlySet<string> = new Set(
  `new san santa los las fort lake mount mt north south east west central upper lower great saint st port cape
  grand royal national international american united university hong supreme white red black blue green
  european federal public senate house congressional democratic republican world state city county`.split(
    /\s+/,
  ),
)
