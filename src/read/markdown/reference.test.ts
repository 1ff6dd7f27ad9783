import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../document/document.ts'
import { readMarkdown } from './read-markdown.ts'

/**
 * The examples of the CommonMark specification, read by us and by remark, the reference of the
 * Markdown world: the same prose in the same blocks.
 */
const SPECIFICATION = readFileSync(createRequire(import.meta.url).resolve('commonmark-spec/spec.txt'), 'utf8')
const EXAMPLE = /^`{32} example\n([\s\S]*?)^\.\n[\s\S]*?^`{32}$/gm
const EXAMPLES = [...SPECIFICATION.matchAll(EXAMPLE)].map(([, example = '']) => example.replace(/→/g, '\t'))

/** Examples whose prose we read otherwise, on purpose or as the parser beneath does, and why. */
const OTHERWISE: Readonly<Record<number, string>> = {
  96: 'front matter is no part of the specification',
  523: '“*foo [bar* baz]”: emphasis does not reach into brackets that refer to nothing',
  568: '“[foo](not a link)” is words, although “foo” is defined elsewhere',
  574: 'an image in the alternative text of another',
}

const remark = unified().use(remarkParse).use(remarkGfm).freeze()

describe('the examples of the CommonMark specification', () => {
  const cases = EXAMPLES.map((example, i) => [i + 1, example] as const)

  it('are there', () => {
    expect(cases.length).toBeGreaterThan(600)
  })

  it.each(cases.filter(([, example]) => !hasRawHtml(example)))(
    '%i holds the prose that remark finds',
    (number, example) => {
      const ours = readMarkdown(example).blocks.map(prose)
      const theirs = proseOf(remark.parse(example))
      if (number in OTHERWISE) expect(ours, 'no longer otherwise: take it off the list').not.toEqual(theirs)
      else expect(ours).toEqual(theirs)
    },
  )
})

/** HTML within Markdown is read by our HTML reader, which remark does not have. */
function hasRawHtml(example: string): boolean {
  return /<[a-z!?/]/i.test(example)
}

function prose({ prose: { text } }: Block): string {
  return squeezed(text)
}

function proseOf(root: Root): readonly string[] {
  const found: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      found.push(words(node))
      pictures(node, found)
    } else if (node.type === 'code') found.push(node.value)
    else if ('children' in node) node.children.forEach(walk)
  }
  walk(root)
  return found.map(squeezed).filter((text) => text !== '')
}

function words(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return ''
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(words).join('') : ''
}

/** Alternative texts and titles follow the block that their pictures stand in. */
function pictures(node: Nodes, found: string[]): void {
  if (node.type === 'image') found.push(node.alt ?? '', node.title ?? '')
  else if (node.type === 'imageReference') found.push(node.alt ?? '')
  else if ('children' in node) for (const child of node.children) pictures(child, found)
}

/** White space is the page's affair: how far code is set in, where a line breaks. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
