/** A place in a file, counted from 1. */
export interface ConfigPlace {
  readonly line: number
  readonly column: number
}

/** What is wrong with a configuration, and where. */
export interface ConfigFault {
  /** The file as the user would open it. */
  readonly file: string
  /** The keys down to the fault: `rules.spelling.words`; empty for the whole file. */
  readonly path: string
  /** Where it stands in the file; absent where the fault is the file itself. */
  readonly place?: ConfigPlace
  /** One sentence without a full stop: what was found, what was expected, the nearest right name. */
  readonly problem: string
  /** The file that the configuration names and that could not be read; absolute. */
  readonly unread?: string
}

/** Thrown for a configuration that cannot be obeyed: no file is checked under it. */
export class ConfigError extends Error {
  readonly fault: ConfigFault
  constructor(fault: ConfigFault) {
    super(faultSentence(fault))
    this.name = 'ConfigError'
    this.fault = fault
  }
}

/** A fault in one line: the file and the place, the keys, the problem. */
export function faultSentence(fault: ConfigFault): string {
  const place = fault.place === undefined ? '' : `:${fault.place.line}:${fault.place.column}`
  const path = fault.path === '' ? '' : `${fault.path}: `
  const end = fault.problem.endsWith('?') ? '' : '.'
  return `${fault.file}${place}: ${path}${fault.problem}${end}`
}
