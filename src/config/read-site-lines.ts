import { ConfigError } from './config-error.ts'

/** Begins a remark; a line that begins so itself is written with a backslash before it. */
const REMARK = '#'
const ESCAPE = '\\'

/**
 * Reads a file of site lines, as `copydesk learn` writes it: a line each, as it stands on the page;
 * one that begins with `#` is a remark, and `\#` stands for a `#` that begins a line.
 * @param file the name to show in errors
 * @throws ConfigError that points at a line that is not UTF-8
 */
export function readSiteLines(bytes: Uint8Array, file: string): readonly string[] {
  const text = new TextDecoder().decode(bytes)
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    if (line.includes('\uFFFD') || line.includes('\0')) {
      const problem = 'this line is not UTF-8; save the file as UTF-8'
      throw new ConfigError({ file, path: '', place: { line: i + 1, column: 1 }, problem })
    }
    const entry = line.trim()
    if (entry === '' || entry.startsWith(REMARK)) return []
    return [entry.startsWith(ESCAPE + REMARK) ? entry.slice(ESCAPE.length) : entry]
  })
}

/** A line as a file of site lines holds it. */
export function siteLineEntry(line: string): string {
  return line.startsWith(REMARK) || line.startsWith(ESCAPE + REMARK) ? ESCAPE + line : line
}
