import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPattern } from './pattern.ts'

const found = (pattern: string, text: string): readonly string[] =>
  readPattern(pattern)
    .matches(text)
    .map(({ start, end }) => text.slice(start, end))

describe('a pattern of the configuration', () => {
  it('is the text itself without slashes', () => {
    expect(found('a.b', 'a.b axb a.b')).toEqual(['a.b', 'a.b'])
  })

  it.each([
    ["/[\\w']+/g", "don't go"],
    ['/\\bnpm\\b/g', 'npm npmx npm'],
    ['/colou?r(s|ed)?/', 'color colours coloured'],
    ['/x{2,3}/', 'xxxxx x xx'],
    ['/JavaScript/i', 'javascript JAVASCRIPT'],
    ['/^a.c$/', 'abc'],
    ['/[^a-c]+/', 'abcdefabc'],
    ['/\\p{Lu}\\p{Ll}+/u', 'Über den Wolken'],
  ])('matches %s as a regular expression does', (pattern, text) => {
    const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/.exec(pattern) ?? []
    const native = text.match(new RegExp(body, flags.includes('g') ? flags : `${flags}g`)) ?? []
    expect(found(pattern, text)).toEqual([...native])
  })

  it('agrees with regular expressions on random texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'") }), (text) => {
        expect(found("/[ab']+/", text)).toEqual([...(text.match(/[ab']+/g) ?? [])])
        expect(found('/ab+a?/', text)).toEqual([...(text.match(/ab+a?/g) ?? [])])
      }),
    )
  })

  it('does not run away', () => {
    expect(found('/(a+)+b/', 'a'.repeat(20_000))).toEqual([])
  })

  it.each(['/(?=a)/', '/(a)\\1/', '/(a/', '/*a/', '/a{1000}/'])('refuses %s with its reason', (pattern) => {
    expect(() => readPattern(pattern)).toThrow(/does not read/)
  })
})
