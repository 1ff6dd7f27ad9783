import type { Detector } from '../../src/contradictions/detector.ts'
import { type Passage, readAll } from '../../src/contradictions/passage.ts'
import { sentencePlace } from '../../src/contradictions/story.ts'
import { FUNCTION_WORDS } from '../../src/facts/data/titles.ts'
import type { QuantityFact } from '../../src/facts/quantities.ts'
import { once } from '../../src/text/once.ts'

/** Over what surroundings alone say of two ages. */
const CONFIDENCE = 0.93

/** An age, with the nouns that say whose it is: “Nurse, 34,”, “34-year-old nurse”, “staff nurse Ilse Wendt, 34,”. */
interface DescribedAge {
  readonly passage: Passage
  readonly age: QuantityFact
  readonly nouns: ReadonlySet<string>
}

/**
 * Another age than the text gives the one whom the headline is of, and does not name: “Nurse, 34, wins medal”
 * beside “Staff nurse Ilse Wendt, 43, was given the medal”. The text must have one age for such a noun.
 */
export const describedAgeConflicts: Detector = (story) => {
  const told = once(() => readAll(story.text, describedAges))
  return (head) =>
    whoseAges(head).flatMap(({ age, noun }) => {
      if (told().some((other) => other.age.value === age.value)) return []
      const same = told().filter(({ nouns }) => nouns.has(noun))
      const [other] = same
      if (other === undefined || new Set(same.map((one) => one.age.value)).size > 1) return []
      return {
        kind: 'age' as const,
        caption: { block: head.block, range: age.range },
        other: { block: other.passage.block, range: other.age.range },
        sentence: sentencePlace(other.passage, other.age.sentence),
        confidence: CONFIDENCE,
      }
    })
}

/** Ages of a headline with the one noun that they are told of. */
function whoseAges({ facts }: Passage): readonly { readonly age: QuantityFact; readonly noun: string }[] {
  const { all } = facts.tokens
  return facts.quantities.flatMap((age) => {
    if (age.unit !== 'age') return []
    const isYearsOld = all[age.to]?.lower === 'year'
    const noun = isYearsOld ? all[age.to + 2] : all[age.from - 1]
    if (noun === undefined || noun.sentence !== age.sentence || !isNoun(noun.lower)) return []
    return { age, noun: noun.lower }
  })
}

function isNoun(lower: string): boolean {
  return lower.length > 2 && !FUNCTION_WORDS.has(lower) && /^\p{L}+$/u.test(lower)
}

const REACH_BEFORE = 6
const REACH_AFTER = 3

function describedAges(passage: Passage): readonly DescribedAge[] {
  const { all } = passage.facts.tokens
  return passage.facts.quantities.flatMap((age) => {
    if (age.unit !== 'age') return []
    const isYearsOld = all[age.to]?.lower === 'year'
    const around = isYearsOld
      ? all.slice(age.to + 2, age.to + 2 + REACH_AFTER)
      : all.slice(Math.max(0, age.from - REACH_BEFORE), age.from)
    const nouns = around.filter(({ sentence }) => sentence === age.sentence).map(({ lower }) => lower)
    return { passage, age, nouns: new Set(nouns) }
  })
}
