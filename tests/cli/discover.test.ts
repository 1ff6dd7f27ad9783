import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../../src/batch/discover.ts'
import { folderWith } from './run-cli.ts'

const TREE = {
  '.gitignore': 'drafts/\n*.tmp.txt\n!keep.tmp.txt\n',
  '.copydeskignore': '/archive\n',
  'a.txt': '',
  'b.md': '',
  'c.html': '',
  'd.json': '',
  'x.tmp.txt': '',
  'keep.tmp.txt': '',
  '.hidden/e.txt': '',
  'node_modules/p/README.md': '',
  'drafts/f.txt': '',
  'archive/g.txt': '',
  'news/archive/h.txt': '',
  'news/.gitignore': 'secret.txt\n',
  'news/secret.txt': '',
  'news/2026/i.markdown': '',
}

async function pathsOf(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  return (await discover(paths, folder)).map((target) =>
    target.error === null ? target.path : `${target.path}: ${target.error.code}`,
  )
}

describe('discover', () => {
  it('walks a folder without what is ignored, hidden, installed, or no prose', async () => {
    expect(await pathsOf(folderWith(TREE), ['.'])).toEqual([
      'a.txt',
      'b.md',
      'c.html',
      'keep.tmp.txt',
      'news/2026/i.markdown',
      'news/archive/h.txt',
    ])
  })

  it('honours the ignore files over the folder that is asked for', async () => {
    const folder = folderWith({ ...TREE, '.git/HEAD': '', 'news/x.tmp.txt': '' })
    expect(await pathsOf(join(folder, 'news'), ['.'])).toEqual(['2026/i.markdown', 'archive/h.txt'])
  })

  it('takes a file that is named, whatever is ignored', async () => {
    expect(await pathsOf(folderWith(TREE), ['./drafts/f.txt', 'd.json'])).toEqual(['d.json', 'drafts/f.txt'])
  })

  it.each([
    ['*.txt', ['a.txt', 'keep.tmp.txt']],
    ['**/*.{md,markdown}', ['b.md', 'news/2026/i.markdown']],
    ['news/**', ['news/2026/i.markdown', 'news/archive/h.txt']],
    ['[ab].*', ['a.txt', 'b.md']],
    ['./news/*/?.txt', ['news/archive/h.txt']],
    ['*.json', ['d.json']],
    ['*.pdf', ['*.pdf: no-files']],
    ['nowhere/*.txt', ['nowhere/*.txt: no-files']],
  ])('expands %s', async (glob, paths) => {
    expect(await pathsOf(folderWith(TREE), [glob])).toEqual(paths)
  })

  it('takes a file whose name looks like a pattern', async () => {
    expect(await pathsOf(folderWith({ 'a[1].txt': '', 'a1.txt': '' }), ['a[1].txt'])).toEqual(['a[1].txt'])
  })

  it('shows absolute paths absolute and gives each file once', async () => {
    const folder = folderWith({ 'a.txt': '' })
    expect(await pathsOf('/', [join(folder, 'a.txt')])).toEqual([join(folder, 'a.txt')])
    expect(await pathsOf(folder, ['a.txt', './a.txt', '.', join(folder, 'a.txt')])).toEqual(['a.txt'])
  })
})
