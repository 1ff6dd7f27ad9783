import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lexicon } from '../rule/lexicon.ts'
import { openLexicon } from './open-lexicon.ts'
import { sectionMemory } from './section-memory.ts'
import {
  bufferSections,
  HEADER_BYTES,
  readDirectory,
  type Section,
  type SectionSource,
  type SparseSection,
} from './sections.ts'

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
  // Node tells the folder from 20.11 on; a URL takes longer to make and to read.
  const here = import.meta.dirname ?? dirname(fileURLToPath(import.meta.url))
  const found = PLACES.map((place) => join(here, place, FILE)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`${FILE} is missing: build it with “npm run build”`)
  return found
}

export function fileSections(path: string): SectionSource {
  const file = openSync(path, 'r')
  const { version, places } = readDirectory(readHeader(file))
  return {
    version,
    section(name: Section) {
      const { offset, length } = places.get(name) ?? { offset: 0, length: 0 }
      const bytes = sectionMemory(length)
      readInto(bytes, file, offset)
      return bytes
    },
    sparse(name) {
      const { offset, length } = places.get(name) ?? { offset: 0, length: 0 }
      return sparseBytes(file, offset, length)
    },
  }
}

/** Bits of the number of bytes that are read at a time. */
const PAGE_BITS = 12
/** So many pages are read one by one; a text that asks for more has the whole read. */
const MOST_PAGES = 64

/** Fresh memory costs more than what is read into it: a page that nobody asks for is never touched. */
function sparseBytes(file: number, offset: number, length: number): SparseSection {
  const bytes = new Uint8Array(length)
  const isRead = new Uint8Array((length >>> PAGE_BITS) + 1)
  let left = MOST_PAGES
  return {
    bytes,
    need(at) {
      const page = at >>> PAGE_BITS
      if (isRead[page] === 1) return
      if (left-- > 0) {
        const start = page << PAGE_BITS
        readInto(bytes.subarray(start, start + (1 << PAGE_BITS)), file, offset + start)
        isRead[page] = 1
      } else {
        readInto(bytes, file, offset)
        isRead.fill(1)
      }
    },
  }
}

function readHeader(file: number): ArrayBuffer {
  const bytes = new Uint8Array(HEADER_BYTES)
  readInto(bytes, file, 0)
  return bytes.buffer
}

function readInto(bytes: Uint8Array, file: number, offset: number): void {
  let done = 0
  while (done < bytes.length) {
    const count = readSync(file, bytes, done, bytes.length - done, offset + done)
    if (count === 0) throw new Error(`${FILE} is cut short: build it anew with “npm run build”`)
    done += count
  }
}
