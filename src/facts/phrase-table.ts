import type { Token, Tokens } from './tokens.ts'

/** Phrases of one or more words, each with what it stands for; found by their first word. */
export interface PhraseTable<Value> {
  /**
   * The longest phrase that starts at token `index`.
   * @returns its value and the index past its last token
   */
  matchAt(tokens: Tokens, index: number): { readonly value: Value; readonly next: number } | undefined
}

interface Phrase<Value> {
  /** Words after the first. */
  readonly rest: readonly string[]
  readonly value: Value
}

/** Builds a table; a phrase given twice keeps its first value. Case is ignored. */
export function phraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>()
  for (const [phrase, value] of entries) {
    const [first, ...rest] = phrase.toLowerCase().split(/[ -]/)
    if (first === undefined || first === '') continue
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [{ rest, value }])
    else list.push({ rest, value })
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return {
    matchAt(tokens, index) {
      const first = tokens.all[index]
      if (first === undefined) return undefined
      const candidates = byFirst.get(first.lower)
      if (candidates === undefined) return undefined
      for (const { rest, value } of candidates) {
        if (follows(tokens, index, rest)) return { value, next: index + 1 + rest.length }
      }
      return undefined
    },
  }
}

function follows(tokens: Tokens, index: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) {
    const before = tokens.all[index + i]
    const token = tokens.all[index + 1 + i]
    if (token === undefined || before?.possessive) return false
    if (token.lower !== rest[i] || !holds(token)) return false
  }
  return true
}

function holds(token: Token): boolean {
  return token.gap === 'space' || token.gap === 'hyphen'
}
