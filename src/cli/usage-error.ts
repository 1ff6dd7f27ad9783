/** Thrown for a command line that cannot be obeyed; the message tells what was meant instead. */
export class UsageError extends Error {
  /** The command whose help explains it; absent where there is none. */
  readonly command: string | undefined
  constructor(message: string, command?: string) {
    super(message)
    this.name = 'UsageError'
    this.command = command
  }
}
