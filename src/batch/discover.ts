import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isProseFile } from '../read/read.ts'
import type { Problem } from '../report/report.ts'
import { FileError, fileErrorOf } from './file-error.ts'
import { globFolder, globTest, isGlob } from './glob.ts'
import type { IgnoreScope } from './ignore-files.ts'

/** A file that was asked for, or a path that could not be looked into. */
export interface Target {
  /** As it is shown: relative where it was given relative, with forward slashes. */
  readonly path: string
  /** Absolute, symbolic links resolved: where its bytes stand. */
  readonly file: string
  /** A link whose end lies outside the paths given: it may be read, since it was named, but not written. */
  readonly leadsOut: boolean
  /** Why there is nothing to read at this path. */
  readonly error: Problem | null
}

/**
 * Finds the files that the given paths ask for, in order of path, each once. A file that is named
 * is always taken; a folder gives its text, Markdown and HTML files, a glob all that it matches,
 * both without what ignore files, a leading dot or the name `node_modules` leave out. Symbolic
 * links are followed as far as they stay inside the given paths.
 * @param paths as they were typed
 * @param folder that relative paths start from
 */
export async function discover(paths: readonly string[], folder: string): Promise<readonly Target[]> {
  const found = new Map<string, Target>()
  const take = (target: Target): void => {
    const known = found.get(target.file)
    if (known === undefined || (known.leadsOut && !target.leadsOut)) found.set(target.file, target)
  }
  const folders: Walk[] = []
  const named: string[] = []
  for (const path of paths) {
    const stat = statQuietly(resolve(folder, path))
    if (stat instanceof FileError) {
      if (stat.code === 'not-found' && isGlob(path)) folders.push(globWalk(path, folder))
      else take({ path: shown(path), file: resolve(folder, path), leadsOut: false, error: stat })
    } else if (stat.isDirectory()) folders.push({ path, folder: resolve(folder, path), wants: isProseFile })
    else named.push(path)
  }
  const roots = folders.map((walk) => realQuietly(walk.folder)).filter((root) => root !== undefined)
  for (const path of named) take(namedFile(path, resolve(folder, path), roots))
  if (folders.length > 0) {
    const { ignoreScope } = await import('./ignore-files.ts')
    for (const walk of folders) walkFolder(walk, roots, ignoreScope, take)
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function namedFile(path: string, file: string, roots: readonly string[]): Target {
  const real = realQuietly(file) ?? file
  const leadsOut = real !== file && isLink(file) && !roots.some((root) => isWithin(root, real))
  return { path: shown(path), file: real, leadsOut, error: null }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** One folder to be walked through. */
interface Walk {
  /** As it was typed. */
  readonly path: string
  readonly folder: string
  /** Whether a file is asked for, by its shown path. */
  readonly wants: (path: string) => boolean
}

function globWalk(glob: string, folder: string): Walk {
  const pattern = shown(glob)
  return { path: glob, folder: resolve(folder, globFolder(pattern)), wants: globTest(pattern) }
}

/** A folder on the way: its shown path, where it is, where it really is. */
interface Stop {
  readonly path: string
  readonly real: string
  readonly scope: IgnoreScope
}

function walkFolder(
  walk: Walk,
  roots: readonly string[],
  ignoreScope: (folder: string) => IgnoreScope,
  take: (target: Target) => void,
): void {
  let count = 0
  const real = realQuietly(walk.folder)
  const start = shown(isGlob(walk.path) ? globFolder(shown(walk.path)) : walk.path)
  if (real !== undefined) {
    const visited = new Set([real])
    const stops: Stop[] = [{ path: start, real, scope: ignoreScope(real) }]
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
      const { path, scope } = stop
      for (const entry of entriesOf(stop, take)) {
        const child = placeOf(entry, stop, roots)
        if (child === undefined || visited.has(child.real)) continue
        if (scope.ignores(join(stop.real, entry.name), child.isFolder)) continue
        const childPath = path === '.' ? entry.name : `${path.replace(/\/$/, '')}/${entry.name}`
        if (child.isFolder) {
          visited.add(child.real)
          stops.push({ path: childPath, real: child.real, scope: scope.enter(child.real) })
        } else if (walk.wants(childPath)) {
          count++
          take({ path: childPath, file: child.real, leadsOut: false, error: null })
        }
      }
    }
  }
  if (count === 0)
    take({ path: shown(walk.path), file: walk.folder, leadsOut: false, error: nothingFound(walk.path) })
}

function nothingFound(path: string): Problem {
  return isGlob(path)
    ? { code: 'no-files', message: 'No file matches this pattern.' }
    : {
        code: 'no-files',
        message: 'This folder holds no text, Markdown or HTML file (.txt, .md, .html) that is not ignored.',
      }
}

function entriesOf(stop: Stop, take: (target: Target) => void): readonly Dirent[] {
  try {
    const entries = readdirSync(stop.real, { withFileTypes: true })
    return entries.filter((entry) => !isPassedBy(entry.name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    take({
      path: stop.path,
      file: stop.real,
      leadsOut: false,
      error: fileErrorOf(error, 'This folder could not be looked into'),
    })
    return []
  }
}

function isPassedBy(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** Where an entry really is, and whether it is a folder; `undefined` for what is neither file nor folder, or leads out. */
function placeOf(
  entry: Dirent,
  stop: Stop,
  roots: readonly string[],
): { readonly real: string; readonly isFolder: boolean } | undefined {
  const path = join(stop.real, entry.name)
  if (entry.isDirectory()) return { real: path, isFolder: true }
  if (entry.isFile()) return { real: path, isFolder: false }
  if (!entry.isSymbolicLink()) return undefined
  const real = realQuietly(path)
  if (real === undefined || !roots.some((root) => isWithin(root, real))) return undefined
  if (relative(stop.real, real).split(sep).some(isHiddenPart)) return undefined
  const stat = statQuietly(real)
  if (stat instanceof FileError || !(stat.isDirectory() || stat.isFile())) return undefined
  return { real, isFolder: stat.isDirectory() }
}

function isHiddenPart(part: string): boolean {
  return part !== '..' && isPassedBy(part)
}

/** True when a path is a folder itself or lies in it. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

function realQuietly(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function statQuietly(path: string): Stats | FileError {
  try {
    return statSync(path)
  } catch (error) {
    return fileErrorOf(error, 'This path could not be read')
  }
}

/** A path as it is shown: forward slashes, no leading `./`, no trailing slash. */
function shown(path: string): string {
  const slashes = sep === '/' ? path : path.split(sep).join('/')
  const within = slashes.startsWith('./') ? slashes.replace(/^(?:\.\/+)+/, '') : slashes
  const bare = within.endsWith('/') ? within.replace(/(?<=[^/])\/+$/, '') : within
  return bare === '' ? '.' : bare
}
