import { textOf } from '../../bench/accuracy/data-folder.ts'
import type { ErrorPair } from './edit-model.ts'

/** Misspellings with one correction each, from the lists of the typos and codespell projects. */
export function errorPairs(folder: string): readonly ErrorPair[] {
  const pairs: ErrorPair[] = []
  for (const line of textOf(folder, 'error_lists/typos-words.csv.gz').split('\n')) {
    const [typed, meant, ...others] = line.trim().split(',')
    if (typed !== undefined && meant !== undefined && others.length === 0) pairs.push({ typed, meant })
  }
  for (const line of textOf(folder, 'error_lists/codespell-dictionary.txt.gz').split('\n')) {
    const [typed, right] = line.trim().split('->')
    if (typed !== undefined && right !== undefined && !right.includes(','))
      pairs.push({ typed, meant: right })
  }
  return pairs
}

/** The misspellings of the typos project with each of their corrections, “teh the”, in the order of the list. */
export function* knownSlips(folder: string): Generator<string> {
  for (const line of textOf(folder, 'error_lists/typos-words.csv.gz').split('\n')) {
    const [typed, ...meant] = line.trim().toLowerCase().split(',')
    for (const right of meant) yield `${typed} ${right}`
  }
}
