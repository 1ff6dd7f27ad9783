import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, Document } from '../../../src/document/document.ts'
import { readHtml } from '../../../src/read/html/read-html.ts'

/** What a block of a page is; untold counts as neither story nor furniture. */
export type Verdict =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'body'
  | 'caption'
  | 'credit'
  | 'untold'
  | 'furniture'

/** A block as a person judged it: its words, small and without what stands between them. */
export interface JudgedBlock {
  readonly words: readonly string[]
  readonly verdict: Verdict
}

/** A web page whose blocks were all read by a person. */
export interface JudgedPage {
  readonly name: string
  /** Where its file lies. */
  readonly path: string
  readonly html: string
  readonly blocks: readonly JudgedBlock[]
}

const LABELS = new URL('../../labels/web-pages.tsv', import.meta.url)

/**
 * The pages of bench/labels/web-pages.tsv.
 * @param packages the folder that the packages with the pages are installed below
 * @throws Error where a page is not the one that was read
 */
export function judgedPages(packages: string): readonly JudgedPage[] {
  const pages: { name: string; hash: string; verdicts: Map<string, Verdict> }[] = []
  for (const line of readFileSync(LABELS, 'utf8').trimEnd().split('\n')) {
    const [first = '', second = '', third = ''] = line.split('\t')
    if (first === 'page') pages.push({ name: second, hash: third, verdicts: new Map() })
    else if (!first.startsWith('#')) pages.at(-1)?.verdicts.set(first, second as Verdict)
  }
  return pages.map(({ name, hash, verdicts }) => {
    const path = join(packages, 'node_modules', name)
    const html = readFileSync(path, 'utf8')
    if (hashOf(html) !== hash) throw new Error(`${path} is another page than the one that was read`)
    return { name, path, html, blocks: judgedBlocks(html, verdicts) }
  })
}

function judgedBlocks(html: string, verdicts: ReadonlyMap<string, Verdict>): readonly JudgedBlock[] {
  return wordsByBlock(readHtml(html)).map((words) => ({
    words,
    verdict: verdicts.get(hashOf(words.join(' '))) ?? 'furniture',
  }))
}

/** The blocks of a page that its reader sees. */
export function blocksSeen({ blocks }: Document): readonly Block[] {
  return blocks.filter(({ role }) => role !== 'metadata' && role !== 'alt-text')
}

/** The words of each block that a reader of the page sees, in small letters; blocks without any are left out. */
export function wordsByBlock(document: Document): readonly (readonly string[])[] {
  return blocksSeen(document)
    .map(({ prose }) => wordsOf(prose.text))
    .filter((words) => words.length > 0)
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
