/**
 * `npm run bench-planner`: what it costs to plan and splice 100,000 findings in a text of 10 MB,
 * beside reading the text and writing it again with one replacement, which no planner can undercut.
 */
import { editsOf, planRepairs } from '../../src/engine/plan.ts'
import type { Finding } from '../../src/rule/finding.ts'
import { splice } from '../../src/text/edits.ts'
import { table } from '../table.ts'

const FINDINGS = 100_000
const SENTENCE = 'The ferry left the the harbour before dawn, and came back at noon with nobody on board it. '
const RUNS = 7

const text = SENTENCE.repeat(Math.ceil(10_000_000 / SENTENCE.length))
const findings = Array.from({ length: FINDINGS }, (_, i) =>
  findingAt(Math.floor((i * text.length) / FINDINGS), i),
)

const plain = median(() => text.replaceAll('the the', 'the').length)
const planned = median(() => splice(text, editsOf(planRepairs(findings, () => true))).length)
console.log(
  table(
    ['100,000 findings in 10 MB', 'ms of one core', '× one replacement'],
    [
      ['replaceAll, one pattern', plain.toFixed(0), '1.00'],
      ['planned and spliced', planned.toFixed(0), (planned / plain).toFixed(2)],
    ],
    1,
  ),
)

/** Some overlap, some touch, some delete: as findings of several rules do. */
function findingAt(start: number, i: number): Finding {
  const range = { start, end: Math.min(start + 3 + ((i * 7) % 120), text.length) }
  return {
    rule: 'rule',
    severity: 'error',
    message: '',
    range,
    confidence: 0.5 + ((i * 31) % 50) / 100,
    evidence: [],
    fixes: [
      {
        title: '',
        applicability: i % 3 === 0 ? 'unsafe' : 'safe',
        edits: [{ range, text: i % 2 === 0 ? '' : 'word' }],
      },
    ],
  }
}

function median(work: () => number): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  return times[RUNS >> 1] ?? 0
}
