const ELLIPSIS = 0x2026

/**
 * Whether a word that ends at an offset (UTF-16) may have been cut to fit its box, as teasers are: “How To Teach
 * Yoursel…”. What is left of it is no other spelling.
 */
export function isCutShort(text: string, end: number): boolean {
  return text.charCodeAt(end) === ELLIPSIS || text.startsWith('...', end)
}
