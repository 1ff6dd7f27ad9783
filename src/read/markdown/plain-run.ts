import type { MarkdownConfig } from '@lezer/markdown'

/** Units at which mark-up within a line may begin; all others are words. */
const SIGNS = signTable('\\&<`*_[]!~ \n\r')
const CROWDING = signTable('[]*_~`<&|!\\')
/** More signs than any person writes in a paragraph; past it, pairing them takes more than linear time. */
const MOST_SIGNS = 4000

/**
 * Steps over runs of plain words at once. The parser asks each of its readers at every unit; most
 * units are letters, at which none of them ever begins. A paragraph crowded with signs is words
 * altogether.
 */
export const plainRuns: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainRun',
      before: 'Escape',
      parse(cx, next, from) {
        if (from === cx.offset && isCrowded(cx.text)) return cx.end
        const { text, offset } = cx
        if (isSign(next)) return -1
        // What a link says is no address of its own.
        if (beginsAddress(text, from - offset) && !cx.hasOpenLink) return -1
        let at = from - offset + 1
        while (at < text.length && !isSign(text.charCodeAt(at)) && !beginsAddress(text, at)) at++
        return at + offset
      },
    },
  ],
}

function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(128)
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = 1
  return table
}

function isSign(code: number): boolean {
  return code < 128 && SIGNS[code] === 1
}

const LOWER_H = 104
const LOWER_W = 119

/** “www.” and “http://” begin an address that the parser reads itself, unless they stand within a word. */
function beginsAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== LOWER_H && code !== LOWER_W) return false
  return text.startsWith(code === LOWER_H ? 'http' : 'www.', at)
}

function isCrowded(text: string): boolean {
  if (text.length <= MOST_SIGNS) return false
  let signs = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128 && CROWDING[code] === 1 && ++signs > MOST_SIGNS) return true
  }
  return false
}
