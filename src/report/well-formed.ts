const SURROGATE = /[\ud800-\udfff]/
const LONE_SURROGATE = /[\ud800-\udfff]/gu

/** A text without lone surrogates, which no UTF-8 file may hold: each becomes �. */
export function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\ufffd') : text
}

/** JSON that every parser reads: without lone surrogates in any of its texts. */
export function strictJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part),
    indent,
  )
}
