import { type FSWatcher, watch } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { openDesk } from '../app/desk.ts'
import { housePolicies } from '../app/house-rules.ts'
import { type Batch, checkTarget } from '../batch/check-target.ts'
import { decidingFiles, stampOf } from '../batch/deciding-files.ts'
import { discover, type Target } from '../batch/discover.ts'
import { taughtBy } from '../batch/standing-lines.ts'
import { ConfigError } from '../config/config-error.ts'
import { harmless } from '../report/harmless.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { reportOutputs } from './report-outputs.ts'
import { EXIT, runReport } from './run-report.ts'
import { deskSetup, statedFailOn, statedMaxSize } from './run-setup.ts'
import { shownFault } from './shown-path.ts'
import { UsageError } from './usage-error.ts'

/** An editor writes a file in several steps; what follows within this time is one change. */
const SETTLE_MS = 40
/** How often the user's wish to stop is looked at; configurations; and the files where the system reports no changes. */
const TICK_MS = 100
const POLL_MS = 1000

/** Flags that speak of one run. */
const OF_ONE_RUN = ['since', 'baseline', 'write-baseline', 'prune-baseline', 'words'] as const

/**
 * `copydesk check --watch`: checks all, then each file again as soon as it changes, until Ctrl-C.
 * @returns the exit status of the last check
 */
export async function runWatch(args: Arguments, host: Host): Promise<number> {
  const other = OF_ONE_RUN.find((name) => args.flag(name) || args.value(name) !== undefined)
  if (other !== undefined) throw new UsageError(`--watch and --${other} cannot both hold.`, 'check')
  if (args.operands.includes('-')) throw new UsageError('--watch needs files; “-” is read once.', 'check')
  const paths = args.operands.length === 0 ? ['.'] : args.operands
  const alarm = openAlarm()
  let stamps: Stamps = new Map()
  let house: Stamps = new Map()
  let status: number = EXIT.clean
  try {
    for (let isFirst = true; !host.isStopped(); isFirst = false) {
      const targets = await discover(paths, host.folder)
      const before = house
      house = stampsOf(houseFiles(targets, args, host))
      const isNewHouse = isFirst || [...before].some(([file, stamp]) => (house.get(file) ?? stamp) !== stamp)
      const now = stampsOf(targets.map(({ file }) => file))
      const changed = targets.filter(({ file }) => isNewHouse || now.get(file) !== stamps.get(file))
      stamps = now
      alarm.watch(targets)
      if (changed.length > 0) status = await checkOnce(changed, targets, args, host)
      if (isFirst) host.err.write('Watching for changes; Ctrl-C ends.\n')
      await alarm.wait(host.isStopped, () => haveMoved(house))
    }
  } finally {
    alarm.close()
  }
  return status
}

/**
 * With a desk of its own, since configuration and word files may have changed too.
 * @param all the files that are watched: what those beside a changed one have in common may be new
 */
async function checkOnce(
  targets: readonly Target[],
  all: readonly Target[],
  args: Arguments,
  host: Host,
): Promise<number> {
  const desk = openDesk(deskSetup(args, host))
  const folders = new Set(targets.map(({ file }) => dirname(file)))
  const beside = all.filter(({ file }) => folders.has(dirname(file)))
  const onlooker = { desk, folder: host.folder }
  const batch: Batch = { ...onlooker, ...statedMaxSize(args), ...taughtBy(beside, onlooker) }
  const report = runReport({
    outputs: await reportOutputs(args, host, host.out),
    quiet: args.flag('quiet') ?? false,
    ...statedFailOn(args),
  })
  try {
    for (const target of targets) report.add(await checkTarget(target, batch))
    return report.end()
  } catch (error) {
    // Half a configuration, saved while it is written, must not end the watch.
    if (!(error instanceof ConfigError)) throw error
    host.err.write(`${harmless(shownFault(error, host.folder))}\n`)
    return EXIT.couldNot
  } finally {
    await desk.close()
  }
}

/** What decides on the files: configurations, the lists that they name, the user's own words. */
function houseFiles(targets: readonly Target[], args: Arguments, host: Host): readonly string[] {
  const setup = deskSetup(args, host)
  if (setup.useConfig === false) return []
  const paths = targets.map(({ path }) => resolve(host.folder, path))
  const own = [setup.configPath, setup.userVocabulary].filter((file) => file !== undefined)
  return [...decidingFiles(paths, housePolicies(setup)), ...own]
}

type Stamps = ReadonlyMap<string, string>

function stampsOf(files: readonly string[]): Stamps {
  return new Map(files.map((file) => [file, stampOf(file)]))
}

function haveMoved(stamps: Stamps): boolean {
  return [...stamps].some(([file, stamp]) => stampOf(file) !== stamp)
}

/** Wakes when something changed in the folders of the files. */
interface Alarm {
  watch(targets: readonly Target[]): void
  /** @param hasMoved whether something else has changed, which is asked now and then */
  wait(isStopped: () => boolean, hasMoved: () => boolean): Promise<void>
  close(): void
}

function openAlarm(): Alarm {
  const watchers = new Map<string, FSWatcher>()
  let rung = 0
  let isBlind = false
  const ring = (): void => {
    rung = Date.now()
  }
  const look = (folder: string): void => {
    try {
      const watcher = watch(folder, ring)
      watcher.on('error', () => watcher.close())
      watchers.set(folder, watcher)
    } catch {
      // The system watches no more folders: the files are looked at in turn.
      isBlind = true
    }
  }
  return {
    watch(targets) {
      for (const folder of new Set(targets.map(({ file }) => dirname(file)))) {
        if (!watchers.has(folder)) look(folder)
      }
    },
    async wait(isStopped, hasMoved) {
      let looked = Date.now()
      while (!isStopped()) {
        await new Promise((resolve) => setTimeout(resolve, rung === 0 ? TICK_MS : SETTLE_MS))
        const isSettled = rung !== 0 && Date.now() - rung >= SETTLE_MS
        if (isSettled) break
        if (Date.now() - looked < POLL_MS) continue
        if (isBlind || hasMoved()) break
        looked = Date.now()
      }
      rung = 0
    },
    close() {
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}
