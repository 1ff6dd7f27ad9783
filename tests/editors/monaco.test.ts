import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith } from '../cli/run-cli.ts'
import { hasChromium, startChromium } from './chromium.ts'
import { buildMonacoPage, serveMonacoPage } from './monaco-page.ts'
import { monacoView } from './monaco-view.ts'
import { expectMarks, mended, PIECE, takeRepairAndKeepWord } from './sitting.ts'

async function whyNot(): Promise<string | undefined> {
  if (process.env.COPYDESK_FETCH_EDITORS === undefined) {
    return 'it is fetched and driven where COPYDESK_FETCH_EDITORS is set, as .ci/run does'
  }
  return buildMonacoPage()
}

const reason = hasChromium('the test of Monaco') ? await whyNot() : ''
if (reason) console.warn(`The test of Monaco is skipped: ${reason}`)

it.skipIf(reason !== undefined)(
  'Monaco with a language client over a web socket marks, explains, mends, learns a word, and fixes all',
  async () => {
    const folder = folderWith({ 'talks.txt': PIECE, '.textlintrc.json': '{}' })
    const file = join(folder, 'talks.txt')
    const browser = await startChromium()
    const page = await browser.newPage({ viewport: { width: 1000, height: 460 } })
    await page.goto(await serveMonacoPage(folder, 'talks.txt'))
    const view = monacoView(page)
    await expectMarks(view, ['recieve', 'Febuary', 'the the', 'untill'])
    expect(await view.hover('recieve')).toContain('spelling (more than 99 % sure): Typos and misspellings')

    await view.openQuickFixes('recieve')
    expect((await view.menu())[0]).toBe('Replace with “receive”')
    await takeRepairAndKeepWord(view, folder)

    await view.runCommand('Fix All')
    // Half a second behind a menu the editor asks for its bulb, and drops a command that is still unanswered.
    await expectMarks(view, [], 5_000).catch(() => view.runCommand('Fix All'))
    await expectMarks(view, [])
    writeFileSync(file, (await page.evaluate('pieceToSave()')) as string)
    expect(readFileSync(file, 'utf8')).toBe(mended(PIECE))
  },
  180_000,
)
