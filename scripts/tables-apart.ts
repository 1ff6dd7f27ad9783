import type { Plugin } from 'esbuild'
import { baked } from './bake-tables.ts'

/** Modules whose exports are plain data, made when the program is built or written by a training. */
const MODULES = /\/(?:packed-tables|phrase-tables|frame-tables|rules\/[\w-]+\/weights)\.ts$/
/** A shorter text costs less where it stands than a call of the system. */
const LEAST_LENGTH = 2000

/**
 * Puts the long texts of tables into a file of their own, where a part of the program reads each when it is first asked.
 * In the program's text every byte of them would be touched four times: in the file, in the source, in V8's cache and
 * in its heap. What is base64 in a module is bytes in the file.
 */
export function tablesApart(): { readonly plugin: Plugin; readonly bytes: () => Uint8Array } {
  const pieces: Uint8Array[] = []
  let length = 0
  const place = (piece: Uint8Array): string => {
    const at = length
    pieces.push(piece)
    length += piece.length
    return `${at},${piece.length}`
  }
  const plugin = baked('tables-apart', MODULES, (table) => sourceOf(table, place))
  return { plugin, bytes: () => Buffer.concat(pieces) }
}

/** A value as source text; a member that is a long text becomes a getter that reads it from the file. */
function sourceOf(value: unknown, place: (piece: Uint8Array) => string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => {
    const name = JSON.stringify(key)
    if (typeof member !== 'string' || member.length < LEAST_LENGTH)
      return `${name}:${sourceOf(member, place)}`
    return `get ${name}(){return ${readerOf(member, place)}}`
  })
  return `{${members.join(',')}}`
}

function readerOf(text: string, place: (piece: Uint8Array) => string): string {
  const decoded = Buffer.from(text, 'base64')
  if (decoded.toString('base64') === text) return `host.bytes(${place(decoded)})`
  const letters = Buffer.from(text, 'latin1')
  if (letters.toString('latin1') === text) return `host.text(${place(letters)})`
  return `host.wideText(${place(Buffer.from(text, 'utf16le'))})`
}
