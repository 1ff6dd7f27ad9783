import type { Style } from '../report/style.ts'
import { wrap } from '../report/width.ts'

/**
 * A page in Markdown as it is read on a terminal: headings set off, examples indented, paragraphs
 * and list items broken to the width. Knows the Markdown that rule pages are written in.
 * @param width in columns
 */
export function terminalPage(markdown: string, width: number, style: Style): string {
  const out: string[] = []
  let fence: string | undefined
  let paragraph: string[] = []
  const flush = (): void => {
    if (paragraph.length > 0) out.push(...paragraphLines(paragraph.join(' '), width, style))
    paragraph = []
  }
  for (const line of markdown.trimEnd().split('\n')) {
    const mark = /^(`{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (line === fence) fence = undefined
      else out.push(style.faint(`    │ ${line}`.trimEnd()))
    } else if (mark !== undefined) {
      flush()
      fence = mark
    } else if (line === '') {
      flush()
      if (out.at(-1) !== '') out.push('')
    } else if (/^#+ |^\||^- |^\d+\. /.test(line)) {
      flush()
      if (line.startsWith('#')) out.push(style.strong(line.replace(/^#+ /, '')))
      else if (line.startsWith('|')) out.push(...tableLine(line))
      else paragraph.push(line)
    } else paragraph.push(line.trim())
  }
  flush()
  return `${out.join('\n')}\n`
}

function paragraphLines(text: string, width: number, style: Style): readonly string[] {
  const bullet = /^(?:- |\d+\. )/.exec(text)?.[0] ?? ''
  const lines = wrap(text.slice(bullet.length), Math.max(20, width - bullet.length - 2))
  return lines.map((line, i) => `  ${i === 0 ? bullet : ' '.repeat(bullet.length)}${inline(line, style)}`)
}

function tableLine(line: string): readonly string[] {
  return /^[|\s:-]+$/.test(line) ? [] : [`  ${line.replace(/^\|\s*|\s*\|$/g, '').replace(/`/g, '')}`]
}

/** Code and stress as styles; a link as its words with the address behind. */
function inline(text: string, style: Style): string {
  return text
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)')
    .replace(/`([^`]+)`/g, (_, code: string) => style.info(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => style.strong(words))
}
