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

describe('the help of a command', () => {
  it('has no gap where a command takes no operands', () => {
    expect(commandHelp(command('lsp'), 80)).toMatch(/^copydesk lsp: marks/)
  })

  it('says what the exit status means there', () => {
    expect(commandHelp(command('check'), 80)).toContain('Exit status: 0 nothing found, 1 something found')
    expect(commandHelp(command('init'), 80)).toContain('Exit status: 0 written')
    expect(commandHelp(command('lsp'), 80)).toContain('Exit status: 0 shut down by its editor')
  })
})
