import { WordShape, type WordTable } from '../../src/text/words.ts'
import type { Frame, Slot } from './read-frame.ts'

/** Letters other than the first in capitals, or digits: a name or a sign, no word of a phrase. */
const NOT_PLAIN = WordShape.innerCapital | WordShape.digit

/**
 * The first frame whose wrong words begin at word `i`.
 * @param frames those of the word, see `framesOf`
 * @returns the frame, or `undefined` where the words around fit none
 */
export function frameAt(
  text: string,
  words: WordTable,
  i: number,
  frames: readonly Frame[],
): Frame | undefined {
  if (!isPlain(text, words, i)) return undefined
  for (const frame of frames) if (isHere(text, words, i, frame)) return frame
  return undefined
}

function isHere(text: string, words: WordTable, i: number, frame: Frame): boolean {
  const { before, wrong, after } = frame
  const last = i + wrong.length - 1
  if (!holdsWrong(text, words, i, frame)) return false
  // “a women-only event”
  if (text.charAt(words.ends[last] ?? 0) === '-') return false
  return holdsSlots(text, words, last, 1, after) && holdsSlots(text, words, i, -1, before)
}

/** Whether the words from `at` on, step by step, fit slots. */
function holdsSlots(
  text: string,
  words: WordTable,
  at: number,
  step: 1 | -1,
  slots: readonly Slot[],
): boolean {
  for (let k = 0; k < slots.length; k++) {
    const slot = slots[k]
    if (slot !== undefined && !fits(text, words, at + step * k, step, slot)) return false
  }
  return true
}

/** The word as frames are written: in small letters, with a straight apostrophe. */
export function plainWord(text: string, words: WordTable, i: number): string {
  const word = text.slice(words.starts[i], words.ends[i])
  const shape = words.shapes[i] ?? 0
  if ((shape & (WordShape.capital | WordShape.innerCapital | WordShape.apostrophe)) === 0) return word
  return word.toLowerCase().replace('’', "'")
}

function holdsWrong(text: string, words: WordTable, i: number, { wrong, isHyphenated }: Frame): boolean {
  for (let k = 1; k < wrong.length; k++) {
    if (i + k >= words.count) return false
    const isNext = isHyphenated ? gapBefore(text, words, i + k) === '-' : isSpaced(text, words, i + k)
    if (!isNext || plainWord(text, words, i + k) !== wrong[k]) return false
  }
  return true
}

/** Whether the word one step from word `at` fits, with nothing but white space between the two. */
function fits(text: string, words: WordTable, at: number, step: 1 | -1, slot: Slot): boolean {
  if (slot.kind === 'start') return isFirst(text, words, at)
  if (slot.kind === 'stop') return isStop(text, words.ends[at] ?? text.length)
  if (slot.kind === 'comma') return gapBefore(text, words, at).startsWith(',')
  if (slot.kind === 'one-of' && slot.orStop && isStop(text, words.ends[at] ?? text.length)) return true
  const next = at + step
  const isJoined = next >= 0 && next < words.count && isSpaced(text, words, Math.max(at, next))
  if (slot.kind === 'any' || !isJoined) return isJoined || slot.kind === 'none-of'
  const word = plainWord(text, words, next)
  if (slot.kind === 'none-of') return !slot.words.has(word)
  return slot.words.has(word) || slot.endings.some((ending) => word.endsWith(ending))
}

/** In small letters, or with the capital that a sentence gives: no “Women for Peace”. */
function isPlain(text: string, words: WordTable, i: number): boolean {
  const shape = words.shapes[i] ?? 0
  // “a fast-casual chain”
  if (text.charAt((words.starts[i] ?? 0) - 1) === '-') return false
  return (shape & NOT_PLAIN) === 0 && ((shape & WordShape.capital) === 0 || startsSentence(text, words, i))
}

/** “He is "quick" than most”, and a line of verse that goes on with “than the sun”: a sentence starts with a capital. */
function isFirst(text: string, words: WordTable, i: number): boolean {
  const isCapital = ((words.shapes[i] ?? 0) & WordShape.capital) !== 0
  return isCapital && startsSentence(text, words, i)
}

/** True for the first word of a text, and for one behind a stop, a colon or an opening quotation mark. */
export function startsSentence(text: string, words: WordTable, i: number): boolean {
  return i === 0 || /[.!?:“"]\s*["“‘']?$/.test(gapBefore(text, words, i))
}

function isStop(text: string, end: number): boolean {
  return end >= text.length || '.,;:!?)”"’'.includes(text.charAt(end))
}

/** What stands between a word and the one before it. */
function gapBefore(text: string, words: WordTable, i: number): string {
  return text.slice(words.ends[i - 1] ?? 0, words.starts[i])
}

function isSpaced(text: string, words: WordTable, i: number): boolean {
  const end = words.starts[i] ?? 0
  for (let at = words.ends[i - 1] ?? 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0xa0) return false
  }
  return end > 0
}
