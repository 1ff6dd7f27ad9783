import { type Desk, openDesk } from '../app/desk.ts'
import type { DeskSetup } from '../app/desk-setup.ts'
import { type HousePolicy, housePolicies } from '../app/house-rules.ts'
import { decidingFiles, stampOf } from '../batch/deciding-files.ts'
import { ConfigError, type ConfigFault } from '../config/config-error.ts'
import { loadLexicon } from '../lexicon/load-lexicon.ts'
import type { Settings } from './settings.ts'

/** The desk at which pieces are checked, as settings and configuration files stand now. */
export interface House {
  readonly desk: Desk
  /** Goes up whenever a desk is opened anew: what an older one said holds no longer. */
  readonly generation: number
  /** @throws ConfigError */
  policyFor(path: string): HousePolicy
  /** What a fresh look at all that decides on the piece at a path finds wrong with it; `null` where nothing is. */
  faultAt(path: string): Promise<ConfigFault | null>
  /** Takes new settings, for the pieces at these paths. */
  arrange(settings: Settings, paths: readonly string[]): void
  /**
   * Opens a desk that reads every configuration and word file anew, and takes note of how the files stand
   * that decide on the pieces at these paths.
   */
  reopen(paths: readonly string[]): void
  /** Takes note of how the files stand that decide on the piece at a path: configurations, word files. */
  note(path: string): void
  /** Whether one of them has come, changed or gone since it was noted. */
  hasMoved(): boolean
  close(): Promise<void>
}

/** @param userVocabulary the user's own word file, absolute; `undefined` where there is no place for one */
export function openHouse(settings: Settings, userVocabulary: string | undefined): House {
  const lexicon = loadLexicon()
  const setupOf = (stated: Settings): DeskSetup => ({
    lexicon,
    ...(stated.configPath === undefined ? {} : { configPath: stated.configPath }),
    ...(stated.language === undefined ? {} : { language: stated.language }),
    ...(userVocabulary === undefined ? {} : { userVocabulary }),
  })
  const open = (stated: Settings): { readonly desk: Desk; readonly policyFor: House['policyFor'] } => {
    const setup = setupOf(stated)
    return { desk: openDesk(setup), policyFor: housePolicies(setup) }
  }
  let stated = settings
  let current = open(stated)
  let generation = 0
  const stamps = new Map<string, string>()
  const note = (paths: readonly string[]): void => {
    const own = [userVocabulary, stated.configPath].filter((file) => file !== undefined)
    for (const file of [...decidingFiles(paths, current.policyFor), ...own]) {
      if (!stamps.has(file)) stamps.set(file, stampOf(file))
    }
  }
  const reopen = (paths: readonly string[]): void => {
    void current.desk.close()
    current = open(stated)
    generation++
    stamps.clear()
    note(paths)
  }
  return {
    get desk() {
      return current.desk
    },
    get generation() {
      return generation
    },
    policyFor: (path) => current.policyFor(path),
    faultAt: (path) => faultOf(openDesk(setupOf(stated)), path),
    arrange(next, paths) {
      stated = next
      reopen(paths)
    },
    reopen,
    note: (path) => note([path]),
    hasMoved: () => [...stamps].some(([file, stamp]) => stampOf(file) !== stamp),
    close: () => current.desk.close(),
  }
}

async function faultOf(desk: Desk, path: string): Promise<ConfigFault | null> {
  try {
    await desk.printFor(path)
    return null
  } catch (error) {
    if (error instanceof ConfigError) return error.fault
    throw error
  } finally {
    await desk.close()
  }
}
