import { afterEach, describe, expect, it, vi } from 'vitest'
import { packSections, readDirectory, SECTIONS, type Section } from './sections.ts'

const file = packSections(
  Object.fromEntries(SECTIONS.map((name) => [name, Uint8Array.of(1, 2, 3)])) as Record<Section, Uint8Array>,
)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the directory of a lexicon', () => {
  it('is read by the program that it was built with', () => {
    const { version } = readDirectory(file.buffer)
    vi.stubGlobal('COPYDESK_LEXICON', version)
    expect(readDirectory(file.buffer).version).toBe(version)
  })

  it('is refused by another one', () => {
    vi.stubGlobal('COPYDESK_LEXICON', '0badc0de')
    expect(() => readDirectory(file.buffer)).toThrow('is not the one that this copydesk was built with')
  })

  it('is refused where the file is something else', () => {
    expect(() => readDirectory(new Uint8Array(1024).buffer)).toThrow('not a copydesk lexicon')
  })
})
