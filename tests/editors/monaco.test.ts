import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith } from '../cli/run-cli.ts'
import { hasChromium, startChromium } from './chromium.ts'
import { buildMonacoPage, serveMonacoPage } from './monaco-page.ts'
import { monacoView } from './monaco-view.ts'

async function whyNot(): Promise<string | undefined> {
  if (process.env.COPYDESK_FETCH_EDITORS === undefined) {
    return 'it is fetched and driven where COPYDESK_FETCH_EDITORS is set, as .ci/run does'
  }
  return buildMonacoPage()
}

const reason = hasChromium('the test of Monaco') ? await whyNot() : ''
if (reason) console.warn(`The test of Monaco is skipped: ${reason}`)

const TEXT = [
  'Naïve 😀 café: they recieve it.',
  'In Febuary, 😀 “né”, they said the the end is near.',
  'The harbour board met again on the quay and spoke of the ferry, the fares and the weather of the week.',
  'Nobody had asked for a vote, and when the hour came the chairman thanked all of them and went home.',
  '😀 é It was untill the spring that they had to wait.',
  '',
].join('\r\n')

it.skipIf(reason !== undefined)(
  'Monaco with a language client over a web socket marks, explains, mends, learns a word, and fixes all',
  async () => {
    const folder = folderWith({ 'talks.txt': TEXT, '.textlintrc.json': '{}' })
    const file = join(folder, 'talks.txt')
    const browser = await startChromium()
    const page = await browser.newPage({ viewport: { width: 1000, height: 460 } })
    await page.goto(await serveMonacoPage(folder, 'talks.txt'))
    const view = monacoView(page)
    const marks = expect.poll(view.marks, { timeout: 60_000 })
    await marks.toEqual(['recieve', 'Febuary', 'the the', 'untill'])
    expect(await view.hover('recieve')).toContain('spelling (more than 99 % sure): Typos and misspellings')

    await view.openQuickFixes('recieve')
    expect((await view.menu())[0]).toBe('Replace with “receive”')
    await view.choose('Replace with “receive”')
    await marks.toEqual(['Febuary', 'the the', 'untill'])

    await view.openQuickFixes('Febuary')
    await view.choose('Add “Febuary” to the words of this project')
    await marks.toEqual(['the the', 'untill'])
    expect(readFileSync(join(folder, 'copydesk-words.txt'), 'utf8')).toBe('Febuary\n')

    await page.keyboard.press('F1')
    await page.keyboard.type('Fix All')
    await page.keyboard.press('Enter')
    await marks.toEqual([])
    writeFileSync(file, (await page.evaluate('pieceToSave()')) as string)
    expect(readFileSync(file, 'utf8')).toBe(
      TEXT.replace('recieve', 'receive').replace('the the', 'the').replace('untill', 'until'),
    )
  },
  180_000,
)
