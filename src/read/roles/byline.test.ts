import { describe, expect, it } from 'vitest'
import { isByline } from './byline.ts'

describe('isByline', () => {
  it.each([
    'By Ann Lee',
    'By ANN LEE and Bo Ray',
    'By Ann Lee, Associated Press',
    'Words: Ann Lee',
    'Ann Lee, Brussels Correspondent',
    'Ann Lee | Political Editor',
    'Reporting by Ann Lee in Geneva and Bo van der Ray',
  ])('takes “%s”', (text) => expect(isByline(text)).toBe(true))
  it.each([
    'By the river',
    'By Monday the talks had ended.',
    'By Ann Lee’s account, nothing was agreed.',
    'By Monday',
    'Words fail',
    'The editor left',
    'Ann Lee, the editor, said on Monday that she would go',
  ])('leaves “%s”', (text) => expect(isByline(text)).toBe(false))
})
