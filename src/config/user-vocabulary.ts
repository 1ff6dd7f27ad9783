import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { ConfigError } from './config-error.ts'
import { readVocabulary } from './read-vocabulary.ts'

/**
 * Where a user's own words stand: by the XDG Base Directory Specification,
 * `$XDG_CONFIG_HOME/copydesk/words.txt` or `~/.config/copydesk/words.txt`; on Windows under
 * `APPDATA`. A path there that is not absolute is passed over, as the specification asks.
 * @returns `undefined` where the environment names no home
 */
export function userVocabularyFile(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const { XDG_CONFIG_HOME, APPDATA, HOME, USERPROFILE } = environment
  const [home, folder] = platform === 'win32' ? [USERPROFILE, APPDATA] : [HOME, undefined]
  const base = [XDG_CONFIG_HOME, folder, home === undefined ? undefined : join(home, '.config')].find(
    (path) => path !== undefined && isAbsolute(path),
  )
  return base === undefined ? undefined : join(base, 'copydesk', 'words.txt')
}

/**
 * The words of a user's file; none where there is no such file.
 * @throws ConfigError where it is there and cannot be read
 */
export function readUserVocabulary(file: string): readonly string[] {
  const bytes = readIfThere(file)
  return bytes === undefined ? [] : readVocabulary(bytes, file)
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError({ file, path: '', problem: `this word file cannot be read: ${reason}` })
  }
}
