import { harmless } from './harmless.ts'

/** A text as HTML shows it word for word, in an element or in a quoted attribute. */
export function htmlText(text: string): string {
  return harmless(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
