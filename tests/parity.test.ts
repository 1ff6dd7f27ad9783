import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { inspect } from 'node:util'
import { TextlintKernelDescriptor } from '@textlint/kernel'
import type { TextlintMessage } from '@textlint/types'
import { createLinter, loadTextlintrc } from 'textlint'
import htmlPlugin from 'textlint-plugin-html'
import { afterAll, describe, expect, it } from 'vitest'
import { openDesk } from '../src/app/desk.ts'
import { isProseFile } from '../src/read/read.ts'
import type { Finding, Fix } from '../src/rule/finding.ts'
import { splice } from '../src/text/edits.ts'
import { createPreset } from '../src/textlint/preset.ts'

const ROOT = new URL('../', import.meta.url).pathname
const FOLDER = join(ROOT, 'tests/fixtures/parity')

/** Our own fixtures, those of every rule, and the examples. */
const FILES = [
  FOLDER,
  ...readdirSync(join(ROOT, 'rules')).map((rule) => join(ROOT, 'rules', rule, 'fixtures')),
]
  .concat(join(ROOT, 'examples'))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => isProseFile(path))

/** Every file with the line ends that it was written with, and with those of Windows. */
const PIECES = FILES.flatMap((path) => {
  const source = readFileSync(path, 'utf8')
  const name = relative(ROOT, path)
  return [
    { name, path, source },
    { name: `${name} with CRLF`, path, source: source.replace(/\r?\n/g, '\r\n') },
  ]
})

/** Stock textlint with its own plug-ins, the one for HTML, and nothing but our preset. */
async function stockTextlint(
  configBaseDir?: string,
  stated: Readonly<Record<string, boolean | { readonly [option: string]: readonly string[] }>> = {},
) {
  const { rules, rulesConfig } = createPreset()
  const builtIn = await loadTextlintrc({ configFilePath: join(FOLDER, 'no-such-file.json') })
  const ours = new TextlintKernelDescriptor({
    rules: Object.entries(rules).map(([ruleId, rule]) => ({
      ruleId,
      rule,
      options: stated[ruleId] ?? rulesConfig[ruleId] ?? true,
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

function replaced(source: string, fix: NonNullable<TextlintMessage['fix']>): string {
  return source.slice(0, fix.range[0]) + fix.text + source.slice(fix.range[1])
}

describe('stock textlint with the preset', () => {
  it('is tried on texts with much to find', async () => {
    const desk = openDesk({ useConfig: false })
    const checked = await Promise.all(PIECES.map((piece) => desk.check(piece)))
    const findings = checked.flatMap(({ result }) => result.findings)
    expect(findings.length).toBeGreaterThan(50)
    expect(new Set(findings.map((finding) => finding.rule)).size).toBeGreaterThan(3)
  })

  it.each(PIECES)('finds in $name what copydesk finds', async ({ path, source }) => {
    const desk = openDesk({ useConfig: false })
    const { result } = await desk.check({ path, source })
    expect(result.failures).toEqual([])
    const { messages } = await (await stockTextlint()).lintText(source, path)
    expect(messages.map(shownMessage).sort()).toEqual(result.findings.map(shownFinding).sort())
  })

  it.each(PIECES)(
    'hands on the fixes in $name: safe ones to make, others to suggest',
    async ({ path, source }) => {
      const desk = openDesk({ useConfig: false })
      const { result } = await desk.check({ path, source })
      const textlint = await stockTextlint()
      const { messages } = await textlint.lintText(source, path)
      const stock = new Map(messages.map((message) => [shownMessage(message), message]))
      for (const finding of result.findings) {
        const message = stock.get(shownFinding(finding))
        const safe = finding.fixes.find((fix) => fix.applicability === 'safe')
        const offered = finding.fixes.filter((fix) => fix !== safe)
        const made = message?.fix && replaced(source, message.fix)
        expect(made).toBe(safe && splice(source, safe.edits))
        const suggested = (message?.suggestions ?? []).map(({ fix }) => replaced(source, fix))
        expect(suggested).toEqual(offered.map((fix) => splice(source, fix.edits)))
      }

      const accept = (fix: Fix) => fix.applicability === 'safe'
      const { output } = await textlint.fixText(source, path)
      // textlint leaves for its next run what touches another fix; copydesk goes on to the end.
      const finished = await desk.fix({ path, source: output }, accept)
      expect(finished.text).toBe((await desk.fix({ path, source }, accept)).text)
    },
  )
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

describe('a fault in the configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parity-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    [
      { 'repeated-word': { alow: ['had'] } },
      ':1:54: rules.preset-copydesk.repeated-word.alow: there is no option “alow”',
    ],
    [
      { 'repeated-words': true },
      ':1:30: rules.preset-copydesk.repeated-words: there is no rule “repeated-words”',
    ],
  ])('is told with its place, and without the inside of the program: %j', async (rules, fault) => {
    const file = join(folder, '.textlintrc.json')
    writeFileSync(file, JSON.stringify({ rules: { 'preset-copydesk': rules } }))
    const path = join(folder, 'talks.txt')
    const error: unknown = await (await stockTextlint(folder, rules))
      .lintText('Fine.', path)
      .catch((thrown) => thrown)
    expect(inspect(error)).toContain(`ConfigError: ${file}${fault}`)
    expect(inspect(error)).not.toContain('src/')
  })
})

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'talks.txt': ['repeated-word: The the', 'repeated-word: to to', 'spelling: recieved'],
  'quiet/talks.txt': ['spelling: recieved'],
  'loud/talks.txt': ['repeated-word: to to', 'spelling: recieved'],
}
