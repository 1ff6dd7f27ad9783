import { expect, test } from 'vitest'
import { signsPost } from './post-signature.ts'

test.each(['— Harbour Office (@harbouroffice) October 9, 2018', '-- Ada Byron (@ada_b) May 1 2016 '])(
  '%s signs a post',
  (line) => expect(signsPost(line)).toBe(true),
)

test.each([
  'Follow Ada Byron (@ada_b) on Twitter',
  'Ada Byron (@ada_b) wrote to us on October 9, 2018',
  '— Ada Byron, October 9, 2018',
])('%s signs none', (line) => expect(signsPost(line)).toBe(false))
