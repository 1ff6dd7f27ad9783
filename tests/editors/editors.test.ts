import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../cli/run-cli.ts'

/** Real editors, driven without a screen. Where one is not installed, its test says so and is skipped. */
function isInstalled(name: string, proof: readonly string[]): boolean {
  const there = spawnSync(name, [...proof]).status === 0
  if (!there) console.warn(`${name} is not installed (or not whole): its test is skipped`)
  return there
}

const ROOT = new URL('../../', import.meta.url).pathname
const TEXT = [
  'Naïve 😀 café: they recieve it.',
  'In Febuary, 😀 “né”, they said that the the end is near.',
  'The harbour board met again on the quay and spoke of the ferry, the fares and the weather of the week.',
  'Nobody had asked for a vote, and when the hour came the chairman thanked all of them and went home.',
  '',
].join('\r\n')

/** In Markdown or not, as the editor asks for it. */
const HOVER =
  /^\**“recieve” is probably a typo for “receive”\.\**\n+.*spelling.* \(more than 99 % sure\): Typos/

function run(
  command: readonly string[],
  file: string,
): { readonly lines: ReadonlyMap<string, unknown>; readonly all: string } {
  const [name = '', ...args] = command
  const { stdout, stderr } = spawnSync(name, args, {
    encoding: 'utf8',
    timeout: 120_000,
    env: {
      ...process.env,
      COPYDESK_PROGRAM: join(ROOT, 'bin/copydesk.js'),
      COPYDESK_NVIM: join(ROOT, 'editors/neovim/copydesk.lua'),
      COPYDESK_EMACS: join(ROOT, 'editors/emacs/copydesk.el'),
      COPYDESK_FILE: file,
      XDG_CONFIG_HOME: join(file, '../.config'),
    },
  })
  const lines = stdout.split('\n').flatMap((line) => {
    const [, key, value] = /^([A-Z]+) (.*)$/.exec(line) ?? []
    return key === undefined || value === undefined || key === 'TIMEOUT'
      ? []
      : [[key, JSON.parse(value)] as const]
  })
  return { lines: new Map(lines), all: `${stdout}\n${stderr}` }
}

describe('Neovim', () => {
  it.skipIf(!isInstalled('nvim', ['--version']))(
    'marks, explains, mends, learns a word, fixes and saves',
    () => {
      const folder = folderWith({ 'talks.txt': TEXT, '.textlintrc.json': '{}' })
      const file = join(folder, 'talks.txt')
      const { lines, all } = run(
        ['nvim', '--headless', '--clean', '-c', `luafile ${ROOT}tests/editors/neovim.lua`],
        file,
      )
      expect(lines.get('MARKS'), all).toEqual([
        { code: 'spelling', text: 'recieve' },
        { code: 'spelling', text: 'Febuary' },
        { code: 'repeated-word', text: 'the the' },
      ])
      expect(lines.get('HOVER')).toMatch(HOVER)
      expect(lines.get('TITLE')).toBe('Replace with “receive”')
      expect(readFileSync(file, 'utf8'), all).toBe(
        TEXT.replace('recieve', 'receive').replace('the the', 'the'),
      )
      expect(readFileSync(join(folder, 'copydesk-words.txt'), 'utf8')).toBe('Febuary\n')
    },
  )
})

const EGLOT = ['-q', '--batch', '--eval', "(progn (require 'package) (package-initialize) (require 'eglot))"]

describe('Emacs', () => {
  it.skipIf(!isInstalled('emacs', EGLOT))('with eglot marks, fixes and saves', () => {
    const folder = folderWith({ 'talks.txt': TEXT, '.textlintrc.json': '{}' })
    const file = join(folder, 'talks.txt')
    const { lines, all } = run(['emacs', '-q', '--batch', '-l', join(ROOT, 'tests/editors/emacs.el')], file)
    expect(lines.get('MARKS'), all).toEqual(['Febuary', 'recieve', 'the the'])
    expect(lines.get('DONE'), all).toBe(true)
    expect(lines.get('HOVER')).toMatch(HOVER)
    expect(lines.get('TITLE')).toBe('Replace with “receive”')
    expect(readFileSync(file, 'utf8')).toBe(TEXT.replace('recieve', 'receive').replace('the the', 'the'))
  })
})
