import { type ExceptionOptions, exceptions } from '../../rules/spelling/exceptions.ts'
import { rule as spelling } from '../../rules/spelling/rule.ts'
import type { Document } from '../document/document.ts'
import type { ActiveRule } from '../engine/check.ts'
import { unknownWordsOf } from '../engine/unknown-words.ts'
import type { Lexicon } from '../rule/lexicon.ts'

/**
 * The words of a document that neither the lexicon nor the house knows, whatever `spelling` would say
 * of them; its options, its roles and its ignore comments hold.
 * @param rules those that are on: `spelling` among them
 */
export function unknownWords(
  document: Document,
  rules: readonly ActiveRule[],
  lexicon: Lexicon,
): readonly string[] {
  const { id, roles } = spelling.meta
  const active = rules.find(({ rule }) => rule.meta.id === id)
  if (active === undefined) throw new Error(`the rule ${id} is off`)
  // Sound, because the options of an active rule are read against its own schema.
  const isExcepted = exceptions(active.options as ExceptionOptions)
  return unknownWordsOf(document, lexicon, {
    rule: id,
    roles,
    isExcepted: (block, range) => isExcepted({ block, word: { range } }),
  })
}
