import type { Block } from '../../src/document/document.ts'
import { DIALECTS, dialectBit, type Lexicon } from '../../src/rule/lexicon.ts'
import type { OptionsOf } from '../../src/rule/options.ts'
import {
  defineRememberingRule,
  type RuleContext,
  type RuleFix,
  type RuleReport,
} from '../../src/rule/rule.ts'
import type { Range } from '../../src/text/range.ts'
import { isCertain } from './certainty.ts'
import { CANDIDATES, type Correction, evidenceOf, rankCorrections } from './evidence.ts'
import { farLooks, isNoFarSlip } from './far-looks.ts'
import { evidenceClass, inSteps, isElision, isPlainlyMeant, isVouchedFor, openJudge } from './judge-word.ts'
import type { JudgedDocument } from './kept-verdicts.ts'
import { KNOWN_SLIP_CHANCE, knownSlip } from './known-slip.ts'
import { isLongSlip, LONG_SLIP_CHANCE } from './long-slip.ts'
import { ownWordsFirst } from './own-words.ts'
import { joinFacts } from './read-document.ts'
import { partedWord, RUN_TOGETHER_CHANCE } from './run-together.ts'
import type { PlacedWord, SpellingFacts } from './spelling-facts.ts'
import { openMemory, type SpellingMemory } from './spelling-memory.ts'
import { ALL_DIALECTS, type UnknownWord, unknownWords } from './unknown-words.ts'

const options = {
  language: {
    kind: 'choice',
    default: 'en',
    choices: ['en', ...DIALECTS, ...DIALECTS.map((dialect) => dialect.toLowerCase())],
    description: 'The English whose spellings are right: “en” accepts all of them.',
  },
  skipPatterns: {
    kind: 'list',
    default: [],
    description: 'Texts, or regular expressions between slashes, in which no word is judged.',
  },
  wordDefinitionRegexp: {
    kind: 'text',
    default: '',
    description: 'A regular expression between slashes: only words within its matches are judged.',
  },
  words: {
    kind: 'list',
    default: [],
    description:
      'Words that are right here, beside the dictionaries; their possessives, plurals and verb forms too.',
  },
  suggestCorrections: {
    kind: 'flag',
    default: true,
    description: 'Whether corrections are offered.',
  },
  minConfidence: {
    kind: 'number',
    default: 0.65,
    min: 0,
    max: 1,
    description: 'How sure the rule must be that a word is a typo before it speaks.',
  },
} as const

type Context = RuleContext<OptionsOf<typeof options>>

const MAX_FIXES = 5
/** A correction that is less likely than this among the others is not worth an editor's look. */
const MIN_SHARE = 0.01

/** Unpacks its weights when the first word is judged. */
const JUDGE = openJudge()

export const rule = defineRememberingRule({
  meta: {
    id: 'spelling',
    summary: 'Typos and misspellings: words that are no words',
    severity: 'error',
    messages: {
      corrected: '“{word}” is probably a typo for “{right}”.',
      unknown: '“{word}” is probably misspelt.',
      elsewhere: '“{word}” is spelt “{right}” in the English of this piece.',
      replace: 'Replace with “{right}”',
    },
    options,
    roles: [
      'headline',
      'standfirst',
      'heading',
      'body',
      'caption',
      'alt-text',
      'list-item',
      'quotation',
      'pull-quote',
      'footnote',
      'table-cell',
    ],
    applicability: 'safe',
  },
  collect(block, context): SpellingFacts | undefined {
    const words = context.words(block)
    if (words.count === 0) return undefined
    return {
      ...unknownWords(block, words, context.lexicon, maskOf(context.options.language)),
      words: words.count,
    }
  },
  remember: openMemory,
  judge(facts, context, memory) {
    if (facts.every((entry) => entry.facts.unknown.length === 0)) return []
    const blocks = facts.map(({ block }) => block)
    const { placed, evidence } = joinFacts(facts, context.document, memory.words(blocks, context.words))
    const document = { ...inSteps(evidence), mayLookFar: farLooks(context.lexicon) }
    const reports: RuleReport[] = []
    for (const entry of placed) {
      context.checkpoint()
      const report = memory.verdicts(entry.word, document, (asked) =>
        judgeEntry(entry, asked, memory, context),
      )
      if (report !== undefined) reports.push(report)
    }
    return reports
  },
})

function judgeEntry(
  entry: PlacedWord,
  document: JudgedDocument,
  memory: SpellingMemory,
  context: Context,
): RuleReport | undefined {
  if (memory.excepted(entry)) return undefined
  return entry.word.elsewhere ? judgeSpelling(entry, context) : judgeWord(entry, document, memory, context)
}

/** The dialects that an option names, as bits. */
function maskOf(language: string): number {
  const dialect = DIALECTS.find((name) => name.toLowerCase() === language.toLowerCase())
  return dialect === undefined ? ALL_DIALECTS : dialectBit(dialect)
}

function judgeWord(
  { block, word }: PlacedWord,
  document: JudgedDocument,
  memory: SpellingMemory,
  context: Context,
): RuleReport | undefined {
  const { lexicon, options: stated } = context
  const kind = evidenceClass(word)
  if (kind === undefined) return undefined
  const parted = partedWord(word, document)
  if (parted === undefined && isMeant(word, document, lexicon)) return undefined
  const near = memory.near(word)
  const isFar = near.length === 0 && !isNoFarSlip(word, document, lexicon) && document.mayLookFar(word)
  const suggestions = isFar ? memory.far(word) : near
  const ranked = rankCorrections(word, suggestions, lexicon, document.dialects & maskOf(stated.language))
  const offered = ownWordsFirst(ranked, document, lexicon)
  const known = knownSlip(word, offered, document, lexicon)
  const first = parted ?? known
  const corrections =
    first === undefined ? offered : [first, ...offered.filter(({ text }) => text !== first.text)]
  if (isElision(word, corrections[0]?.text)) return undefined
  const judged = JUDGE(kind, evidenceOf(word, ranked, document, lexicon), document.words)
  const sure = Math.max(
    judged,
    isLongSlip(word, ranked, lexicon) ? LONG_SLIP_CHANCE : 0,
    parted === undefined ? 0 : RUN_TOGETHER_CHANCE,
  )
  // That a list has it makes a word worth telling, not certain: what is mended unasked is sure without that.
  const chance = Math.max(sure, known === undefined ? 0 : KNOWN_SLIP_CHANCE)
  if (chance < stated.minConfidence) return undefined
  const mayBeCertain = !isFar && parted === undefined
  const certain = mayBeCertain && isCertain(word, corrections, sure, document, lexicon)
  return reportOf({ block, word }, corrections, { chance, certain }, stated.suggestCorrections)
}

/**
 * @param certain whether the first correction may be made unasked
 * @param mayTell whether corrections are offered
 */
function reportOf(
  { block, word }: PlacedWord,
  corrections: readonly Correction[],
  { chance, certain }: { readonly chance: number; readonly certain: boolean },
  mayTell: boolean,
): RuleReport {
  const best = corrections[0]
  const range = best === undefined ? word.range : rangeOf(word, best)
  const wrong = block.prose.text.slice(range.start, range.end)
  const told = best !== undefined && mayTell
  return {
    message: told ? 'corrected' : 'unknown',
    data: told ? { word: wrong, right: best.text } : { word: wrong },
    at: { block, range },
    confidence: Math.round(chance * 1000) / 1000,
    fixes: told ? fixesOf(corrections, word, block, certain) : [],
  }
}

/** True for a word whose corrections need not be looked for. */
function isMeant(word: UnknownWord, document: JudgedDocument, lexicon: Lexicon): boolean {
  return isVouchedFor(word, document, lexicon) || isPlainlyMeant(word, document, lexicon)
}

/** How sure the rule is that a spelling of another English is not meant where one English is asked for. */
const ELSEWHERE_CONFIDENCE = 0.9
/** What the way from “color” to “colour” costs at most, in nats. */
const MAX_ELSEWHERE_COST = 8

/** A word that is right in another English than the one that the options ask for. */
function judgeSpelling(
  { block, word }: PlacedWord,
  { lexicon, options: stated }: Context,
): RuleReport | undefined {
  if (word.capitals === 'inside' || word.capitals === 'all' || ELSEWHERE_CONFIDENCE < stated.minConfidence) {
    return undefined
  }
  const mask = maskOf(stated.language)
  const accepted = (text: string): number => lexicon.lookup(text, 0, text.length)
  // Both spellings must tell dialects apart: “gray” is “grey”, never “gay”.
  const own = lexicon.suggest(word.text, CANDIDATES, MAX_ELSEWHERE_COST).filter(({ text, cost }) => {
    return cost <= MAX_ELSEWHERE_COST && accepted(text) !== ALL_DIALECTS && (accepted(text) & mask) !== 0
  })
  const corrections = rankCorrections(word, own, lexicon, mask)
  const [best] = corrections
  if (best === undefined) return undefined
  return {
    message: 'elsewhere',
    data: { word: word.text, right: best.text },
    at: { block, range: word.range },
    confidence: ELSEWHERE_CONFIDENCE,
    fixes: stated.suggestCorrections ? fixesOf(corrections, word, block, false) : [],
  }
}

function rangeOf(word: UnknownWord, { takes }: Correction): Range {
  switch (takes) {
    case 'word':
      return word.range
    case 'left too':
      return { start: word.leftStart, end: word.range.end }
    case 'right too':
      return { start: word.range.start, end: word.rightEnd }
  }
}

/** @param certain whether the first correction may be made unasked */
function fixesOf(
  corrections: readonly Correction[],
  word: UnknownWord,
  block: Block,
  certain: boolean,
): readonly RuleFix[] {
  return corrections
    .filter(({ probability }) => probability >= MIN_SHARE)
    .slice(0, MAX_FIXES)
    .map((correction, i) => ({
      title: 'replace',
      data: { right: correction.text },
      applicability: certain && i === 0 ? 'safe' : 'unsafe',
      changes: [{ kind: 'replace', at: { block, range: rangeOf(word, correction) }, text: correction.text }],
    }))
}
