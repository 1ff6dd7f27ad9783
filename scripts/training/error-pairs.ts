import { recordsOf, textOf } from '../../bench/accuracy/data-folder.ts'
import type { ErrorPair } from './edit-model.ts'
import type { WeightedPair } from './group-model.ts'

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

/** Every so manieth pair of the long lists of slips is enough to learn groups of letters from. */
const LIST_STEP = 2
/** Poor spellers tell more of sounds than the slips of typists that fill the long lists. */
const SPELLER_WEIGHT = 3

/**
 * Misspellings to learn groups of letters from: the lists of the typos and codespell projects, and Birkbeck's,
 * without any word of the lists that suggestions are reported on.
 * @param isReportedLine whether a line of Birkbeck's, by its number, is among those that are reported on
 */
export function spellerPairs(
  folder: string,
  isReportedLine: (line: number) => boolean,
): readonly WeightedPair[] {
  const birkbeck = [...spellingList(textOf(folder, 'spelling_lists/birkbeck.dat.gz'))]
  const reported = reportedMisspellings(folder, isReportedLine)
  const lower = (pair: ErrorPair, weight: number): WeightedPair => ({
    typed: pair.typed.toLowerCase(),
    meant: pair.meant.toLowerCase(),
    weight,
  })
  return [
    ...errorPairs(folder)
      .filter((_, i) => i % LIST_STEP === 0)
      .map((pair) => lower(pair, 1)),
    ...birkbeck.map((pair) => lower(pair, SPELLER_WEIGHT)),
  ].filter(({ typed }) => !reported.has(typed))
}

function reportedMisspellings(
  folder: string,
  isReportedLine: (line: number) => boolean,
): ReadonlySet<string> {
  const birkbeck = [...spellingList(textOf(folder, 'spelling_lists/birkbeck.dat.gz'))]
  return new Set(
    [
      ...spellingList(textOf(folder, 'spelling_lists/aspell.dat')),
      ...spellingList(textOf(folder, 'spelling_lists/wikipedia.dat')),
      ...birkbeck.filter((_, line) => isReportedLine(line)),
    ].map(({ typed }) => typed.toLowerCase()),
  )
}

/** Of those that groups are not learnt from, and of Birkbeck's, so many are enough to learn a ranking from. */
const RANKING_STEPS = { lists: 70, birkbeck: 25 } as const

/**
 * Misspellings to learn a ranking of corrections from, without any of the lists that suggestions are reported on.
 * @param isReportedLine whether a line of Birkbeck's, by its number, is among those that are reported on
 */
export function rankingPairs(
  folder: string,
  isReportedLine: (line: number) => boolean,
): readonly ErrorPair[] {
  const reported = reportedMisspellings(folder, isReportedLine)
  const unlearnt = errorPairs(folder).filter((_, i) => i % LIST_STEP !== 0)
  const birkbeck = [...spellingList(textOf(folder, 'spelling_lists/birkbeck.dat.gz'))]
  return [
    ...unlearnt.filter((_, i) => i % RANKING_STEPS.lists === 0),
    ...birkbeck.filter((_, line) => line % RANKING_STEPS.birkbeck === 0),
    ...learnersPairs(folder),
  ]
    .map(({ typed, meant }) => ({ typed: typed.toLowerCase(), meant: meant.toLowerCase() }))
    .filter(({ typed }) => /^[a-z']+$/.test(typed) && !reported.has(typed))
}

/** Misspellings of learners and of writers on the web, each with what its readers put in its place. */
function* learnersPairs(folder: string): Generator<ErrorPair> {
  for (const { spelling } of recordsOf(folder, 'spelling_in_context/dev.jsonl.gz')) {
    for (const { wrong, right } of spelling as readonly { wrong: string; right: readonly string[] }[]) {
      for (const meant of right) yield { typed: wrong, meant }
    }
  }
}

/** The lists' own form: a line with $ and the right word, then its misspellings, spaces as underscores. */
export function* spellingList(text: string): Generator<ErrorPair> {
  let meant = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('$')) meant = line.slice(1).replaceAll('_', ' ')
    else if (line !== '') yield { typed: (line.trim().split(' ')[0] ?? '').replaceAll('_', ' '), meant }
  }
}
