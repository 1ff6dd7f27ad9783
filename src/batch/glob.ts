import { compileGlobs, type PathTest } from '../config/glob.ts'

/** True for a path that asks for many: it holds `*`, `?`, `[…]` or `{a,b}`. */
export function isGlob(path: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/.test(path)
}

/** The folder that a glob's matches all lie in: its leading parts without a wildcard; `.` for none. */
export function globFolder(glob: string): string {
  const parts = glob.split('/')
  const folder = parts.slice(0, parts.findIndex(isGlob)).join('/')
  if (folder !== '') return folder
  return glob.startsWith('/') ? '/' : '.'
}

/** Tests shown paths against a glob as a shell reads it: `*.md` means the folder itself, not those below. */
export function globTest(glob: string): PathTest {
  const test = compileGlobs([`/${withoutRoot(glob)}`])
  return (path) => test(withoutRoot(path))
}

function withoutRoot(path: string): string {
  return path.replace(/^\/+/, '')
}
