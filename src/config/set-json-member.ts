import { type Edit, splice } from '../text/edits.ts'
import { type JsonNode, type JsonObject, memberOf } from './json-node.ts'
import { readJson } from './read-json.ts'

/**
 * Sets a member of a JSON text, however deep; all else stays as it is written, comments too. Objects
 * on the way that are not there are made.
 * @param path names from the outermost in
 * @param value as JSON
 * @throws JsonSyntaxError
 * @throws TypeError where something else than an object stands on the way
 */
export function setJsonMember(text: string, path: readonly string[], value: string): string {
  return splice(text, [edit(text, readJson(text), path, value)])
}

/** Adds an item to the end of a list; the list is made where there is none. */
export function addJsonItem(text: string, path: readonly string[], item: string): string {
  const list = nodeAt(readJson(text), path)
  if (list === undefined) return setJsonMember(text, path, `[${item}]`)
  if (list.kind !== 'array') throw new TypeError(`${path.join('.')} is no list`)
  const last = list.items.at(-1)
  const at = last === undefined ? list.range.start + 1 : last.range.end
  return splice(text, [{ range: { start: at, end: at }, text: last === undefined ? item : `, ${item}` }])
}

/** The node at the end of a path; `undefined` where there is none. */
export function nodeAt(root: JsonNode, path: readonly string[]): JsonNode | undefined {
  let node: JsonNode | undefined = root
  for (const name of path) node = node?.kind === 'object' ? memberOf(node, name) : undefined
  return node
}

function edit(text: string, node: JsonNode, path: readonly string[], value: string): Edit {
  const [name, ...rest] = path
  if (name === undefined) return { range: node.range, text: value }
  if (node.kind !== 'object') throw new TypeError(`“${name}” cannot be set: no object stands there`)
  const child = memberOf(node, name)
  if (child !== undefined) return edit(text, child, rest, value)
  const nested = rest.reduceRight((inner, key) => `{ ${JSON.stringify(key)}: ${inner} }`, value)
  return newMember(text, node, `${JSON.stringify(name)}: ${nested}`)
}

/** Behind the last member, on a line of its own where the others have one. */
function newMember(text: string, { members, range }: JsonObject, member: string): Edit {
  const last = members.at(-1)
  if (last === undefined)
    return { range: { start: range.start + 1, end: range.start + 1 }, text: ` ${member} ` }
  const before = text.slice(text.lastIndexOf('\n', last.nameRange.start - 1) + 1, last.nameRange.start)
  const ownLine = before.trim() === '' && text.lastIndexOf('\n', last.nameRange.start - 1) >= range.start
  const at = last.value.range.end
  return { range: { start: at, end: at }, text: ownLine ? `,\n${before}${member}` : `, ${member}` }
}
