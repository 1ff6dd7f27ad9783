import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import type { Command } from '../../src/cli/command.ts'
import { commandOf } from '../../src/cli/commands.ts'
import { commandHelp } from '../../src/cli/help.ts'

function command(name: string): Command {
  const found = commandOf(name)
  if (found === undefined) throw new Error(`there is no command ${name}`)
  return found
}

describe('a command line', () => {
  it('refuses an empty path, which an unset variable of a shell leaves', () => {
    expect(() => parseArguments([''], command('fix'))).toThrow('One of the arguments is empty')
    expect(() => parseArguments(['--', 'talks.txt', ''], command('check'))).toThrow('empty')
    expect(parseArguments(['.'], command('fix')).operands).toEqual(['.'])
  })
})

describe('a short flag', () => {
  it('stands for its long one', () => {
    expect(parseArguments(['-q'], command('check')).flag('quiet')).toBe(true)
    expect(parseArguments(['-h'], command('lsp')).flag('help')).toBe(true)
    expect(() => parseArguments(['-q'], command('lsp'))).toThrow('-q belongs to “copydesk check”')
    expect(() => parseArguments(['-h=1'], command('lsp'))).toThrow('There is no flag -h')
    expect(() => parseArguments(['-x'], command('check'))).toThrow('There is no flag -x.')
  })
})

describe('the help of a command', () => {
  it('names the letters that stand for flags, and no flag that nothing reads', () => {
    expect(commandHelp(command('check'), 80)).toMatch(/-q, --quiet[\s\S]*-h, --help[\s\S]*-V, --version/)
    for (const name of ['lsp', 'explain']) expect(commandHelp(command(name), 80)).not.toContain('--quiet')
  })

  it('has no gap where a command takes no operands', () => {
    expect(commandHelp(command('lsp'), 80)).toMatch(/^copydesk lsp: marks/)
  })

  it('says what the exit status means there', () => {
    expect(commandHelp(command('check'), 80)).toContain('Exit status: 0 nothing found, 1 something found')
    expect(commandHelp(command('init'), 80)).toContain('Exit status: 0 written')
    expect(commandHelp(command('lsp'), 80)).toContain('Exit status: 0 shut down by its editor')
  })
})
