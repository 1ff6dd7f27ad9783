import { spawnSync } from 'node:child_process'

/** A whole command to be timed: what it is called in the table, and what is run. */
export interface Contender {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd: string
}

/** One contender's figures: medians over the runs. */
export interface Timing {
  readonly name: string
  readonly wall: number
  /** Peak resident memory in MB. */
  readonly memory: number
  /** Median over the runs of its wall time through the first contender's of the same run. */
  readonly ratio: number
}

const TIME = '/usr/bin/time'

/**
 * Times whole processes in turn, A B C A B C …, so that a machine that slows down slows all of them;
 * the ratio is taken run by run against the first contender. One run of each goes uncounted, first.
 * @throws Error when a command cannot be started or dies by a signal
 */
export function timeInTurn(contenders: readonly Contender[], runs: number): readonly Timing[] {
  const walls = contenders.map((): number[] => [])
  const memories = contenders.map((): number[] => [])
  for (let run = -1; run < runs; run++) {
    contenders.forEach((contender, i) => {
      const { wall, memory } = timeOnce(contender)
      if (run < 0) return
      walls[i]?.push(wall)
      memories[i]?.push(memory)
    })
  }
  const base = walls[0] ?? []
  return contenders.map((contender, i) => ({
    name: contender.name,
    wall: median(walls[i] ?? []),
    memory: median(memories[i] ?? []),
    ratio: median((walls[i] ?? []).map((wall, run) => wall / (base[run] ?? Number.NaN))),
  }))
}

function timeOnce({ name, command, cwd }: Contender): { readonly wall: number; readonly memory: number } {
  const started = process.hrtime.bigint()
  const child = spawnSync(TIME, ['-f', '%M', '--', ...command], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  })
  const wall = Number(process.hrtime.bigint() - started) / 1e9
  if (child.error !== undefined || child.status === null || child.status > 2) {
    throw new Error(`${name} failed: ${child.error?.message ?? child.stderr.toString().slice(0, 2000)}`)
  }
  const kilobytes = Number(child.stderr.toString().trim().split('\n').at(-1))
  return { wall, memory: kilobytes / 1024 }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
