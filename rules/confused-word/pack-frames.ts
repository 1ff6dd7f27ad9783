import { indexedPhrases } from './frame-index.ts'
import { sieveTables } from './frame-sieve.ts'
import { frameLines, framePhrases } from './frames.ts'

/** The source of `frame-tables.ts`, made of the list of set phrases. */
export function frameTablesText(): string {
  const { anchored, bare, offsets, reaches } = sieveTables(frameLines().flatMap(({ frames }) => frames))
  return `// Written by scripts/build-frames.ts from frames.ts: do not edit.

export const FRAME_TABLES = {
  offsets: [${offsets.join(', ')}],
  bare: [${bare.join(', ')}],
  anchored:
    '${Buffer.from(anchored).toString('base64')}',
  reaches:
    '${Buffer.from(reaches).toString('base64')}',
  phrases:
    ${JSON.stringify(indexedPhrases(framePhrases()))},
} as const
`
}
