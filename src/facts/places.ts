import type { Range } from '../text/range.ts'
import { isWeekday } from './dates.ts'
import type { PhraseTable } from './phrase-table.ts'
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
  // “London’s Croke Park”: an owner's name ends before what is owned.
  const isOwner = tokens.all[to - 1]?.possessive === true
  if (!isOwner && after?.capital && after.gap === 'space' && !after.opens && !isWeekday(after.lower))
    return true
  return (
    before?.capital === true && !before.opens && first?.gap === 'space' && before.sentence === first.sentence
  )
}

/** “Us” at the head of a sentence. */
function isPronoun(text: string, opens: boolean): boolean {
  return text === 'Us' && opens
}
