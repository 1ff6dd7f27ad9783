import type { Lexicon, Suggestion } from '../rule/lexicon.ts'
import { lately } from '../text/lately.ts'
import { once } from '../text/once.ts'
import { type AcceptedWords, readAccepted } from './accepted-words.ts'
import { readContextNet } from './context-net.ts'
import { readContextWeights } from './context-weights.ts'
import { type CountedWords, readCounted } from './counted-words.ts'
import { readEditCosts } from './edit-costs.ts'
import { candidateFinder } from './find-candidates.ts'
import { groupCosts } from './group-costs.ts'
import { readGroups } from './letter-groups.ts'
import { readLetters } from './letter-model.ts'
import { readListed } from './listed-words.ts'
import { readNeighbours } from './neighbours.ts'
import type { SectionSource } from './sections.ts'
import { soundSearch } from './sound-search.ts'
import { type SuggestPorts, suggestFar, suggestWords } from './suggest.ts'
import { readEndings } from './word-endings.ts'
import { readFilter } from './word-filter.ts'
import { readGraph } from './word-graph.ts'
import { wordTable } from './word-table.ts'

/**
 * The lexicon over packed tables. A table is fetched when it is first asked, so that a text without
 * an unknown word only pays for the one that accepts words.
 */
export function openLexicon(source: SectionSource): Lexicon {
  let words: AcceptedWords | undefined
  const accepted = (): AcceptedWords => {
    words ??= readAccepted(source.section('accepted'))
    return words
  }
  const counted = once(() => readCounted(source.sparse('counted')))
  const listed = once(() => readListed(source.sparse('listed')))
  const neighbours = once(() => readNeighbours(source.sparse('neighbours')))
  const letters = once(() => readLetters(source.section('letters')))
  const foreign = once(() => readFilter(source.sparse('foreign')))
  const slips = once(() => readFilter(source.sparse('slips')))
  const contexts = once(() => readContextWeights(source.section('contexts')))
  const net = once(() => readContextNet(source.section('contextNet')))
  const ports = once(() => openSuggestPorts(source, accepted(), counted()))
  const recall = lately<readonly Suggestion[]>(REMEMBERED)
  return {
    version: source.version,
    lookup(text, start, end) {
      // Asked for every word of every text: not through another function.
      words ??= readAccepted(source.section('accepted'))
      return words.lookup(text, start, end)
    },
    lookupAt(text, table, i) {
      words ??= readAccepted(source.section('accepted'))
      return words.lookupAt(text, table, i)
    },
    frequency(word) {
      const slot = counted().find(word, 0, word.length)
      return slot < 0 ? 0 : (counted().occurrences(slot) * 1e6) / counted().total
    },
    articles(word) {
      const slot = counted().find(word, 0, word.length)
      return slot < 0 ? 0 : counted().articles(slot)
    },
    capitalShare(word) {
      const slot = counted().find(word, 0, word.length)
      return slot < 0 ? 0 : counted().capitalShare(slot)
    },
    listed: (word) => listed().find(word),
    neighbours: (left, right) => neighbours().count(left, right),
    letterFit: (word) => ({ worst: letters().worstStep(word), mean: letters().meanStep(word) }),
    isForeign: (word) => foreign().has(word),
    isKnownSlip: (typed, right) => slips().has(`${typed} ${right}`),
    contextWeights: contexts,
    contextNet: net,
    suggest(word, limit, reach) {
      return recall(`${word} ${limit} ${reach}`, () => suggestWords(word, limit, ports(), reach))
    },
    suggestFar(word, limit) {
      return recall(`${word} ${limit} far`, () => suggestFar(word, limit, ports()))
    },
  }
}

/** Names come back from article to article. Some 3 MB. */
const REMEMBERED = 8000

/** What corrections are found with. */
export function openSuggestPorts(
  source: SectionSource,
  accepted: AcceptedWords = readAccepted(source.section('accepted')),
  counted: CountedWords = readCounted(source.sparse('counted')),
): SuggestPorts {
  const graph = readGraph(source.section('graph'))
  const edits = readEditCosts(source.section('edits'))
  const finder = candidateFinder(graph, readEndings(source.section('endings')), edits)
  // Few texts have a word that is looked for so far.
  const bySound = once(() =>
    soundSearch(wordTable(graph), groupCosts(edits, readGroups(source.section('groups')))),
  )
  return { accepted, counted, finder, bySound }
}
