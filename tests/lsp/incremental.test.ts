import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../../src/app/desk.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import type { Finding } from '../../src/rule/finding.ts'
import { randomEdit, seeded } from './random-edits.ts'

/** Edit sequences per text; all of them with COPYDESK_SEQUENCES=500. */
const SEQUENCES = Number(process.env.COPYDESK_SEQUENCES ?? 12)
const EDITS = 12

const TEXTS = [
  'examples/talks.txt',
  'bench/speed/texts/lighthouse.txt',
  '.ci/newsroom/page.md',
  '.ci/newsroom/page.html',
]

const desk = openDesk({ useConfig: false, lexicon: loadLexicon() })

async function fresh(path: string, source: string): Promise<readonly Finding[]> {
  return (await desk.check({ path, source })).result.findings
}

const noPause = async (): Promise<void> => {}

describe.each(TEXTS)('a piece that is followed: %s', (name) => {
  it(`is judged as it is when it is read for the first time, through ${SEQUENCES} random sequences of edits`, async () => {
    const first = readFileSync(name, 'utf8')
    for (let seed = 0; seed < SEQUENCES; seed++) {
      const below = seeded(seed)
      const follower = desk.follow()
      let source = first
      for (let i = 0; i < EDITS; i++) {
        const { range, text } = randomEdit(source, below)
        source = source.slice(0, range.start) + text + source.slice(range.end)
        const { result } = await follower.check({ path: `/${name}`, source }, noPause)
        expect(result.failures).toEqual([])
        expect(result.findings, `seed ${seed}, edit ${i}`).toEqual(await fresh(`/${name}`, source))
      }
    }
  })
})
