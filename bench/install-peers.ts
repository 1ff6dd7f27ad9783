import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Installs packages that are measured against and are no dependencies of this package, once, in the user's cache.
 * @param list a folder with the package.json that names them and their versions
 * @param programs files of that folder which call them, copied beside them
 * @param missing what is printed where they cannot be installed
 * @returns the folder they are installed in; `undefined`, once `missing` is printed, where they cannot be
 */
export function installPeers(list: string, programs: readonly string[], missing: string): string | undefined {
  const print = createHash('sha256')
    .update(readFileSync(join(list, 'package.json'), 'utf8'))
    .digest('hex')
    .slice(0, 12)
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'copydesk-bench', print)
  mkdirSync(folder, { recursive: true })
  for (const name of ['package.json', ...programs]) copyFileSync(join(list, name), join(folder, name))
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return folder
  try {
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return folder
  } catch {
    console.error(missing)
    return undefined
  }
}
