import { phraseTables } from './frame-index.ts'
import { sieveTables } from './frame-sieve.ts'
import { frameLines, framePhrases } from './frames.ts'

/** The source of `frame-tables.ts`, made of the list of set phrases. */
export function frameTablesText(): string {
  const { anchored, bare, offsets, reaches } = sieveTables(frameLines().flatMap(({ frames }) => frames))
  const { numbers, lineEnds, lines, phrases } = phraseTables(framePhrases())
  return `// Written by scripts/build-frames.ts from frames.ts: do not edit.

export const FRAME_TABLES = {
  offsets: [${offsets.join(', ')}],
  bare: [${bare.join(', ')}],
  anchored:
    '${base64(anchored)}',
  reaches:
    '${base64(reaches)}',
  numbers:
    '${base64(numbers)}',
  lineEnds:
    '${base64(lineEnds)}',
  lines:
    '${base64(lines)}',
  phrases:
    ${JSON.stringify(phrases)},
} as const
`
}

function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}
