import fs from 'node:fs'
import type { LoadedConfig } from '../config/find-config.ts'
import { fileErrorOf } from './file-error.ts'
import { type RecordFile, replaceRecorded } from './fix-target.ts'

/**
 * The word file that words are added to: the first that a configuration names itself, or else the first of those that
 * it builds on. `null` where none is named.
 */
export function wordFileOf(config: LoadedConfig | null): string | null {
  return config?.wordFiles[0] ?? null
}

/**
 * Adds words to the end of a word file, one a line, with the line ends that it has.
 * @throws FileError when it cannot be written; it then stands as it was
 */
export function addWords(path: string, words: readonly string[], record?: RecordFile): void {
  try {
    const real = fs.realpathSync(path)
    const was = fs.readFileSync(real)
    const text = was.toString()
    const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
    const gap = text === '' || text.endsWith(lineEnd) ? '' : lineEnd
    const added = Buffer.from(gap + words.map((word) => word + lineEnd).join(''))
    const cuts = [{ at: was.length, length: added.length, old: new Uint8Array(0) }]
    replaceRecorded(real, { before: was, after: Buffer.concat([was, added]), cuts, repairs: 0 }, record)
  } catch (error) {
    throw fileErrorOf(error, 'The word file could not be written')
  }
}
