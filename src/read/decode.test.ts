import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

/** A text as UTF-16 without a byte-order mark. */
function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}

describe('bytes with zeros among them', () => {
  it.each([
    ['little', true],
    ['big', false],
  ])('are called UTF-16 where every other one is zero, %s end first', (_, little) => {
    const story = utf16('The harbour’s ferry — the old one — sails again.\n'.repeat(200), little)
    expect(() => decode(story)).toThrow('This file looks like UTF-16 without a byte-order mark')
  })

  it.each([
    ['one zero in a text', new TextEncoder().encode('The ferry\0sails.')],
    ['a zero between two letters', new Uint8Array([0x61, 0, 0x62])],
    ['as many as letters, but few', new Uint8Array([0x61, 0, 0x62, 0])],
    ['zeros alone', new Uint8Array(100)],
    ['numbers of four bytes', new Uint8Array([7, 0, 0, 0, 9, 0, 0, 0, 4, 0, 0, 0])],
  ])('are a binary file where they are %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow('This is a binary file')
  })
})
