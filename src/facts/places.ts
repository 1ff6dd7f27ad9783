import type { Range } from '../text/range.ts'
import { isWeekday } from './dates.ts'
import type { PhraseTable } from './phrase-table.ts'
import type { Token, Tokens } from './tokens.ts'

/**
 * How a nation or a place is named: by itself, by its people or adjective, by its seat of power (a
 * capital), as a part of it, by the people of a part, or as another city.
 */
export type PlaceForm = 'country' | 'people' | 'seat' | 'part' | 'part-people' | 'city'

/** What a name of a place says: `code` the nation (“UA”), `part` the part (“UA-CR”, “city:kharkiv”). */
export interface PlaceName {
  readonly code: string
  readonly part?: string
  /** The state that a city lies in (“US-TX”). */
  readonly within?: string
  readonly form: PlaceForm
}

export interface PlaceFact extends PlaceName {
  readonly range: Range
  readonly sentence: number
  /** Token indices, half-open. */
  readonly from: number
  readonly to: number
  /** “Russia’s” */
  readonly possessive: boolean
}

/** A class, since V8 takes long to add members to what it has copied from another object. */
class FoundPlace implements PlaceFact {
  readonly code: string
  readonly form: PlaceForm
  declare readonly part?: string
  declare readonly within?: string
  readonly range: Range
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly possessive: boolean

  constructor(name: PlaceName, first: Token, last: Token, from: number, to: number) {
    this.code = name.code
    this.form = name.form
    if (name.part !== undefined) this.part = name.part
    if (name.within !== undefined) this.within = name.within
    this.range = { start: first.start, end: last.end }
    this.sentence = first.sentence
    this.from = from
    this.to = to
    this.possessive = last.possessive
  }
}

/** Names of nations, their people, seats and parts. */
export type Gazetteer = PhraseTable<PlaceName>

/** The value of a packed name (see pack-places.ts). */
export function placeNameOf(value: string): PlaceName {
  const [code = '', form = '', part = '', within = ''] = value.split('|')
  return {
    code,
    form: form as PlaceForm,
    ...(part === '' ? {} : { part }),
    ...(within === '' ? {} : { within }),
  }
}

/** The places of a text. */
export interface Places {
  readonly places: readonly PlaceFact[]
  /** Cities that another name begins with: “Boston” of “Boston Common”, which is a place, or of “Boston Dynamics”, which is none. */
  readonly eponyms: readonly PlaceFact[]
}

/** Finds the places of a text. */
export function findPlaces(tokens: Tokens, gazetteer: Gazetteer): Places {
  const places: PlaceFact[] = []
  const eponyms: PlaceFact[] = []
  for (let i = 0; i < tokens.all.length; ) {
    const token = tokens.all[i]
    const match = token?.capital ? gazetteer.matchAt(tokens, i) : undefined
    if (token === undefined || match === undefined || isPronoun(token.text, token.opens)) {
      i++
      continue
    }
    const last = tokens.all[match.next - 1] ?? token
    const name = stateOfTheName(tokens, i, match.value, places.at(-1)) ?? match.value
    const place = new FoundPlace(name, token, last, i, match.next)
    const isCity = place.part?.startsWith('city:') === true
    if (!isCity) places.push(place)
    else if (!endsName(tokens, i)) (beginsName(tokens, match.next) ? eponyms : places).push(place)
    i = match.next
  }
  return { places, eponyms }
}

/** “Boston Dynamics”: a city's name within another name is no place. */
function beginsName({ all }: Tokens, to: number): boolean {
  const after = all[to]
  // “London’s Croke Park”: an owner's name ends before what is owned.
  if (all[to - 1]?.possessive === true || after === undefined) return false
  return after.capital && after.gap === 'space' && !after.opens && !isWeekday(after.lower)
}

/** “Jack London” */
function endsName({ all }: Tokens, from: number): boolean {
  const [before, first] = [all[from - 1], all[from]]
  return (
    before?.capital === true && !before.opens && first?.gap === 'space' && before.sentence === first.sentence
  )
}

/** The nation that a state of America shares its name with. */
const NAMESAKE_OF_STATE = 'GE'
const STATE: PlaceName = { code: 'US', part: 'US-GA', form: 'part' }

/** “Atlanta, Georgia”: the state, after a city of America. */
function stateOfTheName(
  { all }: Tokens,
  from: number,
  { code, form }: PlaceName,
  city: PlaceFact | undefined,
): PlaceName | undefined {
  if (form !== 'country' || city?.to !== from || all[from]?.gap !== 'comma') return undefined
  return code === NAMESAKE_OF_STATE && city.within !== undefined && city.code === STATE.code
    ? STATE
    : undefined
}

/** “Us” at the head of a sentence. */
function isPronoun(text: string, opens: boolean): boolean {
  return text === 'Us' && opens
}
