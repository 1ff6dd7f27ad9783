import type { Piece } from '../app/piece.ts'
import type { CheckCache } from './check-cache.ts'
import type { Batch, Outcome } from './check-target.ts'
import { checkReport, dealWith, readTarget } from './check-target.ts'
import type { Target } from './discover.ts'

/**
 * Checks one file, or takes what an earlier run found in the same bytes under the same policy. A check
 * in which a rule failed is not kept: it may have been for want of time.
 * @throws ConfigError when its configuration cannot be obeyed
 */
export async function checkCached(target: Target, batch: Batch, cache: CheckCache): Promise<Outcome> {
  return dealWith(target.path, async () => {
    const { piece, file } = readTarget(target, batch)
    const policy = await batch.desk.printFor(piece.path)
    const key = policy === null ? null : cache.keyOf(file.bytes, amongOthers(policy, piece))
    const known = key === null ? undefined : cache.find(key)
    if (known !== undefined) {
      const { failOn } = batch.desk.policyFor(piece.path)
      const report = { path: target.path, source: piece.source, ...known, ruleErrors: [], error: null }
      return { report, failOn }
    }
    const checked = await batch.desk.check(piece)
    if (key !== null && checked.result.failures.length === 0) {
      cache.keep(key, { language: checked.language, findings: checked.result.findings })
    }
    return { report: checkReport(target.path, checked), failOn: checked.policy.failOn }
  })
}

/** What else a check hangs on: the lines of this piece that other files of the run have too, if there are any. */
function amongOthers(policy: string, { standingLines }: Piece): string {
  return standingLines === undefined ? policy : JSON.stringify([policy, standingLines])
}
