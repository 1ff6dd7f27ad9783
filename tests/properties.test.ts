import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { RULE_IDS, RULE_LOADERS } from '../rules/registry.ts'
import type { Document, Format } from '../src/document/document.ts'
import { type ActiveRule, check } from '../src/engine/check.ts'
import { fixToFixpoint } from '../src/engine/fix.ts'
import { decode } from '../src/read/decode.ts'
import { loadReader, type Reader } from '../src/read/read.ts'
import type { Finding } from '../src/rule/finding.ts'
import type { Lexicon } from '../src/rule/lexicon.ts'
import { splice } from '../src/text/edits.ts'
import { documents } from './support/documents.ts'
import { realLexicon } from './support/real-lexicon.ts'
import { replay } from './support/replay.ts'
import { activate } from './support/rule-tester.ts'

const RUNS = 1000
const FORMATS: readonly Format[] = ['text', 'markdown', 'html']

let lexicon: Lexicon
let active: readonly ActiveRule[]
const readers = new Map<Format, Reader>()

beforeAll(async () => {
  lexicon = await realLexicon()
  active = await Promise.all(RULE_IDS.map(async (id) => activate(await RULE_LOADERS[id]())))
  for (const format of FORMATS) readers.set(format, await loadReader(format))
})

function read(source: string, format: Format): Document {
  const reader = readers.get(format)
  if (reader === undefined) throw new Error(`no reader for ${format}`)
  return reader(source)
}

function run(document: Document) {
  return check(document, active, { lexicon, now: () => 0, timeLimit: 1 })
}

function fixAll(source: string, format: Format, unsafe: boolean) {
  return fixToFixpoint(source, {
    read: (text) => read(text, format),
    check: async (document) => run(document),
    accept: (fix) => unsafe || fix.applicability === 'safe',
  })
}

describe.each(FORMATS)('any %s document', (format) => {
  it('gives findings whose ranges are places in the source, never empty, in order', () => {
    fc.assert(
      fc.property(documents(format), (source) => {
        const document = read(source, format)
        const { findings, failures } = run(document)
        expect(failures).toEqual([])
        for (const finding of findings) expectInside(finding, source)
        for (const block of document.blocks) expectExact(block, source)
      }),
      { numRuns: RUNS },
    )
  })

  it.each([false, true])(
    'keeps every byte outside the edits, and rests when fixed (unsafe: %s)',
    async (unsafe) => {
      await fc.assert(
        fc.asyncProperty(documents(format), async (source) => {
          const outcome = await fixAll(source, format, unsafe)
          expect(outcome.unconverged).toEqual([])
          expect(replay(source, outcome.rounds)).toBe(outcome.text)
          const again = await fixAll(outcome.text, format, unsafe)
          expect(again.text).toBe(outcome.text)
          expect(again.rounds).toEqual([])
        }),
        { numRuns: RUNS },
      )
    },
  )

  it('never throws on arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = new TextDecoder('utf-8').decode(bytes)
        expect(run(read(text, format)).failures).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('never throws on arbitrary strings, lone surrogates among them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(run(read(text, format)).failures).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })
})

it('decodes bytes or refuses them by name, and never throws anything else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        decode(bytes)
      } catch (error) {
        expect((error as Error).name).toBe('DecodeError')
      }
    }),
    { numRuns: RUNS },
  )
})

function expectInside(finding: Finding, source: string): void {
  const ranges = [finding.range, ...finding.evidence.map((entry) => entry.range)]
  for (const range of ranges) {
    expect(range.start).toBeGreaterThanOrEqual(0)
    expect(range.end).toBeGreaterThan(range.start)
    expect(range.end).toBeLessThanOrEqual(source.length)
  }
  for (const fix of finding.fixes) {
    expect(fix.edits.length).toBeGreaterThan(0)
    expect(() => splice(source, fix.edits)).not.toThrow()
  }
}

/** Prose that is said to be the source itself is the source itself. */
function expectExact(block: Document['blocks'][number], source: string): void {
  const { prose } = block
  for (let start = 0; start < prose.text.length; start += 7) {
    const range = { start, end: Math.min(start + 5, prose.text.length) }
    if (!prose.isExact(range)) continue
    const there = prose.toSource(range)
    expect(source.slice(there.start, there.end)).toBe(prose.text.slice(range.start, range.end))
  }
}
