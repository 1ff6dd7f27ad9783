/** Plurals that do not end in s. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['police', 'police'],
  ['troops', 'soldier'],
  ['soldiers', 'soldier'],
  ['feet', 'foot'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['teeth', 'tooth'],
  ['media', 'medium'],
  ['persons', 'person'],
  ['individuals', 'person'],
  ['aircraft', 'aircraft'],
])

/** Words that end in s and are no plural, beside those on -ss, -us, -is and -ics. */
const SINGULAR: ReadonlySet<string> = new Set(
  'was has its as across plus yes less says does previous'.split(' '),
)

function isSingular(lower: string): boolean {
  return /[sui]s$|ics$/.test(lower) || SINGULAR.has(lower)
}

const NO_PLURALS: ReadonlySet<string> = new Set(
  'abdomen acumen albumen bitumen cerumen dolmen gravamen hymen rumen stamen regimen semen specimen yemen lumen foramen'.split(
    ' ',
  ),
)

/** The singular of a plural noun; `undefined` for a word that is no plural. */
export function singularOf(lower: string): string | undefined {
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return irregular
  // “policemen”, “congresswomen”, “grandchildren”, not “specimen”
  if (lower.endsWith('men') && lower.length > 5)
    return NO_PLURALS.has(lower) ? undefined : `${lower.slice(0, -2)}an`
  if (lower.endsWith('children')) return lower.slice(0, -3)
  if (lower.length < 3 || !lower.endsWith('s') || isSingular(lower)) return undefined
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|z)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

/**
 * A word without its endings, so that “settle” and “settlement”, “invade” and “invasion”, “plan” and
 * “planned”, “paid” and “payment” share their stem as often as spelling allows. After Porter, An algorithm for
 * suffix stripping (1980), with fewer steps and a list of strong verbs. Rough: it is only used to count what
 * two sentences share.
 */
export function stemOf(lower: string): string {
  const strong = STRONG.get(lower)
  if (strong !== undefined) return strong
  if (lower.length <= 4)
    return lower.length === 4 ? withoutVowel(lower.endsWith('s') ? lower.slice(0, -1) : lower) : lower
  const singular = withoutPlural(lower)
  const verb = withoutEnding(singular, VERBAL)
  // “presidential” is of a “president”, who presides; “investigator” is of “investigate”.
  const stem = withoutEnding(withoutEnding(withoutEnding(verb, AGENT), DERIVED), DERIVED)
  return withoutVowel(withoutTwin(stem))
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.slice(0, /(?:ch|sh|ss|x|z)es$/.test(word) ? -2 : -1)
}

/** An ending, what stands in its place, and how many letters must be left before it. */
type Ending = readonly [ending: string, instead: string, least: number]

const VERBAL: Readonly<Record<string, readonly Ending[]>> = {
  g: [['ing', '', 3]],
  d: [
    ['ied', 'y', 2],
    ['eed', 'ee', 2],
    ['ed', '', 3],
  ],
}

/** By their last letter, the longest first. Not a pattern: that would be tried at every letter of a word. */
const DERIVED: Readonly<Record<string, readonly Ending[]>> = {
  n: [
    ['ation', '', 3],
    // “invasion” of “invade”, “expansion” of “expand”
    ['asion', 'ad', 2],
    ['ision', 'id', 2],
    ['osion', 'od', 2],
    ['usion', 'ud', 2],
    ['nsion', 'nd', 2],
    ['ion', '', 3],
  ],
  t: [
    ['ement', '', 4],
    ['ment', '', 3],
    ['ent', '', 4],
    ['ant', '', 4],
    ['at', '', 3],
  ],
  e: [
    ['ance', '', 4],
    ['ence', '', 4],
    ['ate', '', 3],
    ['ive', '', 4],
    ['ee', '', 4],
  ],
  l: [
    ['ial', '', 4],
    ['al', '', 4],
  ],
  s: [['ness', '', 3]],
  y: [
    ['ly', '', 3],
    ['ery', '', 3],
  ],
}

const AGENT: Readonly<Record<string, readonly Ending[]>> = {
  r: [
    ['er', '', 3],
    ['or', '', 3],
  ],
}

function withoutEnding(word: string, endings: Readonly<Record<string, readonly Ending[]>>): string {
  const found = endings[word.charAt(word.length - 1)]?.find(
    ([ending, , least]) => word.length - ending.length >= least && word.endsWith(ending),
  )
  return found === undefined ? word : word.slice(0, -found[0].length) + found[1]
}

/** “plann” of “planned”; “kill” and “pass” keep their two letters. */
function withoutTwin(stem: string): string {
  const last = stem.charAt(stem.length - 1)
  const isTwin = last === stem.charAt(stem.length - 2) && stem.length > 3 && !'lsaeiou'.includes(last)
  return isTwin ? stem.slice(0, -1) : stem
}

/** “agree” and “agreement”, “city” and “cities” */
function withoutVowel(stem: string): string {
  let end = stem.length
  while (end > 3 && stem.charAt(end - 1) === 'e') end--
  if (end < stem.length) return stem.slice(0, end)
  return end > 3 && stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem
}

/** Strong verbs, and nouns that their verb does not show, by the stem of the verb. */
const STRONG: ReadonlyMap<string, string> = byForm(`
pay paid payment|sell sold sale sales|buy bought|win won winner|lose lost loss losses|rise rose risen|fall fell fallen
grow grew grown growth|spend spent|build built|hold held|find found|lead led leader|meet met|take took taken taking
give gave given giving|tell told|say said says|send sent|bring brought|catch caught|teach taught|leave left leaving
die died dies dying death deaths|come came coming|become became|begin began begun|break broke broken
choose chose chosen choice|drive drove driven driver|fight fought|flee fled flight|fly flew flown|get got
go went gone goes|hide hid hidden|keep kept|know knew known|lie lay lying|make made making|run ran running runner
see saw seen|seek sought|set setting|shoot shot shooting|show shown showed|shrink shrank shrunk|sink sank sunk|sit sat
speak spoke spoken speech|stand stood|steal stole stolen|strike struck strikes|swear swore sworn|swim swam
think thought|throw threw thrown|wear wore worn|write wrote written|cut cuts cutting|beat beaten beating
hit hits hitting|lend lent loan|raise raised raising|cost costs|use used using|try tried trying|marry married
live lived living life lives`)

/** Loops and no patterns: this runs at every start. */
function byForm(lines: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    for (const row of line.split('|')) {
      const forms = row.split(' ')
      for (const form of forms) found.set(form, forms[0] ?? form)
    }
  }
  return found
}
