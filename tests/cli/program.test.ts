import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { folderWith } from './run-cli.ts'

const TSX = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))
const PROGRAM = fileURLToPath(new URL('../../src/cli/cli.ts', import.meta.url))
const FLAWED = 'The talks went on through the the night.\n'
const ONLY = ['--rule', 'repeated-word']

/** Runs the program in a process of its own. */
function run(folder: string, words: readonly string[], input = '', preload: readonly string[] = []) {
  const args = [...preload, TSX, PROGRAM, ...words]
  return spawnSync(process.execPath, args, { cwd: folder, input, encoding: 'utf8' })
}

describe('the program', () => {
  it('hands on the exit status, and each report to its stream', () => {
    const folder = folderWith({ 'a.txt': FLAWED })
    const found = run(folder, ['a.txt', ...ONLY])
    expect([found.status, found.stderr]).toEqual([1, ''])
    expect(found.stdout).toContain('stands twice')
    const unknown = run(folder, ['--formt'])
    expect([unknown.status, unknown.stdout]).toEqual([2, ''])
  })

  it('filters standard input byte by byte', () => {
    const { status, stdout } = run(folderWith({}), ['fix', '-', ...ONLY], `\ufeffÄ 😀\r\n${FLAWED}`)
    expect([status, stdout]).toEqual([0, '\ufeffÄ 😀\r\nThe talks went on through the night.\n'])
  })

  it('ends once all is written, whatever the engine has planned', () => {
    const folder = folderWith({
      'a.txt': FLAWED,
      'planned.cjs': 'setTimeout(() => console.log("late"), 3000)',
    })
    const { status, stdout } = run(folder, ['a.txt', ...ONLY], '', ['--require', join(folder, 'planned.cjs')])
    expect(status).toBe(1)
    expect(stdout).toContain('stands twice')
    expect(stdout).not.toContain('late')
  })

  it('ends without a word when nobody reads on', async () => {
    const files = Array.from({ length: 300 }, (_, i) => [`${i}.txt`, FLAWED.repeat(50)] as const)
    const folder = folderWith(Object.fromEntries(files))
    const command = `"${process.execPath}" "${TSX}" "${PROGRAM}" . ${ONLY.join(' ')} | head -1`
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command], { cwd: folder })
    expect([stdout, stderr]).toEqual(['0.txt\n', ''])
  })
})
