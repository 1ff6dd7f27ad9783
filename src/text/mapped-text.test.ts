import { describe, expect, it } from 'vitest'
import { mapText, plainText } from './mapped-text.ts'

describe('mapped text', () => {
  // Source: `Fish &amp; <b>chips</b>`; prose: `Fish & chips`.
  const source = 'Fish &amp; <b>chips</b>'
  const build = mapText()
  build.linear('Fish ', 0)
  build.atomic('&', { start: 5, end: 10 })
  build.linear(' ', 10)
  build.linear('chips', 14)
  const prose = build.build()

  const there = (start: number, end: number): string => {
    const range = prose.toSource({ start, end })
    return source.slice(range.start, range.end)
  }

  it('joins the pieces', () => {
    expect(prose.text).toBe('Fish & chips')
  })

  it('leads linear prose to its own letters', () => {
    expect(there(0, 4)).toBe('Fish')
    expect(there(7, 12)).toBe('chips')
    expect(prose.isExact({ start: 7, end: 12 })).toBe(true)
  })

  it('leads an entity to the whole of it, and does not cut it', () => {
    expect(there(5, 6)).toBe('&amp;')
    expect(prose.isExact({ start: 5, end: 6 })).toBe(false)
    expect(there(0, 12)).toBe('Fish &amp; <b>chips')
  })

  it('calls nothing exact that a tag parts', () => {
    expect(prose.isExact({ start: 6, end: 9 })).toBe(false)
  })

  it('joins runs that touch in the source', () => {
    const pieces = mapText()
    pieces.linear('ab', 3)
    pieces.linear('cd', 5)
    expect(pieces.build().isExact({ start: 0, end: 4 })).toBe(true)
  })

  it('ends a range before a tag that follows it, and starts one behind a tag before it', () => {
    expect(there(6, 7)).toBe(' ')
    expect(prose.toSource({ start: 7, end: 8 })).toEqual({ start: 14, end: 15 })
  })

  it('shifts plain text', () => {
    expect(plainText('abc', 10).toSource({ start: 1, end: 2 })).toEqual({ start: 11, end: 12 })
  })
})
