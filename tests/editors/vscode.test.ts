import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { folderWith } from '../cli/run-cli.ts'
import { hasChromium, startChromium, takePicture } from './chromium.ts'
import { installCodeServer, startCodeServer } from './code-server.ts'
import { monacoView } from './monaco-view.ts'
import { expectMarks, mended, PIECE, takeRepairAndKeepWord } from './sitting.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const EXTENSION = join(ROOT, '.cache/copydesk.vsix')

/** VS Code is large: it is fetched once, and only where the environment asks for it. */
async function whyNot(): Promise<string | undefined> {
  if (process.env.COPYDESK_FETCH_EDITORS === undefined) {
    return 'it is fetched and driven where COPYDESK_FETCH_EDITORS is set, as .ci/run does'
  }
  const fault = await installCodeServer()
  if (fault !== undefined) return `code-server could not be installed (${fault})`
  return promisify(execFile)('npm', ['run', '--silent', 'vsix'], { cwd: ROOT }).then(
    () => undefined,
    (error) => `the extension could not be packed (${String(error).slice(0, 600)})`,
  )
}

const reason = hasChromium('the test of VS Code') ? await whyNot() : ''
if (reason) console.warn(`The test of VS Code is skipped: ${reason}`)

const TEXT = `Harbour board to appeal\r\n\r\n${PIECE}`

const SETTINGS = {
  'editor.codeActionsOnSave': { 'source.fixAll.copydesk': 'explicit' },
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.wordWrap': 'on',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
}

it.skipIf(reason !== undefined)(
  'VS Code marks, explains, mends, learns a word, and repairs on save',
  async () => {
    const folder = join(
      folderWith({ 'newsroom/talks.txt': TEXT, 'newsroom/.textlintrc.json': '{}' }),
      'newsroom',
    )
    const server = await startCodeServer(folderWith({}), EXTENSION, SETTINGS)
    const browser = await startChromium()
    const page = await browser.newPage({ viewport: { width: 1000, height: 460 } })
    await page.goto(server.addressOf(folder, 'talks.txt'))
    const view = monacoView(page)
    await expectMarks(view, ['recieve', 'Febuary', 'the the', 'untill'])

    const hover = await view.hover('recieve')
    expect(hover).toContain('“recieve” is probably a typo for “receive”.')
    expect(hover).toContain('spelling (more than 99 % sure): Typos and misspellings')

    await view.openQuickFixes('recieve')
    expect(await view.menu()).toEqual([
      'Replace with “receive”',
      'Add “recieve” to the words of this project',
      'Add “recieve” to my own words',
      'Ignore spelling here',
      'Make the 2 certain repairs of spelling',
      'Make the best repair of all 3 findings of spelling',
      'Ignore spelling in this file',
      'Turn spelling off in the configuration',
    ])
    await takePicture(page, 'vscode')
    await takeRepairAndKeepWord(view, folder)

    await page.keyboard.press('Control+s')
    await expect
      .poll(() => readFileSync(join(folder, 'talks.txt'), 'utf8'), { timeout: 20_000 })
      .toBe(mended(TEXT))
    await expectMarks(view, [])
  },
  180_000,
)
