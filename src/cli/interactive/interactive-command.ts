import { relative } from 'node:path'
import { rulesWithWords } from '../../app/active-rules.ts'
import { openDesk } from '../../app/desk.ts'
import { type HousePolicy, housePolicies } from '../../app/house-rules.ts'
import { type Batch, checkReport, dealWith, type Outcome, readTarget } from '../../batch/check-target.ts'
import type { Target } from '../../batch/discover.ts'
import { fileErrorOf } from '../../batch/file-error.ts'
import { type RecordFile, writeChange } from '../../batch/fix-target.ts'
import { lookOnce } from '../../batch/standing-lines.ts'
import { addWords, wordFileOf } from '../../batch/word-file.ts'
import { completeRepairs } from '../../engine/complete-repairs.ts'
import { ignoreHere } from '../../engine/ignore-here.ts'
import { formatOf, loadReader } from '../../read/read.ts'
import { harmless } from '../../report/harmless.ts'
import { problemOf } from '../../report/report.ts'
import { splice } from '../../text/edits.ts'
import type { Arguments } from '../command.ts'
import type { Host } from '../host.ts'
import { pageStyle } from '../page-style.ts'
import { type ReportOutput, reportOutputs } from '../report-outputs.ts'
import { EXIT, runReport } from '../run-report.ts'
import { deskSetup, statedFailOn, statedMaxSize } from '../run-setup.ts'
import { runTargets } from '../run-targets.ts'
import { UsageError } from '../usage-error.ts'
import { wayBack } from '../way-back.ts'
import { type CardPage, cardText, typingLine } from './card.ts'
import { type Keyboard, openKeyboard } from './keyboard.ts'
import { countOf, decidedEdits, openReview, press, type Review, type Subject, wordsOf } from './review.ts'

/** What all files of an interactive run share. */
interface Desk extends Batch {
  readonly host: Host
  readonly keyboard: Keyboard
  readonly policyFor: (path: string) => HousePolicy
  readonly takesWords: (rule: string) => boolean
  readonly record: RecordFile
  readonly page: Omit<CardPage, 'path'>
  /** Words added so far, by the word file that they go into when all is asked. */
  readonly added: Map<string, readonly string[]>
}

/** How the asking about one file ended. */
type Asked = Outcome & { readonly end: Review['end'] }

const NO_TERMINAL =
  '--interactive asks its questions on a terminal, and standard input or output is none here; use --diff to look at the changes.'
const CLEAR_LINE = '\r\u001b[K'
const SIGNAL_STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** `copydesk fix --interactive`: asks finding by finding, and writes each file once all of it is decided. */
export async function runInteractive(args: Arguments, host: Host): Promise<number> {
  refuseOthers(args)
  if (!host.out.isTerminal || process.stdin.isTTY !== true) {
    host.err.write(`copydesk: ${NO_TERMINAL}\n`)
    return EXIT.couldNot
  }
  const report = runReport({
    outputs: (await reportOutputs(args, host, host.out)).map(summaryOnly),
    quiet: args.flag('quiet') ?? false,
    ...statedFailOn(args),
  })
  const setup = deskSetup(args, host)
  const desk = openDesk(setup)
  const takesWords = await rulesWithWords()
  const keyboard = openKeyboard()
  const shared: Desk = {
    desk,
    host,
    keyboard,
    folder: host.folder,
    policyFor: housePolicies(setup),
    takesWords,
    record: wayBack(host),
    page: { width: Math.max(40, host.out.columns), style: pageStyle(args, host, host.out) },
    added: new Map<string, readonly string[]>(),
    ...statedMaxSize(args),
  }
  const so: { end: Review['end'] } = { end: 'open' }
  try {
    const quiet: Host = {
      ...host,
      err: { ...host.err, isTerminal: false },
      isStopped: () => isOver(so.end) || host.isStopped(),
    }
    const taught = lookOnce(shared)
    await runTargets(args, quiet, report, async (target, targets) => {
      const asked = await askAbout(target, { ...shared, ...taught(targets) })
      if ('end' in asked) so.end = asked.end
      return asked
    })
    const status = report.end()
    return so.end === 'broken' ? SIGNAL_STATUS[signalOf(keyboard)] : status
  } finally {
    keyboard.close()
    keepWords(shared)
    await desk.close()
  }
}

function isOver(end: Review['end']): boolean {
  return end === 'kept' || end === 'broken'
}

function signalOf({ signal }: Keyboard): keyof typeof SIGNAL_STATUS {
  return signal === 'SIGTERM' || signal === 'SIGHUP' ? signal : 'SIGINT'
}

/** @throws UsageError where the flags ask for no questions, or the text would stand in place of the answers */
function refuseOthers(args: Arguments): void {
  const other = ['diff', 'dry-run', 'unsafe', 'format'].find(
    (name) => args.flag(name) || args.value(name) !== undefined,
  )
  if (other !== undefined) throw new UsageError(`--interactive and --${other} cannot both hold.`, 'fix')
  if (args.operands.includes('-')) {
    throw new UsageError(
      '--interactive reads its answers from standard input, so “-” cannot be a text.',
      'fix',
    )
  }
}

/** The cards have shown the findings: of a file only what kept it from being dealt with is told. */
function summaryOnly(output: ReportOutput): ReportOutput {
  const { writer } = output
  return {
    ...output,
    writer: {
      start: writer.start,
      file: (report, index) =>
        problemOf(report) === null ? '' : writer.file({ ...report, findings: [] }, index),
      end: (summary) => `\n${writer.end(summary)}`,
    },
  }
}

/** Asks about one file and writes what was decided. What goes wrong with the file is in its report. */
function askAbout(target: Target, desk: Desk): Promise<Asked | Outcome> {
  return dealWith(target.path, async () => {
    const { piece, file } = readTarget(target, desk)
    const checked = await desk.desk.check(piece)
    const { document, policy } = checked
    const read = await loadReader(formatOf(piece.path), piece.source)
    const wordPath = wordFileOf(desk.policyFor(piece.path).config)
    const review = await ask(
      {
        source: document.source,
        format: document.format,
        findings: checked.result.findings,
        wordFile: wordPath === null ? null : relative(desk.host.folder, wordPath),
        takesWords: desk.takesWords,
        words: addedTo(wordPath, desk),
        ignoreAt: (finding) => ignoreHere(document, read, finding),
        complete: completeRepairs(document),
      },
      { ...desk.page, path: target.path },
      desk,
    )
    const { end } = review
    if (end === 'broken') {
      desk.host.out.write(`${harmless(target.path)} was left as it was.\n`)
      return { report: checkReport(target.path, checked), failOn: policy.failOn, end }
    }
    if (wordPath !== null) desk.added.set(wordPath, [...addedTo(wordPath, desk), ...wordsOf(review)])
    const edits = decidedEdits(review)
    if (edits.length > 0) {
      const change = { text: splice(document.source, edits), edits, repairs: countOf(review) }
      writeChange(target, file, change, desk.record)
      desk.host.out.write(`${harmless(target.path)} is written; “copydesk fix --undo” takes this run back.\n`)
      const now = await desk.desk.check({ ...piece, source: change.text })
      const fixed = { repairs: change.repairs, unconverged: [], withdrawn: [] }
      return { report: { ...checkReport(target.path, now), fixed }, failOn: policy.failOn, end }
    }
    const fixed = { repairs: 0, unconverged: [], withdrawn: [] }
    return { report: { ...checkReport(target.path, checked), fixed }, failOn: policy.failOn, end }
  })
}

/** Goes through the findings of one piece, key by key. */
async function ask(subject: Subject, page: CardPage, { host, keyboard }: Desk): Promise<Review> {
  let review = openReview(subject)
  host.out.write(cardText(review, page))
  while (review.end === 'open') {
    const next = press(review, await keyboard.next())
    if (next.typed !== null) host.out.write(CLEAR_LINE + typingLine(next.typed, page))
    else {
      if (review.typed !== null) host.out.write('\n')
      if (next.note !== '') host.out.write(`  → ${page.style.mend(harmless(next.note))}\n`)
      if (next.at !== review.at || next.note !== '') host.out.write(cardText(next, page))
    }
    review = next
  }
  if (review.end === 'broken') host.out.write('\n')
  return review
}

function addedTo(wordFile: string | null, { added }: Desk): readonly string[] {
  return wordFile === null ? [] : (added.get(wordFile) ?? [])
}

/** Writes the added words into their files, once each, so that --undo takes them back with the rest. */
function keepWords({ added, host, record }: Desk): void {
  for (const [path, words] of added) {
    try {
      if (words.length > 0) addWords(path, words, record)
    } catch (error) {
      const { message } = fileErrorOf(error, 'The word file could not be written')
      host.err.write(`copydesk: ${harmless(relative(host.folder, path))}: ${message}\n`)
    }
  }
}
