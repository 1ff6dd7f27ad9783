import type { Range } from '../text/range.ts'
import { ROLE_SHIFTS, ROLES } from './data/roles.ts'
import type { NameFact } from './names.ts'
import { type PackedPhrases, type PhraseTable, packPhrases } from './phrase-table.ts'
import type { PlaceFact } from './places.ts'
import type { Token, Tokens } from './tokens.ts'

/** An office, rank or form of address. */
export interface Role {
  /** “foreign minister” for “foreign secretary” too. */
  readonly name: string
  /** Roles of one family exclude each other. */
  readonly family: string
}

export type RoleTable = PhraseTable<Role>

/** A person's name with the office that is told of them. */
export interface RoleFact {
  readonly role: Role
  readonly person: NameFact
  /** Where the office stands. */
  readonly range: Range
  readonly sentence: number
  /** The nation of the office: “French President”. */
  readonly nation?: PlaceFact
  /** “former”, “then”, “acting”: the office is told of another time. */
  readonly shifted: boolean
}

/** Packs the offices; `roleOf` reads their values. */
export function packRoles(): PackedPhrases {
  const entries: [string, string][] = []
  for (const row of ROLES) {
    const [name = '', family = '', forms = ''] = row.split('|')
    for (const form of forms.split(',')) entries.push([form, `${name}|${family}`])
  }
  return packPhrases(entries)
}

export function roleOf(value: string): Role {
  const [name = '', family = ''] = value.split('|')
  return { name, family }
}

interface RoleAt {
  readonly role: Role
  readonly from: number
  readonly to: number
}

const LONGEST_ROLE = 4
const REACH_APPOSITION = 6

/** Finds who is told to hold which office: before the name (“President Xi”) or after it (“Xi, the president of China”). */
export function findRoles(
  tokens: Tokens,
  table: RoleTable,
  names: readonly NameFact[],
  places: readonly PlaceFact[],
): readonly RoleFact[] {
  const placeAt = new Map<number, PlaceFact>()
  for (const place of places) for (let i = place.from; i < place.to; i++) placeAt.set(i, place)
  const found: RoleFact[] = []
  for (const person of names) {
    if (placeAt.has(person.to - 1)) continue
    const before = roleBefore(tokens, table, person.from)
    const at = before ?? roleAfter(tokens, table, person)
    if (at === undefined) continue
    const nation = nationOf(tokens, at, placeAt, before !== undefined)
    const [first, last] = [tokens.all[at.from], tokens.all[at.to - 1]]
    if (first === undefined || last === undefined) continue
    found.push({
      role: at.role,
      person,
      range: { start: first.start, end: last.end },
      sentence: person.sentence,
      shifted: isShifted(tokens, at),
      ...(nation === undefined ? {} : { nation }),
    })
  }
  return found
}

/** The role phrase that ends straight before the name; the longest wins (“vice president” over “president”). */
function roleBefore(tokens: Tokens, table: RoleTable, nameFrom: number): RoleAt | undefined {
  const name = tokens.all[nameFrom]
  if (name === undefined || name.gap !== 'space') return undefined
  for (let from = nameFrom - LONGEST_ROLE; from < nameFrom; from++) {
    if (from < 0 || tokens.all[from]?.sentence !== name.sentence) continue
    const match = table.matchAt(tokens, from)
    if (match?.next === nameFrom && !tokens.all[nameFrom - 1]?.possessive) {
      return { role: match.value, from, to: match.next }
    }
  }
  return undefined
}

/** “Sergei Lavrov, the Russian foreign minister”: the role in the apposition, before its end. */
function roleAfter(tokens: Tokens, table: RoleTable, person: NameFact): RoleAt | undefined {
  const first = tokens.all[person.to]
  if (first?.gap !== 'comma' || person.words.length < 2) return undefined
  for (let from = person.to; from < person.to + REACH_APPOSITION; from++) {
    const token = tokens.all[from]
    if (token === undefined || token.sentence !== first.sentence) return undefined
    if (from > person.to && token.gap !== 'space' && token.gap !== 'hyphen') return undefined
    if (ENDS_APPOSITION.has(token.lower)) return undefined
    const match = table.matchAt(tokens, from)
    // “X, Prime Minister Y said”: the role belongs to the name that follows it.
    if (match?.value.family === 'rank' && GENERALS.has(tokens.all[from - 1]?.lower ?? '')) return undefined
    if (match !== undefined && !tokens.all[match.next - 1]?.possessive) {
      return isName(tokens.all[match.next]) ? undefined : { role: match.value, from, to: match.next }
    }
  }
  return undefined
}

/** “director-general”, “undersecretary general for legal affairs”: no ranks of an army. */
const GENERALS: ReadonlySet<string> = new Set(
  'director secretary undersecretary inspector governor solicitor postmaster consul comptroller auditor surgeon advocate'.split(
    ' ',
  ),
)

const ENDS_APPOSITION: ReadonlySet<string> = new Set(
  'who which whose and but said says told is was to with as when after before in on at by for wife husband son daughter spokesman spokeswoman aide adviser'.split(
    ' ',
  ),
)

function isName(token: Token | undefined): boolean {
  return token?.capital === true && token.gap === 'space'
}

/** The nation straight before a role, or after it (“prime minister of Norway”). */
function nationOf(
  tokens: Tokens,
  at: RoleAt,
  placeAt: ReadonlyMap<number, PlaceFact>,
  isBefore: boolean,
): PlaceFact | undefined {
  const before = placeAt.get(at.from - 1)
  if (before !== undefined && (tokens.all[at.from]?.gap === 'space' || before.possessive)) {
    return before.form === 'seat' || before.form === 'city' ? undefined : before
  }
  if (isBefore || tokens.all[at.to]?.lower !== 'of') return undefined
  return placeAt.get(at.to + 1)
}

const REACH_SHIFT = 5

/** “former New York mayor”, “then-President”, “president-elect”: a shift stands with the office, past names. */
function isShifted(tokens: Tokens, at: RoleAt): boolean {
  for (let i = at.from - 1; i >= at.from - REACH_SHIFT; i--) {
    const [token, next] = [tokens.all[i], tokens.all[i + 1]]
    if (token === undefined || (next?.gap !== 'space' && next?.gap !== 'hyphen')) break
    if (ROLE_SHIFTS.has(token.lower)) return true
    if (!token.capital || token.possessive) break
  }
  const after = tokens.all[at.to]
  return after !== undefined && after.gap !== 'comma' && ROLE_SHIFTS.has(after.lower)
}
