import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

/** As it is built and installed: a test of killing the program starts it often. */
const PROGRAM = fileURLToPath(new URL('../../bin/copydesk.js', import.meta.url))
const FLAWED = 'The talks went on through the the night.\n'
const MENDED = 'The talks went on through the night.\n'
const FIX = ['fix', '.', '--rule', 'repeated-word', '--quiet']
const FILES = 300
/** Kills that are tried, half of them with each way to complete; COPYDESK_KILLS asks for more. */
const KILLS = Number(process.env.COPYDESK_KILLS ?? 12) / 2

/** A tree of flawed files and a state folder. */
function tree(): { readonly folder: string; readonly state: string } {
  const names = Array.from({ length: FILES }, (_, i) => [`${i}.txt`, FLAWED] as const)
  return { folder: folderWith(Object.fromEntries(names)), state: folderWith({}) }
}

/** Fixes a tree and kills the program once some of its files are written, and then a random moment later. */
async function killHalfWay(folder: string, state: string): Promise<void> {
  const environment = { ...process.env, XDG_STATE_HOME: state }
  const program = spawn(process.execPath, [PROGRAM, ...FIX], {
    cwd: folder,
    env: environment,
    stdio: 'ignore',
  })
  const ended = once(program, 'exit')
  const begun = join(state, 'copydesk/journal/1.jsonl')
  while (program.exitCode === null && !fs.existsSync(begun)) await sleep(1)
  await sleep(Math.random() * 150)
  program.kill('SIGKILL')
  await ended
}

function texts(folder: string): readonly string[] {
  return fs.readdirSync(folder).map((name) => fs.readFileSync(join(folder, name), 'utf8'))
}

describe.each(['--undo', 'another run'])(`${KILLS} runs of fix, each killed at a random instant`, (then) => {
  it(`leave every file whole, old or new, and ${then} completes`, { timeout: KILLS * 20_000 }, async () => {
    for (let i = 0; i < KILLS; i++) {
      const { folder, state } = tree()
      await killHalfWay(folder, state)
      const files = fs.readdirSync(folder).filter((name) => !name.startsWith('.'))
      expect(files).toHaveLength(FILES)
      for (const name of files)
        expect([FLAWED, MENDED]).toContain(fs.readFileSync(join(folder, name), 'utf8'))
      const words = then === '--undo' ? ['fix', '--undo'] : FIX
      const { status, err } = await runCli(folder, words, { environment: { XDG_STATE_HOME: state } })
      expect([status, err]).toEqual([0, ''])
      expect(texts(folder)).toEqual(Array(FILES).fill(then === '--undo' ? FLAWED : MENDED))
      for (const path of [folder, state]) fs.rmSync(path, { recursive: true })
    }
  })
})
