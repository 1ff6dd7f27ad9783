import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findDataFolder } from '../bench/accuracy/data-folder.ts'
import { RULE_IDS, RULE_LOADERS } from '../rules/registry.ts'
import { type ActiveRule, check } from '../src/engine/check.ts'
import { fixToFixpoint } from '../src/engine/fix.ts'
import { readText } from '../src/read/text/read-text.ts'
import type { Lexicon } from '../src/rule/lexicon.ts'
import { realLexicon } from './support/real-lexicon.ts'
import { activate } from './support/rule-tester.ts'

const folder = findDataFolder()
const seeds = folder !== undefined && existsSync(join(folder, 'seed')) ? join(folder, 'seed') : undefined
if (seeds === undefined)
  console.log('The acceptance article lies outside this checkout and is not here: set COPYDESK_DATA.')

let lexicon: Lexicon
let rules: readonly ActiveRule[]

beforeAll(async () => {
  lexicon = await realLexicon()
  rules = await Promise.all(RULE_IDS.map(async (id) => activate(await RULE_LOADERS[id]())))
})

const run = (source: string) => check(readText(source), rules, { lexicon, now: () => 0, timeLimit: 1 })

describe.skipIf(seeds === undefined)('the article that copydesk was started for', () => {
  const texts =
    seeds === undefined ? [] : readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8'))

  it.each(texts.map((text, i) => [i, text] as const))(
    'has its faults found and nothing else (%i)',
    (_, text) => {
      const { findings, failures } = run(text)
      expect(failures).toEqual([])
      const found = findings
        .filter((finding) => finding.rule !== 'punctuation')
        .map((finding) => [finding.rule, text.slice(finding.range.start, finding.range.end)])
      const paragraph = text
        .trimEnd()
        .split('\n')
        .filter((line) => line !== '')
        .at(-3)
      expect(found).toEqual([
        ['web-boilerplate', 'epa05268598'],
        ['caption-consistency', 'bombed Ukraine in 2014'],
        ['spelling', 'repsonsibilties'],
        ['duplicate-passage', paragraph],
        ['web-boilerplate', 'Leave a Reply'],
        ['web-boilerplate', 'Send this to a friend'],
      ])
      const caption = findings.find((finding) => finding.rule === 'caption-consistency')
      const [evidence] = caption?.evidence ?? []
      expect(text.slice(evidence?.range.start, evidence?.range.end)).toContain('annexation of Crimea')
      expect(caption?.fixes).toEqual([])
    },
  )

  it.each(texts.map((text, i) => [i, text] as const))(
    'is mended but for the caption, and rests (%i)',
    async (_, text) => {
      const ports = {
        read: readText,
        check: async (document: ReturnType<typeof readText>) =>
          check(document, rules, { lexicon, now: () => 0, timeLimit: 1 }),
        accept: (fix: { applicability: string }) => fix.applicability === 'safe',
      }
      const fixed = await fixToFixpoint(text, ports)
      const lines = text.split('\n')
      const last = lines.findLastIndex((line) => line.startsWith('Ahead of the talks'))
      const expected = lines
        .slice(0, last)
        .join('\n')
        .replace('epa05268598 ', '')
        .replace('repsonsibilties', 'responsibilities')
      expect(fixed.text.trimEnd()).toBe(expected.trimEnd())
      expect(
        fixed.result.findings.map((finding) => finding.rule).filter((rule) => rule !== 'punctuation'),
      ).toEqual(['caption-consistency'])
      expect((await fixToFixpoint(fixed.text, ports)).text).toBe(fixed.text)
    },
  )
})
