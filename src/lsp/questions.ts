/** Looks at a part of what a client sent; says what is wrong with it, or `undefined`. */
type Check = (value: unknown, name: string) => string | undefined

const text: Check = (value, name) => (typeof value === 'string' ? undefined : `${name} must be a string.`)

const number: Check = (value, name) => (typeof value === 'number' ? undefined : `${name} must be a number.`)

function listOf(item: Check): Check {
  return (value, name) =>
    Array.isArray(value)
      ? firstFault(value.map((each, i) => item(each, `${name}[${i}]`)))
      : `${name} must be an array.`
}

function object(members: Readonly<Record<string, Check>>): Check {
  return (value, name) => {
    if (typeof value !== 'object' || value === null) return `${name} must be an object.`
    const given: Readonly<Record<string, unknown>> = { ...value }
    return firstFault(Object.entries(members).map(([key, check]) => check(given[key], `${name}.${key}`)))
  }
}

function optional(check: Check): Check {
  return (value, name) => (value === undefined ? undefined : check(value, name))
}

function firstFault(faults: readonly (string | undefined)[]): string | undefined {
  return faults.find((fault) => fault !== undefined)
}

const document = object({ uri: text })
const position = object({ line: number, character: number })
const anything: Check = () => undefined

/** What a client may ask, with the parameters that an answer needs; the others may be anything. */
export const QUESTIONS = {
  codeAction: object({
    textDocument: document,
    range: object({ start: position, end: position }),
    context: object({ only: optional(listOf(text)) }),
  }),
  hover: object({ textDocument: document, position }),
  diagnostic: object({ textDocument: document }),
  workspaceDiagnostic: object({ previousResultIds: listOf(object({ uri: text, value: text })) }),
  executeCommand: object({ command: text, arguments: optional(listOf(anything)) }),
} as const satisfies Readonly<Record<string, Check>>

export type Question = keyof typeof QUESTIONS
