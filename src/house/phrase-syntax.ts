import { isDigit } from '../text/ascii.ts'

/** One step of a pattern: a test of a character, or a place where the walk splits, jumps or asserts. */
export type Step =
  | { readonly op: 'char'; readonly test: (unit: number) => boolean }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'boundary' }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'match' }

/** A pattern as a program for the matcher. */
export interface PhraseProgram {
  readonly steps: readonly Step[]
  /** Groups in parentheses. */
  readonly groups: number
}

/** Thrown for a pattern that cannot be read, or that could not be matched in linear time. */
export class PatternError extends Error {
  /** Where in the pattern, from 0. */
  readonly at: number
  constructor(at: number, message: string) {
    super(message)
    this.name = 'PatternError'
    this.at = at
  }
}

/** A larger program would make each character of a text dear. */
const MAX_STEPS = 2000
const MAX_REPEAT = 100
const MAX_DEPTH = 50

type Node =
  | { readonly kind: 'empty' }
  | { readonly kind: 'char'; readonly test: (unit: number) => boolean }
  | { readonly kind: 'boundary' }
  | { readonly kind: 'group'; readonly index: number; readonly body: Node }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly items: readonly Node[] }
  | {
      readonly kind: 'repeat'
      readonly body: Node
      readonly min: number
      readonly max: number
      readonly lazy: boolean
    }

/**
 * Reads a pattern and compiles it: letters, `.`, `[…]`, `( | )`, `(?: )`, `? * + {m,n}` and their lazy
 * forms, `\b \d \w \s`. What needs going back over the text (`\1`, lookaround) is refused.
 * A space stands for any white space, so that a phrase is found across a line break.
 * @param ignoreCase letters match in either case
 * @throws PatternError
 */
export function compilePhrase(pattern: string, ignoreCase: boolean): PhraseProgram {
  const reader: Reader = { pattern, at: 0, groups: 0, depth: 0, ignoreCase }
  const node = readChoice(reader)
  if (reader.at < pattern.length) throw new PatternError(reader.at, 'there is a “)” that closes nothing')
  const steps: Step[] = []
  emit(node, steps)
  steps.push({ op: 'match' })
  return { steps, groups: reader.groups }
}

interface Reader {
  readonly pattern: string
  readonly ignoreCase: boolean
  at: number
  groups: number
  depth: number
}

function readChoice(reader: Reader): Node {
  if (++reader.depth > MAX_DEPTH) throw new PatternError(reader.at, `groups stand deeper than ${MAX_DEPTH}`)
  const items = [readSequence(reader)]
  while (reader.pattern[reader.at] === '|') {
    reader.at++
    items.push(readSequence(reader))
  }
  reader.depth--
  const [only] = items
  return items.length === 1 && only !== undefined ? only : { kind: 'choice', items }
}

function readSequence(reader: Reader): Node {
  const items: Node[] = []
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    items.push(readRepeat(reader))
  }
  return items.length === 0 ? { kind: 'empty' } : { kind: 'sequence', items }
}

const COUNT = /\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/y

function readRepeat(reader: Reader): Node {
  let body = readAtom(reader)
  for (;;) {
    const sign = reader.pattern[reader.at] ?? ''
    let min = 0
    let max = Number.POSITIVE_INFINITY
    if (sign === '?') max = 1
    else if (sign === '+') min = 1
    else if (sign === '{') {
      COUNT.lastIndex = reader.at
      const count = COUNT.exec(reader.pattern)
      if (count === null)
        throw new PatternError(
          reader.at,
          'after “{” a count was expected, as in {2,4}; write \\{ for the sign itself',
        )
      min = Number(count[1])
      max =
        count[2] === undefined ? min : count[3] === undefined ? Number.POSITIVE_INFINITY : Number(count[3])
      if (Math.max(min, Number.isFinite(max) ? max : 0) > MAX_REPEAT || max < min) {
        throw new PatternError(reader.at, `a count must rise and may not be over ${MAX_REPEAT}`)
      }
      reader.at += count[0].length - 1
    } else if (sign !== '*') return body
    reader.at++
    const lazy = reader.pattern[reader.at] === '?'
    if (lazy) reader.at++
    body = { kind: 'repeat', body, min, max, lazy }
  }
}

function readAtom(reader: Reader): Node {
  const { pattern, at } = reader
  const sign = pattern[at] ?? ''
  switch (sign) {
    case '(':
      return readGroup(reader)
    case '[':
      return { kind: 'char', test: readClass(reader) }
    case '\\':
      return readEscape(reader)
    case '*':
    case '+':
    case '?':
      throw new PatternError(at, `“${sign}” repeats nothing; write \\${sign} for the sign itself`)
    case '^':
    case '$':
      throw new PatternError(at, `“${sign}” has no meaning here; write \\${sign} for the sign itself`)
    default:
      reader.at++
      if (sign === '.') return { kind: 'char', test: (unit) => !isLineBreak(unit) }
      return { kind: 'char', test: sign === ' ' ? isSpace : sameUnit(sign, reader.ignoreCase) }
  }
}

function readGroup(reader: Reader): Node {
  const start = reader.at++
  let index: number | null = null
  if (reader.pattern[reader.at] === '?') {
    if (!reader.pattern.startsWith('?:', reader.at)) {
      throw new PatternError(
        start,
        'only (…) and (?:…) can be matched in linear time; looking ahead or back cannot',
      )
    }
    reader.at += 2
  } else index = ++reader.groups
  const body = readChoice(reader)
  if (reader.pattern[reader.at] !== ')') throw new PatternError(start, 'there is a “(” that nothing closes')
  reader.at++
  return index === null ? body : { kind: 'group', index, body }
}

const CLASSES: Readonly<Record<string, (unit: number) => boolean>> = {
  d: isDigit,
  D: (unit) => !isDigit(unit),
  s: isSpace,
  S: (unit) => !isSpace(unit),
  w: isWordUnit,
  W: (unit) => !isWordUnit(unit),
}

function readEscape(reader: Reader): Node {
  const letter = reader.pattern[reader.at + 1] ?? ''
  const at = reader.at
  reader.at += 2
  if (letter === 'b') return { kind: 'boundary' }
  return { kind: 'char', test: escaped(letter, at, reader.ignoreCase) }
}

function escaped(letter: string, at: number, ignoreCase: boolean): (unit: number) => boolean {
  const known = Object.hasOwn(CLASSES, letter) ? CLASSES[letter] : undefined
  if (known !== undefined) return known
  if (/[1-9k]/.test(letter))
    throw new PatternError(at, 'a reference back to a group cannot be matched in linear time')
  if (letter === 'n') return (unit) => unit === 10
  if (letter === 't') return (unit) => unit === 9
  if (letter === '' || /[A-Za-z0]/.test(letter))
    throw new PatternError(at, `“\\${letter}” has no meaning here`)
  return sameUnit(letter, ignoreCase)
}

function readClass(reader: Reader): (unit: number) => boolean {
  const start = reader.at++
  const negated = reader.pattern[reader.at] === '^'
  if (negated) reader.at++
  const tests: ((unit: number) => boolean)[] = []
  while (reader.pattern[reader.at] !== ']') {
    const sign = reader.pattern[reader.at]
    if (sign === undefined) throw new PatternError(start, 'there is a “[” that nothing closes')
    if (sign === '\\') {
      tests.push(escaped(reader.pattern[reader.at + 1] ?? '', reader.at, reader.ignoreCase))
      reader.at += 2
      continue
    }
    const last = reader.pattern[reader.at + 1] === '-' ? reader.pattern[reader.at + 2] : undefined
    if (last !== undefined && last !== ']') {
      if (last < sign) throw new PatternError(reader.at, `the range “${sign}-${last}” runs backwards`)
      tests.push(inRange(sign, last, reader.ignoreCase))
      reader.at += 3
    } else {
      tests.push(sameUnit(sign, reader.ignoreCase))
      reader.at++
    }
  }
  reader.at++
  if (tests.length === 0) throw new PatternError(start, 'this class is empty')
  return (unit) => tests.some((test) => test(unit)) !== negated
}

function sameUnit(sign: string, ignoreCase: boolean): (unit: number) => boolean {
  const units = new Set([sign.charCodeAt(0)])
  if (ignoreCase) for (const form of [sign.toLowerCase(), sign.toUpperCase()]) units.add(form.charCodeAt(0))
  // A straight apostrophe stands for the curly one too, since desks set both.
  if (sign === "'") units.add(0x2019)
  return (unit) => units.has(unit)
}

function inRange(first: string, last: string, ignoreCase: boolean): (unit: number) => boolean {
  const low = first.charCodeAt(0)
  const high = last.charCodeAt(0)
  const holds = (unit: number): boolean => unit >= low && unit <= high
  if (!ignoreCase) return holds
  return (unit) => {
    const letter = String.fromCharCode(unit)
    return (
      holds(unit) || holds(letter.toLowerCase().charCodeAt(0)) || holds(letter.toUpperCase().charCodeAt(0))
    )
  }
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x202f
}

/** A unit of a word: a letter, a mark, a digit. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128)
    return isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit))
}

/** Writes a node as steps; a repetition of itself stands as often as it is counted (Thompson 1968). */
function emit(node: Node, steps: Step[]): void {
  if (steps.length > MAX_STEPS)
    throw new PatternError(0, `this pattern is too large: over ${MAX_STEPS} steps`)
  switch (node.kind) {
    case 'empty':
      return
    case 'char':
      steps.push({ op: 'char', test: node.test })
      return
    case 'boundary':
      steps.push({ op: 'boundary' })
      return
    case 'group':
      steps.push({ op: 'save', slot: node.index * 2 })
      emit(node.body, steps)
      steps.push({ op: 'save', slot: node.index * 2 + 1 })
      return
    case 'sequence':
      for (const item of node.items) emit(item, steps)
      return
    case 'choice':
      emitChoice(node.items, steps)
      return
    case 'repeat':
      emitRepeat(node, steps)
  }
}

function emitChoice(items: readonly Node[], steps: Step[]): void {
  const jumps: number[] = []
  for (const [i, item] of items.entries()) {
    const split = steps.length
    if (i < items.length - 1) steps.push({ op: 'jump', to: 0 })
    emit(item, steps)
    if (i === items.length - 1) break
    jumps.push(steps.length)
    steps.push({ op: 'jump', to: 0 })
    steps[split] = { op: 'split', first: split + 1, second: steps.length }
  }
  for (const jump of jumps) steps[jump] = { op: 'jump', to: steps.length }
}

function emitRepeat(node: Extract<Node, { kind: 'repeat' }>, steps: Step[]): void {
  const { body, min, max, lazy } = node
  for (let i = 0; i < min; i++) emit(body, steps)
  const split = (inside: number, outside: number): Step =>
    lazy ? { op: 'split', first: outside, second: inside } : { op: 'split', first: inside, second: outside }
  if (max === Number.POSITIVE_INFINITY) {
    const start = steps.length
    steps.push({ op: 'jump', to: 0 })
    emit(body, steps)
    steps.push({ op: 'jump', to: start })
    steps[start] = split(start + 1, steps.length)
    return
  }
  const splits: number[] = []
  for (let i = min; i < max; i++) {
    splits.push(steps.length)
    steps.push({ op: 'jump', to: 0 })
    emit(body, steps)
  }
  for (const at of splits) steps[at] = split(at + 1, steps.length)
}
