/** Bytes as a module of tables holds them: in base64, or as they are where the build keeps them in a file of their own. */
export type PackedBytes = string | ArrayBuffer

/** The bytes of a base64 text. */
export function bytesOf(packed: PackedBytes): ArrayBuffer {
  if (typeof packed !== 'string') return packed
  // Node decodes a hundred times faster than this code before V8 has compiled it; a browser has no Buffer.
  if (typeof Buffer !== 'undefined') {
    const decoded = Buffer.from(packed, 'base64')
    // A short text lies in a pool with others; a long one has its memory to itself.
    const isAlone = decoded.length === decoded.buffer.byteLength
    return isAlone ? (decoded.buffer as ArrayBuffer) : new Uint8Array(decoded).buffer
  }
  const text = atob(packed)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes.buffer
}
