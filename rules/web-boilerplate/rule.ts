import type { Block } from '../../src/document/document.ts'
import { spansOf } from '../../src/document/spans.ts'
import { type BlockFacts, defineDocumentRule, type RuleReport } from '../../src/rule/rule.ts'
import type { Range } from '../../src/text/range.ts'
import { findMachineLeaks, type MachineLeak } from './machine-leaks.ts'
import { openPhraseBook, type Phrase, type PhraseBook } from './phrase-book.ts'
import { PHRASE_LISTS } from './phrases/phrases.ts'
import { scanTerms } from './terms.ts'

export const rule = defineDocumentRule({
  meta: {
    id: 'web-boilerplate',
    summary: 'Furniture of a page that leaked into the story: comment forms, share bars, slugs, shortcodes',
    severity: 'warning',
    messages: {
      comments: '“{start}” belongs to the comments below a page, not to the story.',
      sharing: '“{start}” is a label of a share button, not part of the story.',
      newsletter: '“{start}” invites readers to a newsletter; it is not part of the story.',
      paywall: '“{start}” belongs to a subscription or log-in box, not to the story.',
      cookies: '“{start}” belongs to a notice about cookies or the browser, not to the story.',
      related: '“{start}” leads to other pages; it is not part of the story.',
      advertising: '“{start}” labels an advertisement; it is not part of the story.',
      printing: '“{start}” is a control of the page, not part of the story.',
      pagination: '“{start}” leads from page to page; it is not part of the story.',
      filing: '“{start}” says where the page is filed; it is not part of the story.',
      author: '“{start}” belongs to a box about the author, not to the story.',
      copyright: '“{start}” belongs to the foot of the page, not to the story.',
      navigation: '“{start}” belongs to the menu of the page, not to the story.',
      player: '“{start}” belongs to a video player or a picture gallery, not to the story.',
      transcript: '“{start}” is a mark of the transcript, not part of the story.',
      placeholder: '“{start}” holds the place of words that are still to come.',
      slug: '“{start}” is the archive name of a picture, not part of its caption.',
      shortcode: '“{start}” is a command to the content system that readers now see.',
      template: '“{start}” is a gap of a template that was never filled.',
      entity: '“{start}” is a character code that readers now see.',
      tag: '“{start}” is mark-up that readers now see.',
      remove: 'Remove “{start}”',
    },
    options: {},
    roles: ['headline', 'standfirst', 'byline', 'heading', 'body', 'caption', 'credit', 'list-item'],
    applicability: 'safe',
  },
  collect(block, context): Facts | undefined {
    return factsOf(block, bookOf(context))
  },
  judge(facts) {
    const reports: RuleReport[] = []
    for (const [i, { block, facts: found }] of facts.entries()) {
      if (found.phrase !== undefined && isFurniture(facts, i)) reports.push(blockReport(block, found.phrase))
      else reports.push(...found.slugs.map((slug) => slugReport(block, slug)))
      reports.push(...found.leaks.map((leak) => leakReport(block, leak)))
    }
    return reports
  },
})

interface Facts {
  /** The phrase that is all the block says. */
  readonly phrase: Phrase | undefined
  readonly terms: number
  readonly slugs: readonly Range[]
  readonly leaks: readonly MachineLeak[]
}

const BOOKS = new WeakMap<object, PhraseBook>()

/** The phrase book, compiled once for a run. */
function bookOf(context: { readonly lexicon: object }): PhraseBook {
  const known = BOOKS.get(context.lexicon)
  if (known !== undefined) return known
  const book = openPhraseBook(PHRASE_LISTS)
  BOOKS.set(context.lexicon, book)
  return book
}

/** A block longer than this is no label; only what leaked into it is looked for. */
const LONGEST_LABEL = 300

function factsOf(block: Block, book: PhraseBook): Facts | undefined {
  const { text } = block.prose
  const machine = spansOf(block, 'code', 'url')
  const leaks = findMachineLeaks(text).filter((leak) => !machine.overlap(leak.range))
  const slugs = block.spans.filter((span) => span.kind === 'slug').map((span) => span.range)
  const label = text.length <= LONGEST_LABEL ? labelOf(text, book) : undefined
  if (label === undefined && leaks.length === 0 && slugs.length === 0) return undefined
  return { phrase: label?.phrase, terms: label?.terms ?? 0, slugs, leaks }
}

function labelOf(
  text: string,
  book: PhraseBook,
): { readonly phrase: Phrase; readonly terms: number } | undefined {
  const terms = scanTerms(text)
  for (const match of book.automaton.match(terms)) {
    const phrase = book.phrases[match.pattern]
    if (phrase?.whole && match.first === 0 && match.end === terms.count) return { phrase, terms: terms.count }
  }
  return undefined
}

/** As many words are no accident; fewer need a neighbour of their kind. */
const TELLING_TERMS = 3

function isFurniture(facts: readonly BlockFacts<Facts>[], i: number): boolean {
  const here = facts[i]
  if (here === undefined) return false
  if (here.facts.terms >= TELLING_TERMS) return true
  return [facts[i - 1], facts[i + 1]].some(
    (other) =>
      other !== undefined &&
      Math.abs(other.block.index - here.block.index) === 1 &&
      other.facts.terms >= TELLING_TERMS,
  )
}

function blockReport(block: Block, phrase: Phrase): RuleReport {
  const data = { start: startOf(block.prose.text) }
  return {
    message: phrase.kind,
    data,
    at: { block, range: { start: 0, end: block.prose.text.length } },
    confidence: 0.99,
    fixes: [{ title: 'remove', data, applicability: 'safe', changes: [{ kind: 'remove-block', block }] }],
  }
}

/** A slug goes with the space that follows it. */
function slugReport(block: Block, slug: Range): RuleReport {
  const { text } = block.prose
  const data = { start: text.slice(slug.start, slug.end) }
  const end = text.charAt(slug.end) === ' ' ? slug.end + 1 : slug.end
  return {
    message: 'slug',
    data,
    at: { block, range: slug },
    confidence: 0.999,
    fixes: [
      {
        title: 'remove',
        data,
        applicability: slug.start === 0 ? 'safe' : 'unsafe',
        changes: [{ kind: 'replace', at: { block, range: { start: slug.start, end } }, text: '' }],
      },
    ],
  }
}

function leakReport(block: Block, { kind, range }: MachineLeak): RuleReport {
  const data = { start: startOf(block.prose.text.slice(range.start, range.end)) }
  return {
    message: kind,
    data,
    at: { block, range },
    confidence: 0.95,
    fixes: [
      {
        title: 'remove',
        data,
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: { block, range }, text: '' }],
      },
    ],
  }
}

const START_LENGTH = 60

function startOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= START_LENGTH ? line : `${line.slice(0, START_LENGTH - 1).trimEnd()}…`
}
