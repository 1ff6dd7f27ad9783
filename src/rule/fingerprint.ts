import type { Range } from '../text/range.ts'
import type { Finding } from './finding.ts'

/** What a finding is known by when its file is edited, moved or renamed: never where it stands. */
export interface Fingerprint {
  /** Of the rule, the marked words, the other side, and the words around. */
  readonly exact: string
  /** Of the rule, the marked words and the other side alone: what is left when the sentence is reworded. */
  readonly loose: string
  /** The nearest words on either side, which tell a reworded sentence from another one; empty where there are none. */
  readonly before: string
  readonly after: string
}

/** Words on either side that tell one “teh” from the next. */
const CONTEXT_WORDS = 4
/** Of them, those that are kept apart. */
const NEAREST_WORDS = 2
/** More of a line than this is not looked at, so that one endless line costs nothing. */
const CONTEXT_REACH = 200
/** Where a paragraph ends; single line breaks are where an editor wrapped it. */
const EMPTY_LINE = /\r?\n[^\S\n]*\r?\n/

/** Fingerprints a finding by its content. @param source the text that its ranges count in */
export function fingerprintOf(finding: Finding, source: string): Fingerprint {
  const parts = [
    finding.rule,
    plain(source, finding.range),
    ...finding.evidence.map((other) => plain(source, other.range)),
  ]
  const { start, end } = finding.range
  const before = words(lineBefore(source, start)).slice(-CONTEXT_WORDS)
  const after = words(lineAfter(source, end)).slice(0, CONTEXT_WORDS)
  return {
    loose: hash64(parts.join('\n')),
    exact: hash64([...parts, before.join(' '), after.join(' ')].join('\n')),
    before: shortHash(before.slice(-NEAREST_WORDS)),
    after: shortHash(after.slice(0, NEAREST_WORDS)),
  }
}

function shortHash(near: readonly string[]): string {
  return near.length === 0 ? '' : hash64(near.join(' ')).slice(0, 8)
}

/** The marked words without what a new line break or a new quotation mark would change. */
function plain(source: string, { start, end }: Range): string {
  return words(source.slice(start, end)).join(' ')
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The text before a place, back to the empty line that begins its paragraph. */
function lineBefore(source: string, end: number): string {
  const start = Math.max(0, end - CONTEXT_REACH)
  const text = source.slice(start, end)
  const paragraph = text.split(EMPTY_LINE).at(-1) ?? ''
  // The first word may have been cut in two.
  return start > 0 && paragraph.length === text.length ? paragraph.replace(/^\S+/, '') : paragraph
}

function lineAfter(source: string, start: number): string {
  const text = source.slice(start, start + CONTEXT_REACH)
  return text.split(EMPTY_LINE, 1)[0] ?? ''
}

/**
 * 64 bits of a text, as 16 hexadecimal digits: two 32-bit multiplicative hashes with the finalizer of
 * MurmurHash3 (Appleby 2011, public domain). Tells findings apart; keeps no secret.
 */
export function hash64(text: string): string {
  let high = 0x9e3779b1
  let low = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    high = (high << 13) | (high >>> 19)
    low = Math.imul(low ^ unit, 0x01000193)
  }
  return hex(finalized(high ^ text.length)) + hex(finalized(low ^ high))
}

function finalized(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0')
}
