import { resolve } from 'node:path'
import { openDesk } from '../app/desk.ts'
import { ConfigError } from '../config/config-error.ts'
import { harmless } from '../report/harmless.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { EXIT } from './run-report.ts'
import { shownFault, shownPath } from './shown-path.ts'
import { UsageError } from './usage-error.ts'

/** `copydesk config check [FILE…]`: reads configurations and all that they name, and tells the faults. */
export async function runConfig(args: Arguments, host: Host): Promise<number> {
  const [task, ...files] = args.operands
  if (task !== 'check')
    throw new UsageError('config can only “check”: copydesk config check [FILE…]', 'config')
  let status: number = EXIT.clean
  for (const file of files.length === 0 ? [undefined] : files) {
    const problem = await faultIn(file, host)
    if (problem.isFault) status = EXIT.couldNot
    if (problem.isFault) host.err.write(`${harmless(problem.text)}\n`)
    else if (!args.flag('quiet')) host.out.write(`${harmless(problem.text)}\n`)
  }
  return status
}

async function faultIn(file: string | undefined, host: Host): Promise<{ isFault: boolean; text: string }> {
  const desk = openDesk(file === undefined ? {} : { configPath: resolve(host.folder, file) })
  const path = resolve(host.folder, 'piece.txt')
  try {
    const { config } = desk.policyFor(path)
    if (config === null)
      return { isFault: false, text: 'There is no configuration here; every rule is on as it ships.' }
    await desk.printFor(path)
    return { isFault: false, text: `${shownPath(config.file, host.folder)}: nothing is wrong with it.` }
  } catch (error) {
    if (error instanceof ConfigError) return { isFault: true, text: shownFault(error, host.folder) }
    throw error
  }
}
