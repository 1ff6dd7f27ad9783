import type { NameFact } from '../facts/names.ts'
import type { Token } from '../facts/tokens.ts'
import { once } from '../text/once.ts'
import type { Detector } from './detector.ts'
import { type Passage, readAll } from './passage.ts'
import { surnameOf } from './people.ts'
import { sentencePlace } from './story.ts'

const CONFIDENCE = 0.92

/** What one is to another, and the other is not to the one: a rival, a colleague or a brother may be both. */
const RELATIONS: ReadonlySet<string> = new Set(
  `lawyer attorney solicitor barrister counsel manager adviser advisor aide spokesman spokeswoman spokesperson
  coach trainer deputy assistant secretary agent successor predecessor boss employer landlord tenant son daughter
  father mother widow widower student teacher driver bodyguard editor publisher running-mate pupil doctor`.split(
    /\s+/,
  ),
)

/** One and the same to somebody, in other words. */
const SAME_RELATION: ReadonlyMap<string, string> = new Map([
  ['attorney', 'lawyer'],
  ['solicitor', 'lawyer'],
  ['barrister', 'lawyer'],
  ['counsel', 'lawyer'],
  ['advisor', 'adviser'],
  ['aide', 'adviser'],
])

/** “Tom Garrick’s lawyer, Helen Voss”: she is to him what the text may say that he is to her. */
interface Relation {
  readonly passage: Passage
  readonly relation: string
  readonly holder: NameFact
  readonly owner: NameFact
}

/** Two people in each other's place in what one is to the other. */
export const relationConflicts: Detector = (story) => {
  const told = once(() => readAll(story.text, relationsOf))
  return (caption) =>
    relationsOf(caption).flatMap((relation) => {
      const [holder, owner] = [surnameOf(relation.holder), surnameOf(relation.owner)]
      const same = told().filter((other) => other.relation === relation.relation)
      const isTold = (a: string, b: string) => (other: Relation) =>
        surnameOf(other.holder) === a && surnameOf(other.owner) === b
      const turned = same.find(isTold(owner, holder))
      if (turned === undefined || holder === owner || same.some(isTold(holder, owner))) return []
      return {
        kind: 'person' as const,
        caption: { block: caption.block, range: relation.holder.range },
        other: { block: turned.passage.block, range: turned.holder.range },
        sentence: sentencePlace(turned.passage, turned.holder.sentence),
        said: { caption: wordsOf(relation), other: wordsOf(turned) },
        confidence: CONFIDENCE,
      }
    })
}

const REACH = 4

function relationsOf(passage: Passage): readonly Relation[] {
  const { names, tokens } = passage.facts
  return names.flatMap((owner, n) => {
    const last = tokens.all[owner.to - 1]
    if (last?.possessive === true) {
      const at = relationAfter(tokens.all, owner)
      if (at === undefined) return []
      // “Tom Garrick’s lawyer, Helen Voss”, or “Helen Voss, Tom Garrick’s lawyer”
      const before = tokens.all[owner.from]?.gap === 'comma' ? names[n - 1] : undefined
      const next = names.slice(n + 1, n + 3).find(({ from }) => from === at + 1)
      const holder = before?.to === owner.from ? before : next
      return holder === undefined ? [] : [relationOf(passage, tokens.all[at], holder, owner)]
    }
    // “Grace Tolland, the spokeswoman of Nigel Farrow”
    const link = tokens.all[owner.from - 1]
    if (link?.lower !== 'of' && link?.lower !== 'for' && link?.lower !== 'to') return []
    const noun = tokens.all[owner.from - 2]
    if (noun === undefined || !RELATIONS.has(noun.lower)) return []
    const holder = names[n - 1]
    const isApposed =
      holder !== undefined &&
      holder.sentence === owner.sentence &&
      tokens.all[holder.to]?.gap === 'comma' &&
      owner.from - holder.to <= REACH + 1
    return isApposed ? [relationOf(passage, noun, holder, owner)] : []
  })
}

/** Index of “lawyer” in “Tom Garrick’s former lawyer”. */
function relationAfter(all: readonly Token[], owner: NameFact): number | undefined {
  for (let i = owner.to; i < owner.to + REACH; i++) {
    const token = all[i]
    if (token === undefined || token.sentence !== owner.sentence || token.capital) return undefined
    if (token.gap !== 'space' && token.gap !== 'hyphen') return undefined
    if (RELATIONS.has(token.lower)) return i
  }
  return undefined
}

function relationOf(passage: Passage, noun: Token | undefined, holder: NameFact, owner: NameFact): Relation {
  // One who speaks for another is so whatever the form: “spokesman” and “spokeswoman”.
  const relation = (noun?.lower ?? '').replace(/(?:man|woman|person)$/, '')
  return { passage, relation: SAME_RELATION.get(relation) ?? relation, holder, owner }
}

function wordsOf({ passage, holder, owner }: Relation): string {
  const [start, end] = [
    Math.min(holder.range.start, owner.range.start),
    Math.max(holder.range.end, owner.range.end),
  ]
  return passage.facts.tokens.text.slice(start, end)
}
