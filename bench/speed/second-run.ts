import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Run, timeOnce } from './timing.ts'

/** A first run over a tree, and a second one over a fresh clone of it. */
export interface TwoRuns {
  readonly first: Run
  readonly second: Run
  /** True when both wrote the same bytes. */
  readonly same: boolean
}

/**
 * Checks a tree with an empty cache, clones it by git into another folder, so that neither its path nor
 * its times are the old ones, and checks the clone.
 * @param tree a folder under git
 * @param command up to the operands; it runs in the tree
 */
export function runTwice(tree: string, command: readonly string[], scratch: string): TwoRuns {
  const folder = mkdtempSync(join(scratch, 'twice-'))
  const clone = join(folder, 'clone')
  const environment = { XDG_CACHE_HOME: join(folder, 'cache') }
  const run = (cwd: string, name: string): Run => {
    const report = ['--format', `json=${join(folder, name)}`, '.']
    return timeOnce({ name, command: [...command, ...report], cwd, environment })
  }
  try {
    const first = run(tree, 'first')
    execFileSync('git', ['clone', '--quiet', tree, clone])
    const second = run(clone, 'second')
    const [a, b] = ['first', 'second'].map((name) => readFileSync(join(folder, name)))
    return { first, second, same: a !== undefined && b !== undefined && a.equals(b) && a.length > 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts a folder under git as it stands. */
export function commitAll(tree: string): void {
  const git = (...words: string[]): void => {
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...words], {
      cwd: tree,
    })
  }
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Articles')
}
