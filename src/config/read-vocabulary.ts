import { ConfigError } from './config-error.ts'

/** A line that is longer holds a sentence, and its file is no word file. */
const MAX_ENTRY = 100

/** What a sign means in word lists of other programs, and copydesk does not read. */
const OTHER_SIGNS: Readonly<Record<string, string>> = {
  '!': 'forbids a word, which a word file cannot do',
  '*': 'stands for parts of words; write each word out',
  '+': 'joins parts of words; write each word out',
  '~': 'is a form without accents or capitals; write the word as it is spelt',
}

/**
 * Reads a word file: one word or phrase a line, `#` begins a remark, in UTF-8 with or without a
 * byte-order mark, with any line ends.
 * @param file the name to show in errors
 * @throws ConfigError that points at the line that cannot be read
 */
export function readVocabulary(bytes: Uint8Array, file: string): readonly string[] {
  // Without `fatal`, so that the line of the fault can be told.
  const text = new TextDecoder().decode(bytes)
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    const entry = (line.split('#', 1)[0] ?? '').trim()
    const problem = faultOf(entry, line)
    if (problem === undefined) return entry === '' ? [] : [entry]
    throw new ConfigError({ file, path: '', place: { line: i + 1, column: 1 }, problem })
  })
}

function faultOf(entry: string, line: string): string | undefined {
  if (line.includes('\uFFFD') || line.includes('\0')) return 'this line is not UTF-8; save the file as UTF-8'
  if (entry.length > MAX_ENTRY) return 'this line is no word; a word file holds one word or phrase a line'
  const first = entry.charAt(0)
  const last = entry.charAt(entry.length - 1)
  const sign = [first, last].find((each) => Object.hasOwn(OTHER_SIGNS, each))
  return sign === undefined ? undefined : `“${sign}” in “${entry}” ${OTHER_SIGNS[sign] ?? ''}`
}
