import { describe, expect, it } from 'vitest'
import { compileGlobs } from './glob.ts'

describe('a path pattern', () => {
  it.each([
    ['*.md', 'a.md'],
    ['*.md', 'deep/down/a.md'],
    ['wire/*.txt', 'wire/a.txt'],
    ['./wire/*.txt', 'wire/a.txt'],
    ['wire/', 'wire/deep/a.txt'],
    ['wire/**', 'wire/deep/a.txt'],
    ['**/wire/*.txt', 'wire/a.txt'],
    ['**/wire/*.txt', 'x/y/wire/a.txt'],
    ['a/**/b.txt', 'a/b.txt'],
    ['a/**/b.txt', 'a/x/y/b.txt'],
    ['*.{md,html}', 'a.html'],
    ['{2019,2020}/0?-*.txt', '2020/07-talks.txt'],
    ['[a-c]*.txt', 'b1.txt'],
    ['[!a-c]*.txt', 'd.txt'],
    ['a{b', 'a{b'],
    ['.*/*', '.drafts/.a.txt'],
    ['[x', '[x'],
    ['ünï*.txt', 'ünïcode.txt'],
  ])('%s means %s', (pattern, path) => {
    expect(compileGlobs([pattern])(path)).toBe(true)
  })

  it.each([
    ['wire/*.txt', 'wire/deep/a.txt'],
    ['wire/*.txt', 'x/wire/a.txt'],
    ['*.md', 'a.mdx'],
    ['?', 'ab'],
    ['wire?a', 'wire/a'],
    ['[!x]', '/'],
    ['', 'a'],
    ['*.{md,html}', 'a.{md,html}'],
  ])('%s does not mean %s', (pattern, path) => {
    expect(compileGlobs([pattern])(path)).toBe(false)
  })

  it('can be taken back, and given again', () => {
    const test = compileGlobs(['*.txt', '!drafts/**', 'drafts/keep.txt'])
    expect([test('a.txt'), test('drafts/a.txt'), test('drafts/keep.txt')]).toEqual([true, false, true])
  })

  it('takes no longer for a hostile pattern than its length times the path', () => {
    const path = 'a'.repeat(4000)
    expect(compileGlobs([`${'*a'.repeat(60)}b`])(path)).toBe(false)
    expect(compileGlobs([`${'**/'.repeat(60)}b`])('a/'.repeat(2000))).toBe(false)
    expect(compileGlobs(['{a,b}'.repeat(1000)])('ab'.repeat(500))).toBe(false)
  })
})
