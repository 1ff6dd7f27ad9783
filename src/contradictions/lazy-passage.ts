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
