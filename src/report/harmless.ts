/** Invisible and steering characters: controls, escapes, bidi overrides, line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for; \p{Cc} costs a millisecond to compile
const STEERING = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
const SURROGATE = /[\ud800-\udfff]/

/**
 * A text of a file as it may be shown on a terminal: nothing in it can move the cursor, set
 * colours, or turn the reading direction. Controls stand as their pictures (␛), other steering
 * characters as �; tabs and line breaks as spaces.
 */
export function harmless(text: string): string {
  const shown = text.replace(/\r\n|[\t\n\r]/g, ' ').replace(STEERING, picture)
  return SURROGATE.test(shown) ? shown.replace(/\p{Cs}/gu, picture) : shown
}

/** What stands for one steering character, one column wide. */
export function picture(char: string): string {
  const code = char.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '�'
}
