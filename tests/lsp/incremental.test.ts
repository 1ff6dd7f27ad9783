import { expect, it } from 'vitest'
import { openDesk } from '../../src/app/desk.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { randomEdit, randomPiece, seeded } from './random-edits.ts'

/** Beneath the protocol; 200 more go through all of it, in replayed-edits.test.ts. */
const SEQUENCES = Number(process.env.COPYDESK_SEQUENCES ?? 1800)
const EDITS = 5
/** So that a failure is told early, and by a short name. */
const BATCHES = 6

const desk = openDesk({ useConfig: false, lexicon: loadLexicon() })
const noPause = async (): Promise<void> => {}

it.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
  'a piece that is followed is judged as it is when it is read for the first time: batch %i',
  async (batch) => {
    let found = 0
    for (let seed = batch; seed < SEQUENCES; seed += BATCHES) {
      const below = seeded(seed)
      const { name, text } = randomPiece(below)
      const path = `/${name}`
      const follower = desk.follow()
      let source = text
      for (let i = 0; i < EDITS; i++) {
        const edit = randomEdit(source, below)
        source = source.slice(0, edit.range.start) + edit.text + source.slice(edit.range.end)
        const { result } = await follower.check({ path, source }, noPause)
        const { result: fresh } = await desk.check({ path, source })
        expect(result.failures).toEqual([])
        expect(result.findings, `seed ${seed}, edit ${i}`).toEqual(fresh.findings)
        found += fresh.findings.length
      }
    }
    expect(found).toBeGreaterThan(SEQUENCES / BATCHES)
  },
  180_000,
)
