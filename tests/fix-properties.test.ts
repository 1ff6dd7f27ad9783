import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { RULE_LOADERS } from '../rules/registry.ts'
import { lineText, readJournal } from '../src/batch/journal-lines.ts'
import { applyPatch, reversePatch } from '../src/batch/journal-patch.ts'
import type { Document, Format } from '../src/document/document.ts'
import { type ActiveRule, check } from '../src/engine/check.ts'
import { type FixOutcome, fixToFixpoint } from '../src/engine/fix.ts'
import { decode, encode } from '../src/read/decode.ts'
import { loadReader, type Reader } from '../src/read/read.ts'
import type { Finding } from '../src/rule/finding.ts'
import { composeEdits } from '../src/text/compose-edits.ts'
import { documents } from './support/documents.ts'
import { MANY_RUNS } from './support/property-seed.ts'
import { replay } from './support/replay.ts'
import { activate } from './support/rule-tester.ts'
import { type Wish, wishedFindings, wishes } from './support/wishes.ts'
import { wordListLexicon } from './support/word-list-lexicon.ts'

/** Rules that are cheap, replace words and take out blocks: a property is tried ten thousand times. */
const RULES = ['repeated-word', 'web-boilerplate'] as const
const FORMATS: readonly Format[] = ['text', 'markdown', 'html']
const lexicon = wordListLexicon()

let active: readonly ActiveRule[]
const readers = new Map<Format, Reader>()

beforeAll(async () => {
  active = await Promise.all(RULES.map(async (id) => activate(await RULE_LOADERS[id]())))
  for (const format of FORMATS) readers.set(format, await loadReader(format))
})

/** Fixes a text by the rules, and in its first state by whatever else is wished. */
function fixAll(source: string, format: Format, wished: readonly Wish[]): Promise<FixOutcome> {
  const read = readers.get(format)
  if (read === undefined) throw new Error(`no reader for ${format}`)
  const findings = (document: Document): readonly Finding[] => {
    const ours = check(document, active, { lexicon, now: () => 0, timeLimit: 1 }).findings
    return document.source === source ? [...ours, ...wishedFindings(source, wished)] : ours
  }
  return fixToFixpoint(source, {
    read,
    check: async (document) => ({ findings: findings(document), failures: [] }),
    accept: () => true,
  })
}

describe.each(FORMATS)('fixing any %s document', (format) => {
  it('keeps every unit outside the edits, rests, and leads back to the same bytes', async () => {
    const bytes = fc
      .tuple(documents(format, 4), fc.constantFrom('', '', '\ufeff'))
      .map(([text, mark]) => Buffer.from(mark + text))
    await fc.assert(
      fc.asyncProperty(bytes, wishes(), async (before, wished) => {
        const was = decode(before)
        const outcome = await fixAll(was.text, format, wished)
        // A rule may take out what a wish put in: the two then go round, and the last new text stands.
        const rests = outcome.unconverged.length === 0
        if (!rests) expect(outcome.unconverged).toContain('wish')
        expect(replay(was.text, outcome.rounds)).toBe(outcome.text)
        if (rests) expect((await fixAll(outcome.text, format, [])).text).toBe(outcome.text)
        const after = encode(outcome.text, was)
        expect(Buffer.compare(undone(before, after, outcome), before)).toBe(0)
      }),
      { numRuns: MANY_RUNS },
    )
  })
})

/** The way back as the journal keeps it: written down as text, read again, and made from the bytes that were written. */
function undone(before: Uint8Array, after: Uint8Array, { rounds }: FixOutcome): Uint8Array {
  const was = decode(before)
  const edits = composeEdits(
    was.text.length,
    rounds.map((round) => round.flatMap(({ fix }) => fix.edits)),
  )
  const cuts = reversePatch(was, edits, { before, after })
  // Proves that it was made of the edits, and is not the whole file for want of them.
  expect(cuts).toHaveLength(edits.length)
  const file = { kind: 'file', path: '/a', before: '', after: '', repairs: 1, cuts } as const
  const lines = lineText({ kind: 'run', began: 0, folder: '/' }) + lineText(file)
  return applyPatch(after, readJournal(lines, 1)?.files[0]?.cuts ?? [])
}
