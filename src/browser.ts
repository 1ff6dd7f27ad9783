/**
 * The engine for a browser: readers, rules and lexicon without files. The lexicon comes as the bytes
 * of lexicon.bin, however the page has got them.
 */
import { RULE_IDS, RULE_LOADERS, type RuleId } from '../rules/registry.ts'
import { NO_STYLE, readRuleOptions } from './config/read-options.ts'
import type { Document, Format } from './document/document.ts'
import { type ActiveRule, type CheckResult, checkInSteps } from './engine/check.ts'
import { openCheckMemory } from './engine/check-memory.ts'
import { RULE_TIME_LIMIT } from './engine/time-limit.ts'
import { openLexicon } from './lexicon/open-lexicon.ts'
import { bufferSections } from './lexicon/sections.ts'
import { loadReader } from './read/read.ts'
import { openReadingMemory } from './read/reading-memory.ts'
import type { Dialect } from './rule/lexicon.ts'

export type { CheckResult, RuleFailure } from './engine/check.ts'
export type { Applicability, Evidence, Finding, Fix, Severity } from './rule/finding.ts'
export type { Edit } from './text/edits.ts'
export type { Range } from './text/range.ts'

/** How a page wants to be checked; everything left out takes its default. */
export interface BrowserSetup {
  /** The rules that are on; all where left out. */
  readonly only?: readonly RuleId[]
  readonly language?: Dialect
  /** Words of the house. */
  readonly words?: readonly string[]
}

/** Checks one text again and again as it is typed; what a block holds that did not change is kept. */
export interface BrowserDesk {
  /**
   * One after the other, in the order of the calls.
   * @param source with line ends as the editor counts them: ranges are UTF-16 offsets of it
   */
  check(source: string, format: Format): Promise<CheckResult>
}

/**
 * @param lexicon the bytes of lexicon.bin
 * @throws Error when they are not a lexicon of this version
 */
export async function openBrowserDesk(lexicon: ArrayBuffer, setup: BrowserSetup = {}): Promise<BrowserDesk> {
  const ports = {
    lexicon: openLexicon(bufferSections(lexicon)),
    now: () => performance.now(),
    timeLimit: RULE_TIME_LIMIT,
  }
  const rules = await activeRules(setup)
  const memory = openCheckMemory()
  const reading = openReadingMemory()
  const checkNow = async (source: string, format: Format): Promise<CheckResult> => {
    const read = await loadReader(format, undefined, reading)
    const document = memory.recall(inLanguage(read(source), setup.language))
    const steps = checkInSteps(document, rules, ports, memory)
    for (let since = ports.now(); ; ) {
      const step = steps.next()
      if (step.done === true) return step.value
      if (ports.now() - since < SLICE) continue
      await new Promise((resolve) => setTimeout(resolve))
      since = ports.now()
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    check(source, format) {
      const result = last.then(() => checkNow(source, format))
      last = result.catch(() => undefined)
      return result
    },
  }
}

/** Milliseconds of work after which the page gets its turn: half a frame. */
const SLICE = 8

function activeRules({
  only = RULE_IDS,
  language,
  words = [],
}: BrowserSetup): Promise<readonly ActiveRule[]> {
  const style = { ...NO_STYLE, words, ...(language === undefined ? {} : { language }) }
  return Promise.all(
    only.map(async (id) => {
      const rule = await RULE_LOADERS[id]()
      return { rule, options: readRuleOptions(rule.meta, undefined, style), severity: rule.meta.severity }
    }),
  )
}

function inLanguage(document: Document, language: Dialect | undefined): Document {
  return language === undefined ? document : { ...document, metadata: { ...document.metadata, language } }
}
