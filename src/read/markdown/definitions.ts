/** What a text defines for all its parts: the targets of links and footnotes by label. */
export interface Definitions {
  /** Lines to put in front of a part so that what it refers to is defined there, too; empty when nothing is. */
  neededBy(part: string): string
}

const DEFINITION = /^ {0,3}\[([^\][\r\n]{1,999})\]:[ \t]*(\S[^\r\n]*)?/gm
const TARGET = /^(?:<[^<>]*>|[^\s<]\S*)(?:\s+(?:".*"|'.*'|\(.*\)))?\s*$/
const REFERENCE = /\[([^\][\r\n]{1,999})\]/g

/** Finds what a Markdown text defines, without parsing it. A line of code that looks like a definition does no harm. */
export function findDefinitions(source: string): Definitions {
  const lines = new Map<string, string>()
  if (source.includes(']:')) {
    for (const match of source.matchAll(DEFINITION)) {
      const [, label = '', target] = match
      const key = labelKey(label)
      if (lines.has(key)) continue
      // Only that it is defined matters: targets are no prose.
      if (defines(label, target) && mayStandUnder(lineAbove(source, match.index), label)) {
        lines.set(key, `[${label}]: x`)
      }
    }
  }
  return {
    neededBy(part) {
      if (lines.size === 0) return ''
      const needed = new Set<string>()
      for (const [, label] of part.matchAll(REFERENCE)) {
        const line = lines.get(labelKey(label ?? ''))
        if (line !== undefined) needed.add(line)
      }
      return needed.size === 0 ? '' : `${[...needed].join('\n\n')}\n\n`
    },
  }
}

function defines(label: string, target: string | undefined): boolean {
  return label.startsWith('^') || target === undefined || TARGET.test(target)
}

/** A footnote may stand under anything; the target of a link ends no paragraph. */
function mayStandUnder(above: string, label: string): boolean {
  return label.startsWith('^') || /^\s*(?:$|#|`{3}|~{3}|\[|---|===|<\/)/.test(above)
}

const LINE_REACH = 400

function lineAbove(source: string, start: number): string {
  const above = source.slice(Math.max(0, start - LINE_REACH), start).replace(/(?:\r\n|\n|\r)$/, '')
  return above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1)
}

function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
