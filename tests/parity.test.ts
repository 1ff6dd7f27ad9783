import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TextlintKernelDescriptor } from '@textlint/kernel'
import type { TextlintMessage } from '@textlint/types'
import { createLinter, loadTextlintrc } from 'textlint'
import htmlPlugin from 'textlint-plugin-html'
import { describe, expect, it } from 'vitest'
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
async function stockTextlint() {
  const { rules, rulesConfig } = createPreset()
  const builtIn = await loadTextlintrc({ configFilePath: join(FOLDER, 'no-such-file.json') })
  const ours = new TextlintKernelDescriptor({
    rules: Object.entries(rules).map(([ruleId, rule]) => ({
      ruleId,
      rule,
      options: rulesConfig[ruleId] ?? true,
    })),
    filterRules: [],
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
