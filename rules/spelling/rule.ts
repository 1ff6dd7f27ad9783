import type { Block } from '../../src/document/document.ts'
import { DIALECTS } from '../../src/rule/lexicon.ts'
import type { OptionsOf } from '../../src/rule/options.ts'
import { defineDocumentRule, type RuleContext, type RuleFix, type RuleReport } from '../../src/rule/rule.ts'
import type { Range } from '../../src/text/range.ts'
import { isCertain } from './certainty.ts'
import {
  CANDIDATES,
  type Correction,
  type DocumentEvidence,
  evidenceOf,
  REACH,
  rankCorrections,
} from './evidence.ts'
import { chanceOfTypo, evidenceClass, isElision, isVouchedFor } from './judge-word.ts'
import { joinFacts, type PlacedWord, type SpellingFacts } from './read-document.ts'
import type { UnknownWord } from './unknown-words.ts'
import { unknownWords } from './unknown-words.ts'
import { vocabularyOf } from './vocabulary.ts'
import { WEIGHTS } from './weights.ts'

const options = {
  language: {
    kind: 'choice',
    default: 'en',
    choices: ['en', ...DIALECTS],
    description: 'The English whose spellings are right: “en” accepts all of them.',
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
    default: 0.75,
    min: 0,
    max: 1,
    description: 'How sure the rule must be that a word is a typo before it speaks.',
  },
} as const

type Context = RuleContext<OptionsOf<typeof options>>

const MAX_FIXES = 5
/** A correction that is less likely than this among the others is not worth an editor's look. */
const MIN_SHARE = 0.01

export const rule = defineDocumentRule({
  meta: {
    id: 'spelling',
    summary: 'Typos and misspellings: words that are no words',
    severity: 'error',
    messages: {
      corrected: '“{word}” is probably a typo for “{right}”.',
      unknown: '“{word}” is probably misspelt.',
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
    const unknown = unknownWords(block, words, context.lexicon, vocabularyOf(context.options.words))
    return unknown.length === 0 && words.count === 0 ? undefined : { unknown, words: words.count }
  },
  judge(facts, context) {
    if (facts.every((entry) => entry.facts.unknown.length === 0)) return []
    const { placed, evidence } = joinFacts(facts, context.document, context.words)
    const reports: RuleReport[] = []
    for (const word of placed) {
      context.checkpoint()
      const report = judgeWord(word, evidence, context)
      if (report !== undefined) reports.push(report)
    }
    return reports
  },
})

function judgeWord(
  { block, word }: PlacedWord,
  document: DocumentEvidence,
  context: Context,
): RuleReport | undefined {
  const { lexicon, options: stated } = context
  const kind = evidenceClass(word)
  if (kind === undefined || isVouchedFor(word, document, lexicon)) return undefined
  const corrections = rankCorrections(word, lexicon.suggest(word.text, CANDIDATES, REACH[kind]), lexicon)
  if (isElision(word, corrections[0]?.text)) return undefined
  const chance = chanceOfTypo(evidenceOf(word, corrections, document, lexicon), WEIGHTS[kind], document.words)
  if (chance < stated.minConfidence) return undefined
  const best = corrections[0]
  const right = best?.text
  const range = best === undefined ? word.range : rangeOf(word, best)
  const at = { block, range }
  const wrong = block.prose.text.slice(range.start, range.end)
  return {
    message: right === undefined || !stated.suggestCorrections ? 'unknown' : 'corrected',
    data: right === undefined ? { word: wrong } : { word: wrong, right },
    at,
    confidence: Math.round(chance * 1000) / 1000,
    fixes: stated.suggestCorrections
      ? fixesOf(corrections, word, block, isCertain(word, corrections, chance, document, lexicon))
      : [],
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
