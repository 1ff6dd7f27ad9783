import { createRequire } from 'node:module'
import dictionary from 'dictionary-en-au'
import { describe, expect, it } from 'vitest'
import { readHunspell } from './hunspell.ts'

/** nspell comes without types. */
const nspell = createRequire(import.meta.url)('nspell') as (files: object) => {
  correct(word: string): boolean
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const reads = (aff: string, dic: string) => readHunspell(bytes(aff), bytes(dic))

const AFF = `SET UTF-8
NEEDAFFIX x
FORBIDDENWORD !
PFX U Y 1
PFX U 0 un .
SFX D Y 3
SFX D 0 ed [^ey]
SFX D y ied [^aeiou]y
SFX D 0 d e
SFX N N 1
SFX N 0 ness/S .
SFX S Y 1
SFX S 0 es [^e]
`
const DIC = '6\nfrolk/DU\nquardy/D\nNoomer\nzim/N\nstubbend/xD\nfrolked/!\nfrolk/S\n'

describe('a Hunspell dictionary', () => {
  const words = reads(AFF, DIC)

  it.each([
    'frolk',
    'Frolk',
    'FROLK',
    'unfrolk',
    'unfrolked',
    'quardied',
    'Noomer',
    'NOOMER',
    'zimness',
    'zimnesses',
    'stubbended',
    'frolkes',
  ])('accepts %s', (word) => {
    expect(words.accepts(word)).toBe(true)
  })

  it.each([
    ['an affix that the stem does not take', 'unquardy'],
    ['an affix whose condition does not hold', 'quardyed'],
    ['a name in small letters', 'noomer'],
    ['capitals inside', 'fRolk'],
    ['a stem that is no word', 'stubbend'],
    ['a word that is forbidden', 'frolked'],
    ['a suffix on a stem that lacks it', 'zimes'],
    ['nothing', ''],
    ['a thousand letters', 'frolk'.repeat(200)],
  ])('refuses %s', (_, word) => {
    expect(words.accepts(word)).toBe(false)
  })

  it('reads flags of two letters, flags that are numbers, and aliases', () => {
    expect(reads('FLAG long\nSFX Aa Y 1\nSFX Aa 0 s .\n', '1\npim/BbAa\n').accepts('pims')).toBe(true)
    expect(reads('FLAG num\nSFX 12 Y 1\nSFX 12 0 s .\n', '1\npim/3,12\n').accepts('pims')).toBe(true)
    expect(reads('FLAG num\nSFX 12 Y 1\nSFX 12 0 s .\n', '1\npim/112\n').accepts('pims')).toBe(false)
    expect(reads('AF 1\nAF S\nSFX S Y 1\nSFX S 0 s .\n', '1\npim/1\n').accepts('pims')).toBe(true)
  })

  it('reads the encoding that is stated', () => {
    const dic = Uint8Array.from(['1', '\n', 'p', '\u00e9', 'm'].join(''), (char) => char.charCodeAt(0))
    expect(readHunspell(bytes('SET ISO8859-1\n'), dic).accepts('pém')).toBe(true)
  })

  it.each([
    ['SET UTF-99\n', '1\npim\n', 'index.aff, line 1: the encoding UTF-99 is not known'],
    ['SFX S 0 s .\n', '1\npim\n', 'index.aff, line 1: “SFX S” begins with Y or N and a count'],
    ['SFX S Y 1\nSFX S 0\n', '1\npim\n', 'index.aff, line 2: “SFX S” lacks what is put on'],
    ['SFX S Y 1\nSFX S 0 s [ab\n', '1\npim\n', 'index.aff, line 2: the condition “[ab” cannot be read'],
    ['', 'pim\n', 'index.dic, line 1: a count of words is expected here'],
    ['', '0\n', 'index.dic, line 2: there is no word'],
  ])('tells what is wrong: %j %j', (aff, dic, message) => {
    expect(() => reads(aff, dic)).toThrow(message)
  })

  it('accepts what nspell accepts of a real one, and nothing more', () => {
    const ours = readHunspell(dictionary.aff, dictionary.dic)
    const theirs = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) })
    const text = new TextDecoder().decode(dictionary.dic)
    const stems = text
      .split('\n')
      .slice(1)
      .map((line) => line.split('/')[0] ?? '')
      .filter((_, i) => i % 97 === 0)
    const forms = stems.flatMap((stem) => [
      stem,
      `${stem}s`,
      `${stem}ed`,
      `re${stem}`,
      `${stem}ly`,
      stem.toUpperCase(),
    ])
    // nspell takes capitals inside a word for small letters: “PINed”.
    const different = forms.filter(
      (form) => /^[A-Za-z]?[a-z']*$|^[A-Z']+$/.test(form) && ours.accepts(form) !== theirs.correct(form),
    )
    expect(different).toEqual([])
  })
})
