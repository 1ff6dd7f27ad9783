import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

/** Whether there is a Chromium to drive. Where there is none, what is left untested for it is said. */
export function hasChromium(test: string): boolean {
  if (CHROMIUM === undefined) console.warn(`Chromium is not installed: ${test} is skipped`)
  return CHROMIUM !== undefined
}

/** Starts Chromium without a screen; it ends with the test. */
export async function startChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  onTestFinished(() => browser.close())
  return browser
}

/** Renews a picture of the documentation, where COPYDESK_SCREENSHOTS is set. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env.COPYDESK_SCREENSHOTS === undefined) return
  await page.screenshot({ path: `${ROOT}docs/images/${name}.png` })
}
