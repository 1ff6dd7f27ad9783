/**
 * Times one rule in this process, warm, on one thread; `rule-throughput.ts` bundles and starts it.
 * Usage: throughput-run RULE LEXICON DATA. Prints a JSON array of `Throughput`.
 */
import type { RuleId } from '../../rules/registry.ts'
import type { Document } from '../../src/document/document.ts'
import { check } from '../../src/engine/check.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { activeRule } from './active-rule.ts'
import { type Shape, shapes } from './throughput-texts.ts'
import { median } from './timing.ts'

/** The speed of one rule on one shape of text, in megabytes of source a second. */
export interface Throughput {
  readonly shape: string
  readonly bytes: number
  /** The reader alone: text to blocks. */
  readonly read: number
  /** The rule alone, with the scan for words that it asks for. */
  readonly rule: number
  readonly findings: number
}

const RUNS = 5
const WARM_UP = 2

const [id = '', lexiconPath = '', data = ''] = process.argv.slice(2)
const lexicon = loadLexicon(lexiconPath)
const active = await activeRule(id as RuleId)
const ports = { lexicon, now: () => performance.now(), timeLimit: Number.POSITIVE_INFINITY }

const results: Throughput[] = []
for (const shape of shapes(data)) results.push(timed(shape))
console.log(JSON.stringify(results))

function timed({ name, texts }: Shape): Throughput {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const readTimes: number[] = []
  const ruleTimes: number[] = []
  let findings = 0
  for (let run = -WARM_UP; run < RUNS; run++) {
    const started = performance.now()
    const documents = texts.map((text) => readText(text))
    const between = performance.now()
    findings = documents.reduce((sum, document) => sum + findingsIn(document), 0)
    const ended = performance.now()
    if (run < 0) continue
    readTimes.push(between - started)
    ruleTimes.push(ended - between)
  }
  const speed = (times: readonly number[]): number => bytes / 1000 / median(times)
  return { shape: name, bytes, read: speed(readTimes), rule: speed(ruleTimes), findings }
}

function findingsIn(document: Document): number {
  const { findings, failures } = check(document, [active], ports)
  for (const failure of failures) throw new Error(failure.message)
  return findings.length
}
