import { expect, it } from 'vitest'
import { stemOf } from './stems.ts'

it.each([
  ['settle', 'settled', 'settlement'],
  ['invade', 'invaded', 'invasion'],
  ['announce', 'announced', 'announcement'],
  ['plan', 'planned', 'planning'],
  ['agree', 'agreed', 'agreement'],
  ['resign', 'resigned', 'resignation'],
  ['investigate', 'investigation', 'investigators'],
  ['pay', 'paid', 'payment'],
  ['city', 'cities'],
  ['election', 'elected', 'elections'],
])('“%s” and “%s” share a stem', (first, ...others) => {
  expect(others.map(stemOf)).toEqual(others.map(() => stemOf(first)))
})

it.each([
  ['police', 'policy'],
  ['state', 'statue'],
  ['mine', 'mint'],
  ['general', 'gentle'],
])('“%s” and “%s” do not', (first, second) => {
  expect(stemOf(first)).not.toBe(stemOf(second))
})
