import { CITIES } from './data/cities.ts'
import { NATIONS, PARTS, STATES } from './data/nations.ts'
import { foldName } from './fold-name.ts'
import { type PackedPhrases, packPhrases } from './phrase-table.ts'
import type { PlaceName } from './places.ts'

/** Packs the names of places with what `placeNameOf` reads back. */
export function packPlaces(): PackedPhrases {
  const entries: [string, string][] = []
  const add = (names: string | undefined, { code, part = '', within = '', form }: PlaceName): void => {
    const value = [code, form, part, within].join('|')
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
  return packPhrases(entries)
}

/** Houses that a government speaks from; the other seats are cities. */
const HOUSES: ReadonlySet<string> = new Set(
  'Kremlin,White House,Pentagon,Downing Street,Whitehall,Westminster,Elysee,Holy See'.split(','),
)

function cityPart(name: string): { readonly part?: string } {
  return HOUSES.has(name) ? {} : { part: `city:${foldName(name)}` }
}
