import { resolve } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { HireHelp } from '../app/check-piece.ts'
import type { Desk } from '../app/desk.ts'
import type { DeskSetup } from '../app/desk-setup.ts'
import { buildName } from '../app/package-files.ts'
import type { Piece } from '../app/piece.ts'
import { type Crew, openCrew } from '../batch/check-crew.ts'
import { joinRun } from '../batch/check-run.ts'
import { checkTarget, type Outcome } from '../batch/check-target.ts'
import type { CheckRun, CrewTerms } from '../batch/crew-terms.ts'
import type { Target } from '../batch/discover.ts'
import { lookOnce } from '../batch/standing-lines.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { statedMaxSize } from './run-setup.ts'
import { UsageError } from './usage-error.ts'

/** Fewer files are checked sooner than a cache is opened. */
const MANY = 20
/** What the machine offers beyond this costs more memory than it saves time. */
const USUAL_THREADS = 16

/** How the files of a run are checked. */
interface Checker {
  /** @param targets all of the run, which are asked for one after the other */
  readonly target: (target: Target, targets: readonly Target[]) => Promise<Outcome>
  /** To be called when the run is over. */
  end(): Promise<void>
}

/**
 * Checks files with the cache of earlier runs where there are many, or where the flags ask for it, and
 * with all cores where there is work for them.
 * @throws UsageError for flags that cannot both hold, or a number of threads that is none
 */
export function openChecker(args: Arguments, host: Host, setup: DeskSetup, desk: Desk): Checker {
  const cache = statedCache(args)
  const threads = statedThreads(args)
  const { onLoaded: _, lexicon: __, ...plainSetup } = setup
  const alone = { setup: plainSetup, folder: host.folder, ...statedMaxSize(args) }
  const taught = lookOnce({ desk, folder: host.folder })
  const isCached = ({ length }: readonly Target[]): boolean =>
    cache === 'asked' || (cache === 'usual' && length >= MANY)
  let crew: Promise<Crew> | undefined
  const openWith = async (targets: readonly Target[]): Promise<Crew> => {
    const run: CheckRun = {
      ...alone,
      ...taught(targets),
      cache: isCached(targets) ? await cacheOf(args, host) : null,
    }
    const now = (): number => process.uptime() * 1000
    return openCrew({ run, targets, own: await joinRun(run, desk), threads, hire, now })
  }
  return {
    async target(target, targets) {
      if (targets.length === 1 && cache !== 'asked') {
        const run = { ...alone, ...taught(targets), cache: null }
        return checkTarget(target, { ...run, desk }, (piece) => helpFor(piece, run, target, threads))
      }
      crew ??= openWith(targets)
      return (await crew).next()
    },
    end: async () => (await crew)?.close(),
  }
}

/** Code units from which on two threads check a text sooner, each a part of it, than one does. */
const WORTH_HELP = 1_000_000

/** A large file is checked by two threads, where there may be two. */
async function helpFor(
  piece: Piece,
  run: CheckRun,
  target: Target,
  threads: () => Promise<number>,
): Promise<HireHelp | undefined> {
  if (piece.source.length < WORTH_HELP || (await threads()) < 2) return undefined
  const { hireCheckHelp } = await import('../batch/check-help.ts')
  return (stretches) => hireCheckHelp(run, target, piece, stretches)
}

/** Most runs are over before a thread would be of use: what starts one is loaded then. */
async function hire(terms: CrewTerms): Promise<Worker> {
  return (await import('../batch/start-check-thread.ts')).startCheckThread(terms)
}

/** @throws UsageError for flags that cannot both hold */
function statedCache(args: Arguments): 'none' | 'asked' | 'usual' {
  const location = args.value('cache-location')
  if (args.flag('cache') === false) {
    if (location === undefined) return 'none'
    throw new UsageError('--no-cache and --cache-location cannot both hold.', 'check')
  }
  return args.flag('cache') === true || location !== undefined ? 'asked' : 'usual'
}

/**
 * The threads that `--threads` states, or as many as the machine runs at once.
 * @throws UsageError for what is no number of threads
 */
function statedThreads(args: Arguments): () => Promise<number> {
  const stated = args.value('threads')
  if (stated === undefined) {
    return async () => Math.min((await import('node:os')).availableParallelism(), USUAL_THREADS)
  }
  const threads = Number(stated)
  if (!/^\d{1,3}$/.test(stated) || threads < 1) {
    throw new UsageError(`--threads takes a number from 1 on, not “${stated}”.`, 'check')
  }
  return async () => threads
}

/** `null` where the program has no name, as while it is developed, or the user no home. */
async function cacheOf(args: Arguments, host: Host): Promise<CheckRun['cache']> {
  const { cacheFolder } = await import('../batch/cache-folder.ts')
  const location = args.value('cache-location')
  const build = buildName()
  const folder = location === undefined ? cacheFolder(host.environment) : resolve(host.folder, location)
  if (build === undefined || folder === undefined) return null
  // The language's own tables of letters come with node.
  return { folder, build: `${build} ${process.version}` }
}
