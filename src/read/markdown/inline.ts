import type { Image, ImageReference, InlineCode, Nodes, PhrasingContent } from 'mdast'
import type { SpanKind } from '../../document/role.ts'
import { SPAN_OF_TAG } from '../html/element-roles.ts'
import type { ProseDraft } from '../markup-prose.ts'
import { addValue } from '../markup-values.ts'
import { rangeOf } from './parse-markdown.ts'

/** What stands in a line beside its prose. */
export interface Aside {
  readonly images: (Image | ImageReference)[]
  /** Raw HTML that may say something: an image, a comment. */
  readonly html: Nodes[]
}

const SPAN_OF_NODE: Readonly<Partial<Record<Nodes['type'], SpanKind>>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'deleted',
  link: 'link',
  linkReference: 'link',
}

type Step =
  | { readonly kind: 'enter'; readonly node: PhrasingContent }
  | { readonly kind: 'leave'; readonly span: SpanKind; readonly from: number }

/** Adds the prose of a line's nodes to a draft, without recursion, and sets aside what is no prose. */
export function addInline(
  draft: ProseDraft,
  nodes: readonly PhrasingContent[],
  source: string,
  aside: Aside,
): void {
  const steps: Step[] = []
  const tags: { name: string; from: number }[] = []
  const push = (children: readonly PhrasingContent[]): void => {
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i]
      if (node !== undefined) steps.push({ kind: 'enter', node })
    }
  }
  push(nodes)
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.kind === 'leave') {
      draft.span(step.span, step.from)
      continue
    }
    const { node } = step
    const span = SPAN_OF_NODE[node.type]
    if (span !== undefined) steps.push({ kind: 'leave', span, from: draft.length })
    if ('children' in node) push(node.children)
    else addLeaf(draft, node, source, aside, tags)
  }
}

function addLeaf(
  draft: ProseDraft,
  node: Exclude<PhrasingContent, { children: unknown }>,
  source: string,
  aside: Aside,
  tags: { name: string; from: number }[],
): void {
  const range = rangeOf(node)
  switch (node.type) {
    case 'text':
      addValue(draft, node.value, source, range, 'markdown')
      break
    case 'inlineCode':
      addCode(draft, node, source)
      break
    case 'break':
      draft.lineBreak(range, false)
      break
    case 'html':
      addTag(draft, node.value, range.start, range.end, tags)
      if (/^<(?:!--|img\b)/i.test(node.value)) aside.html.push(node)
      break
    case 'image':
    case 'imageReference':
      aside.images.push(node)
      break
    case 'footnoteReference':
      break
  }
}

/** Code in a line: its prose is what stands between the backticks. */
function addCode(draft: ProseDraft, node: InlineCode, source: string): void {
  const { start, end } = rangeOf(node)
  let from = start
  let to = end
  while (from < end && source.charAt(from) === '`') from++
  while (to > from && source.charAt(to - 1) === '`') to--
  // “`` `a` ``”: one space on either side only keeps the code from its fence.
  if (/^\s/.test(source.slice(from, to)) && !/^\s/.test(node.value)) from++
  const opened = draft.length
  addValue(draft, node.value, source, { start: from, end: to }, 'literal')
  draft.span('code', opened)
}

const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/

/** A tag within a line is no prose; a pair of them may make a span. */
function addTag(
  draft: ProseDraft,
  value: string,
  start: number,
  end: number,
  tags: { name: string; from: number }[],
): void {
  const match = TAG.exec(value)
  const name = match?.[2]?.toLowerCase()
  if (match === null || name === undefined) return
  if (name === 'br') {
    draft.lineBreak({ start, end }, false)
    return
  }
  const kind = SPAN_OF_TAG.get(name)
  if (kind === undefined) return
  if (match[1] === '') {
    tags.push({ name, from: draft.length })
    return
  }
  const open = tags.findLastIndex((tag) => tag.name === name)
  const from = tags[open]?.from
  if (from === undefined) return
  tags.length = open
  draft.span(kind, from)
}
