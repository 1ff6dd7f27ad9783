import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { RULE_IDS } from '../../rules/registry.ts'
import { fileErrorOf, systemCodeOf } from '../batch/file-error.ts'
import { harmless } from '../report/harmless.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { EXIT } from './run-report.ts'
import { UsageError } from './usage-error.ts'

const NAME = '.textlintrc.json'

/** `copydesk init`: a configuration to begin with. Asks nothing, and never writes over one that is there. */
export async function runInit(args: Arguments, host: Host): Promise<number> {
  const [folder = '.', ...others] = args.operands
  if (others.length > 0) throw new UsageError('init takes one folder.', 'init')
  const path = join(folder, NAME)
  const file = resolve(host.folder, path)
  try {
    writeFileSync(file, starterConfig(), { flag: 'wx' })
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST' || existsSync(file)) {
      host.err.write(`copydesk: ${harmless(path)} is there already and was left as it is.\n`)
    } else {
      host.err.write(
        `copydesk: ${harmless(path)}: ${fileErrorOf(error, 'This file could not be written').message}\n`,
      )
    }
    return EXIT.couldNot
  }
  if (args.flag('quiet')) return EXIT.clean
  host.out.write(
    `Wrote ${harmless(path)}: every rule is on.\nTurn one off with “false”, or give it options (copydesk explain RULE).\nNow: copydesk check ${harmless(folder)}\n`,
  )
  return EXIT.clean
}

/**
 * Every rule by name, so that the file shows what there is to decide; under the name of the preset,
 * by which stock textlint finds them too.
 */
function starterConfig(): string {
  const rules = Object.fromEntries(RULE_IDS.map((id) => [id, true]))
  return `${JSON.stringify({ rules: { 'preset-copydesk': rules } }, null, 2)}\n`
}
