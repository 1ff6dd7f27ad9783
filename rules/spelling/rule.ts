import { DIALECTS } from '../../src/rule/lexicon.ts'
import type { OptionsOf } from '../../src/rule/options.ts'
import { defineDocumentRule, type RuleContext, type RuleFix, type RuleReport } from '../../src/rule/rule.ts'
import { type Correction, type DocumentEvidence, evidenceOf, rankCorrections } from './evidence.ts'
import { chanceOfTypo, evidenceClass } from './judge-word.ts'
import { joinFacts, type PlacedWord, type SpellingFacts } from './read-document.ts'
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
    default: 0.5,
    min: 0,
    max: 1,
    description: 'How sure the rule must be that a word is a typo before it speaks.',
  },
} as const

type Context = RuleContext<OptionsOf<typeof options>>

const MAX_FIXES = 5
/** Corrections that are weighed; the best of them are shown. */
const CANDIDATES = 8
/** A correction that is less likely than this among the others is not worth an editor's look. */
const MIN_SHARE = 0.01
/** A word that so many articles use is a word, whatever the dictionaries say. */
const ESTABLISHED = 40

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
    const { placed, document } = joinFacts(facts)
    const reports: RuleReport[] = []
    for (const word of placed) {
      context.checkpoint()
      const report = judgeWord(word, document, context)
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
  if (kind === undefined || lexicon.articles(word.lower) >= ESTABLISHED) return undefined
  const corrections = rankCorrections(word, lexicon.suggest(word.text, CANDIDATES), lexicon)
  const chance = chanceOfTypo(evidenceOf(word, corrections, document, lexicon), WEIGHTS[kind])
  if (chance < stated.minConfidence) return undefined
  const at = { block, range: word.range }
  const right = corrections[0]?.text
  return {
    message: right === undefined || !stated.suggestCorrections ? 'unknown' : 'corrected',
    data: right === undefined ? { word: word.text } : { word: word.text, right },
    at,
    confidence: Math.round(chance * 1000) / 1000,
    fixes: stated.suggestCorrections ? fixesOf(corrections, at) : [],
  }
}

function fixesOf(corrections: readonly Correction[], at: RuleReport['at']): readonly RuleFix[] {
  return corrections
    .filter(({ probability }) => probability >= MIN_SHARE)
    .slice(0, MAX_FIXES)
    .map(({ text }) => ({
      title: 'replace',
      data: { right: text },
      applicability: 'unsafe',
      changes: [{ kind: 'replace', at, text }],
    }))
}
