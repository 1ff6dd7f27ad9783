import { lineKey } from './site-lines.ts'
import type { Verdict } from './verdict.ts'

/** So many different lines of one kind are the matter of the piece: a page has one foot. */
const MANY = 5

const SEE_ALSO = /^\W{0,3}see also\b/i

/** What of a line many others may share, where a piece is made of such lines. */
function matterOf(kind: Verdict['kind'], text: string): 'rights' | 'entries' | undefined {
  if (kind === 'copyright') return 'rights'
  return kind === 'related' && SEE_ALSO.test(text) ? 'entries' : undefined
}

/**
 * Says which blocks are the piece's own matter though each looks like furniture: the holders of rights that a file of
 * licences names, what the entries of a glossary refer to. A foot that recurs, as in an archive of pages, is always the
 * same: only lines that differ are counted.
 */
export function ownMatter(
  texts: readonly string[],
  verdicts: readonly (Verdict | undefined)[],
): (index: number) => boolean {
  const lines = { rights: new Set<string>(), entries: new Set<string>() }
  const kinds = verdicts.map((verdict, i) => {
    const text = texts[i] ?? ''
    const matter = verdict === undefined ? undefined : matterOf(verdict.kind, text)
    if (matter !== undefined) lines[matter].add(lineKey(text))
    return matter
  })
  return (index) => {
    const matter = kinds[index]
    return matter !== undefined && lines[matter].size >= MANY
  }
}
