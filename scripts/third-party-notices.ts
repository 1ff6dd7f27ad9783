import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Metafile } from 'esbuild'

/** Licences under which a package's code may be carried in ours. */
const ACCEPTED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  '(MIT AND BSD)',
])

/** Packages whose data is packed into dist/lexicon.bin: no bundle names them. */
const PACKED = ['dictionary-en', 'dictionary-en-au', 'dictionary-en-ca', 'dictionary-en-gb']

/**
 * The notices of all packages whose code or data the built package carries, each with its licence.
 * @throws Error for a package under a licence that was not accepted
 */
export function noticesOf(metafile: Metafile, root: URL): string {
  const folders = new Set<string>()
  for (const input of Object.keys(metafile.inputs)) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
    if (folder !== undefined) folders.add(folder)
  }
  for (const name of PACKED) folders.add(`node_modules/${name}`)
  const notices = [...folders].sort().map((folder) => notice(folder, root))
  return `copydesk carries code and data of these packages.\n\n${notices.join('\n')}`
}

function notice(folder: string, root: URL): string {
  const place = new URL(`${folder}/`, root)
  const { name, version, license } = packageFacts(new URL('package.json', place))
  if (!ACCEPTED.has(license))
    throw new Error(`${name} is under ${license}, which was never accepted for bundling`)
  const text = licenceText(place)
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${text}\n`
}

function packageFacts(file: URL): {
  readonly name: string
  readonly version: string
  readonly license: string
} {
  const facts: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const has = (key: string): string => {
    if (typeof facts !== 'object' || facts === null) return ''
    const value = Object.getOwnPropertyDescriptor(facts, key)?.value
    return typeof value === 'string' ? value : ''
  }
  return { name: has('name'), version: has('version'), license: has('license') }
}

function licenceText(place: URL): string {
  if (!existsSync(place)) return ''
  const name = readdirSync(place).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
  return name === undefined
    ? '(no licence text in the package)'
    : readFileSync(new URL(name, place), 'utf8').trim()
}
