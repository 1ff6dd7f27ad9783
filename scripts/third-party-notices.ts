import { readdirSync, readFileSync } from 'node:fs'

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
const PACKED = [
  'an-array-of-french-words',
  'an-array-of-spanish-words',
  'dictionary-en',
  'dictionary-en-au',
  'dictionary-en-ca',
  'dictionary-en-gb',
]

/**
 * The notices of all packages whose code or data the built package carries, each with its licence.
 * @param inputs paths of all files that were bundled
 * @throws Error for a package under a licence that was not accepted
 */
export function noticesOf(inputs: readonly string[], root: URL): string {
  const folders = new Set<string>()
  for (const input of inputs) {
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

interface PackageFacts {
  readonly name: string
  readonly version: string
  readonly license: string
}

function packageFacts(file: URL): PackageFacts {
  const facts = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: string
    /** As packages stated it before 2015. */
    readonly licenses?: readonly { readonly type: string }[]
  }
  const license = facts.license ?? facts.licenses?.map(({ type }) => type).join(' OR ') ?? ''
  return { name: facts.name, version: facts.version, license }
}

/** The licence file, or what the package's page says under that heading. */
function licenceText(place: URL): string {
  const names = readdirSync(place)
  const file = names.find((name) => /^(?:licen[cs]e|copying)/i.test(name))
  if (file !== undefined) return readFileSync(new URL(file, place), 'utf8').trim()
  const page = names.find((name) => /^readme/i.test(name))
  const text = page === undefined ? '' : readFileSync(new URL(page, place), 'utf8')
  const heading = text.search(/^(?:#+ *)?licen[cs]e/im)
  return heading < 0 ? '(no licence text in the package)' : text.slice(heading).trim()
}
