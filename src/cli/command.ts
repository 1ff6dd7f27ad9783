import type { Host } from './host.ts'

/** A command line as it was read. */
export interface Arguments {
  /** What is no flag, in order. */
  readonly operands: readonly string[]
  /** True when a flag that takes no value was given; false for `--no-…`; `undefined` when neither was. */
  flag(name: string): boolean | undefined
  /** The last value that was given. */
  value(name: string): string | undefined
  /** Every value that was given. */
  values(name: string): readonly string[]
}

/** One flag of a command. */
export interface Flag {
  /** Without its dashes. */
  readonly name: string
  /** A letter that stands for it behind one dash, since hands know some. */
  readonly short?: string
  /** What its value is called in the help; absent for a flag that takes none. */
  readonly value?: string
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[]
  /** May be given more than once. */
  readonly many?: true
  /** May be taken back as `--no-…`. */
  readonly negatable?: true
  readonly help: string
}

/** What the exit status means of a command that looks for findings. */
export const FINDINGS_STATUS = '0 nothing found, 1 something found, 2 the work could not be done'

/** A command: what its help says of it, and where its work is done. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** What stands behind the name in the usage line. */
  readonly operands: string
  readonly about: readonly string[]
  readonly flags: readonly Flag[]
  readonly examples: readonly (readonly [command: string, does: string])[]
  /** What each exit status of it means. */
  readonly status: string
  /** Runs it and gives the exit status. */
  readonly run: (args: Arguments, host: Host) => Promise<number>
}
