import { SITE_LINE_DEFAULTS, type SiteLine, siteLineTally } from '../../rules/web-boilerplate/site-lines.ts'
import { openDesk } from '../app/desk.ts'
import { type Batch, dealWith, readTarget } from '../batch/check-target.ts'
import { siteLineEntry } from '../config/read-site-lines.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { problemReport } from './problem-report.ts'
import { EXIT } from './run-report.ts'
import { deskSetup, statedMaxSize } from './run-setup.ts'
import { runTargets } from './run-targets.ts'
import { UsageError } from './usage-error.ts'

/** `copydesk learn`: lists the lines that several files have at their head or tail, for a file of site lines. */
export async function runLearn(args: Arguments, host: Host): Promise<number> {
  const bounds = { ...SITE_LINE_DEFAULTS, ...statedPieces(args) }
  const tally = siteLineTally(bounds)
  const report = problemReport(host)
  const desk = openDesk(deskSetup(args, host))
  const batch: Batch = { desk, folder: host.folder, ...statedMaxSize(args) }
  try {
    await runTargets(args, host, report, (target) =>
      dealWith(target.path, async () => {
        tally.add(await desk.lines(readTarget(target, batch).piece))
        const nothing = { source: '', language: null, findings: [], ruleErrors: [], error: null }
        return { report: { path: target.path, ...nothing }, failOn: 'never' }
      }),
    )
  } finally {
    await desk.close()
  }
  const lines = tally.list()
  const status = report.end()
  if (lines.length === 0 && status === EXIT.clean) {
    host.err.write(`copydesk: no line stands at the head or the tail of ${bounds.pieces} different files.\n`)
  }
  host.out.write(siteLineFile(lines))
  return status
}

function statedPieces(args: Arguments): { readonly pieces?: number } {
  const stated = args.value('files')
  if (stated === undefined) return {}
  if (!/^\d{1,6}$/.test(stated) || Number(stated) < 2) {
    throw new UsageError(`--files takes a number from 2 on, not “${stated}”.`, 'learn')
  }
  return { pieces: Number(stated) }
}

/** The list as a file: a remark before each run of lines says in how many files they stand. */
function siteLineFile(lines: readonly SiteLine[]): string {
  let last = 0
  return lines
    .map(({ line, pieces }) => {
      const remark = pieces === last ? '' : `# in ${pieces} files\n`
      last = pieces
      return `${remark}${siteLineEntry(line)}\n`
    })
    .join('')
}
