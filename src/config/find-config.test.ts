import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findConfigFile, loadConfig } from './find-config.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'))
  mkdirSync(join(folder, 'news/wire'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, content: string | Uint8Array = '{}'): string {
  writeFileSync(join(folder, path), content)
  return join(folder, path)
}

describe('the configuration of a folder', () => {
  it('is the nearest one at or above it', () => {
    const top = write('.textlintrc.json')
    expect(findConfigFile(join(folder, 'news/wire'))).toBe(top)
    const near = write('news/.textlintrc')
    expect(findConfigFile(join(folder, 'news/wire'))).toBe(near)
    expect(findConfigFile(folder)).toBe(top)
  })

  it('is looked for above a folder that is not there', () => {
    const top = write('.textlintrc.json')
    expect(findConfigFile(join(folder, 'no/such/folder'))).toBe(top)
  })

  it('is not a folder of that name', () => {
    mkdirSync(join(folder, 'news/.textlintrc.json'))
    const top = write('.textlintrc.json')
    expect(findConfigFile(join(folder, 'news'))).toBe(top)
  })

  it.each(['.textlintrc.yml', '.textlintrc.js'])('is a fault where the nearest is %s', (name) => {
    write('.textlintrc.json')
    write(`news/${name}`)
    expect(() => findConfigFile(join(folder, 'news/wire'))).toThrow(/copydesk reads \.textlintrc\.json only/)
    write('news/.textlintrc.json')
    expect(findConfigFile(join(folder, 'news/wire'))).toBe(join(folder, 'news/.textlintrc.json'))
  })
})

describe('a configuration file', () => {
  it('brings the words of its vocabulary files', () => {
    write('words.txt', '# names\r\nGrondal\r\n\r\nflurbish  # our own\r\nNew Harbour')
    const file = write('.textlintrc.json', '{"copydesk": {"vocabulary": ["words.txt"]}}')
    expect(loadConfig(file, []).words).toEqual(['Grondal', 'flurbish', 'New Harbour'])
  })

  it('knows where the files stand that it names, and those that it builds on', () => {
    mkdirSync(join(folder, 'house'), { recursive: true })
    write('house/words.txt', 'Grondal')
    write('house/lines.txt', 'All rights reserved')
    const base = write(
      'house/base.json',
      '{"copydesk": {"vocabulary": ["words.txt"], "siteLines": ["lines.txt"]}}',
    )
    write('own.txt', 'flurbish')
    const file = write(
      'piece.json',
      '{"copydesk": {"extends": ["./house/base.json"], "vocabulary": ["own.txt"]}}',
    )
    const config = loadConfig(file, [])
    expect(config.wordFiles).toEqual([join(folder, 'own.txt'), join(folder, 'house/words.txt')])
    const read = ['house/lines.txt', 'house/words.txt', 'own.txt'].map((name) => join(folder, name))
    expect([...config.files].sort()).toEqual([base, ...read, file].sort())
  })

  it('blames the place that names a word file which is not there', () => {
    const file = write('.textlintrc.json', '{"copydesk": {"vocabulary": ["word.txt"]}}')
    expect(() => loadConfig(file, [])).toThrow(
      `${file}:1:30: copydesk.vocabulary.0: the file ${join(folder, 'word.txt')} cannot be read: there is no such file.`,
    )
  })

  it('must be there and be UTF-8', () => {
    const none = join(folder, 'none.json')
    expect(() => loadConfig(none, [])).toThrow(`${none}: there is no such file.`)
    const latin = write('latin.json', new Uint8Array([0x22, 0xe9, 0x22]))
    expect(() => loadConfig(latin, [])).toThrow(`${latin}: it is not UTF-8.`)
  })

  it.skipIf(process.platform === 'win32')('reads no device, which may have no end', () => {
    const file = write('.textlintrc.json', '{"copydesk": {"siteLines": ["/dev/zero"]}}')
    expect(() => loadConfig(file, [])).toThrow('the file /dev/zero cannot be read: it is a device.')
  })

  it('may name packages of the project that it stands in', () => {
    mkdirSync(join(folder, 'node_modules/textlint-rule-house'), { recursive: true })
    write('node_modules/textlint-rule-house/index.js', '')
    const file = write('.textlintrc.json', '{"rules": {"house": true}}')
    expect(Object.keys(loadConfig(file, []).rules.guests)).toEqual(['house'])
    const wrong = write('wrong.json', '{"rules": {"hosue": true}}')
    expect(() => loadConfig(wrong, [])).toThrow(/there is no rule “hosue”/)
  })
})
