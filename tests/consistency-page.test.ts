import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULE_LOADERS, type RuleId } from '../rules/registry.ts'
import { check } from '../src/engine/check.ts'
import { loadReader } from '../src/read/read.ts'
import { realLexicon } from './support/real-lexicon.ts'
import { activate } from './support/rule-tester.ts'

const PAGE = readFileSync(new URL('../docs/consistency.md', import.meta.url), 'utf8')
const EXAMPLES = 10

const TAGS: Readonly<Record<string, readonly [string, string]>> = {
  Headline: ['<h1>', '</h1>'],
  Standfirst: ['<p class="standfirst">', '</p>'],
  Caption: ['<figure><img src="a.jpg" alt=""><figcaption>', '</figcaption></figure>'],
  Text: ['<p>', '</p>'],
}

/** The parts of an example (“Caption: … / Text: …”) as a page; without labels each part is a paragraph. */
function pageOf(example: string): string {
  const parts = example.split(' / ').map((part) => {
    const label = /^(Headline|Standfirst|Caption|Text): /.exec(part)
    const [open = '', close = ''] = TAGS[label?.[1] ?? 'Text'] ?? []
    return `${open}${part.slice(label?.[0].length ?? 0)}${close}`
  })
  return `<article>${parts.join('\n').replaceAll('&', '&amp;')}</article>`
}

/** The list items below a heading of a rule's section. */
function examplesOf(rule: string, heading: string): readonly string[] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(`${rule}\n`)) ?? ''
  const list = section.split(/^### /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return list.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []))
}

async function marksIn(id: RuleId, example: string): Promise<readonly string[]> {
  const source = pageOf(example.replaceAll('**', ''))
  const read = await loadReader('html')
  const ports = { lexicon: await realLexicon(), now: () => 0, timeLimit: 1 }
  const { findings, failures } = check(read(source), [activate(await RULE_LOADERS[id]())], ports)
  expect(failures).toEqual([])
  return findings.map(({ range }) => source.slice(range.start, range.end))
}

const RULES = [
  'caption-consistency',
  'headline-consistency',
  'name-consistency',
  'date-consistency',
  'figure-consistency',
] as const

describe.each(RULES)('the page shows of %s', (id) => {
  const [caught, alone] = [examplesOf(id, 'Caught'), examplesOf(id, 'Left alone')]

  it('ten examples of each kind', () => {
    expect([caught.length, alone.length]).toEqual([EXAMPLES, EXAMPLES])
  })

  it.each(caught)('that it catches: %s', async (example) => {
    const expected = [...example.matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1])
    expect(await marksIn(id, example)).toEqual(expected)
  })

  it.each(alone)('that it leaves alone: %s', async (example) => {
    expect(await marksIn(id, example)).toEqual([])
  })
})
