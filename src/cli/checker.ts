import { resolve } from 'node:path'
import { buildName } from '../app/package-files.ts'
import type { CheckCache } from '../batch/check-cache.ts'
import { type Batch, checkTarget, type Outcome } from '../batch/check-target.ts'
import type { Target } from '../batch/discover.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { UsageError } from './usage-error.ts'

/** Fewer files are checked sooner than a cache is opened. */
const CACHE_FROM = 20

/** How the files of a run are checked. */
interface Checker {
  /** @param count the files of the run */
  readonly target: (target: Target, count: number) => Promise<Outcome>
  /** To be called when the last file is done. */
  end(): void
}

/**
 * Checks files with the cache of earlier runs where there are many, or where the flags ask for it.
 * @throws UsageError for flags that cannot both hold
 */
export function openChecker(args: Arguments, host: Host, batch: Batch): Checker {
  const location = args.value('cache-location')
  const isAsked = args.flag('cache') === true || location !== undefined
  if (args.flag('cache') === false) {
    if (location !== undefined)
      throw new UsageError('--no-cache and --cache-location cannot both hold.', 'check')
    return { target: (target) => checkTarget(target, batch), end: () => {} }
  }
  let opened: Promise<CheckCache | null> | undefined
  let cache: CheckCache | null = null
  return {
    async target(target, count) {
      if (count < CACHE_FROM && !isAsked) return checkTarget(target, batch)
      opened ??= openCache(location, host)
      cache = await opened
      if (cache === null) return checkTarget(target, batch)
      const { checkCached } = await import('../batch/check-cached.ts')
      return checkCached(target, batch, cache)
    },
    end: () => cache?.flush(),
  }
}

/** `null` where the program has no name, as while it is developed, or the user no home. */
async function openCache(location: string | undefined, host: Host): Promise<CheckCache | null> {
  const { cacheFolder } = await import('../batch/cache-folder.ts')
  const build = buildName()
  const folder = location === undefined ? cacheFolder(host.environment) : resolve(host.folder, location)
  if (build === undefined || folder === undefined) return null
  const { openCheckCache } = await import('../batch/check-cache.ts')
  // The language's own tables of letters come with node.
  return openCheckCache(folder, `${build} ${process.version}`)
}
