import { EXCLUSIONS, PREDICATES } from './data/predicates.ts'
import { openPhrases, type PackedPhrases, type PhraseTable, packPhrases } from './phrase-table.ts'

/** The grammar of a form: “bomb(s)”, “bombed”, “bombing”, and the noun “bombardment”. */
export type PredicateForm = 'base' | 'past' | 'participle' | 'past-or-participle' | 'ing' | 'noun'

/** What a word says of an act. One word may be verb and noun (“attack”). */
export interface Predicate {
  readonly class: string
  readonly forms: readonly PredicateForm[]
}

export type ExclusionKind = 'opposite' | 'rival'

export interface PredicateLexicon {
  readonly forms: PhraseTable<readonly Predicate[]>
  /** How two classes stand to each other when agent, target and time are the same. */
  exclusion(a: string, b: string): ExclusionKind | undefined
  /** The classes that a class excludes, with how; none for most. */
  excludedBy(name: string): ReadonlyMap<string, ExclusionKind>
}

/** Packs the words that tell of acts; `openPredicates` reads them. */
export function packPredicates(): PackedPhrases {
  const byForm = new Map<string, Map<string, Set<PredicateForm>>>()
  const add = (phrase: string, name: string, form: PredicateForm): void => {
    const classes = byForm.get(phrase) ?? new Map<string, Set<PredicateForm>>()
    const forms = classes.get(name) ?? new Set<PredicateForm>()
    byForm.set(phrase, classes.set(name, forms.add(form)))
  }
  for (const row of PREDICATES) {
    const [name = '', verbs = '', nouns = ''] = row.split('|')
    for (const verb of verbs.split(',').filter(Boolean)) {
      for (const [phrase, form] of conjugate(verb)) add(phrase, name, form)
    }
    for (const noun of nouns.split(',').filter(Boolean)) add(noun, name, 'noun')
  }
  return packPhrases(
    [...byForm].map(([phrase, classes]) => [
      phrase,
      [...classes].map(([name, forms]) => `${name}:${[...forms].join(',')}`).join(';'),
    ]),
  )
}

/** The lexicon of acts over its packed words. */
export function openPredicates(words: PackedPhrases): PredicateLexicon {
  let exclusions: ReturnType<typeof readExclusions> | undefined
  const excludedBy = (name: string): ReadonlyMap<string, ExclusionKind> => {
    exclusions ??= readExclusions()
    return exclusions.get(name) ?? NONE
  }
  return {
    forms: openPhrases('predicates', words, predicatesOf),
    exclusion: (a, b) => excludedBy(a).get(b),
    excludedBy,
  }
}

function predicatesOf(value: string): readonly Predicate[] {
  return value.split(';').map((row) => {
    const [name = '', forms = ''] = row.split(':')
    return { class: name, forms: forms.split(',') as PredicateForm[] }
  })
}

const NONE: ReadonlyMap<string, ExclusionKind> = new Map()

function readExclusions(): ReadonlyMap<string, ReadonlyMap<string, ExclusionKind>> {
  const exclusions = new Map<string, Map<string, ExclusionKind>>()
  const add = (name: string, other: string, kind: ExclusionKind): void => {
    exclusions.set(name, (exclusions.get(name) ?? new Map()).set(other, kind))
  }
  for (const row of EXCLUSIONS) {
    const [a = '', b = '', kind = ''] = row.split('|')
    if (kind !== 'opposite' && kind !== 'rival') continue
    add(a, b, kind)
    add(b, a, kind)
  }
  return exclusions
}

/** The forms of a verb row (“shoot/shot/shot”, “pull+out”) by the rules of English spelling. */
function conjugate(row: string): readonly (readonly [string, PredicateForm])[] {
  const [stem = '', particle] = row.split('+')
  const [base = '', past, participle] = stem.split('/')
  const tail = particle === undefined ? '' : ` ${particle}`
  const regular = pastOf(base)
  const pasts: (readonly [string, PredicateForm])[] =
    past === undefined || past === participle
      ? [[`${past ?? regular}${tail}`, 'past-or-participle']]
      : [
          [`${past}${tail}`, 'past'],
          [`${participle ?? regular}${tail}`, 'participle'],
        ]
  return [
    [`${base}${tail}`, 'base'],
    [`${thirdPerson(base)}${tail}`, 'base'],
    [`${ingOf(base)}${tail}`, 'ing'],
    ...pasts,
  ]
}

/** Verbs that double their last letter: one syllable, or stressed on the last. */
const DOUBLING = /^(?:[^aeiou]*[aeiou][bdgmnprt]|admit|acquit|quit|regret|stab|kidnap)$/

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}
