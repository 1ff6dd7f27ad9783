import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '../rules/registry.ts'
import { schemaText } from '../scripts/generate-schema.ts'
import { proveOptions } from '../src/app/active-rules.ts'
import { decidePolicy } from '../src/config/decide-policy.ts'
import { COPYDESK_KEYS, parseConfig, TOP_KEYS } from '../src/config/parse-config.ts'

const page = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8')

interface Example {
  readonly text: string
  /** “`path`: what is on there”. */
  readonly claims: readonly string[]
  /** What is said of it where it is wrong. */
  readonly fault?: string
}

const FENCE = /```json\n([\s\S]*?)```\n\n((?:- .*\n|> .*\n)*)/g

const examples = [...page.matchAll(FENCE)].map((match): Example => {
  const lines = (match[2] ?? '').split('\n')
  const fault = lines.find((line) => line.startsWith('> '))?.slice(2)
  const claims = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
  return { text: match[1] ?? '', claims, ...(fault === undefined ? {} : { fault }) }
})

const KNOWN = { ids: RULE_IDS, isInstalled: (_: unknown, name: string) => !name.includes('wrod') }

describe('the page on configuration', () => {
  it('names every key', () => {
    const shown = examples.map((example) => example.text).join('\n')
    for (const key of [...TOP_KEYS, ...COPYDESK_KEYS]) expect(shown).toContain(`"${key}"`)
  })

  it.each(examples.filter((example) => example.fault === undefined))('is true: $text', async (example) => {
    const config = parseConfig(example.text, '.textlintrc.json', KNOWN)
    await proveOptions(config)
    expect(example.claims).not.toEqual([])
    for (const claim of example.claims) {
      const path = /^`([^`]+)`: /.exec(claim)?.[1] ?? ''
      const policy = decidePolicy(config, path, RULE_IDS)
      const ids = policy.rules.map((rule) => rule.id)
      const language = policy.language === undefined ? '' : `, in \`${policy.language}\``
      expect(claim).toBe(`\`${path}\`: ${shownRules(ids, claim.includes('all'))}${language}`)
    }
  })

  it.each(examples.filter((example) => example.fault !== undefined))(
    'tells the fault: $text',
    async (example) => {
      const read = async () => proveOptions(parseConfig(example.text, '.textlintrc.json', KNOWN))
      await expect(read()).rejects.toThrow(example.fault)
    },
  )
})

function shownRules(on: readonly string[], fromAll: boolean): string {
  const quoted = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ')
  if (!fromAll) return quoted(on)
  const off = RULE_IDS.filter((id) => !on.includes(id))
  return off.length === 0 ? 'all' : `all but ${quoted(off)}`
}

describe('the schema of the configuration', () => {
  it('is what its generator writes', async () => {
    const committed = readFileSync(new URL('../schema/textlintrc.schema.json', import.meta.url), 'utf8')
    expect(committed === (await schemaText()) || 'drifted: run “npm run generate”').toBe(true)
  })
})
