import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

const IGNORE_FILES = ['.gitignore', '.copydeskignore'] as const

/** The ignore files that hold in a folder: its own and those of the folders over it. */
export interface IgnoreScope {
  /** @param path absolute, below the scope's folder */
  ignores(path: string, isFolder: boolean): boolean
  /** The scope of a folder directly below. */
  enter(folder: string): IgnoreScope
}

interface Level {
  readonly folder: string
  readonly patterns: Ignore
}

/**
 * The ignore files over and in a folder. As git does it, looks upwards to the root of the working
 * copy (the folder that holds `.git`), or to the root of the file system where there is none.
 */
export function ignoreScope(folder: string): IgnoreScope {
  return scopeOf([...levelsOver(folder), ...levelsIn(folder)])
}

function scopeOf(levels: readonly Level[]): IgnoreScope {
  return {
    ignores(path, isFolder) {
      // The innermost file that speaks of the path decides, so that a folder can take one back in.
      for (let i = levels.length - 1; i >= 0; i--) {
        const level = levels[i]
        if (level === undefined) continue
        const name = relative(level.folder, path).split(sep).join('/')
        const verdict = level.patterns.test(isFolder ? `${name}/` : name)
        if (verdict.ignored || verdict.unignored) return verdict.ignored
      }
      return false
    },
    enter(folder) {
      const own = levelsIn(folder)
      return own.length === 0 ? this : scopeOf([...levels, ...own])
    },
  }
}

function levelsOver(folder: string): readonly Level[] {
  const levels: Level[] = []
  for (let at = folder; !isWorkingCopy(at); ) {
    const parent = dirname(at)
    if (parent === at) break
    at = parent
    levels.unshift(...levelsIn(at))
  }
  return levels
}

function isWorkingCopy(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

function levelsIn(folder: string): readonly Level[] {
  return IGNORE_FILES.flatMap((name) => {
    const text = readQuietly(join(folder, name))
    return text === undefined ? [] : [{ folder, patterns: ignore({ allowRelativePaths: true }).add(text) }]
  })
}

/** An ignore file that is missing or may not be read ignores nothing. */
function readQuietly(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
