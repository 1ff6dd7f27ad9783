import { describe, expect, it } from 'vitest'
import { datelinePrefix, isDatelineLine } from './dateline.ts'

describe('isDatelineLine', () => {
  it.each([
    'Brussels / AFP',
    'LONDON (Reuters)',
    'New York / AP',
    'KUALA LUMPUR — AFP',
    'Geneva, AFP',
    'Cairo | Agencies',
  ])('takes “%s”', (text) => expect(isDatelineLine(text)).toBe(true))
  it.each([
    'Ann Lee/AFP',
    'Ann Lee / Reuters',
    'Getty Images',
    'AFP',
    'Talks end in Geneva',
    'Brussels / Antwerp',
  ])('leaves “%s”', (text) => expect(isDatelineLine(text)).toBe(false))
})

describe('datelinePrefix', () => {
  it.each([
    ['LONDON (Reuters) - The minister left.', 'LONDON (Reuters) -'],
    ['BRUSSELS, April 20 — The minister left.', 'BRUSSELS, April 20 —'],
    ['WASHINGTON — The minister left.', 'WASHINGTON —'],
    ['WASHINGTON (AP) — The minister left.', 'WASHINGTON (AP) —'],
    ['Washington (CNN) -- The minister left.', 'Washington (CNN) --'],
    ['(CNN) The minister left.', '(CNN)'],
    ['ST. PAUL, Minn. (AP) — The minister left.', 'ST. PAUL, Minn. (AP) —'],
  ])('marks it in “%s”', (text, prefix) => {
    const range = datelinePrefix(text)
    expect(text.slice(range?.start, range?.end)).toBe(prefix)
  })
  it.each([
    'The minister — who left — came back.',
    'NATO said so.',
    'Minister Ann Lee (left) came back.',
    'NATO — the alliance — met on Monday.',
    'Q: What now?',
    'MINISTER: It is so.',
    'Environmental Protection Agency (EPA) rules changed.',
  ])('leaves “%s”', (text) => expect(datelinePrefix(text)).toBeUndefined())
})
