import { plainText } from '../../text/mapped-text.ts'
import { findIgnoreComments } from '../directives.ts'
import { settleRole } from '../markup-roles.ts'
import type { HtmlContent, UnplacedBlock } from './html-content.ts'

const MARK_UP = /<!--|<(script|style)\b|<[a-zA-Z/!?]/gi

/**
 * Reads HTML that no tree can be built of: what stands between one tag and the next is a block of
 * body text. Words that an inline tag parts are parted here; nothing is fixed that is not seen whole.
 */
export function readTagSoup(source: string): HtmlContent {
  const blocks: UnplacedBlock[] = []
  let at = 0
  MARK_UP.lastIndex = 0
  for (let match = MARK_UP.exec(source); match !== null; match = MARK_UP.exec(source)) {
    addText(blocks, source, at, match.index)
    at = markUpEnd(source, match)
    MARK_UP.lastIndex = at
  }
  addText(blocks, source, at, source.length)
  return { blocks, comments: findIgnoreComments(source), lists: [], metadata: {} }
}

const SCRIPT_END = /<\/script/gi
const STYLE_END = /<\/style/gi

function markUpEnd(source: string, match: RegExpExecArray): number {
  if (match[1] !== undefined) {
    const ending = match[1].toLowerCase() === 'script' ? SCRIPT_END : STYLE_END
    ending.lastIndex = match.index
    return ending.exec(source)?.index ?? source.length
  }
  const sign = match[0] === '<!--' ? '-->' : '>'
  const close = source.indexOf(sign, match.index + 1)
  return close < 0 ? source.length : close + sign.length
}

function addText(blocks: UnplacedBlock[], source: string, from: number, to: number): void {
  const raw = source.slice(from, to)
  const text = raw.trim()
  if (text === '') return
  const start = from + raw.length - raw.trimStart().length
  blocks.push({
    role: 'body',
    prose: plainText(text, start),
    spans: settleRole('body', text, []).spans,
    extent: { start, end: start + text.length },
    removal: null,
    depth: 0,
    linkDensity: 0,
  })
}
