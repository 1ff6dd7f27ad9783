import { type DefaultTreeAdapterMap, defaultTreeAdapter, type Token } from 'parse5'
import type { Root } from './html-node.ts'
import { RunParser } from './run-parser.ts'

/** A piece that was cut out of a table: read as a page, it would lose its cells. */
const PART_OF_TABLE = /^\s*<(?:caption|colgroup|tbody|thead|tfoot|tr|td|th)[\s>]/i

/** True for a text that is read as a piece of a table. */
export function isPartOfTable(source: string): boolean {
  return PART_OF_TABLE.test(source)
}

/**
 * Parses a page or a fragment into a tree with places.
 * @returns `undefined` for a text that would overflow the parser: nested deeper than any page, or longer
 */
export function parseHtml(source: string): Root | undefined {
  if (source.length > LONGEST || nestsDeeperThan(source, DEEPEST)) return undefined
  return isPartOfTable(source) ? parseFragment(source) : RunParser.parse(source, PARSER)
}

function parseFragment(source: string): DefaultTreeAdapterMap['documentFragment'] {
  const parser = RunParser.getFragmentParser(null, PARSER)
  parser.tokenizer.write(source, true)
  return parser.getFragment()
}

type Location = Token.Location & Partial<Token.LocationWithAttributes>

/**
 * A text grows word by word, and with it the place where it ends. parse5 makes a new place for every
 * word; here a text has one of its own, which is moved.
 */
const treeAdapter = {
  ...defaultTreeAdapter,
  setNodeSourceCodeLocation(node: DefaultTreeAdapterMap['node'], location: Location | null): void {
    node.sourceCodeLocation = location !== null && node.nodeName === '#text' ? { ...location } : location
  },
  updateNodeSourceCodeLocation(
    node: DefaultTreeAdapterMap['node'],
    end: Partial<Token.ElementLocation>,
  ): void {
    if (node.nodeName === '#text' && node.sourceCodeLocation) Object.assign(node.sourceCodeLocation, end)
    else defaultTreeAdapter.updateNodeSourceCodeLocation(node, end)
  },
}

const PARSER = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter }

const LONGEST = 64_000_000
const DEEPEST = 400
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g
const NOT_NESTING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option'.split(
    ' ',
  ),
)

/** Counts open tags, name by name, without looking at their rules: an upper bound for sound pages. */
function nestsDeeperThan(source: string, limit: number): boolean {
  const open = new Map<string, number>()
  let depth = 0
  for (const [, slash, tag] of source.matchAll(TAG)) {
    const name = (tag ?? '').toLowerCase()
    if (NOT_NESTING.has(name)) continue
    const count = open.get(name) ?? 0
    if (slash === '') {
      open.set(name, count + 1)
      depth++
      if (depth > limit) return true
    } else if (count > 0) {
      open.set(name, count - 1)
      depth--
    }
  }
  return false
}
