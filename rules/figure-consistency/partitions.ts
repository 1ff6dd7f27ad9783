/** Parts that make a whole and share nobody: each row is one way to part people or games. */
const PARTITIONS: readonly string[] = [
  'man woman boy girl',
  'male female',
  'adult child',
  'boy girl',
  'civilian soldier',
  'win loss defeat draw tie',
  'democrat republican independent',
]

/** The rows that each noun stands in. */
export const PARTITION_OF: ReadonlyMap<string, ReadonlySet<number>> = partitions()

/** What those nouns may be written as, where they are counted: “troops” are soldiers. */
export const PARTITION_WORDS: string = ['troops', ...PARTITION_OF.keys()]
  .flatMap((noun) => [noun, pluralOf(noun), `${noun}s`])
  .join(' ')

export function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  return noun === 'child' ? 'children' : noun.endsWith('ss') ? `${noun}es` : `${noun}s`
}

function partitions(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  PARTITIONS.forEach((row, i) => {
    for (const noun of row.split(' ')) found.set(noun, (found.get(noun) ?? new Set()).add(i))
  })
  return found
}
