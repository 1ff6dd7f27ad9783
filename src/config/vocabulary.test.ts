import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readVocabulary } from './read-vocabulary.ts'
import { readUserVocabulary, userVocabularyFile } from './user-vocabulary.ts'

const read = (text: string): readonly string[] => readVocabulary(Buffer.from(text), 'words.txt')

describe('a word file', () => {
  it('holds a word or phrase a line, with remarks, whatever its line ends', () => {
    expect(read('# names\r\nGrondal\n\n  flurbish \t# our own\rNew Harbour\r\n')).toEqual([
      'Grondal',
      'flurbish',
      'New Harbour',
    ])
  })

  it('may begin with a byte-order mark and end without a line break', () => {
    expect(read('\uFEFFGrondal\nO’Flarn')).toEqual(['Grondal', 'O’Flarn'])
  })

  it('may be empty', () => {
    expect(read('')).toEqual([])
  })

  it.each([
    ['a\n!grobble\n', 'words.txt:2:1: “!” in “!grobble” forbids a word'],
    ['grobble*', 'words.txt:1:1: “*” in “grobble*” stands for parts'],
    ['+grobble # end', 'words.txt:1:1: “+” in “+grobble” joins parts'],
    ['~grobble', 'words.txt:1:1: “~” in “~grobble” is a form'],
    [`\n\n${'flarn '.repeat(40)}`, 'words.txt:3:1: this line is no word'],
  ])('tells the line that it cannot read: %j', (text, fault) => {
    expect(() => read(text)).toThrow(fault)
  })

  it('tells the line that is not UTF-8', () => {
    const bytes = new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x0a])
    expect(() => readVocabulary(bytes, 'words.txt')).toThrow('words.txt:2:1: this line is not UTF-8')
  })
})

describe('the word file of a user', () => {
  it('stands in the folder of the user’s configuration', () => {
    expect(userVocabularyFile({ XDG_CONFIG_HOME: '/c', HOME: '/h' }, 'linux')).toBe('/c/copydesk/words.txt')
    expect(userVocabularyFile({ HOME: '/h' }, 'linux')).toBe('/h/.config/copydesk/words.txt')
    expect(userVocabularyFile({ XDG_CONFIG_HOME: 'c', HOME: '/h' }, 'linux')).toBe(
      '/h/.config/copydesk/words.txt',
    )
    expect(userVocabularyFile({ APPDATA: '/a', USERPROFILE: '/u' }, 'win32')).toBe('/a/copydesk/words.txt')
    expect(userVocabularyFile({}, 'linux')).toBeUndefined()
  })

  it('need not be there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'words-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'words.txt')
    expect(readUserVocabulary(file)).toEqual([])
    writeFileSync(file, 'Grondal\n')
    expect(readUserVocabulary(file)).toEqual(['Grondal'])
    mkdirSync(join(folder, 'folder.txt'))
    expect(() => readUserVocabulary(join(folder, 'folder.txt'))).toThrow('cannot be read')
  })
})
