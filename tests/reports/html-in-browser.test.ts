import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { htmlWriter } from '../../src/report/html.ts'
import { KEYS_HASH, KEYS_SCRIPT } from '../../src/report/html-keys.ts'
import { folderWith, runCli } from '../cli/run-cli.ts'
import { hasChromium, startChromium, takePicture } from '../editors/chromium.ts'
import { HOSTILE_REPORTS, written } from './hostile-report.ts'

const STORY = [
  'The pier at Port Lowell opens on Monday, the the council said.',
  '',
  'Leave a Reply',
  '',
  'Ferries will sail at eight, and and nobody disputes it.',
  '',
].join('\n')

async function openPage(html: string): Promise<Page> {
  const file = join(folderWith({}), 'report.html')
  writeFileSync(file, html)
  const browser = await startChromium()
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  await page.goto(pathToFileURL(file).href)
  return page
}

async function reportOn(files: Readonly<Record<string, string>>): Promise<string> {
  const rules = ['--rule', 'repeated-word', '--rule', 'web-boilerplate']
  return (await runCli(folderWith(files), ['check', '.', '--format', 'html', ...rules])).out
}

/** Where the keyboard is: the words of the finding, or of the box’s label. */
function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const at = document.activeElement
    return (at.querySelector('mark') ?? at.closest('label') ?? at).textContent.trim()
  })()`)
}

it('lets its own script run by its hash', () => {
  expect(KEYS_HASH).toBe(`sha256-${createHash('sha256').update(KEYS_SCRIPT).digest('base64')}`)
})

describe.skipIf(!hasChromium('the test of the HTML report'))('the HTML report in Chromium', () => {
  it('runs nothing that stands in the text', async () => {
    const page = await openPage('<p>')
    const said: string[] = []
    page.on('dialog', (dialog) => said.push(dialog.message()))
    page.on('console', (message) => said.push(message.text()))
    page.on('request', (request) => said.push(request.url()))
    await page.setContent(written(htmlWriter(), HOSTILE_REPORTS), { waitUntil: 'load' })
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('img, iframe, object, link, a').count()).toBe(0)
    expect(said).toEqual([])
  })

  it('is worked with the keyboard alone', async () => {
    const page = await openPage(await reportOn({ 'news/pier.txt': STORY, 'sport/boats.txt': 'We we row.\n' }))
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('error')
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('the the')
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineWidth')
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2)
    await takePicture(page, 'html-report')
    for (const step of ['Leave a Reply', 'and and', 'We we', 'We we']) {
      await page.keyboard.press('j')
      expect(await focused(page)).toBe(step)
    }
    await page.keyboard.press('k')
    expect(await focused(page)).toBe('and and')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('We we')
  })

  it('hides what is ticked off, and a file with it, by the space bar', async () => {
    const page = await openPage(await reportOn({ 'news/pier.txt': STORY, 'sport/boats.txt': 'We we row.\n' }))
    const shown = async (): Promise<readonly string[]> =>
      page.locator('.finding:visible mark, h2:visible').allTextContents()
    const everything = await shown()
    expect(everything).toEqual([
      'news/pier.txt',
      'the the',
      'Leave a Reply',
      'and and',
      'sport/boats.txt',
      'We we',
    ])
    await page.getByLabel('repeated-word').focus()
    await page.keyboard.press('Space')
    expect(await shown()).toEqual(['news/pier.txt', 'Leave a Reply'])
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('Leave a Reply')
    await page.getByLabel('repeated-word').focus()
    await page.keyboard.press('Space')
    await page.getByLabel('news').focus()
    await page.keyboard.press('Space')
    expect(await shown()).toEqual(['sport/boats.txt', 'We we'])
  })

  it('prints every finding that is shown, without the boxes', async () => {
    const page = await openPage(await reportOn({ 'news/pier.txt': STORY }))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.filters, .keys').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('.finding:visible').count()).toBe(3)
    const colours = await page.evaluate('getComputedStyle(document.body).backgroundColor')
    expect(colours).toBe('rgb(255, 255, 255)')
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
