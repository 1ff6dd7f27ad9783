import { picture } from './harmless.ts'
import { wellFormed } from './well-formed.ts'

/** What XML 1.0 has no place for, not even as a reference: most controls, and two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/** The declaration that an XML report begins with. */
export const XML_START = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A text as the content of an element; what XML cannot hold stands as a picture of itself. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(FORBIDDEN, picture)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;')
}

/** Attributes, in order, each with a space before it. Line breaks and tabs keep what they are. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${attributeText(String(value))}"`)
    .join('')
}

function attributeText(text: string): string {
  return xmlText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')
}
