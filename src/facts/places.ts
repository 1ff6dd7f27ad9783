import type { Range } from '../text/range.ts'
import { NATIONS, PARTS, STATES } from './data/nations.ts'
import { type PhraseTable, phraseTable } from './phrase-table.ts'
import type { Tokens } from './tokens.ts'

/** How a nation or a place is named: by itself, by its people or adjective, by its seat of power, or a part of it. */
export type PlaceForm = 'country' | 'people' | 'seat' | 'part' | 'part-people'

/** What a name of a place says: `code` the whole (“UA”), `part` the part (“UA-CR”). */
export interface PlaceName {
  readonly code: string
  readonly part?: string
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
    add(seats, { code, form: 'seat' })
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
  return phraseTable(entries)
}

/** Words that are a nation's only with a capital, and “us”, which never is one. */
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

/** “Us” at the head of a sentence. */
function isPronoun(text: string, opens: boolean): boolean {
  return text === 'Us' && opens
}
