import type { Measure } from '../measure.ts'
import { deskSlips, verdictOf, type WrittenCase, writtenCases } from './cases.ts'

/** The cases that were written by hand for a rule; those held back apart. */
export function writtenMeasure(rule: string, held: boolean): Measure {
  return casesMeasure(rule, 'written by hand', held, () => writtenCases(rule))
}

/** What copy desks catch in captions and headlines, one slip of each kind beside its trap. */
export function deskSlipsMeasure(rule: string, held: boolean): Measure {
  return casesMeasure(rule, 'slips that desks catch', held, () => deskSlips(rule))
}

function casesMeasure(
  rule: string,
  set: string,
  held: boolean,
  casesOf: () => readonly WrittenCase[],
): Measure {
  return {
    rule,
    set: `${set} (${held ? 'held back' : 'tuned on'})`,
    async run(bed) {
      let [right, wrong, missed, words, cases] = [0, 0, 0, 0, 0]
      for (const item of casesOf().filter((one) => one.held === held)) {
        cases++
        words += item.text.split(/\s+/).length
        const findings = await bed.check(await bed.read(item.text, 'markdown'), rule)
        const marks = findings.flatMap(({ range, evidence }) => [range, ...evidence.map((one) => one.range)])
        const verdict = verdictOf(item, marks)
        if (verdict === 'found') right++
        if (verdict === 'false alarm' || verdict === 'elsewhere') wrong++
        if (verdict === 'missed' || verdict === 'elsewhere') missed++
      }
      return { right, wrong, missed, words, note: `${cases} cases` }
    },
  }
}
