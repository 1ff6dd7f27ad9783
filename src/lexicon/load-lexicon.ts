import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lexicon } from '../rule/lexicon.ts'
import { openLexicon } from './open-lexicon.ts'
import { bufferSections, HEADER_BYTES, readDirectory, type Section, type SectionSource } from './sections.ts'

const FILE = 'lexicon.bin'
/** From a bundle the file lies beside the code, from the sources in the repository's dist/. */
const PLACES = ['.', '..', '../dist', '../..', '../../dist', '../../../dist']

/**
 * The lexicon that ships with the package. Its tables are read from the file when they are first
 * needed; the file stays open, so that a build beside a running process changes nothing for it.
 * @throws Error when the file was not built or is of another version
 */
export function loadLexicon(path: string = findLexicon()): Lexicon {
  return openLexicon(fileSections(path))
}

/**
 * The bytes of the lexicon that ships with the package, in memory that threads share.
 * @throws Error when the file was not built
 */
export function sharedLexiconBytes(path: string = findLexicon()): SharedArrayBuffer {
  const file = openSync(path, 'r')
  try {
    const shared = new SharedArrayBuffer(fstatSync(file).size)
    readInto(new Uint8Array(shared), file, 0)
    return shared
  } finally {
    closeSync(file)
  }
}

/**
 * A lexicon over bytes that another thread has read.
 * @throws Error when they are of another version
 */
export function sharedLexicon(bytes: SharedArrayBuffer): Lexicon {
  return openLexicon(bufferSections(bytes))
}

export function findLexicon(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const found = PLACES.map((place) => join(here, place, FILE)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`${FILE} is missing: build it with “npm run build”`)
  return found
}

export function fileSections(path: string): SectionSource {
  const file = openSync(path, 'r')
  const { version, places } = readDirectory(readBytes(file, 0, HEADER_BYTES).buffer)
  return {
    version,
    section(name: Section) {
      const { offset, length } = places.get(name) ?? { offset: 0, length: 0 }
      return readBytes(file, offset, length)
    },
  }
}

function readBytes(file: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  readInto(bytes, file, offset)
  return bytes
}

function readInto(bytes: Uint8Array, file: number, offset: number): void {
  let done = 0
  while (done < bytes.length) {
    const count = readSync(file, bytes, done, bytes.length - done, offset + done)
    if (count === 0) throw new Error(`${FILE} is cut short: build it anew with “npm run build”`)
    done += count
  }
}
