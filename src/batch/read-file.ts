import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type Decoded, DecodeError, decode } from '../read/decode.ts'
import { FileError, fileErrorOf } from './file-error.ts'

/** A file as it was read, with all that is needed to write it back safely. */
export interface FileText {
  readonly decoded: Decoded
  /** The bytes as they stood: a file that no longer holds them is not written over. */
  readonly bytes: Uint8Array
  /** False for a pipe or a device, which can be read once and never written back. */
  readonly regular: boolean
}

const CHUNK = 64 * 1024

/**
 * Reads and decodes a file.
 * @param maxSize in bytes; a larger file is refused before it is read
 * @throws FileError when it cannot be read, is too large, binary, or not in a known encoding
 */
export function readFile(path: string, maxSize: number): FileText {
  const { bytes, regular } = readBytes(path, maxSize)
  return { decoded: decodeFile(bytes), bytes, regular }
}

/**
 * Decodes the bytes of a file or of standard input.
 * @throws FileError for what is binary or not in a known encoding
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  try {
    return decode(bytes)
  } catch (error) {
    if (error instanceof DecodeError) throw new FileError(error.code, error.message)
    throw fileErrorOf(error, 'This file could not be read')
  }
}

function readBytes(path: string, maxSize: number): { bytes: Uint8Array; regular: boolean } {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new FileError('not-a-file', 'This is a folder, not a file.')
    if (stat.size > maxSize) throw tooLarge(maxSize)
    return { bytes: readAll(file, stat.size, maxSize), regular: stat.isFile() }
  } catch (error) {
    throw fileErrorOf(error, 'This file could not be read')
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Reads to the end, since the size that was stated is 0 for a pipe and may grow under our hands. */
function readAll(file: number, stated: number, maxSize: number): Uint8Array {
  let bytes = new Uint8Array(stated > 0 ? stated + 1 : CHUNK)
  let length = 0
  for (;;) {
    const got = readSync(file, bytes, length, bytes.length - length, null)
    if (got === 0) return bytes.subarray(0, length)
    length += got
    if (length > maxSize) throw tooLarge(maxSize)
    if (length === bytes.length) {
      const wider = new Uint8Array(bytes.length * 2)
      wider.set(bytes)
      bytes = wider
    }
  }
}

/** The refusal of a file over the limit, in bytes. */
export function tooLarge(maxSize: number): FileError {
  return new FileError(
    'too-large',
    `This file is larger than ${sizeName(maxSize)}; raise the limit with --max-size if it is meant to be checked.`,
  )
}

function sizeName(bytes: number): string {
  if (bytes % (1024 * 1024) === 0) return `${bytes / (1024 * 1024)} MB`
  if (bytes % 1024 === 0) return `${bytes / 1024} KB`
  return `${bytes} bytes`
}
