import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAGES, pageText } from '../../scripts/generate-pages.ts'
import { COMMANDS } from '../../src/cli/commands.ts'

describe('the pages', () => {
  it.each(PAGES)('%s shows what the program says now (else: npm run pages)', async (name) => {
    const page = readFileSync(name, 'utf8')
    expect(page).toContain('$ copydesk')
    expect(await pageText(page)).toBe(page)
  })

  it('of the command line names every command and flag', () => {
    const page = readFileSync('docs/cli.md', 'utf8')
    for (const command of COMMANDS) {
      expect(page).toContain(`copydesk ${command.name}`)
      for (const flag of command.flags) expect(page).toContain(`--${flag.name}`)
    }
  })
})
