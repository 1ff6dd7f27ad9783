// Plain JavaScript: it is used before anything is installed.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * When the newest of some files, and of the files below some folders, was last changed.
 * @param {readonly string[]} paths those that do not exist count as never changed
 * @returns {number} milliseconds since 1970; 0 for nothing
 */
export function newestChange(paths) {
  let newest = 0
  const waiting = [...paths]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) continue
    // A folder changes when a file in it is made, removed or renamed.
    newest = Math.max(newest, stat.mtimeMs)
    if (stat.isDirectory()) for (const name of readdirSync(path)) waiting.push(join(path, name))
  }
  return newest
}
