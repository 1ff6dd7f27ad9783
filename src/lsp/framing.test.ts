import { describe, expect, it } from 'vitest'
import { watchFrames } from './framing.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function frame(body: string, more = ''): string {
  return `Content-Length: ${bytesOf(body).length}\r\n${more}\r\n${body}`
}

describe('frames', () => {
  it('pass in whatever pieces they come', () => {
    const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n'
    const stream = bytesOf([frame('{"a":"é\r\n\r\n"}'), frame('', type), frame('x'.repeat(20_000))].join(''))
    for (const step of [1, 7, 9000, stream.length]) {
      const faultIn = watchFrames()
      for (let at = 0; at < stream.length; at += step) {
        expect(faultIn(stream.subarray(at, at + step))).toBeUndefined()
      }
    }
  })

  it.each([
    ['a length that is no number', 'Content-Length: abc\r\n\r\n', 'not “abc”'],
    ['a length below zero', 'Content-Length: -5\r\n\r\n', 'not “-5”'],
    ['a length that no text has', 'Content-Length: 99999999999\r\n\r\n', '“99999999999” bytes is more than'],
    ['no length', 'Content-Type: text\r\n\r\n', 'has no Content-Length'],
    ['no name', 'hello\u001b there\r\n\r\n', 'is no “name: value”: “hello? there”'],
    ['no end of line', 'a'.repeat(200_000), 'longer than 8192 bytes'],
    ['a fault behind a message', `${frame('{}')}Content-Length: abc\r\n\r\n`, 'not “abc”'],
  ])('are refused with %s', (_, stream, fault) => {
    expect(watchFrames()(bytesOf(stream))).toContain(fault)
  })

  it('are refused with a header that comes in pieces and never ends', () => {
    const faultIn = watchFrames()
    const faults = Array.from({ length: 9 }, () => faultIn(bytesOf('a'.repeat(1000))))
    expect(faults.at(-1)).toContain('longer than 8192 bytes')
    expect(faults.slice(0, -1)).toEqual(Array(8).fill(undefined))
  })
})
