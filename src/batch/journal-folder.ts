import { isAbsolute, join } from 'node:path'

/**
 * The folder that holds what copydesk remembers for a user: by the XDG Base Directory
 * Specification, `$XDG_STATE_HOME/copydesk` or `~/.local/state/copydesk`; on Windows under
 * `LOCALAPPDATA`. A path there that is not absolute is passed over, as the specification asks.
 * @returns `undefined` where the environment names no home
 */
export function stateFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const { XDG_STATE_HOME, LOCALAPPDATA, HOME, USERPROFILE } = environment
  if (isUsable(XDG_STATE_HOME)) return join(XDG_STATE_HOME, 'copydesk')
  if (platform === 'win32' && isUsable(LOCALAPPDATA)) return join(LOCALAPPDATA, 'copydesk')
  const home = platform === 'win32' ? USERPROFILE : HOME
  return isUsable(home) ? join(home, '.local', 'state', 'copydesk') : undefined
}

function isUsable(path: string | undefined): path is string {
  return path !== undefined && isAbsolute(path)
}
