import type { Range } from '../text/range.ts'
import { CITIES } from './data/cities.ts'
import { NATIONS, PARTS, STATES } from './data/nations.ts'
import { isWeekday } from './dates.ts'
import { foldName } from './names.ts'
import { type PhraseTable, phraseTable } from './phrase-table.ts'
import type { Tokens } from './tokens.ts'

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

/** Names of nations, their people, seats and parts. Built once by whoever reads facts. */
export type Gazetteer = PhraseTable<PlaceName>

export function loadGazetteer(): Gazetteer {
  const entries: [string, PlaceName][] = []
  const add = (names: string | undefined, value: PlaceName): void => {
    for (const name of (names ?? '').split(',')) if (name !== '') entries.push([name, value])
  }
  for (const row of NATIONS) {
    const [code = '', names, people, seats] = row.split('|')
    add(names, { code, form: 'country' })
    add(people, { code, form: 'people' })
    for (const seat of (seats ?? '').split(',')) add(seat, { code, ...cityPart(seat), form: 'seat' })
  }
  for (const row of PARTS) {
    const [code = '', part = '', names, people] = row.split('|')
    add(names, { code, part, form: 'part' })
    add(people, { code, part, form: 'part-people' })
  }
  for (const row of STATES) {
    const [state = '', names, people, short] = row.split('|')
    const place = { code: 'US', part: `US-${state}` }
    add(names, { ...place, form: 'part' })
    add(people, { ...place, form: 'part-people' })
    if (short?.includes('.')) add(short, { ...place, form: 'part' })
  }
  for (const row of CITIES) {
    const [container = '', names = ''] = row.split('|')
    const [code = ''] = container.split('-')
    const within = container === code ? {} : { within: container }
    for (const name of names.split(',')) add(name, { code, ...cityPart(name), ...within, form: 'city' })
  }
  return phraseTable(entries)
}

/** Houses that a government speaks from; the other seats are cities. */
const HOUSES: ReadonlySet<string> = new Set(
  'Kremlin,White House,Pentagon,Downing Street,Whitehall,Westminster,Elysee,Holy See'.split(','),
)

function cityPart(name: string): { readonly part?: string } {
  return HOUSES.has(name) ? {} : { part: `city:${foldName(name)}` }
}

/** Finds the places of a text. */
export function findPlaces(tokens: Tokens, gazetteer: Gazetteer): readonly PlaceFact[] {
  const found: PlaceFact[] = []
  for (let i = 0; i < tokens.all.length; ) {
    const token = tokens.all[i]
    const match = token?.capital ? gazetteer.matchAt(tokens, i) : undefined
    if (token === undefined || match === undefined || isPronoun(token.text, token.opens)) {
      i++
      continue
    }
    const last = tokens.all[match.next - 1] ?? token
    if (match.value.part?.startsWith('city:') && isWithinName(tokens, i, match.next)) {
      i = match.next
      continue
    }
    found.push({
      ...match.value,
      range: { start: token.start, end: last.end },
      sentence: token.sentence,
      from: i,
      to: match.next,
      possessive: last.possessive,
    })
    i = match.next
  }
  return found
}

/** “Jack London”, “Boston Dynamics”: a city's name within another name is no place. */
function isWithinName(tokens: Tokens, from: number, to: number): boolean {
  const [before, first, after] = [tokens.all[from - 1], tokens.all[from], tokens.all[to]]
  if (after?.capital && after.gap === 'space' && !after.opens && !isWeekday(after.lower)) return true
  return (
    before?.capital === true && !before.opens && first?.gap === 'space' && before.sentence === first.sentence
  )
}

/** “Us” at the head of a sentence. */
function isPronoun(text: string, opens: boolean): boolean {
  return text === 'Us' && opens
}
