import type { Block, Document } from '../document/document.ts'
import type { Role, SpanKind } from '../document/role.ts'
import { spansOf } from '../document/spans.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { isEnglish } from '../text/language-tag.ts'
import { isPartOfToken } from '../text/part-of-token.ts'
import type { Range } from '../text/range.ts'
import { scanWords, WordShape } from '../text/words.ts'
import { isInOtherLanguage } from './other-language.ts'
import { answers } from './suppress.ts'

/** What counts as a word that is to be known, and as known. */
export interface WordPolicy {
  /** The rule whose ignore comments hold. */
  readonly rule: string
  readonly roles: readonly Role[]
  /** Whether the house knows the word at a prose range, or leaves it out. */
  isExcepted(block: Block, range: Range): boolean
}

/** More letters than any word has: a line of “aaaa…” or encoded data would be listed whole. */
const LONGEST_WORD = 60

/** Parts whose words are a machine's, or were struck out. */
const SKIPPED_SPANS: readonly SpanKind[] = ['code', 'url', 'slug', 'credit', 'dateline', 'deleted']

/**
 * The words of a document that the lexicon does not know, in no English and in no list of names, and
 * the house does not either: each as often as it stands there, without a possessive ending. Whether
 * they are misspelt is not judged. Of a document in another language, none: its words are right there.
 */
export function unknownWordsOf(document: Document, lexicon: Lexicon, policy: WordPolicy): readonly string[] {
  if (isInOtherLanguage(document)) return []
  const answered = answers(document)
  return document.blocks
    .filter((block) => isRead(block, policy))
    .flatMap((block) => {
      const skipped = spansOf(block, ...SKIPPED_SPANS)
      return candidatesIn(block, lexicon)
        .filter(({ range, text }) => {
          if (isKnown(text, lexicon) || skipped.overlap(range) || policy.isExcepted(block, range))
            return false
          return !answered(policy.rule, block.prose.toSource(range))
        })
        .map(({ text }) => text)
    })
}

function isRead({ role, language }: Block, { roles }: WordPolicy): boolean {
  return roles.includes(role) && (language === undefined || isEnglish(language))
}

interface Candidate {
  /** Without a possessive ending. Prose space. */
  readonly range: Range
  /** As it is written there, but for soft hyphens. */
  readonly text: string
}

/** The words of a block that no dictionary accepts as they stand: one look-up each. */
function candidatesIn(block: Block, lexicon: Lexicon): readonly Candidate[] {
  const { text } = block.prose
  const words = scanWords(text)
  const found: Candidate[] = []
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] ?? 0
    const end = words.ends[i] ?? 0
    if (((words.shapes[i] ?? 0) & WordShape.digit) !== 0 || lexicon.lookup(text, start, end) !== 0) continue
    if (isPartOfToken(text, start, end)) continue
    const word = text.slice(start, end).replace(/['’]s?$/i, '')
    const range = { start, end: start + word.length }
    const plain = word.replaceAll('\u00ad', '')
    if (plain.length > 1 && plain.length <= LONGEST_WORD) found.push({ range, text: plain })
  }
  return found
}

function isKnown(word: string, lexicon: Lexicon): boolean {
  if (lexicon.lookup(word, 0, word.length) !== 0) return true
  const { name, term, word: listed } = lexicon.listed(word.toLowerCase())
  return name || term || listed
}
