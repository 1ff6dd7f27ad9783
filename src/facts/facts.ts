import type { Block } from '../document/document.ts'
import type { WordTable } from '../text/words.ts'
import { type DateFact, findDates } from './dates.ts'
import { type EventFact, findEvents } from './events.ts'
import { findNames, type NameFact } from './names.ts'
import { PLACES, PREDICATES, ROLES } from './packed-tables.ts'
import { findRoles, type RoleFact, type RoleTable, roleOf } from './persons.ts'
import { openPhrases } from './phrase-table.ts'
import { findPlaces, type Gazetteer, type PlaceFact, type Places, placeNameOf } from './places.ts'
import { openPredicates, type PredicateLexicon } from './predicates.ts'
import { findQuantities, type QuantityFact } from './quantities.ts'
import { type Tokens, tokenize } from './tokens.ts'
import { openWordForms } from './word-forms.ts'

/** What a block states, as typed values with their ranges in its prose. */
export interface Facts {
  readonly tokens: Tokens
  readonly dates: readonly DateFact[]
  readonly quantities: readonly QuantityFact[]
  readonly names: readonly NameFact[]
  readonly roles: readonly RoleFact[]
  readonly places: readonly PlaceFact[]
  /** Cities that another name begins with: “Boston Common”. */
  readonly eponyms: readonly PlaceFact[]
  readonly events: readonly EventFact[]
}

export interface FactReader {
  readonly predicates: PredicateLexicon
  /** Reads the facts of one block's prose. Linear; never throws. */
  read(text: string, words: WordTable): Facts
}

/** The small tables that facts are read with. */
interface FactTables {
  readonly gazetteer: Gazetteer
  readonly predicates: PredicateLexicon
  readonly roles: RoleTable
}

/** The words of each block of one document, the same function for all that ask about that document. */
export type BlockWords = (block: Block) => WordTable

/**
 * The facts of blocks, read once for all rules that ask: a block never changes. Only those of the document that was
 * asked about last are kept, and of a book only those of the blocks that were read last, since facts take some ten times
 * the room of their text.
 */
export interface FactShelf {
  readonly predicates: PredicateLexicon
  factsOf(block: Block, words: BlockWords): Facts
}

/** Blocks: a chapter. */
const ROOM = 1000

/**
 * A shelf that is cleared when another document comes. Not a weak map: what V8 collects of the young objects it takes
 * for alive while such a map holds it, whatever has become of the key, so that facts of documents long done were copied,
 * grew old, and were only thrown away with the whole heap.
 */
export function createFactShelf(reader: FactReader): FactShelf {
  let known = new Map<Block, Facts>()
  let latest: BlockWords | undefined
  return {
    predicates: reader.predicates,
    factsOf(block, words) {
      if (words !== latest || known.size >= ROOM) known = new Map()
      latest = words
      let facts = known.get(block)
      if (facts === undefined) {
        facts = reader.read(block.prose.text, words(block))
        known.set(block, facts)
      }
      return facts
    },
  }
}

/** Nothing of the tables is unpacked before a word stands in a text. */
export function createFactReader(): FactReader {
  const tables: FactTables = {
    gazetteer: openPhrases('places', PLACES, placeNameOf),
    predicates: openPredicates(PREDICATES),
    roles: openPhrases('roles', ROLES, roleOf),
  }
  const forms = openWordForms()
  return {
    predicates: tables.predicates,
    read: (text, words) => new ProseFacts(tokenize(text, words, forms), tables),
  }
}

/** Facts of each kind are found when somebody asks for that kind. */
class ProseFacts implements Facts {
  readonly tokens: Tokens
  readonly #tables: FactTables
  #dates?: Facts['dates']
  #quantities?: Facts['quantities']
  #names?: Facts['names']
  #roles?: Facts['roles']
  #places?: Places
  #events?: Facts['events']

  constructor(tokens: Tokens, tables: FactTables) {
    this.tokens = tokens
    this.#tables = tables
  }

  get dates(): Facts['dates'] {
    this.#dates ??= findDates(this.tokens)
    return this.#dates
  }

  get quantities(): Facts['quantities'] {
    this.#quantities ??= findQuantities(this.tokens, this.dates)
    return this.#quantities
  }

  get names(): Facts['names'] {
    this.#names ??= findNames(this.tokens)
    return this.#names
  }

  get places(): Facts['places'] {
    return this.#found().places
  }

  get eponyms(): Facts['eponyms'] {
    return this.#found().eponyms
  }

  #found(): Places {
    this.#places ??= findPlaces(this.tokens, this.#tables.gazetteer)
    return this.#places
  }

  get roles(): Facts['roles'] {
    this.#roles ??= findRoles(this.tokens, this.#tables.roles, this.names, this.places)
    return this.#roles
  }

  get events(): Facts['events'] {
    this.#events ??= findEvents(this.tokens, this.#tables.predicates, this.places, this.dates)
    return this.#events
  }
}

/** The shelf that the consistency rules share; it holds nothing that its blocks do not give again. */
export const sharedFacts: FactShelf = createFactShelf(createFactReader())
