import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { HireHelp } from '../app/check-piece.ts'
import { openDesk } from '../app/desk.ts'
import type { Piece } from '../app/piece.ts'
import { hireCheckHelp } from './check-help.ts'
import { checkTarget } from './check-target.ts'
import type { CheckRun } from './crew-terms.ts'
import { discover, type Target } from './discover.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-help-'))
  writeFileSync(
    join(folder, 'council.txt'),
    'The council met at the the hall , and it recieved a a letter.\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function only(): Promise<{ readonly run: CheckRun; readonly target: Target }> {
  const [target] = await discover(['.'], folder)
  if (target === undefined) throw new Error('the file was not found')
  return { run: { setup: {}, folder, cache: null }, target }
}

function helpOf(run: CheckRun, target: Target): (piece: Piece) => Promise<HireHelp> {
  return async (piece) => (stretches) => hireCheckHelp(run, target, piece, stretches)
}

it('finds what one thread finds', async () => {
  const { run, target } = await only()
  const desk = openDesk(run.setup)
  const alone = await checkTarget(target, { desk, folder })
  expect(alone.report.findings.length).toBeGreaterThan(2)
  const beside = await checkTarget(target, { desk, folder }, helpOf(run, target))
  expect(beside).toEqual(alone)
})

it('reports a file whose other thread broke, and goes on', async () => {
  const { run, target } = await only()
  const gone = { ...target, file: join(folder, 'gone.txt') }
  const batch = { desk: openDesk(run.setup), folder }
  const outcome = await checkTarget(target, batch, helpOf(run, gone))
  expect(outcome.report.error?.code).toBe('internal')
})

it('finds in a long text what one thread finds, and fixes it as one', async () => {
  const { run, target } = await only()
  const paragraph =
    'The ferry – a “café” 🚢 – left the harbour at noon, and nobody on the pier waved it off that day.\n\n'
  const slip = 'The council met at the the hall.\n\n'
  const source = `${paragraph.repeat(6000)}${slip}`.repeat(5)
  writeFileSync(join(folder, 'council.txt'), source)
  const desk = openDesk({ only: ['repeated-word'] })
  const batch = { desk, folder, maxSize: 10_000_000 }
  const alone = await checkTarget(target, batch)
  const setup = { only: ['repeated-word'] as const }
  const help = helpOf({ ...run, setup, maxSize: 10_000_000 }, target)
  expect(await checkTarget(target, batch, help)).toEqual(alone)
  expect(alone.report.findings.map(({ range }) => source.slice(range.start, range.end))).toHaveLength(5)
  const fixed = await desk.fix({ path: join(folder, 'council.txt'), source }, () => true)
  expect(fixed.text).toBe(source.replaceAll('the the', 'the'))
  expect(fixed.result.findings).toEqual([])
})
