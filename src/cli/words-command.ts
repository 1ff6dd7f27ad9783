import { openDesk } from '../app/desk.ts'
import type { Piece } from '../app/piece.ts'
import { type Batch, dealWith, type Outcome, readTarget } from '../batch/check-target.ts'
import { type WordCount, type WordTally, wordTally } from '../engine/word-tally.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { problemReport } from './problem-report.ts'
import { deskSetup, statedMaxSize } from './run-setup.ts'
import { runTargets } from './run-targets.ts'
import { inputName, readInputPiece, readsStandardInput } from './standard-input.ts'
import { UsageError } from './usage-error.ts'

/** The version of the JSON list: it goes up when a reader of the old form would break. */
const LIST_VERSION = 1

/** `copydesk check --words`: lists the words that are not known, as a word file may hold them. */
export async function runWords(args: Arguments, host: Host): Promise<number> {
  refuseOthers(args)
  const fromInput = readsStandardInput(args)
  const tally = wordTally()
  const report = problemReport(host)
  const desk = openDesk({ ...deskSetup(args, host), only: ['spelling'] })
  const batch: Batch = { desk, folder: host.folder, ...statedMaxSize(args) }
  try {
    if (fromInput) {
      const counted = await dealWith(inputName(args), async () => {
        return countWords(inputName(args), (await readInputPiece(args, host, batch)).piece, batch, tally)
      })
      report.add(counted)
    } else {
      await runTargets(args, host, report, (target) =>
        dealWith(target.path, () => countWords(target.path, readTarget(target, batch).piece, batch, tally)),
      )
    }
  } finally {
    await desk.close()
  }
  const words = tally.list()
  host.out.write(args.value('format') === 'json' ? jsonList(words) : plainList(words))
  return report.end()
}

/** @throws UsageError for flags that speak of findings, of which there are none here */
function refuseOthers(args: Arguments): void {
  const other = ['rule', 'fail-on'].find((name) => args.value(name) !== undefined)
  if (other !== undefined) throw new UsageError(`--words and --${other} cannot both hold.`, 'check')
  if (args.values('format').some((format) => !['json', 'stylish'].includes(format))) {
    throw new UsageError('--words lists words, not findings; --format can only be json.', 'check')
  }
}

async function countWords(path: string, piece: Piece, batch: Batch, tally: WordTally): Promise<Outcome> {
  tally.add(await batch.desk.unknownWords(piece))
  const report = { path, source: '', language: null, findings: [], ruleErrors: [], error: null }
  return { report, failOn: 'never' }
}

function plainList(words: readonly WordCount[]): string {
  return words
    .map(({ word, count, files }) => `${word} # ${count}×, ${files} ${files === 1 ? 'file' : 'files'}\n`)
    .join('')
}

function jsonList(words: readonly WordCount[]): string {
  const lines = words.map((entry) => `\n${JSON.stringify(entry)}`)
  return `{"version":${LIST_VERSION},"words":[${lines.join(',')}\n]}\n`
}
