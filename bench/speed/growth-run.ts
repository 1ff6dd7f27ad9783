/**
 * Times one rule on texts of one shape that double in length; `growth.ts` bundles and starts it.
 * Usage: growth-run RULE SHAPE LEXICON LONGEST. Prints a JSON array of `Step`.
 */
import type { RuleId } from '../../rules/registry.ts'
import { check } from '../../src/engine/check.ts'
import { checkStretches, stretchesAt } from '../../src/engine/stretches.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { loadReader } from '../../src/read/read.ts'
import { stretchesOf } from '../../src/read/text/stretches.ts'
import { activeRule } from './active-rule.ts'
import { GROWING, SMALLEST } from './growth-texts.ts'
import { processorSince } from './processor-time.ts'

/** Milliseconds of the processor per million letters, for the rule with the reader. */
export interface Step {
  readonly length: number
  readonly cost: number
}

/** Small texts are checked again and again until so many letters were read. */
const LEAST_READ = 500_000

const [id = '', shape = '', lexiconPath = '', longest = ''] = process.argv.slice(2)
const active = await activeRule(id as RuleId)
const make = GROWING[shape]
if (make === undefined) throw new Error(`there is no shape ${shape}`)
const ports = { lexicon: loadLexicon(lexiconPath), now: () => performance.now(), timeLimit: Infinity }
const format = shape === 'deep nesting' ? 'markdown' : 'text'
const read = await loadReader(format)

const steps: Step[] = []
costOf(make(SMALLEST), 2 * LEAST_READ)
for (let length = SMALLEST; length <= Number(longest); length *= 2) {
  steps.push({ length, cost: costOf(make(length), LEAST_READ) })
}
process.stdout.write(JSON.stringify(steps))

function costOf(text: string, least: number): number {
  const times = Math.ceil(least / text.length)
  const start = process.cpuUsage()
  for (let i = 0; i < times; i++) checkAll(text)
  return processorSince(start) / ((text.length * times) / 1e6)
}

/** As a desk checks a text: a long plain one stretch by stretch. */
function checkAll(text: string): void {
  if (format === 'markdown') check(read(text), [active], ports)
  else
    checkStretches(stretchesAt(text, stretchesOf(text)), read, (document) => check(document, [active], ports))
}
