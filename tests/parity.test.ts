import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TextlintKernelDescriptor } from '@textlint/kernel'
import type { TextlintMessage } from '@textlint/types'
import { createLinter, loadTextlintrc } from 'textlint'
import htmlPlugin from 'textlint-plugin-html'
import { afterAll, describe, expect, it } from 'vitest'
import { openDesk } from '../src/app/desk.ts'
import type { Finding, Fix } from '../src/rule/finding.ts'
import { createPreset } from '../src/textlint/preset.ts'

const FOLDER = new URL('./fixtures/parity/', import.meta.url).pathname

/** Every fixture with the line ends that it was written with, and with those of Windows. */
const PIECES = readdirSync(FOLDER).flatMap((name) => {
  const source = readFileSync(join(FOLDER, name), 'utf8')
  return [
    { name, path: join(FOLDER, name), source },
    { name: `${name} with CRLF`, path: join(FOLDER, name), source: source.replace(/\n/g, '\r\n') },
  ]
})

/** Stock textlint with its own plug-ins, the one for HTML, and nothing but our preset. */
async function stockTextlint(configBaseDir?: string) {
  const { rules, rulesConfig } = createPreset()
  const builtIn = await loadTextlintrc({ configFilePath: join(FOLDER, 'no-such-file.json') })
  const ours = new TextlintKernelDescriptor({
    rules: Object.entries(rules).map(([ruleId, rule]) => ({
      ruleId,
      rule,
      options: rulesConfig[ruleId] ?? true,
    })),
    filterRules: [],
    ...(configBaseDir === undefined ? {} : { configBaseDir }),
    plugins: [{ pluginId: 'html', plugin: htmlPlugin }],
  })
  return createLinter({ descriptor: builtIn.concat(ours) })
}

const SEVERITY = { error: 2, warning: 1, info: 3 } as const

function shownFinding(finding: Finding): string {
  const { rule, range, message, severity } = finding
  return [range.start, range.end, rule, SEVERITY[severity], message].join(' · ')
}

function shownMessage(message: TextlintMessage): string {
  return [message.range[0], message.range[1], message.ruleId, message.severity, message.message].join(' · ')
}

describe('stock textlint with the preset', () => {
  it.each(PIECES)('finds in $name what copydesk finds', async ({ path, source }) => {
    const desk = openDesk({ useConfig: false })
    const { result } = await desk.check({ path, source })
    expect(result.failures).toEqual([])
    expect(result.findings.length).toBeGreaterThan(3)
    const { messages } = await (await stockTextlint()).lintText(source, path)
    expect(messages.map(shownMessage).sort()).toEqual(result.findings.map(shownFinding).sort())
  })

  it.each(PIECES)('fixes in $name nothing but what is safe', async ({ path, source }) => {
    const desk = openDesk({ useConfig: false })
    const { result } = await desk.check({ path, source })
    const textlint = await stockTextlint()
    const { messages } = await textlint.lintText(source, path)
    const fixable = messages.filter((message) => message.fix !== undefined).map(shownMessage)
    const safe = result.findings.filter((finding) =>
      finding.fixes.some((fix) => fix.applicability === 'safe'),
    )
    expect(fixable.sort()).toEqual(safe.map(shownFinding).sort())

    const accept = (fix: Fix) => fix.applicability === 'safe'
    const { output } = await textlint.fixText(source, path)
    // textlint leaves for its next run what touches another fix; copydesk goes on to the end.
    const finished = await desk.fix({ path, source: output }, accept)
    expect(finished.text).toBe((await desk.fix({ path, source }, accept)).text)
  })
})

describe('stock textlint with the preset, under a configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parity-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['talks.txt', 'quiet/talks.txt', 'loud/talks.txt'])(
    'obeys it for %s as copydesk does',
    async (name) => {
      const config = {
        rules: { 'preset-copydesk': true },
        copydesk: {
          language: 'en-GB',
          vocabulary: ['house-words.txt'],
          overrides: [
            { files: 'quiet/**', rules: { 'repeated-word': false } },
            {
              files: 'loud/**',
              rules: { 'repeated-word': { severity: 'info', allow: ['the'] } },
              language: 'en-US',
            },
          ],
        },
      }
      writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify(config))
      writeFileSync(join(folder, 'house-words.txt'), 'flurbish # our own\nGrondal\n')
      const source = 'The the flurbish went to to Grondal and recieved a medal.\n'
      const path = join(folder, name)
      const desk = openDesk()
      const { result, language } = await desk.check({ path, source })
      expect(result.failures).toEqual([])
      expect(language).toBe(name.startsWith('loud') ? 'en-US' : 'en-GB')
      const marked = result.findings.map(
        ({ rule, range }) => `${rule}: ${source.slice(range.start, range.end)}`,
      )
      expect(marked).toEqual(EXPECTED[name])
      const { messages } = await (await stockTextlint(folder)).lintText(source, path)
      expect(messages.map(shownMessage).sort()).toEqual(result.findings.map(shownFinding).sort())
    },
  )
})

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'talks.txt': ['repeated-word: The the', 'repeated-word: to to', 'spelling: recieved'],
  'quiet/talks.txt': ['spelling: recieved'],
  'loud/talks.txt': ['repeated-word: to to', 'spelling: recieved'],
}
