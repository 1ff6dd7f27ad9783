import { type AffixTable, type HunspellAffixes, readAffixes } from './hunspell-affixes.ts'
import { HunspellFault } from './hunspell-fault.ts'

/** The words of a Hunspell dictionary. */
export interface HunspellWords {
  /** Whether a word is one as it is written: itself, Capitalised or in CAPITALS where the dictionary has it smaller. */
  accepts(word: string): boolean
}

/** A longer run of letters is no word, and would be taken apart in too many ways. */
const LONGEST_WORD = 60

/**
 * Reads a dictionary in Hunspell's format (Németh, hunspell(5)): stems with the names of the affixes that they
 * take. A word is taken apart when it is asked for, so that nothing is expanded. Prefixes, suffixes, a suffix on
 * a suffix, aliases and the marks of stems that do not stand alone are understood; compounds are not.
 * @throws HunspellFault
 */
export function readHunspell(aff: Uint8Array, dic: Uint8Array): HunspellWords {
  const affixes = readAffixes(aff)
  const stems = readStems(affixes.decode(dic), affixes)
  return {
    accepts(word) {
      if (word.length > LONGEST_WORD) return false
      const plain = word.normalize('NFC').replaceAll('’', "'").replaceAll('\u00ad', '')
      return formsOf(plain).some((form) => isWord(form, stems, affixes))
    },
  }
}

/** The word, and the smaller forms that its capitals may come from. */
function formsOf(word: string): readonly string[] {
  const lower = word.toLowerCase()
  if (word === lower) return [word]
  const title = word.charAt(0) + lower.slice(1)
  if (word === title) return [word, lower]
  return word === word.toUpperCase() ? [word, title, lower] : [word]
}

/** The flags of each stem; a stem that is listed twice has two. */
type Stems = ReadonlyMap<string, readonly string[]>

function readStems(text: string, { alias }: HunspellAffixes): Stems {
  const [count = '', ...lines] = text.split(/\r\n|\r|\n/)
  if (!/^\d+\s*$/.test(count)) throw new HunspellFault('dic', 1, 'a count of words is expected here')
  const stems = new Map<string, readonly string[]>()
  for (const line of lines) {
    // What stands behind a tab is grammar for other programs.
    const entry = (line.split('\t', 1)[0] ?? '').trim()
    if (entry === '') continue
    const slash = /(?<!\\)\//.exec(entry)
    const stem = (slash === null ? entry : entry.slice(0, slash.index)).replaceAll('\\/', '/')
    const flags = slash === null ? '' : alias(entry.slice(slash.index + 1))
    stems.set(stem, [...(stems.get(stem) ?? []), flags])
  }
  if (stems.size === 0) throw new HunspellFault('dic', 2, 'there is no word')
  return stems
}

function isWord(form: string, stems: Stems, affixes: HunspellAffixes): boolean {
  const { has, marks, prefixes } = affixes
  const alone = stems.get(form) ?? []
  if (alone.some((flags) => has(flags, marks.forbidden))) return false
  if (alone.some((flags) => !has(flags, marks.needsAffix) && !has(flags, marks.onlyInCompound))) return true
  if (isSuffixed(form, stems, affixes)) return true
  return prefixes.cut(form).some(({ rest, affix }) => {
    const bare = (stems.get(rest) ?? []).some((flags) => has(flags, affix.flag))
    return bare || (affix.crosses && isSuffixed(rest, stems, affixes, affix.flag))
  })
}

/**
 * True for a stem with one suffix or with two.
 * @param prefix the flag of a prefix that was cut off before, which the stem or the suffix must take too
 */
function isSuffixed(form: string, stems: Stems, affixes: HunspellAffixes, prefix?: string): boolean {
  const { has, suffixes } = affixes
  const isStem = (stem: string, flag: string, more: string): boolean =>
    (stems.get(stem) ?? []).some(
      (flags) => has(flags, flag) && (prefix === undefined || has(flags, prefix) || has(more, prefix)),
    )
  return suffixes.cut(form).some(({ rest, affix }) => {
    if (prefix !== undefined && !affix.crosses) return false
    if (isStem(rest, affix.flag, affix.flags)) return true
    return innerSuffixes(rest, suffixes, affix.flag, has).some((inner) =>
      isStem(inner.rest, inner.affix.flag, inner.affix.flags + affix.flags),
    )
  })
}

/** The suffixes before a suffix that may stand on them. */
function innerSuffixes(
  form: string,
  suffixes: AffixTable,
  outer: string,
  has: HunspellAffixes['has'],
): ReturnType<AffixTable['cut']> {
  return suffixes.cut(form).filter(({ affix }) => has(affix.flags, outer))
}
