import fc from 'fast-check'
import type { Applicability, Finding, Fix } from '../../src/rule/finding.ts'
import { compareEdits, conflicts, type Edit } from '../../src/text/edits.ts'

/** Fixes of a finding that no rule thought of, as shares of whatever text they are made in. */
export interface Wish {
  readonly fixes: readonly WishedFix[]
  readonly confidence: number
}

interface WishedFix {
  readonly edits: readonly { readonly at: number; readonly length: number; readonly text: string }[]
  readonly applicability: Applicability
  readonly isolate: string | undefined
}

/** Random sets of fixes of one to three edits each, that overlap, touch, insert and delete. */
export function wishes(most = 5): fc.Arbitrary<readonly Wish[]> {
  const edit = fc.record({
    at: fc.nat(999),
    length: fc.oneof(fc.nat(3), fc.nat(60)),
    text: fc.constantFrom('', '', '', 'x', 'two words', '1. ', '\n\n', '<b>', 'é😀'),
  })
  const fix = fc.record({
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    applicability: fc.constantFrom<Applicability>('safe', 'unsafe'),
    isolate: fc.constantFrom(undefined, undefined, 'one', 'other'),
  })
  return fc.array(
    fc.record({
      fixes: fc.array(fix, { minLength: 1, maxLength: 2 }),
      confidence: fc.constantFrom(0.5, 0.9, 0.99),
    }),
    { maxLength: most },
  )
}

/** The wishes as findings in a text; of a fix whose own edits would clash the later ones are left out. */
export function wishedFindings(source: string, wished: readonly Wish[]): readonly Finding[] {
  return wished.flatMap(({ fixes, confidence }): readonly Finding[] => {
    const made = fixes.flatMap((fix) => wishedFix(source, fix) ?? [])
    const range = made[0]?.edits[0]?.range
    if (range === undefined) return []
    const finding = { rule: 'wish', severity: 'error', message: '', evidence: [] } as const
    return [{ ...finding, range, confidence, fixes: made }]
  })
}

/** No rule cuts a pair of surrogates in two: bytes could not hold its halves. */
function wholeSign(source: string, offset: number): number {
  return (source.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset
}

function wishedFix(source: string, { edits, applicability, isolate }: WishedFix): Fix | undefined {
  const apart: Edit[] = []
  for (const { at, length, text } of edits) {
    const start = wholeSign(source, Math.floor((at / 1000) * (source.length + 1)))
    const end = wholeSign(source, Math.min(source.length, start + length))
    const edit = { range: { start, end }, text }
    const changes = edit.range.end > start || text !== ''
    if (changes && !apart.some((other) => conflicts(other, edit))) apart.push(edit)
  }
  if (apart.length === 0) return undefined
  apart.sort(compareEdits)
  return { title: 'Wish', edits: apart, applicability, ...(isolate === undefined ? {} : { isolate }) }
}
