/** Endings that an accepted word may take without being listed again. */
const ENDINGS = ["'s", "s'", "'", 's', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly']

/**
 * Says whether the project's own words accept a word. A word written in small letters accepts all
 * cases; one with capitals only itself and its form in all capitals. Both accept possessives, plurals
 * and the regular verb endings.
 */
export function vocabularyOf(words: readonly string[]): (word: string) => boolean {
  if (words.length === 0) return () => false
  const small = new Set<string>()
  const exact = new Set<string>()
  for (const word of words) {
    const plain = word.trim().replaceAll('’', "'")
    if (plain === '') continue
    if (plain === plain.toLowerCase()) small.add(plain)
    else exact.add(plain).add(plain.toUpperCase())
  }
  return (word) => {
    const plain = word.replaceAll('’', "'")
    const has = (form: string): boolean => exact.has(form) || small.has(form.toLowerCase())
    if (has(plain)) return true
    return ENDINGS.some((ending) => plain.toLowerCase().endsWith(ending) && stems(plain, ending).some(has))
  }
}

/** “noted” may come of “not” or “note”, “planned” of “plan”. */
function stems(word: string, ending: string): readonly string[] {
  const stem = word.slice(0, word.length - ending.length)
  if (stem.length < 2 || ending.startsWith("'") || ending.endsWith("'") || ending === 's') return [stem]
  const doubled = stem.charAt(stem.length - 1) === stem.charAt(stem.length - 2) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...doubled]
}
