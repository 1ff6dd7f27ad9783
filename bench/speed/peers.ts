import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { installPeers } from '../install-peers.ts'

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

/**
 * Installs the peers that are no dependencies of this package: the versions stand in peers/package.json.
 * @returns the folder they are installed in; `undefined`, once the reason is printed, where they cannot be
 */
export function installSpeedPeers(): string | undefined {
  return installPeers(
    join(import.meta.dirname, 'peers'),
    ['harper.mjs'],
    'cspell and harper.js could not be installed: they are left out of the tables.',
  )
}
