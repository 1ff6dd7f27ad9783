/**
 * `npx tsx scripts/build-phrases.ts`: compiles the phrases of web-boilerplate to the tables that the
 * rule runs on, so that a start costs no more than reading them. A test of the rule tells when they
 * have drifted from the phrases.
 */
import { writeFileSync } from 'node:fs'
import { packedParts } from '../rules/web-boilerplate/packed.ts'
import { compilePhrases } from '../rules/web-boilerplate/phrase-book.ts'
import { PHRASE_LISTS } from '../rules/web-boilerplate/phrases/phrases.ts'

const tables = compilePhrases(PHRASE_LISTS)
const bytes = Buffer.concat(packedParts(tables)).toString('base64')
const text = `// Written by scripts/build-phrases.ts from phrases/: do not edit.

export const PHRASE_TABLES = {
  states: ${tables.trie.parent.length},
  slots: ${tables.trie.slots.length},
  phrases: ${tables.kinds.length},
  words: ${tables.words.length},
  bytes:
    '${bytes}',
} as const
`
writeFileSync(new URL('../rules/web-boilerplate/phrase-tables.ts', import.meta.url), text)
