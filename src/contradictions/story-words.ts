import { lettersOf } from '../facts/letter-sets.ts'
import type { Tokens } from '../facts/tokens.ts'
import { addCount, follow } from '../rule/follow.ts'
import { once } from '../text/once.ts'
import type { Passage } from './passage.ts'

/** The words of a story's text, folded. */
export interface StoryWords {
  has(folded: string): boolean
  /** How many times it stands there; 0 for a word that does not. */
  count(folded: string): number
  /** Does it stand there in small letters? */
  hasSmall(folded: string): boolean
}

/** Looking a word up from the first paragraph on costs less than counting all, for so many words that are nowhere. */
const PATIENCE = 40

/** The words of a text that changes in a few places at a time, counted when enough of them are asked for. */
export function followWords(): (text: readonly Passage[]) => StoryWords {
  const words = new Map<string, number>()
  const smallWords = new Map<string, number>()
  const add = ({ facts }: Passage, sign: 1 | -1): void => {
    for (const { form } of facts.tokens.all) {
      addCount(words, form.folded, sign)
      if (!form.capital) addCount(smallWords, form.folded, sign)
    }
  }
  const followed = follow<Passage>({
    enter: (passage) => add(passage, 1),
    leave: (passage) => add(passage, -1),
  })
  let isCounted = false
  let looked = 0
  return (text) => {
    const counts = once(() => {
      isCounted = true
      followed(text)
      return { words, smallWords }
    })
    return {
      has(folded) {
        if (isCounted || looked > PATIENCE * text.length) return counts().words.has(folded)
        const letters = lettersOf(folded)
        for (const { facts } of text) {
          looked++
          if (holds(facts.tokens, folded, letters)) return true
        }
        return false
      },
      count: (folded) => counts().words.get(folded) ?? 0,
      hasSmall: (folded) => counts().smallWords.has(folded),
    }
  }
}

/** The passages of a text where a folded word stands. */
export function passagesWith(text: readonly Passage[], folded: string): readonly Passage[] {
  const letters = lettersOf(folded)
  return text.filter(({ facts }) => holds(facts.tokens, folded, letters))
}

function holds(tokens: Tokens, folded: string, letters: number): boolean {
  for (let i = 0; i < tokens.letters.length; i++) {
    if (tokens.letters[i] === letters && tokens.all[i]?.form.folded === folded) return true
  }
  return false
}
