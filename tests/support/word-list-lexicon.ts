import { readContextNet } from '../../src/lexicon/context-net.ts'
import { DIALECTS, type Lexicon } from '../../src/rule/lexicon.ts'

/** A lexicon of a few words, for tests of rules that need one but not the real one. */
export function wordListLexicon(words: Readonly<Record<string, number>> = {}): Lexicon {
  const all = (1 << DIALECTS.length) - 1
  const lookup: Lexicon['lookup'] = (text, start, end) =>
    Object.hasOwn(words, text.slice(start, end).toLowerCase()) ? all : 0
  return {
    version: 'test',
    lookup,
    lookupAt: (text, { starts, ends }, i) => lookup(text, starts[i] ?? 0, ends[i] ?? 0),
    frequency: (word) => words[word.toLowerCase()] ?? 0,
    articles: (word) => (Object.hasOwn(words, word.toLowerCase()) ? 1 : 0),
    capitalShare: () => 0,
    listed: () => ({ name: false, term: false, word: false }),
    neighbours: () => 0,
    letterFit: () => ({ worst: 0, mean: 0 }),
    isForeign: () => false,
    isKnownSlip: () => false,
    suggest: () => [],
    suggestFar: () => [],
    contextWeights: () => ({ weightOf: () => 0, classOf: () => 0, thresholds: new Int16Array(0) }),
    contextNet: () => readContextNet(new Uint8Array(0)),
  }
}
