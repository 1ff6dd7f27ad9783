/**
 * The shape of lexicon.bin: a header that names the sections, then the sections. Each is a table
 * that is used as it lies there, through typed arrays: nothing is parsed.
 *
 * Header, little-endian 32-bit words: magic, format, content hash, section count, then offset and
 * length in bytes of each section in the order of `SECTIONS`.
 */
export const SECTIONS = [
  'accepted',
  'counted',
  'listed',
  'graph',
  'endings',
  'neighbours',
  'edits',
  'letters',
  'contexts',
  'contextNet',
  'foreign',
  'slips',
  'groups',
] as const
export type Section = (typeof SECTIONS)[number]

const MAGIC = 0x4c4b4443
const FORMAT = 10
const FIXED_WORDS = 4
const ALIGNMENT = 64

export const HEADER_BYTES = ALIGNMENT * Math.ceil(((FIXED_WORDS + SECTIONS.length * 2) * 4) / ALIGNMENT)

/** Where a section's bytes come from: a file read on demand, or a buffer that is there already. */
export interface SectionSource {
  readonly version: string
  section(name: Section): Uint8Array
  /** For a table of which most texts ask few places. */
  sparse(name: Section): SparseSection
}

/** A section of which a place may be read once `need` has been told of it. */
export interface SparseSection {
  /** As many as the section has; 0 where nothing has been read yet. */
  readonly bytes: Uint8Array
  /** @param at the byte that is to be read next */
  readonly need: (at: number) => void
}

/** A section that is there as a whole. */
export function wholeSection(bytes: Uint8Array): SparseSection {
  return { bytes, need: () => {} }
}

export interface Directory {
  readonly version: string
  readonly places: ReadonlyMap<Section, { readonly offset: number; readonly length: number }>
}

/** The version of the lexicon that was built with this program; the bundler puts it here, the sources have none. */
declare const COPYDESK_LEXICON: string | undefined

/** @throws Error when the bytes are not a lexicon of this format, or not the one that the program was built with */
export function readDirectory(header: ArrayBufferLike): Directory {
  const words = new Uint32Array(header, 0, HEADER_BYTES / 4)
  if (words[0] !== MAGIC) throw new Error('not a copydesk lexicon')
  if (words[1] !== FORMAT || words[3] !== SECTIONS.length) {
    throw new Error('a lexicon of another version of copydesk: build it anew')
  }
  const places = SECTIONS.map((name, i) => {
    const at = FIXED_WORDS + i * 2
    return [name, { offset: words[at] ?? 0, length: words[at + 1] ?? 0 }] as const
  })
  const version = (words[2] ?? 0).toString(16).padStart(8, '0')
  if (typeof COPYDESK_LEXICON === 'string' && version !== COPYDESK_LEXICON) {
    throw new Error(
      `the lexicon (${version}) is not the one that this copydesk was built with (${COPYDESK_LEXICON}): build or install it anew`,
    )
  }
  return { version, places: new Map(places) }
}

/** A lexicon that lies in memory as a whole, shared between threads or fetched by a browser. */
export function bufferSections(buffer: ArrayBufferLike): SectionSource {
  const { version, places } = readDirectory(buffer)
  const section = (name: Section): Uint8Array => {
    const { offset, length } = places.get(name) ?? { offset: 0, length: 0 }
    return new Uint8Array(buffer, offset, length)
  }
  return { version, section, sparse: (name) => wholeSection(section(name)) }
}

/** Puts sections together to the bytes of lexicon.bin. */
export function packSections(sections: Readonly<Record<Section, Uint8Array>>): Uint8Array {
  let end = HEADER_BYTES
  const places = SECTIONS.map((name) => {
    const place = { bytes: sections[name], offset: end }
    end += Math.ceil(sections[name].length / ALIGNMENT) * ALIGNMENT
    return place
  })
  const file = new Uint8Array(end)
  const words = new Uint32Array(file.buffer)
  places.forEach(({ bytes, offset }, i) => {
    file.set(bytes, offset)
    words[FIXED_WORDS + i * 2] = offset
    words[FIXED_WORDS + i * 2 + 1] = bytes.length
  })
  words[0] = MAGIC
  words[1] = FORMAT
  words[3] = SECTIONS.length
  words[2] = contentHash(words)
  return file
}

/** FNV-1a over 32-bit words. */
function contentHash(words: Uint32Array): number {
  let hash = 0x811c9dc5
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193)
  return hash >>> 0
}
