import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileGlobs } from '../src/config/glob.ts'

const PACKED: readonly string[] = JSON.parse(readFileSync('package.json', 'utf8')).files

/** Pages for those who work on copydesk: they speak of sources, which are not packed. */
const FOR_DEVELOPERS = ['CONTRIBUTING.md', 'docs/accuracy.md', 'docs/architecture.md', 'docs/performance.md']

const PAGES = ['README.md', ...PACKED.filter((entry) => /^docs\/.*\.md$/.test(entry))]

/** What an entry names, a file or a folder; npm packs these two unasked. */
const isPacked = compileGlobs([
  ...PACKED.flatMap((entry) => [`/${entry}`, `/${entry}/**`]),
  '/README.md',
  '/LICENSE',
])

/** The files that a page links to, from the folder of the package. */
function linksOf(page: string): readonly string[] {
  const links = readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)
  return [...links].map(([, link = '']) => normalize(join(page, '..', link)))
}

describe('a page of the package', () => {
  it.each(PAGES)('links only to what is packed with it: %s', (page) => {
    const absent = linksOf(page).filter((path) => !isPacked(path) && !FOR_DEVELOPERS.includes(path))
    expect(absent).toEqual([])
  })
})
