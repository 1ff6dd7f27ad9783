import type { Block, Document } from '../../src/document/document.ts'
import { holdsCode, isTypeset } from '../../src/document/holds-code.ts'
import { spansOf } from '../../src/document/spans.ts'
import { keepScores, type ScoreOf, scoreOnce } from '../../src/rule/kept-scores.ts'
import { type BlockFacts, defineRememberingRule, type RuleFix, type RuleReport } from '../../src/rule/rule.ts'
import { bytesOf } from '../../src/text/base64.ts'
import type { Range } from '../../src/text/range.ts'
import type { Voice } from './context.ts'
import { headsEntry, isOfProgram } from './entries.ts'
import { statementOf } from './evidence.ts'
import type { InlineLeak } from './inline-leaks.ts'
import { leanOf } from './lexical.ts'
import { findMachineLeaks, type MachineLeak, meaningOf } from './machine-leaks.ts'
import { openModel } from './model.ts'
import { ownMatter } from './own-matter.ts'
import { unpackPhrases } from './packed.ts'
import { openPhraseBook } from './phrase-book.ts'
import { PHRASE_TABLES } from './phrase-tables.ts'
import { findPlaceholders, type Placeholder } from './placeholders.ts'
import { lineKey } from './site-lines.ts'
import { isStandingFurniture } from './standing-lines.ts'
import { judgeBlocks, type Setting, type Verdict, type Witness } from './verdict.ts'

const BOOK = openPhraseBook(unpackPhrases(bytesOf(PHRASE_TABLES.bytes), PHRASE_TABLES))
const MODEL = openModel()

export const rule = defineRememberingRule({
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
      gap: '“{start}” holds the place of words that are still to come.',
      note: '“{start}” is a note between editors, not part of the story.',
      filler: '“{start}” is dummy text; the words of the story are still to come.',
      prompt: '“{start}” speaks to the readers of a page; it is not part of the story.',
      neighbours: '“{start}” stands among the furniture of the page; it is not part of the story.',
      site: '“{start}” is a standing line of your site, not part of the story.',
      standing: '“{start}” stands in other files beside this one too; it is not part of the story.',
      slug: '“{start}” is the archive name of a picture, not part of its caption.',
      shortcode: '“{start}” is a command to the content system that readers now see.',
      template: '“{start}” is a gap of a template that was never filled.',
      entity: '“{start}” is a character code that readers now see.',
      tag: '“{start}” is mark-up that readers now see.',
      remove: 'Remove “{start}”',
      replace: 'Replace with “{text}”',
    },
    options: {
      lines: {
        kind: 'list',
        default: [],
        description: 'Lines that are furniture of your site, each as it stands.',
      },
    },
    roles: ['headline', 'standfirst', 'byline', 'heading', 'body', 'caption', 'credit', 'list-item'],
    applicability: 'safe',
  },
  collect(block): Facts {
    const { text } = block.prose
    const { evidence, marks } = statementOf(text, BOOK)
    return {
      block,
      role: block.role,
      evidence,
      lean: leanOf(MODEL.lexical, marks),
      slugs: slugsOf(block),
      leaks: leaksOf(block),
    }
  },
  remember: ({ isEdited }): ScoreOf<Voice> => (isEdited ? keepScores(MODEL.forest) : scoreOnce(MODEL.forest)),
  judge(facts, context, scoreOf) {
    const setting = settingOf(context.document)
    const verdicts = judgeBlocks(
      facts.map((entry) => entry.facts),
      scoreOf,
      setting,
    )
    context.checkpoint()
    const isOwn = ownMatter(
      facts.map(({ block }) => block.prose.text),
      verdicts,
    )
    const template = isTemplate(facts)
    const known = new Set(context.options.lines.map(lineKey))
    const standing = setting === 'manual' ? undefined : context.document.standingLines
    const reports: RuleReport[] = []
    for (const [i, entry] of facts.entries()) {
      const isKnown = known.size > 0 && known.has(lineKey(entry.block.prose.text))
      const judged = verdicts[i]
      const found = judged === undefined || isOwn(i) ? undefined : held(judged, entry.block, context.document)
      const verdict = isKnown ? SITE_LINE : (found ?? standingVerdict(entry.facts, standing))
      reports.push(...reportsOf(entry, verdict, template, setting))
    }
    return reports
  },
})

function settingOf(document: Document): Setting {
  if (document.format === 'text') return isTypeset(document) ? 'manual' : 'text'
  return holdsCode(document) ? 'manual' : 'markup'
}

/** What is left of a verdict where the text may speak of the words of a page, and not use them. */
function held(verdict: Verdict, block: Block, document: Document): Verdict | undefined {
  if (headsEntry(document, block.index)) return undefined
  if (!verdict.certain || !isOfProgram(block.prose.text)) return verdict
  return { ...verdict, certain: false, confidence: DOUBTFUL }
}

/** The confidence of a verdict on words of a program. */
const DOUBTFUL = 0.93

/** Of a line that the options name: a person has read it. */
const SITE_LINE: Verdict = { kind: 'site', confidence: 0.999, certain: true }

/** Of a block that is nothing but a note between editors. */
const DESK_NOTE: Verdict = { kind: 'placeholder', confidence: 0.97, certain: false }

/** Of a line that other files have as well: nobody has read it. */
const STANDING_LINE: Verdict = { kind: 'standing', confidence: 0.95, certain: false }

/** Headings, list items and credits repeat in any archive; only paragraphs are told by that. */
function standingVerdict(
  { block, lean }: Facts,
  lines: ReadonlySet<string> | undefined,
): Verdict | undefined {
  if (lines === undefined || block.role !== 'body') return undefined
  const { text } = block.prose
  return lines.has(lineKey(text)) && isStandingFurniture(text, lean) ? STANDING_LINE : undefined
}

interface Facts extends Witness {
  readonly slugs: readonly Range[]
  readonly leaks: readonly Leak[]
}

/** What is told by its form alone, wherever it stands. */
type Leak = MachineLeak | Placeholder

/** One for all blocks that have none: most of them. */
const NO_SLUGS: readonly Range[] = []

function slugsOf({ spans }: Block): readonly Range[] {
  if (spans.length === 0) return NO_SLUGS
  return spans.filter((span) => span.kind === 'slug').map((span) => span.range)
}

function leaksOf(block: Block): readonly Leak[] {
  const { text } = block.prose
  const [machine, people] = [findMachineLeaks(text), findPlaceholders(text)]
  const leaks = people.length === 0 ? machine : [...machine, ...people]
  if (leaks.length === 0) return leaks
  const notProse = spansOf(block, 'code', 'url', 'quotation')
  const speech = spansOf(block, 'code', 'quotation')
  return leaks.filter(
    ({ kind, range }) =>
      !endsOf(range).some(notProse.overlap) && !(kind === 'template' && speech.overlap(range)),
  )
}

/** A quoted attribute or an address stands within the leak itself: “[gallery ids="12,13"]”, “{% include note.html %}”. */
function endsOf({ start, end }: Range): readonly Range[] {
  return [
    { start, end: start + 1 },
    { start: end - 1, end },
  ]
}

/** A file of so many template signs is a template itself, and none of them leaked. */
const TEMPLATE_SIGNS = 4

function isTemplate(facts: readonly BlockFacts<Facts>[]): boolean {
  let signs = 0
  for (const entry of facts) {
    for (const { kind } of entry.facts.leaks) if (kind === 'template') signs++
  }
  return signs >= TEMPLATE_SIGNS
}

const NO_REPORTS: readonly RuleReport[] = []

function reportsOf(
  { block, facts }: BlockFacts<Facts>,
  verdict: Verdict | undefined,
  template: boolean,
  setting: Setting,
): readonly RuleReport[] {
  if (template && facts.leaks.some((leak) => leak.kind === 'template')) return []
  const leaks = setting === 'manual' ? facts.leaks.filter(isForMachines) : facts.leaks
  const whole = leaks.length === 0 ? undefined : wholeLeak(block, leaks)?.kind
  if (verdict !== undefined) return [blockReport(block, verdict, whole)]
  if (whole === 'note' || whole === 'filler') return [blockReport(block, DESK_NOTE, whole)]
  const { inline } = facts.evidence
  if (facts.slugs.length + inline.length + leaks.length === 0) return NO_REPORTS
  const speech = spansOf(block, 'quotation', 'code')
  return [
    ...facts.slugs.map((slug) => slugReport(block, slug)),
    ...inline.filter((leak) => !speech.overlap(leak.range)).map((leak) => partReport(block, leak)),
    ...leaks.filter((leak) => !isCodeLine(block, leak, leaks)).map((leak) => partReport(block, leak)),
  ]
}

/** A manual asks its readers to fill in “[INSERT NAME]”, and lists what is “TODO”. */
function isForMachines({ kind }: Leak): boolean {
  return kind !== 'gap' && kind !== 'note' && kind !== 'filler'
}

/** What is no line of code though it stands alone: a line break, and the comments that systems put between blocks. */
const NO_CODE = /^<(?:(?:br|hr|p|\/p)\b|!--)/i

/** Tags with no words beside them are a line of code, as articles on mark-up show it. */
function isCodeLine(block: Block, leak: Leak, leaks: readonly Leak[]): boolean {
  const { text } = block.prose
  if (leak.kind !== 'tag' || NO_CODE.test(text.slice(leak.range.start, leak.range.end))) return false
  const marked = leaks.reduce((sum, { range }) => sum + range.end - range.start, 0)
  return text.length - marked < FEWEST_WORDS_BESIDE
}

/** In code units: three short words. */
const FEWEST_WORDS_BESIDE = 15

/** “[caption id="12"]” below a share bar is no share button. */
function wholeLeak({ prose }: Block, leaks: readonly Leak[]): Leak | undefined {
  const text = prose.text.trim()
  return leaks.find(({ range }) => prose.text.slice(range.start, range.end) === text)
}

/** @param leak what the block is, where it is a single sign for machines: that says more than its neighbours do */
function blockReport(
  block: Block,
  { kind, confidence, certain }: Verdict,
  leak: Leak['kind'] | undefined,
): RuleReport {
  const data = { start: startOf(block.prose.text) }
  return {
    message: leak ?? kind,
    data,
    at: { block, range: { start: 0, end: block.prose.text.length } },
    confidence,
    fixes: [
      {
        title: 'remove',
        data,
        applicability: certain ? 'safe' : 'unsafe',
        changes: [{ kind: 'remove-block', block }],
      },
    ],
  }
}

/** A slug goes with the space that follows it. */
function slugReport(block: Block, slug: Range): RuleReport {
  const { text } = block.prose
  const end = text.charAt(slug.end) === ' ' ? slug.end + 1 : slug.end
  return {
    message: 'slug',
    data: { start: text.slice(slug.start, slug.end) },
    at: { block, range: slug },
    confidence: 0.999,
    fixes: [removal(block, slug, { start: slug.start, end }, slug.start === 0)],
  }
}

/** Goes with the space on one side of it, so that no double space is left; a character code becomes its character. */
function partReport(block: Block, { kind, range }: InlineLeak | Leak): RuleReport {
  const { text } = block.prose
  const written = text.slice(range.start, range.end)
  const meaning = kind === 'entity' || kind === 'tag' ? meaningOf(kind, written) : ''
  const atEnd = range.end === text.length || text.charAt(range.end) === ' '
  const start =
    meaning === '' && text.charAt(range.start - 1) === ' ' && atEnd ? range.start - 1 : range.start
  return {
    message: kind,
    data: { start: startOf(written) },
    at: { block, range },
    confidence: 0.95,
    fixes: kind === 'gap' ? [] : [partFix(block, range, { start, end: range.end }, meaning)],
  }
}

/** What can be taken out goes; nobody but the writer knows what belongs into a gap. */
function partFix(block: Block, range: Range, cut: Range, meaning: string): RuleFix {
  if (meaning.trim() === '') return removal(block, range, cut, false, meaning)
  return {
    title: 'replace',
    data: { text: meaning },
    applicability: 'unsafe',
    changes: [{ kind: 'replace', at: { block, range }, text: meaning }],
  }
}

function removal(block: Block, shown: Range, cut: Range, safe: boolean, left = ''): RuleFix {
  return {
    title: 'remove',
    data: { start: startOf(block.prose.text.slice(shown.start, shown.end)) },
    applicability: safe ? 'safe' : 'unsafe',
    changes: [{ kind: 'replace', at: { block, range: cut }, text: left }],
  }
}

const START_LENGTH = 60

function startOf(text: string): string {
  const line = text
    .slice(0, START_LENGTH * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= START_LENGTH ? line : `${line.slice(0, START_LENGTH - 1).trimEnd()}…`
}
