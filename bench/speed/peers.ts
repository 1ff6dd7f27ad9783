import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** The program of textlint, which this package has for its guests. */
export function textlintProgram(): string {
  return join(dirname(createRequire(import.meta.url).resolve('textlint/package.json')), 'bin/textlint.js')
}

/** The command that checks a folder with cspell. */
export function cspellCommand(peers: string, folder: string): readonly string[] {
  const flags = ['lint', '--no-progress', '--no-summary', '--no-gitignore', '--no-must-find-files']
  return [process.execPath, join(peers, 'node_modules/cspell/bin.mjs'), ...flags, `${folder}/**`]
}

/** The command that checks the files of a folder with harper.js. */
export function harperCommand(peers: string, folder: string): readonly string[] {
  return [process.execPath, join(peers, 'harper.mjs'), folder]
}

const LIST = join(import.meta.dirname, 'peers')

/**
 * Installs the peers that are no dependencies of this package, once, in the user's cache: the versions
 * stand in peers/package.json.
 * @returns the folder they are installed in; `undefined`, once the reason is printed, where they cannot be
 */
export function installPeers(): string | undefined {
  const list = readFileSync(join(LIST, 'package.json'), 'utf8')
  const print = createHash('sha256').update(list).digest('hex').slice(0, 12)
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'copydesk-bench', print)
  mkdirSync(folder, { recursive: true })
  for (const name of ['package.json', 'harper.mjs']) copyFileSync(join(LIST, name), join(folder, name))
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return folder
  try {
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return folder
  } catch {
    console.error('cspell and harper.js could not be installed: they are left out of the tables.')
    return undefined
  }
}
