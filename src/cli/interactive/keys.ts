/** What a person does at the keyboard. */
export type Key =
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'enter' | 'erase' | 'clear' | 'escape' | 'break' }

const ESCAPE = '\u001b'
const PASTE_BEGINS = `${ESCAPE}[200~`
const PASTE_ENDS = `${ESCAPE}[201~`

/** Keys by the control character that a terminal in raw mode sends. */
const CONTROLS: Readonly<Record<string, Key>> = {
  '\r': { kind: 'enter' },
  '\n': { kind: 'enter' },
  '\u007f': { kind: 'erase' },
  '\b': { kind: 'erase' },
  '\u0015': { kind: 'clear' },
  '\u0003': { kind: 'break' },
  '\u0004': { kind: 'break' },
}

/** What follows the escape sign for a key that says nothing here: an arrow, a function key. */
const SEQUENCE = /^(?:\[[0-?]*[ -/]*[@-~]|O.)/
const BEGUN_SEQUENCE = /^(?:\[[0-?]*[ -/]*|O)$/

/**
 * Reads what a terminal in raw mode sends.
 * @param text what was left of the last piece, and the next one
 * @returns the keys, and the begun sequence at the end whose rest has not come yet
 */
export function readKeys(text: string): { readonly keys: readonly Key[]; readonly rest: string } {
  const keys: Key[] = []
  for (let at = 0; at < text.length; ) {
    const tail = text.slice(at, at + 64)
    if (tail.startsWith(PASTE_BEGINS)) {
      const end = text.indexOf(PASTE_ENDS, at)
      if (end < 0) return { keys, rest: text.slice(at) }
      keys.push({ kind: 'paste', text: text.slice(at + PASTE_BEGINS.length, end) })
      at = end + PASTE_ENDS.length
      continue
    }
    const escaped = tail.startsWith(ESCAPE) ? tail.slice(1) : ''
    if (BEGUN_SEQUENCE.test(escaped)) return { keys, rest: text.slice(at) }
    const sequence = SEQUENCE.exec(escaped)?.[0]
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const control = CONTROLS[sign]
    if (sequence !== undefined) at += ESCAPE.length + sequence.length
    else {
      if (control !== undefined) keys.push(control)
      else if (sign === ESCAPE) keys.push({ kind: 'escape' })
      else if (!/\p{Cc}/u.test(sign)) keys.push({ kind: 'sign', sign })
      at += sign.length
    }
  }
  return { keys, rest: '' }
}
