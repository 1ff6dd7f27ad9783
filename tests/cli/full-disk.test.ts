import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const FILES = 40
/** Large enough that the disk is full before the last file is. */
const SENTENCE = 'The ferry left the harbour before dawn and came back at noon.\n'
const FLAWED = `${SENTENCE.repeat(300)}The talks went on through the the night.\n`
const MENDED = FLAWED.replace('the the', 'the')
const FIX = ['fix', '.', '--rule', 'repeated-word', '--quiet']
const MEGABYTE = 1024 * 1024

/** A file system of its own of two megabytes; the test is skipped where none may be mounted. */
function disk(context: TestContext): string {
  const folder = fs.mkdtempSync(join(tmpdir(), 'copydesk-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { encoding: 'utf8' })
  onTestFinished(() => {
    if (mounted.status === 0) spawnSync('umount', ['--lazy', folder])
    fs.rmSync(folder, { recursive: true, force: true })
  })
  if (mounted.status !== 0) context.skip(`no disk can be mounted here: ${mounted.stderr}`)
  for (let i = 0; i < FILES; i++) fs.writeFileSync(join(folder, `${i}.txt`), FLAWED)
  return folder
}

function texts(folder: string): readonly string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => fs.readFileSync(join(folder, name), 'utf8'))
}

describe('fix', () => {
  it('on a full disk leaves every file whole and says so; with room again it completes', async (context) => {
    const folder = disk(context)
    const state = folderWith({})
    const ballast = join(folder, 'ballast.bin')
    const room = fs.statfsSync(folder)
    // Less than a file is left: no copy can be written beside one.
    fs.writeFileSync(ballast, Buffer.alloc(room.bavail * room.bsize - 8192))
    const full = await runCli(folder, FIX, { environment: { XDG_STATE_HOME: state } })
    expect(full.status).toBe(2)
    expect(full.out).toContain('disk is full')
    expect(texts(folder)).toEqual(Array(FILES).fill(FLAWED))
    expect(fs.readdirSync(folder)).toHaveLength(FILES + 1)
    fs.rmSync(ballast)
    const again = await runCli(folder, FIX, { environment: { XDG_STATE_HOME: state } })
    expect([again.status, again.err]).toEqual([0, ''])
    expect(texts(folder)).toEqual(Array(FILES).fill(MENDED))
  })

  it('on a disk that may not be written to leaves every file as it was and says so', async (context) => {
    const folder = disk(context)
    expect(fs.statfsSync(folder).blocks * fs.statfsSync(folder).bsize).toBe(2 * MEGABYTE)
    expect(spawnSync('mount', ['-o', 'remount,ro', folder]).status).toBe(0)
    const { status, out } = await runCli(folder, FIX, { environment: { XDG_STATE_HOME: folderWith({}) } })
    expect(status).toBe(2)
    expect(out).toContain('could not be written')
    expect(texts(folder)).toEqual(Array(FILES).fill(FLAWED))
  })
})
