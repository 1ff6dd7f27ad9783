import type { Page } from 'playwright-core'
import { markedTexts, middleOf } from './drawn-text.mjs'

/** What a person sees of an editor of VS Code, and does in it. */
export interface MonacoView {
  /** The texts that stand on a wavy line, from top to bottom, by where they are drawn. */
  marks(): Promise<readonly string[]>
  /** What comes up when the mouse rests on a word. */
  hover(word: string): Promise<string>
  /** Opens the menu of quick fixes at a word, by its key. */
  openQuickFixes(word: string): Promise<void>
  /** What stands in the menu. */
  menu(): Promise<readonly string[]>
  choose(title: string): Promise<void>
  /** Runs a command by its name, from the palette. */
  runCommand(name: string): Promise<void>
}

export function monacoView(page: Page): MonacoView {
  const placeOf = async (word: string): Promise<{ readonly x: number; readonly y: number }> => {
    const box = await page.evaluate(middleOf, word)
    if (box === null) throw new Error(`“${word}” is not on the screen`)
    return box
  }
  return {
    marks: () => page.evaluate(markedTexts),
    async hover(word) {
      const { x, y } = await placeOf(word)
      await page.mouse.move(x, y + 120)
      await page.mouse.move(x, y, { steps: 4 })
      const box = page.locator('.monaco-hover:visible').filter({ hasText: word })
      await box.waitFor({ timeout: 20_000 })
      // What the rule says of itself comes after the mark's own message.
      await box.filter({ hasText: 'sure' }).waitFor({ timeout: 20_000 })
      const text = (await box.textContent()) ?? ''
      await page.keyboard.press('Escape')
      return text
    },
    async openQuickFixes(word) {
      const { x, y } = await placeOf(word)
      await page.mouse.click(x, y)
      const menu = page.locator('.action-widget:visible .action')
      for (let tries = 0; tries < 40 && (await menu.count()) === 0; tries++) {
        // A key that comes before the server has answered only shows that there is nothing yet.
        await page.keyboard.press('Control+.')
        await menu
          .first()
          .waitFor({ timeout: 700 })
          .catch(() => undefined)
      }
    },
    menu: () => page.locator('.action-widget:visible .action .title').allTextContents(),
    async choose(title) {
      const item = page.locator('.action-widget:visible .action', { hasText: title })
      // A shield lies over a menu that has just come up until the mouse has moved.
      const { x, y, width, height } = (await item.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      await page.mouse.move(x + 8, y + 4)
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 })
      await item.click()
    },
    async runCommand(name) {
      const palette = page.locator('.quick-input-widget:visible input')
      for (let tries = 0; tries < 40 && (await palette.count()) === 0; tries++) {
        // A key that comes while a menu is still closing goes to the menu.
        await page.keyboard.press('F1')
        await palette.waitFor({ timeout: 700 }).catch(() => undefined)
      }
      await page.keyboard.type(name)
      // Enter takes what is marked in the list, which is another command until the list has followed the letters.
      await page
        .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
        .waitFor({ timeout: 20_000 })
      await page.keyboard.press('Enter')
      await palette.waitFor({ state: 'hidden', timeout: 20_000 })
    },
  }
}
