import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The path of a URI; a made-up one in a folder for a piece that was never saved. */
export function pathOfUri(uri: string, folder: string): string {
  try {
    return fileURLToPath(uri)
  } catch {
    const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1)
    return resolve(folder, name.replace(/[\0/\\]/g, '') || 'untitled')
  }
}

export function uriOfPath(path: string): string {
  return pathToFileURL(path).href
}
