import type { Block } from '../document/document.ts'
import type { WordTable } from '../text/words.ts'
import { type DateFact, findDates } from './dates.ts'
import { type EventFact, findEvents } from './events.ts'
import { findNames, type NameFact } from './names.ts'
import { findRoles, loadRoles, type RoleFact } from './persons.ts'
import { findPlaces, loadGazetteer, type PlaceFact } from './places.ts'
import { loadPredicates, type PredicateLexicon } from './predicates.ts'
import { findQuantities, type QuantityFact } from './quantities.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** What a block states, as typed values with their ranges in its prose. */
export interface Facts {
  readonly tokens: Tokens
  readonly dates: readonly DateFact[]
  readonly quantities: readonly QuantityFact[]
  readonly names: readonly NameFact[]
  readonly roles: readonly RoleFact[]
  readonly places: readonly PlaceFact[]
  readonly events: readonly EventFact[]
}

export interface FactReader {
  readonly predicates: PredicateLexicon
  /** Reads the facts of one block's prose. Linear; never throws. */
  read(text: string, words: WordTable): Facts
}

interface FactTables {
  readonly gazetteer: ReturnType<typeof loadGazetteer>
  readonly predicates: ReturnType<typeof loadPredicates>
  readonly roles: ReturnType<typeof loadRoles>
}

/** The facts of blocks, read once for all rules that ask: a block never changes. */
export interface FactShelf {
  readonly predicates: PredicateLexicon
  factsOf(block: Block, words: WordTable): Facts
}

function createFactShelf(reader: FactReader): FactShelf {
  const known = new WeakMap<Block, Facts>()
  return {
    get predicates() {
      return reader.predicates
    },
    factsOf(block, words) {
      let facts = known.get(block)
      if (facts === undefined) {
        facts = reader.read(block.prose.text, words)
        known.set(block, facts)
      }
      return facts
    },
  }
}

/** Builds the small tables that facts are read with when the first text is read: some milliseconds. */
export function createFactReader(): FactReader {
  let built: FactTables | undefined
  const tables = (): FactTables => {
    built ??= { gazetteer: loadGazetteer(), predicates: loadPredicates(), roles: loadRoles() }
    return built
  }
  return {
    get predicates() {
      return tables().predicates
    },
    read(text, words) {
      const { gazetteer, predicates, roles } = tables()
      const tokens = tokenize(text, words)
      const dates = findDates(tokens)
      const places = findPlaces(tokens, gazetteer)
      const names = findNames(tokens)
      return {
        tokens,
        dates,
        places,
        quantities: findQuantities(tokens, dates),
        names,
        roles: findRoles(tokens, roles, names, places),
        events: findEvents(tokens, predicates, places, dates),
      }
    },
  }
}

/** The shelf that the consistency rules share; it holds nothing that its blocks do not give again. */
export const sharedFacts: FactShelf = createFactShelf(createFactReader())
