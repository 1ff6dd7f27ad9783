import { describe, expect, it } from 'vitest'
import { isByOurCalendar } from './calendars.ts'

describe('the calendar of a date', () => {
  it.each([
    [2016, 'The ferry sank on Wednesday, 20 April 2016.', true],
    [1898, 'The mill opened on Friday, August 12, 1898.', true],
    [1917, 'The rising in Petrograd began on Wednesday, 7 November 1917.', false],
    [1740, 'The bridge opened on Monday, 2 May 1740.', false],
  ])('of %i', (year, text, isOurs) => {
    expect(isByOurCalendar(year, text)).toBe(isOurs)
  })
})
