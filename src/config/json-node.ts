import type { Range } from '../text/range.ts'

/** A value of a JSON text with the range where it stands. */
export type JsonNode = JsonScalar | JsonArray | JsonObject

export interface JsonScalar {
  readonly kind: 'scalar'
  readonly range: Range
  readonly value: string | number | boolean | null
  /** The value as it stands in the text. */
  readonly written: string
}

export interface JsonArray {
  readonly kind: 'array'
  readonly range: Range
  readonly items: readonly JsonNode[]
}

export interface JsonMember {
  readonly name: string
  readonly nameRange: Range
  readonly value: JsonNode
}

export interface JsonObject {
  readonly kind: 'object'
  readonly range: Range
  /** In the order of the file; no name stands twice. */
  readonly members: readonly JsonMember[]
}

/** The value of a member; `undefined` where the object has none of that name. */
export function memberOf(object: JsonObject, name: string): JsonNode | undefined {
  return object.members.find((member) => member.name === name)?.value
}

/** The plain value of a node. Objects have no prototype, so that no name of theirs means anything. */
export function plainValue(node: JsonNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'array':
      return node.items.map(plainValue)
    case 'object': {
      const value: Record<string, unknown> = Object.create(null)
      for (const member of node.members) value[member.name] = plainValue(member.value)
      return value
    }
  }
}
