/** A stream that the program writes to. */
export interface Output {
  write(text: string | Uint8Array): void
  readonly isTerminal: boolean
  /** Columns of the terminal; a usual width where it is none. */
  readonly columns: number
}

/** What the program knows of the machine that it runs on. */
export interface Host {
  /** The folder that relative paths start from. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly out: Output
  readonly err: Output
  /**
   * Reads standard input to its end.
   * @param maxSize in bytes
   * @throws FileError when there is more
   */
  readInput(maxSize: number): Promise<Uint8Array>
  /** True once the user has asked to stop. */
  readonly isStopped: () => boolean
}
