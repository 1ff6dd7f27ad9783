import type { Span } from '../../document/document.ts'
import { isLetter, isSpace, isWordUnit } from './characters.ts'

/** A name with a scheme, or one that begins as sites do. */
const WEB_ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/\S|www\.[a-z0-9])/i
const MAIL_ADDRESS = /^(?:mailto:)?[\w.+%-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i
const HANDLE = /^[.]?@\w+(?:@[\w.-]+)?$/
const TAG = /^#(?=\w*[A-Za-z_])\w+$/

/** Endings of site names that are no English words, so that “end.It” stays a missing space. */
const SITE =
  /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|mil|int|info|biz|io|tv|ly|eu|uk|ca|au|nz|de|fr|ie|gl|gd|fm|dev|app|news|blog)(?:[/?#:]\S*)?$/i

const FILE_NAME =
  /^(?:[\w.~@-]*[/\\])*[\w.@-]+\.(?:jsx?|mjs|cjs|tsx?|json|ya?ml|toml|ini|cfg|conf|txt|md|rst|adoc|html?|css|scss|xml|csv|tsv|sql|py|rb|go|rs|java|kt|swift|php|pl|lua|sh|bash|bat|exe|dll|so|[ch](?:pp)?|jpe?g|png|gif|svg|webp|tiff?|pdf|docx?|xlsx?|pptx?|zip|gz|tar|mp[34]|mov|avi|wav|log|lock)$/i

/** A path from a root: “/etc/hosts”, “~/notes”, “./run”, “C:\Users”. */
const ROOTED_PATH =
  /^(?:~|\.{1,2})?\/[\w.@-]+(?:\/[\w.@-]*)+$|^(?:~|\.{1,2})\/[\w.@-]+$|^[A-Za-z]:\\\S+$|^\\\\\S+$/

/** Longer runs without a space are read by machines whatever is in them; they are not tested further. */
const TOKEN_LIMIT = 2048

/**
 * Finds what machines read in a block's prose: web and mail addresses, @handles, #tags, file names
 * and paths, without the stop or bracket that the sentence puts after them. Takes linear time.
 */
export function machineText(prose: string): readonly Span[] {
  const spans: Span[] = []
  const length = prose.length
  let at = 0
  while (at < length) {
    while (at < length && isSpace(prose.charCodeAt(at))) at++
    const start = at
    let telling = false
    for (; at < length; at++) {
      const code = prose.charCodeAt(at)
      if (isSpace(code)) break
      if (isTelling(code) || (code === 0x2e && isInnerStop(prose, at))) telling = true
    }
    if (telling) {
      const range = addressIn(prose, start, at)
      if (range !== undefined) spans.push({ kind: 'url', range })
    }
  }
  return spans
}

/** # / @ \ and the colon of a scheme. */
function isTelling(code: number): boolean {
  return code === 0x23 || code === 0x2f || code === 0x40 || code === 0x5c
}

/** A stop before two letters, as in “example.com”, unlike “U.S.” and “p.m.”. */
function isInnerStop(prose: string, at: number): boolean {
  return isLetter(prose.charCodeAt(at + 1)) && isWordUnit(prose.charCodeAt(at + 2))
}

function addressIn(prose: string, from: number, to: number): Span['range'] | undefined {
  let start = from
  let end = to
  while (start < end && isOpening(prose.charCodeAt(start))) start++
  end = trimmedEnd(prose, start, end)
  if (end - start < 2) return undefined
  if (end - start > TOKEN_LIMIT) return { start, end }
  const token = prose.slice(start, end)
  const scheme = token.indexOf('://')
  if (scheme > 0) {
    const head = /[a-z][a-z0-9+.-]*$/i.exec(token.slice(Math.max(0, scheme - 20), scheme))
    if (head !== null) return { start: start + scheme - head[0].length, end }
  }
  return isAddress(token) ? { start, end } : undefined
}

function isAddress(token: string): boolean {
  return (
    WEB_ADDRESS.test(token) ||
    HANDLE.test(token) ||
    TAG.test(token) ||
    MAIL_ADDRESS.test(token) ||
    SITE.test(token) ||
    FILE_NAME.test(token) ||
    ROOTED_PATH.test(token)
  )
}

/** Cuts what the sentence added: stops, quotes, and a bracket that the address did not open. */
function trimmedEnd(prose: string, start: number, from: number): number {
  let end = from
  let looked = false
  let opened = 0
  while (end > start) {
    const code = prose.charCodeAt(end - 1)
    if (isClosing(code)) end--
    else if (code === 0x29) {
      if (!looked) opened = brackets(prose, start, end)
      looked = true
      if (opened >= 0) break
      opened++
      end--
    } else if (isPossessive(prose, end)) end -= 2
    else break
  }
  return end
}

function isPossessive(prose: string, end: number): boolean {
  const mark = prose.charCodeAt(end - 2)
  return prose.charCodeAt(end - 1) === 0x73 && (mark === 0x27 || mark === 0x2019)
}

/** Opening less closing round brackets; below 0 where the last close belongs to the sentence. */
function brackets(prose: string, start: number, end: number): number {
  let open = 0
  for (let at = start; at < end; at++) {
    const code = prose.charCodeAt(at)
    if (code === 0x28) open++
    else if (code === 0x29) open--
  }
  return open
}

/** ( [ { < and opening quotes. */
function isOpening(code: number): boolean {
  return (
    code === 0x28 ||
    code === 0x5b ||
    code === 0x7b ||
    code === 0x3c ||
    code === 0x22 ||
    code === 0x27 ||
    (code >= 0x2018 && code <= 0x201e)
  )
}

/** . , ; : ! ? ] } > … and closing quotes. */
function isClosing(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x5d ||
    code === 0x7d ||
    code === 0x3e ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x2026 ||
    (code >= 0x2018 && code <= 0x201e)
  )
}
