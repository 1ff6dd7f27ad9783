import type { Finding, Fix, Severity } from '../../rule/finding.ts'
import type { Range } from '../../text/range.ts'
import type { GuestFix, GuestMessage } from './protocol.ts'

/** Guests do not say how sure they are; ours go before theirs where both would change the same words. */
export const GUEST_CONFIDENCE = 0.5

/**
 * A guest's message as a finding of ours.
 * @param trusted whether its fixes may be made unasked
 * @returns `undefined` where there is no text to mark
 */
export function guestFinding(message: GuestMessage, source: string, trusted: boolean): Finding | undefined {
  const range = marked(message, source)
  if (range === undefined) return undefined
  return {
    rule: message.rule,
    severity: severityOf(message.severity),
    message: message.message.trim().replace(/\s+/g, ' '),
    range,
    confidence: GUEST_CONFIDENCE,
    evidence: [],
    fixes: message.fixes.flatMap((fix) => guestFix(fix, source, trusted) ?? []),
  }
}

function severityOf(level: number): Severity {
  if (level === 1) return 'warning'
  return level === 3 ? 'info' : 'error'
}

/**
 * What a message marks. Many rules only point at the first sign of what they mean: then it is what
 * their fix would replace, or the word that begins there.
 */
function marked(message: GuestMessage, source: string): Range | undefined {
  const start = Math.min(Math.max(message.range[0], 0), source.length)
  const end = Math.min(Math.max(message.range[1], start), source.length)
  if (end > start + 1) return { start, end }
  const replaced = message.fixes.find(({ range }) => range[0] === start && range[1] > start)
  if (replaced !== undefined && replaced.range[1] <= source.length) return { start, end: replaced.range[1] }
  /** A word or a number, apostrophes and hyphens within it. */
  const words = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/uy
  words.lastIndex = start
  const word = words.exec(source)?.[0]
  if (word !== undefined) return { start, end: start + word.length }
  if (start < source.length) return { start, end: start + 1 }
  return start > 0 ? { start: start - 1, end: start } : undefined
}

function guestFix(fix: GuestFix, source: string, trusted: boolean): Fix | undefined {
  const [start, end] = fix.range
  if (!(start >= 0 && start <= end && end <= source.length)) return undefined
  if (source.slice(start, end) === fix.text) return undefined
  return {
    title: fix.title === '' ? titleOf(fix, start === end) : fix.title,
    edits: [{ range: { start, end }, text: fix.text }],
    applicability: trusted ? 'safe' : 'unsafe',
  }
}

function titleOf(fix: GuestFix, inserts: boolean): string {
  if (fix.text === '') return 'Remove this'
  return inserts ? `Insert “${fix.text}”` : `Replace with “${fix.text}”`
}
