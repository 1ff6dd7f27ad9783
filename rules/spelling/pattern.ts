import type { Range } from '../../src/text/range.ts'

/** A pattern of the configuration, matched in time linear in the text whatever the pattern. */
export interface Pattern {
  /** The matches from left to right, each as long as can be, none empty. */
  matches(text: string): readonly Range[]
}

/** A step of the machine: reads a letter, looks at a border, or parts in two without reading. */
type Step =
  | { readonly kind: 'read'; readonly takes: (char: string) => boolean; readonly next: number }
  | { readonly kind: 'border'; readonly holds: (text: string, at: number) => boolean; readonly next: number }
  | { readonly kind: 'part'; readonly to: readonly number[] }
  | { readonly kind: 'done' }

const LITERAL = /^\/([\s\S]+)\/([a-z]*)$/

/**
 * Reads a pattern as textlint's rules write them: `/…/flags` is a regular expression, anything else
 * is the text itself. Runs as a set of states side by side (Thompson 1968), so no pattern can run away.
 * @throws Error for what such a machine cannot do: look-around, back references
 */
export function readPattern(source: string): Pattern {
  const literal = LITERAL.exec(source)
  const body = literal?.[1] ?? source.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const steps = compile(body, literal?.[2]?.includes('i') === true)
  return { matches: (text) => run(steps.steps, steps.start, text) }
}

/** Longer matches are given up, so that the time stays linear in the text. */
const MAX_MATCH = 1000

function run(steps: readonly Step[], first: number, text: string): readonly Range[] {
  const found: Range[] = []
  /** State → where the match that reached it began. */
  let now = new Map<number, number>()
  let best: Range | undefined
  for (let at = 0; at <= text.length; at++) {
    if (best === undefined) enter(steps, now, first, at, text, at)
    const done = startOf(steps, now)
    if (done !== undefined && done < at && (best === undefined || done <= best.start)) {
      best = { start: done, end: at }
    }
    const next = new Map<number, number>()
    for (const [state, start] of now) {
      const step = steps[state]
      if (step?.kind !== 'read' || at === text.length || (best !== undefined && start > best.start)) continue
      if (at - start > MAX_MATCH) continue
      if (step.takes(text.charAt(at))) enter(steps, next, step.next, start, text, at + 1)
    }
    if (best !== undefined && next.size === 0) {
      found.push(best)
      if (best.end < at) at = best.end
      if (best.end === at) at--
      best = undefined
    }
    now = next
  }
  return found
}

function startOf(steps: readonly Step[], states: ReadonlyMap<number, number>): number | undefined {
  for (const [state, start] of states) if (steps[state]?.kind === 'done') return start
  return undefined
}

/** Adds a state and all that it leads to without reading; the earliest start of a state is kept. */
function enter(
  steps: readonly Step[],
  states: Map<number, number>,
  state: number,
  start: number,
  text: string,
  at: number,
): void {
  const open = [state]
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    if ((states.get(top) ?? Number.POSITIVE_INFINITY) <= start) continue
    states.set(top, start)
    const step = steps[top]
    if (step?.kind === 'part') open.push(...step.to)
    else if (step?.kind === 'border' && step.holds(text, at)) open.push(step.next)
  }
}

interface Reader {
  readonly body: string
  readonly ignoreCase: boolean
  readonly steps: Step[]
  at: number
}

/** Builds the machine from the end of the pattern to its beginning: each part knows what follows it. */
function compile(
  body: string,
  ignoreCase: boolean,
): { readonly steps: readonly Step[]; readonly start: number } {
  const reader: Reader = { body, ignoreCase, steps: [{ kind: 'done' }], at: 0 }
  const node = readChoice(reader)
  if (reader.at < body.length) throw refusal(body, `an unexpected “${body.charAt(reader.at)}”`)
  const start = node(0)
  return { steps: reader.steps, start }
}

/** A part of a pattern: given the state that follows, it adds its own and says where it begins. */
type Part = (next: number) => number

function refusal(body: string, reason: string): Error {
  return new Error(`the pattern “${body}” has ${reason}, which this rule does not read`)
}

function add(reader: Reader, step: Step): number {
  reader.steps.push(step)
  return reader.steps.length - 1
}

function readChoice(reader: Reader): Part {
  const parts = [readRow(reader)]
  while (reader.body.charAt(reader.at) === '|') {
    reader.at++
    parts.push(readRow(reader))
  }
  if (parts.length === 1 && parts[0] !== undefined) return parts[0]
  return (next) => add(reader, { kind: 'part', to: parts.map((part) => part(next)) })
}

function readRow(reader: Reader): Part {
  const parts: Part[] = []
  while (reader.at < reader.body.length && !'|)'.includes(reader.body.charAt(reader.at))) {
    parts.push(readRepeat(reader, readAtom(reader)))
  }
  return (next) => parts.reduceRight((after, part) => part(after), next)
}

const MAX_REPEAT = 100

function readRepeat(reader: Reader, part: Part): Part {
  const match = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.body.slice(reader.at, reader.at + 12))
  if (match === null) return part
  reader.at += match[0].length
  const sign = match[0].charAt(0)
  const least = sign === '+' ? 1 : Number(match[1] ?? 0)
  const open = sign === '*' || sign === '+' || (match[2] === ',' && match[3] === '')
  const most = sign === '?' ? 1 : Number(match[3] === undefined || match[3] === '' ? least : match[3])
  if (Math.max(least, most) > MAX_REPEAT) throw refusal(reader.body, `a repeat of more than ${MAX_REPEAT}`)
  return (next) => {
    let after = next
    if (open) {
      after = add(reader, { kind: 'part', to: [] })
      reader.steps[after] = { kind: 'part', to: [part(after), next] }
    } else {
      for (let i = least; i < most; i++) after = add(reader, { kind: 'part', to: [part(after), next] })
    }
    for (let i = 0; i < least; i++) after = part(after)
    return after
  }
}

function readAtom(reader: Reader): Part {
  const { body } = reader
  const char = body.charAt(reader.at++)
  switch (char) {
    case '(': {
      if (body.startsWith('?:', reader.at)) reader.at += 2
      else if (body.charAt(reader.at) === '?') throw refusal(body, 'a look-around or a named group')
      const part = readChoice(reader)
      if (body.charAt(reader.at++) !== ')') throw refusal(body, 'an open bracket')
      return part
    }
    case '[':
      return reading(reader, readClass(reader))
    case '.':
      return reading(reader, (unit) => unit !== '\n')
    case '^':
      return border(reader, (text, at) => at === 0 || text.charAt(at - 1) === '\n')
    case '$':
      return border(reader, (text, at) => at === text.length || text.charAt(at) === '\n')
    case '\\': {
      const escaped = body.charAt(reader.at)
      if (escaped === 'b' || escaped === 'B') {
        reader.at++
        return border(reader, (text, at) => isBorder(text, at) === (escaped === 'b'))
      }
      return reading(reader, readEscape(reader))
    }
    default:
      if ('*+?{'.includes(char)) throw refusal(body, `a “${char}” with nothing before it`)
      return reading(reader, same(reader, char))
  }
}

function reading(reader: Reader, takes: (char: string) => boolean): Part {
  return (next) => add(reader, { kind: 'read', takes, next })
}

function border(reader: Reader, holds: (text: string, at: number) => boolean): Part {
  return (next) => add(reader, { kind: 'border', holds, next })
}

function isBorder(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at - 1)) !== /\w/.test(text.charAt(at))
}

function same(reader: Reader, char: string): (unit: string) => boolean {
  if (!reader.ignoreCase) return (unit) => unit === char
  return (unit) => unit.toLowerCase() === char.toLowerCase()
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  w: /\w/,
  W: /\W/,
  d: /\d/,
  D: /\D/,
  s: /\s/,
  S: /\S/,
}
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** Reads what follows a backslash. */
function readEscape(reader: Reader): (unit: string) => boolean {
  const char = reader.body.charAt(reader.at++)
  const known = CLASSES[char]
  if (known !== undefined) return (unit) => known.test(unit)
  const named = /^\{(\w+)\}/.exec(reader.body.slice(reader.at, reader.at + 12))
  if ((char === 'p' || char === 'P') && named !== null) {
    reader.at += named[0].length
    const property = new RegExp(`\\${char}{${named[1]}}`, 'u')
    return (unit) => property.test(unit)
  }
  if (/[1-9k]/.test(char)) throw refusal(reader.body, 'a back reference')
  return same(reader, CONTROLS[char] ?? char)
}

function readClass(reader: Reader): (unit: string) => boolean {
  const { body } = reader
  const negated = body.charAt(reader.at) === '^'
  if (negated) reader.at++
  const tests: ((unit: string) => boolean)[] = []
  while (body.charAt(reader.at) !== ']') {
    if (reader.at >= body.length) throw refusal(body, 'an open “[”')
    const from = body.charAt(reader.at++)
    const to = body.charAt(reader.at + 1)
    if (from === '\\') tests.push(readEscape(reader))
    else if (body.charAt(reader.at) === '-' && to !== ']' && to !== '\\') {
      reader.at += 2
      tests.push((unit) => unit >= from && unit <= to)
      if (reader.ignoreCase) tests.push((unit) => unit.toLowerCase() >= from && unit.toLowerCase() <= to)
    } else tests.push(same(reader, from))
  }
  reader.at++
  return (unit) => tests.some((test) => test(unit)) !== negated
}
