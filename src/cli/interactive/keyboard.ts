import { type Key, readKeys } from './keys.ts'

/** The keys of the terminal that the program stands on, one at a time, nothing echoed. */
export interface Keyboard {
  next(): Promise<Key>
  /** The signal that ended the asking, where one did. */
  readonly signal: NodeJS.Signals | undefined
  /** Gives the terminal back as it was. */
  close(): void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Pasted text comes in brackets, so that it is never taken for keys (xterm's bracketed paste). */
const BRACKETS_ON = '\u001b[?2004h'
const BRACKETS_OFF = '\u001b[?2004l'

/** Opens the keyboard. Standard input must be a terminal. */
export function openKeyboard(): Keyboard {
  const { stdin, stdout } = process
  const keys: Key[] = []
  let wake: ((key: Key) => void) | undefined
  let rest = ''
  let signal: NodeJS.Signals | undefined
  const give = (key: Key): void => {
    const waiting = wake
    wake = undefined
    if (waiting === undefined) keys.push(key)
    else waiting(key)
  }
  const onData = (text: string): void => {
    const read = readKeys(rest + text)
    rest = read.rest
    for (const key of read.keys) give(key)
  }
  const onEnd = (): void => give({ kind: 'break' })
  const onSignal = (name: NodeJS.Signals): void => {
    signal = name
    give({ kind: 'break' })
  }
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdout.write(BRACKETS_ON)
  stdin.on('data', onData).on('end', onEnd).resume()
  for (const name of SIGNALS) process.on(name, onSignal)
  return {
    next: () => {
      const key = keys.shift()
      if (key !== undefined) return Promise.resolve(key)
      return new Promise((resolve) => {
        wake = resolve
      })
    },
    get signal() {
      return signal
    },
    close() {
      stdin.off('data', onData).off('end', onEnd).pause()
      for (const name of SIGNALS) process.off(name, onSignal)
      stdin.setRawMode(false)
      stdout.write(BRACKETS_OFF)
    },
  }
}
