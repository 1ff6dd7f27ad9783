import { spawnSync } from 'node:child_process'

/** A whole command to be timed: what it is called in the table, and what is run. */
export interface Contender {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd: string
  readonly environment?: Readonly<Record<string, string>>
  /** Seconds after which it is ended, and told to have taken more. */
  readonly limit?: number
}

/** One run of a command. */
export interface Run {
  /** Seconds from start to end. */
  readonly wall: number
  /** Seconds of all processors, in the program and in the system. */
  readonly cpu: number
  /** Peak resident memory in MB. */
  readonly memory: number
  /** True for a run that was ended at its limit. */
  readonly isOver: boolean
}

/** One contender's figures: medians over the runs. */
export interface Timing extends Run {
  readonly name: string
  /** Medians over the runs of its time through the first contender's of the same run. */
  readonly ratio: { readonly wall: number; readonly cpu: number }
}

const TIME = '/usr/bin/time'
/** What \`timeout\` says of a command that it ended. */
const TIMED_OUT = 124

/**
 * Times whole processes in turn, A B C A B C …, so that a machine that slows down slows all of them;
 * the ratio is taken run by run against the first contender.
 * @param warmUp whether one run of each goes uncounted, first
 * @throws Error when a command cannot be started or dies by a signal
 */
export function timeInTurn(contenders: readonly Contender[], runs: number, warmUp = true): readonly Timing[] {
  if (warmUp) contenders.forEach(timeOnce)
  const rounds = Array.from({ length: runs }, () => contenders.map(timeOnce))
  return contenders.map(({ name }, i) => {
    const own = rounds.flatMap((round) => round[i] ?? [])
    const through = (what: 'wall' | 'cpu'): number =>
      median(rounds.map((round) => (round[i]?.[what] ?? Number.NaN) / (round[0]?.[what] ?? Number.NaN)))
    return { name, ...medians(own), ratio: { wall: through('wall'), cpu: through('cpu') } }
  })
}

/** The median of each figure over some runs. */
export function medians(runs: readonly Run[]): Run {
  return {
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    memory: median(runs.map(({ memory }) => memory)),
    isOver: runs.some(({ isOver }) => isOver),
  }
}

/**
 * Runs a command once.
 * @throws Error when it cannot be started, dies by a signal, or ends with more than exit status 1: findings are a run, work undone is none
 */
export function timeOnce({ name, command, cwd, environment = {}, limit }: Contender): Run {
  const limited = limit === undefined ? command : ['timeout', String(limit), ...command]
  const started = process.hrtime.bigint()
  const child = spawnSync(TIME, ['-f', '%M %U %S', '--', ...limited], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment, NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  })
  const wall = Number(process.hrtime.bigint() - started) / 1e9
  const isOver = limit !== undefined && child.status === TIMED_OUT
  if (child.error !== undefined || child.status === null || (child.status > 1 && !isOver)) {
    throw new Error(`${name} failed: ${child.error?.message ?? child.stderr.toString().slice(0, 2000)}`)
  }
  const figures = child.stderr.toString().trim().split('\n').at(-1)?.split(' ').map(Number)
  const [kilobytes = Number.NaN, user = Number.NaN, system = Number.NaN] = figures ?? []
  return { wall, cpu: user + system, memory: kilobytes / 1024, isOver }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
