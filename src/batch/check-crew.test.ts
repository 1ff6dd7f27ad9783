import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk } from '../app/desk.ts'
import { ConfigError } from '../config/config-error.ts'
import { type Crew, type CrewWork, openCrew } from './check-crew.ts'
import { joinRun } from './check-run.ts'
import type { Outcome } from './check-target.ts'
import type { CheckRun } from './crew-terms.ts'
import { discover } from './discover.ts'
import { startCheckThread } from './start-check-thread.ts'

const COUNT = 90
let folder = ''
let run: CheckRun

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-crew-'))
  for (let i = 0; i < COUNT; i++) {
    const name = `${String(i).padStart(2, '0')}.txt`
    writeFileSync(
      join(folder, name),
      `Council number ${i} met at the the hall.\n\nIt recieved ${i + 2} letters.\n`,
    )
  }
  run = { setup: {}, folder, cache: null }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Says that much time has passed at each look, so that threads are hired at once. */
function hasty(): () => number {
  let time = 0
  return () => {
    time += 1000
    return time
  }
}

async function crewOf(changes: Partial<CrewWork>): Promise<Crew> {
  const targets = await discover(['.'], folder)
  const own = await joinRun(run, openDesk(run.setup))
  const hire = async (terms: Parameters<typeof startCheckThread>[0]): Promise<Worker> =>
    startCheckThread(terms)
  return openCrew({ run, targets, own, threads: async () => 3, hire, now: hasty(), ...changes })
}

async function allOf(crew: Crew): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (let i = 0; i < COUNT; i++) outcomes.push(await crew.next())
  await crew.close()
  return outcomes
}

describe('a crew', () => {
  it('gives what one thread gives, in order, when others work with it', async () => {
    let hired = 0
    const others = await crewOf({
      hire: async (terms) => {
        hired++
        return startCheckThread(terms)
      },
    })
    const alone = await crewOf({ threads: async () => 1 })
    expect(await allOf(others)).toEqual(await allOf(alone))
    expect(hired).toBe(2)
  })

  it('leaves the work to others and is told of each file once', async () => {
    // The own part waits until a thread has taken its share, so that one is sure to work.
    const targets = await discover(['.'], folder)
    const own = await joinRun(run, openDesk(run.setup))
    const seen: string[] = []
    const slow = {
      check: async (target: (typeof targets)[number]) => {
        seen.push(target.path)
        await new Promise((resolve) => setTimeout(resolve, 200))
        return own.check(target)
      },
      end: () => {},
    }
    const outcomes = await allOf(await crewOf({ own: slow }))
    expect(outcomes.map(({ report }) => report.path)).toEqual(targets.map(({ path }) => path))
    expect(new Set(outcomes.map(({ report }) => report.findings.length))).toEqual(new Set([2]))
    expect(seen.length).toBeLessThan(COUNT)
  })

  it('reports the file that a thread had in hand when it broke, and does the others', async () => {
    const breaking = `
      const { workerData } = require('node:worker_threads')
      const index = Atomics.add(workerData.shared, 0, 1)
      Atomics.store(workerData.shared, 2 + workerData.seat, index)
      throw new Error('out of luck')`
    const hire = async (terms: object): Promise<Worker> =>
      new Worker(breaking, { eval: true, workerData: terms })
    const targets = await discover(['.'], folder)
    const own = await joinRun(run, openDesk(run.setup))
    const patient = {
      check: async (target: (typeof targets)[number]) => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        return own.check(target)
      },
      end: () => {},
    }
    const outcomes = await allOf(await crewOf({ hire, own: patient, threads: async () => 2 }))
    const broken = outcomes.filter(({ report }) => report.error !== null)
    expect(broken.map(({ report }) => report.error)).toEqual([
      { code: 'internal', message: 'This file could not be dealt with: out of luck.' },
    ])
    expect(outcomes.filter(({ report }) => report.findings.length === 2)).toHaveLength(COUNT - 1)
  })

  it('throws what a configuration is at fault for at the place of its file', async () => {
    const config = join(folder, 'broken.json')
    writeFileSync(config, '{ "rules": { "spelling": { "severity": "loud" } } }')
    const faulty: CheckRun = { ...run, setup: { configPath: config } }
    const own = await joinRun(faulty, openDesk(faulty.setup))
    const crew = await crewOf({ run: faulty, own })
    await expect(crew.next()).rejects.toBeInstanceOf(ConfigError)
    await crew.close()
  })

  it('ends its threads when the run is given up', async () => {
    const crew = await crewOf({})
    await crew.next()
    await crew.next()
    await crew.close()
  })
})
