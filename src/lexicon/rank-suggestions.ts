import { editDistance } from '../text/nearest.ts'
import { skeletonOf, soundOf } from './word-sounds.ts'

/** A correction as the searches found it. */
export interface Ranked {
  readonly text: string
  /** What the slips cost that lead to the misspelling, in nats. */
  readonly cost: number
  /** How much its frequency speaks for it less the cost, in nats. */
  readonly score: number
}

/** What is weighed of a correction, in the order of the weights. */
export const TRAITS = [
  'score',
  'cost',
  'same consonants in sound',
  'other consonants',
  'other sounds',
  'other letters',
  'same first letter',
  'same last letter',
  'two words',
  'name',
] as const

/** So many corrections are weighed anew: those behind them are hardly meant. */
export const WEIGHED = 20

/** What a misspelling in small letters and a correction have in common. @param isName whether it takes a capital */
export function traitsOf(typed: string, { text, cost, score }: Ranked, isName: boolean): readonly number[] {
  const plain = text.toLowerCase()
  const typedSound = soundOf(typed)
  const sound = soundOf(plain.replaceAll(' ', ''))
  const typedBones = skeletonOf(typedSound)
  const bones = skeletonOf(sound)
  const length = Math.max(typed.length, plain.length, 1)
  return [
    score,
    cost,
    typedBones === bones ? 1 : 0,
    editDistance(typedBones, bones) / Math.max(typedBones.length, bones.length, 1),
    editDistance(typedSound, sound) / length,
    otherLetters(typed, plain) / length,
    typed.charAt(0) === plain.charAt(0) ? 1 : 0,
    typed.charAt(typed.length - 1) === plain.charAt(plain.length - 1) ? 1 : 0,
    plain.includes(' ') ? 1 : 0,
    isName ? 1 : 0,
  ]
}

/** Letters that one of two words has and the other has not, each as often as it stands there. */
function otherLetters(a: string, b: string): number {
  const counts = new Map<string, number>()
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1)
  let sum = 0
  for (const count of counts.values()) sum += Math.abs(count)
  return sum
}

/** The weighted sum of traits, in nats. */
export function weighTraits(traits: readonly number[], weights: readonly number[]): number {
  return traits.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
}
