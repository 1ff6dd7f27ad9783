/** Bytes as text, with all that is needed to write the same bytes again. */
export interface Decoded {
  /** Without the byte-order mark; line ends as they stand. */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly byteOrderMark: boolean
}

export type DecodeFault = 'binary' | 'encoding'

/** Thrown for bytes that cannot be read as text and written back the same. */
export class DecodeError extends Error {
  readonly code: DecodeFault
  constructor(code: DecodeFault, message: string) {
    super(message)
    this.name = 'DecodeError'
    this.code = code
  }
}

/**
 * Decodes a file. UTF-8 with or without a byte-order mark; UTF-16 only with one.
 * @throws DecodeError for binary files, and for bytes that would not come back the same
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes, 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes, 2)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (bytes.includes(0)) {
    if (looksLikeUtf16(bytes)) {
      throw new DecodeError(
        'encoding',
        'This file looks like UTF-16 without a byte-order mark: save it as UTF-8 and check it again.',
      )
    }
    throw new DecodeError('binary', 'This is a binary file: it holds NUL bytes, so there is no text to read.')
  }
  return decodeAs('utf-8', bytes, marked ? 3 : 0)
}

/** Bytes at the head of a file that show how it is written. */
const SAMPLE = 4096

/** Fewer pairs of bytes may look like UTF-16 by chance. */
const LEAST_PAIRS = 8

/** In UTF-16 nearly every letter of English has a zero byte, always on the same side. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < LEAST_PAIRS || bytes.length % 2 === 1) return false
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  return Math.min(even, odd) === 0 && even + odd > 0.8 * pairs
}

function decodeAs(encoding: Decoded['encoding'], bytes: Uint8Array, markLength: number): Decoded {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    return { text: decoder.decode(bytes.subarray(markLength)), encoding, byteOrderMark: markLength > 0 }
  } catch {
    throw new DecodeError(
      'encoding',
      `This file is not valid ${encoding.toUpperCase()}: save it as UTF-8 and check it again.`,
    )
  }
}

/** The bytes of a text as the file had them: same encoding, same byte-order mark. */
export function encode(text: string, as: Pick<Decoded, 'encoding' | 'byteOrderMark'>): Uint8Array {
  if (as.encoding === 'utf-8') {
    const body = new TextEncoder().encode(text)
    return as.byteOrderMark ? withMark([0xef, 0xbb, 0xbf], body) : body
  }
  const little = as.encoding === 'utf-16le'
  const body = new Uint8Array(text.length * 2)
  const view = new DataView(body.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return withMark(little ? [0xff, 0xfe] : [0xfe, 0xff], body)
}

function withMark(mark: readonly number[], body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(mark.length + body.length)
  bytes.set(mark)
  bytes.set(body, mark.length)
  return bytes
}
