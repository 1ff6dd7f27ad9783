import type { Facts } from '../facts/facts.ts'
import type { BlockFacts } from '../rule/rule.ts'
import type { Passage } from './story.ts'

/** A passage whose facts are read when somebody looks. */
export function lazyPassage({ block, facts }: BlockFacts<() => Facts>): Passage {
  return {
    block,
    get facts() {
      return facts()
    },
  }
}

/** Reads facts when they are first asked for, and once. */
export function lazily(read: () => Facts): () => Facts {
  let known: Facts | undefined
  return () => {
    known ??= read()
    return known
  }
}
