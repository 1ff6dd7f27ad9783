/** True where every unit of a text is ASCII. Meant for words: linear, and it makes nothing. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
