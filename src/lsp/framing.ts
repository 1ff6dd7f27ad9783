/** Over this many bytes, what should be a header is something else. */
const MAX_HEADER = 8 * 1024

/** No text can be longer, so no message can be. */
const MAX_BODY = 512 * 1024 * 1024

const HEADER_END = '\r\n\r\n'

/**
 * Watches a stream of messages for a frame after which nobody can tell where the next one begins.
 * A message that is no JSON is none of these: its length still says where it ends.
 * @returns takes the bytes as they come; a sentence on what is wrong with them, or `undefined`
 */
export function watchFrames(): (bytes: Uint8Array) => string | undefined {
  const decoder = new TextDecoder('latin1')
  let header = ''
  let bodyLeft = 0
  return (bytes) => {
    for (let at = 0; at < bytes.length; ) {
      if (bodyLeft > 0) {
        const taken = Math.min(bodyLeft, bytes.length - at)
        bodyLeft -= taken
        at += taken
        continue
      }
      const known = header.length
      header += decoder.decode(bytes.subarray(at, at + MAX_HEADER))
      const end = header.indexOf(HEADER_END)
      if (end === -1) {
        if (header.length > MAX_HEADER) return `the header of a message is longer than ${MAX_HEADER} bytes`
        at += MAX_HEADER
        continue
      }
      const length = bodyLength(header.slice(0, end))
      if (typeof length === 'string') return length
      at += end + HEADER_END.length - known
      header = ''
      bodyLeft = length
    }
    return undefined
  }
}

/** The length that a header states, or what is wrong with the header. */
function bodyLength(header: string): number | string {
  let stated: string | undefined
  for (const line of header.split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon === -1) return `a line of a message’s header is no “name: value”: ${quoted(line)}`
    if (line.slice(0, colon).toLowerCase() === 'content-length') stated = line.slice(colon + 1).trim()
  }
  if (stated === undefined) return 'the header of a message has no Content-Length'
  if (!/^\d+$/.test(stated)) return `Content-Length takes a number of bytes, not ${quoted(stated)}`
  const length = Number(stated)
  return length <= MAX_BODY
    ? length
    : `a message of ${quoted(stated)} bytes is more than the ${MAX_BODY} that can be read`
}

const SHOWN_LENGTH = 40

/** What came, on one line: it goes to a terminal or a log. */
function quoted(text: string): string {
  const plain = text.replace(/[^ -~]/g, '?')
  return `“${plain.length > SHOWN_LENGTH ? `${plain.slice(0, SHOWN_LENGTH - 1)}…` : plain}”`
}
