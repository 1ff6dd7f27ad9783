import { wellFormed } from './well-formed.ts'

/** A path as a URI reference (RFC 3986): relative where it is relative, a `file:` URI where it is not. */
export function uriOf(path: string): string {
  const segments = wellFormed(path).split('/').map(encodeURIComponent)
  if (path.startsWith('/')) return `file://${segments.join('/')}`
  return /^[A-Za-z]:\//.test(path)
    ? `file:///${path.slice(0, 2)}/${segments.slice(1).join('/')}`
    : segments.join('/')
}
