import { nearest } from '../text/nearest.ts'
import type { Arguments, Command, Flag } from './command.ts'
import { COMMANDS } from './commands.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads the words behind a command's name. Flags may stand before, between and behind operands;
 * after `--` everything is an operand.
 * @throws UsageError for a flag the command does not have, a value that is missing or not allowed, and for
 *   an empty operand: “copydesk fix "$FILE"” with FILE unset must not mend the whole folder
 */
export function parseArguments(words: readonly string[], command: Command): Arguments {
  const operands: string[] = []
  const flags = new Map<string, boolean>()
  const values = new Map<string, string[]>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word === '--') {
      operands.push(...words.slice(i + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word)
      continue
    }
    const { name, stated } = partsOf(word)
    const flag = command.flags.find((known) => isNamed(known, word, name))
    if (flag === undefined) {
      if (!takeBack(name, command, flags)) throw unknownFlag(word, command)
    } else if (flag.value === undefined) {
      if (stated !== undefined) throw new UsageError(`--${flag.name} takes no value.`, command.name)
      flags.set(flag.name, true)
    } else {
      const value = stated ?? words[++i]
      values.set(flag.name, [...(values.get(flag.name) ?? []), allowed(flag, value, command)])
    }
  }
  if (operands.includes('')) {
    throw new UsageError('One of the arguments is empty; “.” names the folder you are in.', command.name)
  }
  return {
    operands,
    flag: (name) => flags.get(name),
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
  }
}

function isNamed(flag: Flag, word: string, name: string): boolean {
  return word.startsWith('--') ? flag.name === name : flag.short !== undefined && word === `-${flag.short}`
}

function partsOf(word: string): { readonly name: string; readonly stated: string | undefined } {
  const equals = word.indexOf('=')
  return equals < 0
    ? { name: word.slice(2), stated: undefined }
    : { name: word.slice(2, equals), stated: word.slice(equals + 1) }
}

function takeBack(name: string, command: Command, flags: Map<string, boolean>): boolean {
  const positive = name.startsWith('no-') ? name.slice(3) : ''
  if (!command.flags.some((flag) => flag.negatable === true && flag.name === positive)) return false
  flags.set(positive, false)
  return true
}

function allowed(flag: Flag, value: string | undefined, command: Command): string {
  const choices = flag.choices === undefined ? '' : `: ${flag.choices.join(', ')}`
  if (value === undefined || value === '') {
    throw new UsageError(`--${flag.name} needs a value${choices}.`, command.name)
  }
  if (flag.choices === undefined) return value
  const exact = flag.choices.find((choice) => choice.toLowerCase() === value.toLowerCase())
  if (exact !== undefined) return exact
  const near = nearest(value, flag.choices)
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`
  throw new UsageError(
    `--${flag.name} cannot be “${value}”; it takes one of${choices.slice(1)}.${hint}`,
    command.name,
  )
}

function unknownFlag(word: string, command: Command): UsageError {
  const { name } = partsOf(word.startsWith('--') ? word : `-${word}`)
  const owner = COMMANDS.find((other) => other.flags.some((flag) => isNamed(flag, word, name)))
  if (owner !== undefined) {
    return new UsageError(
      `${partsOf(word).stated === undefined ? word : `--${name}`} belongs to “copydesk ${owner.name}”, not to “${command.name}”.`,
      command.name,
    )
  }
  const known = command.flags.flatMap((flag) =>
    flag.negatable ? [flag.name, `no-${flag.name}`] : [flag.name],
  )
  const near = nearest(name, known)
  const hint = near === undefined ? '' : ` Did you mean --${near}?`
  return new UsageError(`There is no flag ${word.split('=')[0] ?? word}.${hint}`, command.name)
}
