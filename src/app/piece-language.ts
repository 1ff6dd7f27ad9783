import type { Document } from '../document/document.ts'
import type { CheckPorts } from '../engine/check.ts'
import { detectDialect } from '../engine/detect-dialect.ts'
import { type DocumentWords, documentWords } from '../engine/document-words.ts'
import { isInOtherLanguage } from '../engine/other-language.ts'
import type { Reader } from '../read/read.ts'
import { DIALECTS, type Dialect } from '../rule/lexicon.ts'

/** Rules read the language of a piece where the piece states it; what the house decides goes before. */
export function inLanguage(document: Document, language: Dialect | undefined): Document {
  return language === undefined ? document : { ...document, metadata: { ...document.metadata, language } }
}

/** A piece in a language that nothing names (BCP 47). */
const UNDETERMINED = 'und'

/**
 * The English that the house or the piece states, or else the one that its spellings tell; of a piece in another
 * language, what it states.
 */
export function languageOf(
  document: Document,
  ports: CheckPorts,
  words: DocumentWords = documentWords(document),
): string {
  if (ports.anyLanguage !== true && isInOtherLanguage(document))
    return document.metadata.language ?? UNDETERMINED
  const stated = document.metadata.language?.toLowerCase()
  return (
    DIALECTS.find((dialect) => dialect.toLowerCase() === stated) ??
    detectDialect(document, words, ports.lexicon) ??
    DIALECTS[0]
  )
}

/** Code units of a long text that hold as many words as its English is told by. */
const TELLING = 200_000

/** The head of a long text, by which its English is told. */
export function headOf(source: string, read: Reader): Document {
  return read(source.slice(0, TELLING))
}
