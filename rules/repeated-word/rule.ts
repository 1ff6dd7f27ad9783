import type { Block } from '../../src/document/document.ts'
import { spansOf } from '../../src/document/spans.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { defineRule, type RuleContext, type RuleReport } from '../../src/rule/rule.ts'
import type { Intervals } from '../../src/text/intervals.ts'
import { once } from '../../src/text/once.ts'
import type { Range } from '../../src/text/range.ts'
import { WordShape, type WordTable } from '../../src/text/words.ts'
import { isMeantHere, sentenceBefore } from './grammar.ts'
import {
  ARTICLES,
  CERTAIN,
  DOUBLED_IN_PLACES,
  DOUBLED_IN_SPEECH,
  DOUBLED_ON_PURPOSE,
  FUNCTION_WORDS,
  NO_GAP_BEFORE_ARTICLE,
} from './words.ts'

export const rule = defineRule({
  meta: {
    id: 'repeated-word',
    summary: 'The same word twice in a row: “the the”',
    severity: 'error',
    messages: {
      repeated: '“{word}” stands twice in a row.',
      remove: 'Remove the second “{word}”',
    },
    options: {
      allow: {
        kind: 'list',
        default: [],
        description: 'Words that may stand twice in a row, in small letters.',
      },
    },
    roles: ['headline', 'standfirst', 'heading', 'body', 'caption', 'list-item', 'quotation', 'footnote'],
    applicability: 'safe',
  },
  detect(block, context) {
    const words = context.words(block)
    const parts = once(() => partsOf(block))
    const reports: RuleReport[] = []
    for (let i = 1; i < words.count; i++) {
      if (!standsTwice(block.prose.text, words, i)) continue
      const report = judge(block, words, i, parts(), context)
      if (report !== undefined) reports.push(report)
    }
    return reports
  },
})

/** What a judgement asks for beside the text. */
type Asked = Pick<RuleContext<{ readonly allow: readonly string[] }>, 'options' | 'lexicon'>

interface Parts {
  readonly speech: Intervals
  readonly notProse: Intervals
}

function partsOf(block: Block): Parts {
  return { speech: spansOf(block, 'quotation'), notProse: spansOf(block, 'code', 'url', 'slug') }
}

/** Words with these shapes are names, numbers or halves of a compound: “Duran Duran”, “non-denial denial”. */
const NOT_PLAIN = WordShape.innerCapital | WordShape.digit | WordShape.hyphenated

/** True when word `i` is the one before it again, in small letters, with nothing but space between. */
function standsTwice(text: string, words: WordTable, i: number): boolean {
  const start = words.starts[i] ?? 0
  const end = words.ends[i] ?? 0
  const before = words.starts[i - 1] ?? 0
  const beforeEnd = words.ends[i - 1] ?? 0
  const length = end - start
  if (beforeEnd - before !== length) return false
  if (((words.shapes[i] ?? 0) & (NOT_PLAIN | WordShape.capital)) !== 0) return false
  if (((words.shapes[i - 1] ?? 0) & NOT_PLAIN) !== 0) return false
  if ((text.charCodeAt(before) | 0x20) !== (text.charCodeAt(start) | 0x20)) return false
  for (let k = 1; k < length; k++) {
    if (text.charCodeAt(before + k) !== text.charCodeAt(start + k)) return false
  }
  if (text[before]?.toLowerCase() !== text[start]) return false
  // “gophercon.in in Bengaluru”, “a Q&A a bit like this one”, “t(imac)a a spirit”: the end of an address, of a short
  // form, of a word with a bracket in it.
  if (/[.@/#_\\&)\]}>]/.test(text.charAt(before - 1))) return false
  return !isOption(text, before) && /^\s{1,100}$/.test(text.slice(beforeEnd, start))
}

/** “-purpose purpose”, “[--start start]”: a switch of a command and what it takes. */
function isOption(text: string, start: number): boolean {
  return (
    text.charAt(start - 1) === '-' && /(?:^|[\s[(|])-{1,2}$/.test(text.slice(Math.max(0, start - 3), start))
  )
}

function judge(
  block: Block,
  words: WordTable,
  i: number,
  parts: Parts,
  { options, lexicon }: Asked,
): RuleReport | undefined {
  const { text } = block.prose
  const second = { start: words.starts[i] ?? 0, end: words.ends[i] ?? 0 }
  const first = { start: words.starts[i - 1] ?? 0, end: words.ends[i - 1] ?? 0 }
  const word = text.slice(second.start, second.end)
  if (options.allow.includes(word) || DOUBLED_ON_PURPOSE.has(word)) return undefined
  // “Why why why is he failing?”: said three times, a word is meant.
  if (isTriple(text, words, i, word)) return undefined
  const whole = { start: first.start, end: second.end }
  if (parts.notProse.overlap(whole)) return undefined
  const spoken = block.role === 'quotation' || parts.speech.overlap(whole)
  if (spoken && DOUBLED_IN_SPEECH.has(word)) return undefined
  const placed = DOUBLED_IN_PLACES.get(word)
  if (placed !== undefined && isMeantHere(placed, text, words, i - 1, lexicon)) return undefined
  const functional = placed !== undefined || DOUBLED_IN_SPEECH.has(word) || FUNCTION_WORDS.has(word)
  if (!functional && !isContentWord(word, spoken, lexicon)) return undefined
  if (!functional && (isEntry(text, whole) || areSetApart(text, first, second))) return undefined
  const certain =
    CERTAIN.has(word) &&
    !spoken &&
    // “the words *and* and *or*”: what only one of the two is set in says that they are not the same.
    block.prose.isExact(whole) &&
    !leavesGap(text, words, i - 1) &&
    !standsAmongSigns(text, whole)
  return {
    message: 'repeated',
    data: { word },
    at: { block, range: whole },
    confidence: confidenceOf(certain, functional),
    fixes: [
      {
        title: 'remove',
        data: { word },
        applicability: certain ? 'safe' : 'unsafe',
        changes: [{ kind: 'replace', at: { block, range: { start: first.end, end: second.end } }, text: '' }],
      },
    ],
  }
}

/** “a ^ b = b ^ a” above “a V b = b V a”: with a sign beside it, the letter stands for something. */
function standsAmongSigns(text: string, { start, end }: Range): boolean {
  const before = /\S?\s{0,9}$/.exec(text.slice(Math.max(0, start - 10), start))?.[0].charAt(0) ?? ''
  const after = /^\s{0,9}(\S?\S?)/.exec(text.slice(end, end + 12))?.[1] ?? ''
  return SIGN().test(before) || SIGN().test(after) || /^\p{Lu}?$/u.test(after)
}

const SIGN = once(() => /[^\s\p{L}\p{N}.,;:!?'"‘’“”()[\]\u2013\u2014-]/u)

/** True where something else than the word that stands at `i` and once more behind it may be missing. */
function leavesGap(text: string, words: WordTable, i: number): boolean {
  // “a tag and and equals sign”: “and an”.
  if (/^and\s+and\s+[aeiou]/i.test(text.slice(words.starts[i], words.ends[i + 2]))) return true
  if (!ARTICLES.has(text.slice(words.starts[i], words.ends[i]).toLowerCase())) return false
  const [left] = sentenceBefore(text, words, i, 1)
  return left !== undefined && !NO_GAP_BEFORE_ARTICLE.has(left)
}

/** Shorter content words are shouts and nonsense syllables: “rah rah”, “yum yum”. */
const MIN_CONTENT_LETTERS = 4
/** Words that stand so often in a million are none, however short: “the war war”. */
const COMMON = 20

/** “wugga wugga” is a sound, and no slip of a word that is in no dictionary. */
function isContentWord(word: string, spoken: boolean, lexicon: Lexicon): boolean {
  if (!/^[a-z]+$/.test(word) || word.length < MIN_CONTENT_LETTERS - 1) return false
  if (lexicon.lookup(word, 0, word.length) === 0) return false
  return (!spoken && word.length >= MIN_CONTENT_LETTERS) || lexicon.frequency(word) >= COMMON
}

/** “lose lose”, “:win win:”, by itself on its line: a term of its own, as a glossary lists it. */
function isEntry(text: string, { start, end }: Range): boolean {
  const after = /^[^\n]{0,3}/.exec(text.slice(end, end + 3))?.[0] ?? ''
  const last = end + after.length
  // Looked at first: few words end a line, which may be as long as the whole text.
  if (last < text.length && text.charAt(last) !== '\n') return false
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}

/** A line that ends before so many signs was not broken for want of room. */
const SHORT_LINE = 40

/**
 * “kick    kick something”, “harbour master” above “master of the harbour”: a key beside its text, a term above
 * another or above what it means.
 */
function areSetApart(text: string, first: Range, second: Range): boolean {
  const gap = text.slice(first.end, second.start)
  if (!gap.includes('\n')) return /^(?: {2,}|.*\t)/.test(gap)
  const line = first.end - text.lastIndexOf('\n', first.start) - 1
  return line + second.end - second.start < SHORT_LINE
}

function confidenceOf(certain: boolean, functional: boolean): number {
  if (certain) return 0.999
  return functional ? 0.97 : 0.92
}

function isTriple(text: string, words: WordTable, i: number, word: string): boolean {
  return [i - 2, i + 1].some((k) => {
    const start = words.starts[k]
    return start !== undefined && text.slice(start, words.ends[k]).toLowerCase() === word
  })
}
