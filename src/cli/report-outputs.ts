import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReportWriter } from '../report/report.ts'
import { stylishWriter } from '../report/stylish.ts'
import { nearest } from '../text/nearest.ts'
import type { Arguments } from './command.ts'
import type { Host, Output } from './host.ts'
import { pageStyle } from './page-style.ts'
import { FORMATS, type ReportFormat } from './report-formats.ts'
import { UsageError } from './usage-error.ts'

/** One report of a run, and where it goes. */
export interface ReportOutput {
  readonly writer: ReportWriter
  readonly write: (text: string) => void
  /** False for a report to people, which `--quiet` shortens. */
  readonly isWhole: boolean
}

/** What one `--format` asks for. */
interface StatedFormat {
  readonly format: ReportFormat
  /** Absent where the report goes to standard output. */
  readonly file?: string
}

/**
 * The reports that `--format` asks for: each to standard output or, as `FORMAT=FILE`, into a file.
 * @throws UsageError for an unknown format, for two on standard output, for a file that cannot be written
 */
export async function reportOutputs(
  args: Arguments,
  host: Host,
  output: Output,
): Promise<readonly ReportOutput[]> {
  const stated = args.values('format').map(statedFormat)
  if (stated.length === 0) return [stylishOutput(args, host, output)]
  const shown = stated.filter(({ file }) => file === undefined)
  if (shown.length > 1) {
    throw new UsageError(
      `Only one report can stand on standard output; write the others into files, as in --format ${shown[1]?.format ?? 'json'}=FILE.`,
      'check',
    )
  }
  const outputs: ReportOutput[] = []
  for (const each of stated) outputs.push(...(await outputsOf(each, args, host, output)))
  return outputs
}

function statedFormat(text: string): StatedFormat {
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const format = FORMATS.find((known) => known === name.toLowerCase())
  if (format === undefined) {
    const near = nearest(name, FORMATS)
    const hint = near === undefined ? '' : ` Did you mean “${near}”?`
    throw new UsageError(
      `--format cannot be “${name}”; it takes one of ${FORMATS.join(', ')}.${hint}`,
      'check',
    )
  }
  if (equals < 0) return { format }
  const file = text.slice(equals + 1)
  if (file === '') throw new UsageError(`--format ${format}= needs the name of a file.`, 'check')
  return { format, file }
}

async function outputsOf(
  { format, file }: StatedFormat,
  args: Arguments,
  host: Host,
  output: Output,
): Promise<readonly ReportOutput[]> {
  const write =
    file === undefined ? (text: string) => output.write(text) : fileWriter(resolve(host.folder, file), 'w')
  if (format === 'stylish') {
    if (file === undefined) return [stylishOutput(args, host, output)]
    const { PLAIN } = await import('../report/style.ts')
    return [
      { writer: stylishWriter({ width: output.columns, style: PLAIN, quiet: false }), write, isWhole: false },
    ]
  }
  const writer = await programWriter(format)
  const reports = [{ writer, write, isWhole: format !== 'unix' }]
  const page = host.environment.GITHUB_STEP_SUMMARY
  if (format !== 'github' || page === undefined || page === '') return reports
  const summary = await programWriter('github-summary')
  return [...reports, { writer: summary, write: fileWriter(page, 'a'), isWhole: true }]
}

function stylishOutput(args: Arguments, host: Host, output: Output): ReportOutput {
  const quiet = args.flag('quiet') ?? false
  const writer = stylishWriter({ width: output.columns, style: pageStyle(args, host, output), quiet })
  return { writer, write: (text) => output.write(text), isWhole: false }
}

async function programWriter(
  format: Exclude<ReportFormat, 'stylish'> | 'github-summary',
): Promise<ReportWriter> {
  switch (format) {
    case 'json':
      return (await import('../report/json.ts')).jsonWriter()
    case 'unix':
      return (await import('../report/unix.ts')).unixWriter()
    default: {
      const { pipelineWriter } = await import('../report/pipeline-writers.ts')
      const { programNotes } = await import('./program-notes.ts')
      const notes = await programNotes(format)
      return pipelineWriter(format, () => notes)
    }
  }
}

/**
 * Tries the file at once, so that a run does no work for a report that has no place to go. It is begun
 * with the first text: a run that stops before it leaves the report of the last run, and no empty one.
 */
function fileWriter(path: string, flags: 'w' | 'a'): (text: string) => void {
  const wasThere = existsSync(path)
  try {
    closeSync(openSync(path, 'a'))
    if (!wasThere) rmSync(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The report cannot be written to ${path}: ${reason}.`, 'check')
  }
  let begun = flags === 'a'
  return (text) => {
    if (begun && text === '') return
    const file = openSync(path, begun ? 'a' : 'w')
    begun = true
    try {
      const bytes = Buffer.from(text)
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    } finally {
      closeSync(file)
    }
  }
}
