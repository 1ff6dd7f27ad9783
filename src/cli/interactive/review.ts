import type { Format } from '../../document/document.ts'
import type { IgnoreHere } from '../../engine/ignore-here.ts'
import { asAsked, editsOf, type Repair } from '../../engine/plan.ts'
import type { Finding, Fix } from '../../rule/finding.ts'
import type { Edit } from '../../text/edits.ts'
import { contains, type Range } from '../../text/range.ts'
import type { Key } from './keys.ts'
import { takenEdits } from './taken.ts'

/** What is decided on a finding. */
export type Decision =
  | { readonly kind: 'mend'; readonly edits: readonly Edit[] }
  | ({ readonly kind: 'ignore'; readonly rule: string } & IgnoreHere)
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'skip' }

/** One piece as it goes through the review. */
export interface Subject {
  readonly source: string
  readonly format: Format
  /** In order of place. */
  readonly findings: readonly Finding[]
  /** The word file of the configuration, as it is shown; `null` where there is none. */
  readonly wordFile: string | null
  /** True for a rule that the words of the house speak to. */
  readonly takesWords: (rule: string) => boolean
  /** Words that were added with the pieces before. */
  readonly words: readonly string[]
  /** Where a comment would silence a finding; `undefined` where the mark-up leaves no place for one. */
  readonly ignoreAt: (finding: Finding) => IgnoreHere | undefined
  /** Adds to repairs that are made together what goes with them, such as the numbers of a list. */
  readonly complete: (repairs: readonly Repair[]) => readonly Repair[]
}

/** A review under way. Every edit counts in the source as it was read: nothing is written before the end. */
export interface Review {
  readonly subject: Subject
  readonly decisions: ReadonlyMap<number, Decision>
  /** The findings that each key decided, so that each can be taken back. */
  readonly steps: readonly (readonly number[])[]
  /** The finding that is asked about; as many as there are when all are decided. */
  readonly at: number
  /** The replacement as far as it is typed; `null` while none is. */
  readonly typed: string | null
  /** What the last key came to, in a sentence; empty where it did nothing. */
  readonly note: string
  /** `kept`: the rest is left, what is decided is written. `broken`: nothing is written. */
  readonly end: 'open' | 'done' | 'kept' | 'broken'
}

/** Suggestions that have a key of their own. */
const MOST_SUGGESTIONS = 9

/** Begins a review with the first finding. */
export function openReview(subject: Subject): Review {
  const review = {
    subject,
    decisions: new Map(),
    steps: [],
    at: -1,
    typed: null,
    note: '',
    end: 'open',
  } as const
  return forward(review)
}

/** The finding that is asked about; `undefined` at the end. */
export function findingOf(review: Review): Finding | undefined {
  return review.end === 'open' ? review.subject.findings[review.at] : undefined
}

/** The suggestions for the finding that is asked about, without those that an earlier choice rules out. */
export function suggestionsOf(review: Review): readonly Fix[] {
  return openFixes(findingOf(review), placesIn(review)).slice(0, MOST_SUGGESTIONS)
}

/** The word that may be added to the vocabulary; `undefined` where the finding is not about one. */
export function wordOf({ subject }: Review, finding: Finding): string | undefined {
  const word = subject.source.slice(finding.range.start, finding.range.end)
  return subject.takesWords(finding.rule) && !/[\s#]/u.test(word) ? word : undefined
}

/** All edits that were decided on, with what goes with them, sorted, ready to be spliced. */
export function decidedEdits({ subject, decisions }: Review): readonly Edit[] {
  const made: Repair[] = []
  const comments = new Map<number, Repair>()
  for (const [index, decision] of decisions) {
    const finding = subject.findings[index]
    if (finding === undefined) continue
    if (decision.kind === 'mend') made.push(repairBy(finding, decision.edits))
    if (decision.kind === 'ignore') {
      const { range, text } = decision.edit
      const above = comments.get(range.start)?.fix.edits[0]?.text ?? ''
      comments.set(range.start, repairBy(finding, [{ range, text: above + text }]))
    }
  }
  return editsOf(subject.complete([...made, ...comments.values()]))
}

function repairBy(finding: Finding, edits: readonly Edit[]): Repair {
  return { finding, fix: { title: '', applicability: 'unsafe', edits } }
}

/** The words that were added to the vocabulary, each once. */
export function wordsOf(review: Review): readonly string[] {
  const words = [...review.decisions.values()].map((each) => (each.kind === 'word' ? each.word : ''))
  return [...new Set(words)].filter((word) => word !== '')
}

/** Repairs and comments that were decided on. */
export function countOf(review: Review): number {
  return [...review.decisions.values()].filter(({ kind }) => kind === 'mend' || kind === 'ignore').length
}

/** What a key makes of a review. Pure; a key that says nothing here changes nothing but the note. */
export function press(review: Review, key: Key): Review {
  const finding = findingOf(review)
  const quiet = { ...review, note: '' }
  if (finding === undefined) return quiet
  if (key.kind === 'break') return { ...quiet, end: 'broken' }
  if (review.typed !== null) return pressTyping(quiet, review.typed, finding, key)
  return key.kind === 'sign' ? pressLetter(quiet, finding, key.sign) : quiet
}

function pressLetter(review: Review, finding: Finding, sign: string): Review {
  if (/^[1-9]$/.test(sign)) {
    const fix = suggestionsOf(review)[Number(sign) - 1]
    return fix === undefined ? review : mend(review, fix.edits, `${fix.title}.`)
  }
  switch (sign.toLowerCase()) {
    case 'e':
      return { ...review, typed: '' }
    case 'a':
      return acceptAll(review, finding)
    case 'w':
      return addWord(review, finding)
    case 'i':
      return ignore(review, finding)
    case 's':
      return decided(review, [[review.at, { kind: 'skip' }]], 'Skipped.')
    case 'b':
      return back(review)
    case 'q':
      return { ...review, end: 'kept' }
    default:
      return review
  }
}

function pressTyping(review: Review, typed: string, finding: Finding, key: Key): Review {
  switch (key.kind) {
    case 'sign':
      return { ...review, typed: typed + key.sign }
    case 'paste':
      return { ...review, typed: typed + key.text.replace(/[\p{Cc}\s]+/gu, ' ') }
    case 'erase':
      return { ...review, typed: [...typed].slice(0, -1).join('') }
    case 'clear':
      return { ...review, typed: '' }
    case 'enter':
      return ownText({ ...review, typed: null }, typed, finding)
    default:
      return { ...review, typed: null, note: 'Nothing changed.' }
  }
}

function ownText(review: Review, typed: string, finding: Finding): Review {
  if (typed === '') return { ...review, note: 'Nothing was typed, so nothing changed.' }
  const edit = { range: finding.range, text: asSource(typed, review.subject.format) }
  if (placesIn(review).rulesOut(edit)) return { ...review, note: CHANGED_ALREADY }
  return mend(review, [edit], `“${typed}”.`)
}

const CHANGED_ALREADY = 'A choice before this one changes the same place; go back to it first.'

/** Typed words as they stand in the source: signs that would be mark-up in HTML are written as entities. */
function asSource(typed: string, format: Format): string {
  return format === 'html' ? typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : typed
}

function mend(review: Review, edits: readonly Edit[], note: string): Review {
  return decided(review, [[review.at, { kind: 'mend', edits }]], note)
}

/** Takes the best suggestion of this finding and of all behind it that the same rule reports. */
function acceptAll(review: Review, { rule }: Finding): Review {
  const places = placesIn(review)
  const made: [number, Decision][] = []
  for (const [index, finding] of review.subject.findings.entries()) {
    if (index < review.at || finding.rule !== rule || review.decisions.has(index)) continue
    const fix = places.changes(finding.range) ? undefined : openFixes(finding, places)[0]
    if (fix === undefined) continue
    places.add(fix.edits)
    made.push([index, { kind: 'mend', edits: fix.edits }])
  }
  if (made.length === 0) return { ...review, note: `There is no suggestion of ${rule} to take.` }
  return decided(
    review,
    made,
    `${made.length === 1 ? 'The suggestion' : `All ${made.length} suggestions`} of ${rule} taken.`,
  )
}

function addWord(review: Review, finding: Finding): Review {
  const word = wordOf(review, finding)
  if (word === undefined) return review
  const { wordFile } = review.subject
  if (wordFile === null) {
    return {
      ...review,
      note: 'There is no word file to add it to: name one in .textlintrc.json under copydesk.vocabulary.',
    }
  }
  return decided(review, [[review.at, { kind: 'word', word }]], `“${word}” goes into ${wordFile}.`)
}

function ignore(review: Review, finding: Finding): Review {
  const here = review.subject.ignoreAt(finding)
  if (here === undefined) {
    return { ...review, note: 'The mark-up leaves no place for an ignore comment here.' }
  }
  if (placesIn(review).changes(here.edit.range)) return { ...review, note: CHANGED_ALREADY }
  const decision = { kind: 'ignore', rule: finding.rule, ...here } as const
  return decided(review, [[review.at, decision]], `${finding.rule} is silent in this passage from now on.`)
}

/** Takes the last decision back and asks about its finding again. */
function back(review: Review): Review {
  const last = review.steps.at(-1)
  const at = last?.[0]
  if (last === undefined || at === undefined) return { ...review, note: 'This is the first finding.' }
  const decisions = new Map(review.decisions)
  for (const index of last) decisions.delete(index)
  return { ...review, decisions, steps: review.steps.slice(0, -1), at, note: 'Back.' }
}

function decided(review: Review, made: readonly (readonly [number, Decision])[], note: string): Review {
  const decisions = new Map([...review.decisions, ...made])
  const steps = [...review.steps, made.map(([index]) => index)]
  const next = { ...review, decisions, steps, note }
  // “All of this rule” may leave the finding in hand open, where it has no suggestion itself.
  return decisions.has(review.at) ? forward(next) : next
}

/** Goes to the next finding that is still to be decided. */
function forward(review: Review): Review {
  const answered = answeredIn(review)
  const { findings } = review.subject
  for (let at = review.at + 1; at < findings.length; at++) {
    const finding = findings[at]
    if (finding === undefined || review.decisions.has(at) || answered(finding)) continue
    return { ...review, at }
  }
  return { ...review, at: findings.length, end: 'done' }
}

/** Whether an earlier choice has settled a finding: its place is changed, its word known, its rule silent. */
function answeredIn(review: Review): (finding: Finding) => boolean {
  const { subject, decisions } = review
  const places = placesIn(review)
  const words = new Set([...subject.words, ...wordsOf(review)])
  const silent = [...decisions.values()].filter((each) => each.kind === 'ignore')
  return (finding) =>
    places.changes(finding.range) ||
    words.has(wordOf(review, finding) ?? '') ||
    silent.some(({ rule, scope }) => rule === finding.rule && contains(scope, finding.range))
}

/** The places that are decided on, and which edits of others they rule out. */
interface Places {
  /** True when a repair has changed what stands in a range. */
  changes(range: Range): boolean
  /** True when an edit cannot be made beside what is decided. */
  rulesOut(edit: Edit): boolean
  add(edits: readonly Edit[]): void
}

/**
 * Two repairs may not touch. A comment may stand beside a repair, but not within one, and not above
 * a block that goes as a whole: it would speak of the next one.
 */
function placesIn(review: Review): Places {
  const all = [...review.decisions.values()]
  const mends = takenEdits(all.flatMap((each) => (each.kind === 'mend' ? each.edits : [])))
  const ignored = all.filter((each) => each.kind === 'ignore')
  const comments = takenEdits(ignored.map((each) => each.edit))
  return {
    changes: (range) => mends.covers(range),
    rulesOut: ({ range }) =>
      mends.touches(range) || comments.covers(range) || ignored.some(({ scope }) => contains(range, scope)),
    add: (edits) => mends.add(edits),
  }
}

function openFixes(finding: Finding | undefined, places: Places): readonly Fix[] {
  return (finding?.fixes ?? []).map(asAsked).filter((fix) => !fix.edits.some((edit) => places.rulesOut(edit)))
}
