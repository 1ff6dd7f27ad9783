import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { MonacoView } from './monaco-view.ts'

/** A piece with four faults, emoji and accents before them, and lines that end as on Windows. */
export const PIECE = [
  'Naïve 😀 café: they recieve it.',
  'In Febuary, 😀 “né”, they said that the the end is near.',
  'The harbour board met again on the quay and spoke of the ferry, the fares and the weather of the week.',
  'Nobody had asked for a vote, and when the hour came the chairman thanked all of them and went home.',
  '😀 é It was untill the spring that they had to wait.',
  '',
].join('\r\n')

/** A text with the piece in it as it is when a writer has taken what is offered, and kept the month. */
export function mended(text: string): string {
  return text.replace('recieve', 'receive').replace('the the', 'the').replace('untill', 'until')
}

/** Waits for these marks in the editor, from top to bottom; at most `timeout` ms. */
export async function expectMarks(
  view: MonacoView,
  marks: readonly string[],
  timeout = 60_000,
): Promise<void> {
  await expect.poll(view.marks, { timeout }).toEqual(marks)
}

/** With the menu of the first fault open: takes its repair, then keeps the next word for the project. */
export async function takeRepairAndKeepWord(view: MonacoView, folder: string): Promise<void> {
  await view.choose('Replace with “receive”')
  await expectMarks(view, ['Febuary', 'the the', 'untill'])

  await view.openQuickFixes('Febuary')
  await view.choose('Add “Febuary” to the words of this project')
  await expectMarks(view, ['the the', 'untill'])
  expect(readFileSync(join(folder, 'copydesk-words.txt'), 'utf8')).toBe('Febuary\n')
}
