import { harmless } from './harmless.ts'

/**
 * A text as Markdown shows it word for word: no mark-up, no tag, and on a forge no mention, no
 * reference and no link that its writer did not mean.
 */
export function markdownText(text: string): string {
  return harmless(text)
    .replace(/[\\`*_{}[\]()#!|~>$]|:(?=\/\/|\w+:)|(?<=\bwww)\./gi, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@/g, '&#64;')
}

/** A text as code, in a fence of its own marks longer than any that it holds. */
export function markdownFence(info: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${info}\n${text}\n${fence}`
}
