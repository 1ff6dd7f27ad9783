import { isAbsolute, join } from 'node:path'

/**
 * The folder for what can be made anew: by the XDG Base Directory Specification,
 * `$XDG_CACHE_HOME/copydesk` or `~/.cache/copydesk`; on Windows under `LOCALAPPDATA`. A path there that
 * is not absolute is passed over, as the specification asks.
 * @returns `undefined` where the environment names no home
 */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment
  if (isUsable(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'copydesk')
  if (platform === 'win32')
    return isUsable(LOCALAPPDATA) ? join(LOCALAPPDATA, 'copydesk', 'cache') : undefined
  return isUsable(HOME) ? join(HOME, '.cache', 'copydesk') : undefined
}

function isUsable(path: string | undefined): path is string {
  return path !== undefined && isAbsolute(path)
}
