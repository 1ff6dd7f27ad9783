import type { Range } from '../text/range.ts'
import type { JsonMember, JsonNode } from './json-node.ts'

/** Deeper than any configuration; what goes further is a mistake or an attack. */
const MAX_DEPTH = 64

/** Thrown for a text that is not JSON; `offset` says where it stops being so. */
export class JsonSyntaxError extends Error {
  readonly offset: number
  constructor(offset: number, message: string) {
    super(message)
    this.name = 'JsonSyntaxError'
    this.offset = offset
  }
}

/**
 * Reads JSON as people write it in configuration files: comments and a comma after the last item
 * are allowed, as textlint allows them. Takes time in the length of the text.
 * @throws JsonSyntaxError
 */
export function readJson(text: string): JsonNode {
  const scanner = scanJson(text)
  const node = readValue(scanner, 0)
  scanner.skipBlank()
  if (scanner.offset < text.length) throw scanner.fault('expected the end of the file')
  return node
}

interface Scanner {
  readonly text: string
  offset: number
  /** Passes over white space and comments. */
  skipBlank(): void
  /** Passes over white space and one sign, if it stands next. */
  take(sign: string): boolean
  fault(expected: string): JsonSyntaxError
}

const BLANK = /(?:\s+|\/\/[^\n\r]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y
const STRING = /"(?:[^"\\\n\r]|\\[^\n\r])*"/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[A-Za-z]+/y
const SHOWN_LENGTH = 20

function scanJson(text: string): Scanner {
  const scanner: Scanner = {
    text,
    offset: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    skipBlank() {
      match(scanner, BLANK)
    },
    take(sign) {
      scanner.skipBlank()
      if (text[scanner.offset] !== sign) return false
      scanner.offset++
      return true
    },
    fault(expected) {
      const rest = text.slice(scanner.offset, scanner.offset + SHOWN_LENGTH).split(/[\r\n]/, 1)[0] ?? ''
      const found = scanner.offset >= text.length ? 'the end of the file' : `“${rest}”`
      return new JsonSyntaxError(scanner.offset, `${expected}, found ${found}`)
    },
  }
  return scanner
}

function match(scanner: Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.offset
  const found = pattern.exec(scanner.text)?.[0]
  if (found !== undefined) scanner.offset += found.length
  return found
}

function readValue(scanner: Scanner, depth: number): JsonNode {
  if (depth > MAX_DEPTH) throw new JsonSyntaxError(scanner.offset, `nested deeper than ${MAX_DEPTH} levels`)
  scanner.skipBlank()
  const start = scanner.offset
  const end = (): Range => ({ start, end: scanner.offset })
  if (scanner.take('{')) return { kind: 'object', members: readMembers(scanner, depth), range: end() }
  if (scanner.take('[')) return { kind: 'array', items: readItems(scanner, depth), range: end() }
  const value = readScalar(scanner)
  return { kind: 'scalar', value, written: scanner.text.slice(start, scanner.offset), range: end() }
}

function readMembers(scanner: Scanner, depth: number): readonly JsonMember[] {
  const members = new Map<string, JsonMember>()
  while (!scanner.take('}')) {
    const start = scanner.offset
    const name = readString(scanner, 'a key in double quotes')
    const nameRange = { start, end: scanner.offset }
    if (members.has(name)) throw new JsonSyntaxError(start, `the key “${name}” stands twice`)
    if (!scanner.take(':')) throw scanner.fault('expected a colon')
    members.set(name, { name, nameRange, value: readValue(scanner, depth + 1) })
    if (scanner.take(',')) continue
    if (scanner.take('}')) break
    throw scanner.fault('expected a comma or a closing brace')
  }
  return [...members.values()]
}

function readItems(scanner: Scanner, depth: number): readonly JsonNode[] {
  const items: JsonNode[] = []
  while (!scanner.take(']')) {
    items.push(readValue(scanner, depth + 1))
    if (scanner.take(',')) continue
    if (scanner.take(']')) break
    throw scanner.fault('expected a comma or a closing bracket')
  }
  return items
}

function readScalar(scanner: Scanner): string | number | boolean | null {
  const { text, offset } = scanner
  if (text[offset] === '"') return readString(scanner, 'a text in double quotes')
  const number = match(scanner, NUMBER)
  if (number !== undefined) return Number(number)
  switch (match(scanner, WORD)) {
    case 'true':
      return true
    case 'false':
      return false
    case 'null':
      return null
  }
  scanner.offset = offset
  throw scanner.fault('expected a value')
}

function readString(scanner: Scanner, expected: string): string {
  const start = scanner.offset
  const quoted = match(scanner, STRING)
  if (quoted === undefined) throw scanner.fault(`expected ${expected}`)
  try {
    return String(JSON.parse(quoted))
  } catch {
    throw new JsonSyntaxError(start, 'this text holds an escape or a sign that JSON does not allow')
  }
}
