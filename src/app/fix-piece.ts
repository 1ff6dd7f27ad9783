import type { Policy } from '../config/policy.ts'
import { check } from '../engine/check.ts'
import { type FixOutcome, fixToFixpoint } from '../engine/fix.ts'
import { fixStretches, type StretchedFix } from '../engine/stretches.ts'
import type { Fix } from '../rule/finding.ts'
import type { Bench } from './bench.ts'
import { headOf, languageOf } from './piece-language.ts'

export interface FixedPiece extends StretchedFix {
  readonly language: string
  readonly policy: Policy
}

/**
 * Fixes a text until nothing more is to be fixed.
 * @param accept whether a fix may be made
 */
export async function fixPiece(
  { policy, read, rules, ports, stretches, withGuests }: Bench,
  source: string,
  accept: (fix: Fix) => boolean,
): Promise<FixedPiece> {
  const fix = (text: string): Promise<FixOutcome> =>
    fixToFixpoint(text, {
      read,
      check: (document) => withGuests(check(document, rules, ports), () => document),
      accept,
    })
  if (stretches.length <= 1) {
    const { document, ...outcome } = await fix(source)
    return { ...outcome, language: languageOf(document, ports), policy }
  }
  const outcome = await fixStretches(stretches, fix)
  return { ...outcome, language: languageOf(headOf(outcome.text, read), ports), policy }
}
