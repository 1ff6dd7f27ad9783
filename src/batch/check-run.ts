import { ConfigError } from '../config/config-error.ts'
import { type Batch, checkTarget, type Outcome } from './check-target.ts'
import type { CheckRun, Told } from './crew-terms.ts'
import type { Target } from './discover.ts'

/** One thread's part in a run. */
export interface RunPart {
  /** @throws ConfigError when the file's configuration cannot be obeyed */
  check(target: Target): Promise<Outcome>
  /** To be called when this thread has done its last file: writes what was found into the cache. */
  end(): void
}

/** Takes part in a run at a desk of one's own. */
export async function joinRun(run: CheckRun, desk: Batch['desk']): Promise<RunPart> {
  const { folder, maxSize, standing } = run
  const batch: Batch = {
    desk,
    folder,
    ...(maxSize === undefined ? {} : { maxSize }),
    ...(standing === undefined ? {} : { standing }),
  }
  if (run.cache === null) return { check: (target) => checkTarget(target, batch), end: () => {} }
  const [{ openCheckCache }, { checkCached }] = await Promise.all([
    import('./check-cache.ts'),
    import('./check-cached.ts'),
  ])
  const cache = openCheckCache(run.cache.folder, run.cache.build)
  return { check: (target) => checkCached(target, batch, cache), end: () => cache.flush() }
}

/** Checks a file and says what came of it as plain data. */
export async function tellOf(part: RunPart, target: Target, index: number): Promise<Told> {
  try {
    return { index, outcome: await part.check(target) }
  } catch (error) {
    if (error instanceof ConfigError) return { index, fault: error.fault }
    throw error
  }
}
