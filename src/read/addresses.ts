import type { Range } from '../text/range.ts'

const WEB_ADDRESS = /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»|]+/gi
const TRAILING_STOPS = /[.,;:!?'’)\]}*_]+$/
const LOCAL_PART = /[\w.+-]{1,64}$/
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/
const REACH = 64

/** Finds the web and mail addresses that stand bare in a text, in order, without the stop that ends their sentence. */
export function findAddresses(text: string): readonly Range[] {
  const found: Range[] = []
  if (text.includes('://') || /www\./i.test(text)) {
    for (const match of text.matchAll(WEB_ADDRESS)) {
      const length = match[0].length - trailingStops(match[0])
      if (length > 0) found.push({ start: match.index, end: match.index + length })
    }
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - REACH), at))
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + 8 * REACH))
    if (local === null || domain === null) continue
    found.push({ start: at - local[0].length, end: at + 1 + domain[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}

function trailingStops(address: string): number {
  return TRAILING_STOPS.exec(address.slice(-8))?.[0].length ?? 0
}
