import { isAbsolute, relative } from 'node:path'
import { type ConfigError, faultSentence } from '../config/config-error.ts'

/** A path as its user would write it: from the folder of the run where it lies in there. */
export function shownPath(path: string, folder: string): string {
  if (!isAbsolute(path)) return path
  const way = relative(folder, path)
  return way === '' || way.startsWith('..') || isAbsolute(way) ? path : way
}

/** What is wrong with a configuration, with its file as `shownPath` has it. */
export function shownFault({ fault }: ConfigError, folder: string): string {
  return faultSentence({ ...fault, file: shownPath(fault.file, folder) })
}
