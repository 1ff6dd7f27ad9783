import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from './desk.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const SLIP = 'The minister said that the the talks would go on.\n'

function configure(config: unknown): void {
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify(config))
}

async function rulesFound(source: string, name = 'talks.txt'): Promise<readonly string[]> {
  const desk = openDesk()
  const { result } = await desk.check({ path: join(folder, name), source })
  await desk.close()
  expect(result.failures).toEqual([])
  return result.findings.map((finding) => finding.rule)
}

describe('a desk', () => {
  it('checks with all rules where nothing is configured', async () => {
    expect(await rulesFound(SLIP)).toContain('repeated-word')
  })

  it.each(['talks.txt', 'talks.md', 'talks.html'])('reads %s by its name', async (name) => {
    expect(await rulesFound(SLIP, name)).toContain('repeated-word')
  })

  it('leaves out a rule that is turned off', async () => {
    configure({ rules: { 'repeated-word': false } })
    expect(await rulesFound(SLIP)).not.toContain('repeated-word')
  })

  it('obeys an override for the paths that it names', async () => {
    configure({ copydesk: { overrides: [{ files: '*.md', rules: { 'repeated-word': false } }] } })
    expect(await rulesFound(SLIP, 'talks.md')).not.toContain('repeated-word')
    expect(await rulesFound(SLIP, 'talks.txt')).toContain('repeated-word')
  })

  it('gives a finding the severity that is stated', async () => {
    configure({ rules: { 'repeated-word': { severity: 'info' } } })
    const { result } = await openDesk().check({ path: join(folder, 'a.txt'), source: SLIP })
    expect(result.findings.map((finding) => finding.severity)).toEqual(['info'])
  })

  it('runs the one rule that is asked for, whatever is configured', async () => {
    configure({ rules: { 'repeated-word': false } })
    const desk = openDesk({ only: ['repeated-word'] })
    const { result } = await desk.check({ path: join(folder, 'a.txt'), source: SLIP })
    expect(result.findings).toHaveLength(1)
  })

  it('fixes what may be fixed', async () => {
    const desk = openDesk({ only: ['repeated-word'] })
    const piece = { path: join(folder, 'a.txt'), source: SLIP }
    expect((await desk.fix(piece, () => true)).text).toBe(SLIP.replace('the the', 'the'))
    expect((await desk.fix(piece, () => false)).text).toBe(SLIP)
  })

  it('tells of an option that no rule has, before any file needs it', async () => {
    configure({
      copydesk: { overrides: [{ files: 'never/**', rules: { 'repeated-word': { alow: ['x'] } } }] },
    })
    await expect(rulesFound('Fine.\n')).rejects.toThrow(
      /overrides\.0\.rules\.repeated-word\.alow: there is no/,
    )
  })

  it('takes the language of the house before that of the piece', async () => {
    configure({ copydesk: { language: 'en-GB' } })
    const piece = { path: join(folder, 'a.html'), source: '<html lang="en-US"><p>Text</p></html>' }
    expect((await openDesk().check(piece)).language).toBe('en-GB')
    expect((await openDesk({ language: 'en-AU' }).check(piece)).language).toBe('en-AU')
    expect((await openDesk({ useConfig: false }).check(piece)).language).toBe('en-US')
  })

  it('looks for no configuration when told so, and takes the one that it is given', async () => {
    configure({ rules: { 'repeated-word': false } })
    const path = join(folder, 'a.txt')
    expect(
      openDesk({ useConfig: false })
        .policyFor(path)
        .rules.map((rule) => rule.id),
    ).toContain('repeated-word')
    writeFileSync(join(folder, 'other.json'), '{"rules": {"preset-copydesk": false}}')
    expect(openDesk({ configPath: join(folder, 'other.json') }).policyFor(path).rules).toEqual([])
  })
})

describe('a house with a dictionary of its own', () => {
  const PIECE = 'The mayor said that the harbour would recieve two recievers in the afternoon.\n'

  function install(files: Readonly<Record<string, string>>): void {
    const at = join(folder, 'node_modules/dictionary-quay')
    mkdirSync(at, { recursive: true })
    const manifest = JSON.stringify({ name: 'dictionary-quay', exports: './index.js', type: 'module' })
    for (const [name, content] of Object.entries({ 'package.json': manifest, 'index.js': '', ...files })) {
      writeFileSync(join(at, name), content)
    }
  }

  const AFF = 'SET UTF-8\nSFX R Y 1\nSFX R 0 rs e\n'

  it('knows its words and the forms that its affixes make of them', async () => {
    expect(await rulesFound(PIECE)).toContain('spelling')
    install({ 'index.aff': AFF, 'index.dic': '1\nrecieve/R\n' })
    configure({ copydesk: { language: 'dictionary-quay' } })
    expect(await rulesFound(PIECE)).toEqual([])
    expect(await rulesFound(PIECE.replace('mayor', 'mayro'))).toEqual(['spelling'])
  })

  it('knows them for the paths of an override only', async () => {
    install({ 'index.aff': AFF, 'index.dic': '1\nrecieve/R\n' })
    configure({ copydesk: { overrides: [{ files: '*.md', language: 'dictionary-quay' }] } })
    expect(await rulesFound(PIECE, 'a.md')).toEqual([])
    expect(await rulesFound(PIECE, 'a.txt')).toContain('spelling')
  })

  it('prints differently when its words do', async () => {
    const prints: (string | null)[] = []
    for (const dic of ['1\nrecieve/R\n', '1\nreciev/R\n']) {
      install({ 'index.aff': AFF, 'index.dic': dic })
      configure({ copydesk: { language: 'dictionary-quay' } })
      prints.push(await openDesk().printFor(join(folder, 'a.txt')))
    }
    expect(prints[0]).not.toBe(prints[1])
  })

  it.each([
    ['is not installed', {}, 'no package “dictionary-quay” is installed; run npm install dictionary-quay.'],
    ['has no words', { 'index.aff': AFF }, 'the package “dictionary-quay” holds no dictionary: there is no'],
    [
      'is broken',
      { 'index.aff': 'SFX R 0 rs e\n', 'index.dic': '1\nrecieve/R\n' },
      'the dictionary of “dictionary-quay” cannot be read: index.aff, line 1: “SFX R” begins with Y or N and a count.',
    ],
  ])('blames the place in the configuration where it %s', async (_, files, problem) => {
    if (Object.keys(files).length > 0) install(files)
    configure({ copydesk: { language: 'dictionary-quay' } })
    const check = openDesk().check({ path: join(folder, 'a.txt'), source: PIECE })
    await expect(check).rejects.toThrow(`.textlintrc.json:1:25: copydesk.language: ${problem}`)
  })
})
