import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const PHRASES = JSON.stringify({
  rules: [
    {
      id: 'utilise',
      pattern: 'utili[sz]e(s|d)?',
      message: 'Say “use”.',
      replacement: 'use$1',
      bad: ['They utilised it.'],
      good: ['They used it.'],
    },
    {
      id: 'iconic',
      pattern: 'iconic',
      message: 'Show it, do not call it so.',
      severity: 'info',
      bad: ['an iconic bridge'],
    },
  ],
})
const NAMES =
  'name,wrong,who,until\nKyiv,Kiev|Kief,"the capital of Ukraine, on the Dnipro",\nGrondal Bridge,"Grondahl Bridge",,2001-01-01\n'

async function findingsIn(folder: string, ...flags: readonly string[]) {
  const { out, err } = await runCli(folder, ['check', 'a.txt', '--format', 'json', ...flags])
  if (out === '') throw new Error(err)
  return JSON.parse(out).files[0].findings
}

function house(text: string, extra: object = {}) {
  return folderWith({
    'a.txt': text,
    'house.json': PHRASES,
    'names.csv': NAMES,
    '.textlintrc.json': JSON.stringify({
      rules: { 'repeated-word': true },
      copydesk: { phrases: ['house.json'], names: ['names.csv'], ...extra },
    }),
  })
}

describe('phrase rules', () => {
  it('report what their file says, with the fix in the case of the text', async () => {
    const findings = await findingsIn(house('A new crane is in place.\n\nUtilised daily, it is loud.\n'))
    expect(findings).toMatchObject([
      { rule: 'house/utilise', severity: 'warning', message: 'Say “use”.', text: 'Utilised' },
    ])
    expect(findings[0].fixes[0]).toMatchObject({ applicability: 'unsafe', edits: [{ text: 'Used' }] })
  })

  it('pass over code and the words of others', async () => {
    const folder = house('')
    writeFileSync(join(folder, 'a.md'), 'The call `utilise` stays.\n\n“We utilise it every day,” she said.\n')
    const { out } = await runCli(folder, ['check', 'a.md', '--format', 'json'])
    expect(JSON.parse(out).files[0].findings).toEqual([])
  })

  it('are ignored by a comment like any other', async () => {
    const folder = house('')
    writeFileSync(
      join(folder, 'a.md'),
      '<!-- copydesk-ignore house/utilise -->\n\nThey utilise it every day at noon.\n',
    )
    const { out } = await runCli(folder, ['check', 'a.md', '--format', 'json'])
    expect(JSON.parse(out).files[0].findings).toEqual([])
  })

  it('are tested against their examples', async () => {
    const folder = house('x')
    expect(await runCli(folder, ['rules', 'test', 'house.json'])).toMatchObject({
      status: 0,
      out: '3 examples, all as they should be.\n',
    })
    writeFileSync(join(folder, 'bad.json'), PHRASES.replace('They used it', 'They utilise it'))
    const failed = await runCli(folder, ['rules', 'test', 'bad.json'])
    expect([failed.status, failed.out]).toEqual([1, expect.stringContaining('it marks “They utilise it.”')])
  })

  it('show what they would mark in an archive', async () => {
    const folder = house('They utilise it. They utilised it all.\n')
    const { status, out } = await runCli(folder, ['rules', 'impact', 'house.json', 'a.txt'])
    expect(status).toBe(0)
    expect(out).toMatch(/^utilise: 2 in 1 file\n {2}a\.txt:1:6: [\s\S]*\niconic: 0 in 1 file\n$/)
  })

  it('say what could not be read, as a check does', async () => {
    const folder = house('They utilise it.\n')
    const { status, out, err } = await runCli(folder, ['rules', 'impact', 'house.json', 'a.txt', 'none.txt'])
    expect([status, err]).toEqual([
      2,
      expect.stringContaining('none.txt: This path could not be read. There is no such file'),
    ])
    expect(out).toContain('utilise: 1 in 1 file')
  })

  it('that cannot be matched in linear time are refused, with the place', async () => {
    const folder = house('x')
    writeFileSync(
      join(folder, 'house.json'),
      '{"rules": [\n{"id": "a", "pattern": "(a)\\\\1", "message": "m"}]}',
    )
    const { status, err } = await runCli(folder, ['config', 'check'])
    expect(status).toBe(2)
    expect(err).toContain('house.json:2:24')
    expect(err).toContain('cannot be matched in linear time')
  })
})

describe('name packs', () => {
  it('report a wrong form with the right one as its fix, also across a line and with a possessive', async () => {
    const findings = await findingsIn(house('The mayor came to Kiev on Monday. She left Kief’s harbour.\n'))
    expect(findings).toMatchObject([
      {
        rule: 'house/names',
        severity: 'error',
        message: '“Kiev” is written “Kyiv” in this house (the capital of Ukraine, on the Dnipro).',
      },
      { text: 'Kief', fixes: [{ edits: [{ text: 'Kyiv' }] }] },
    ])
  })

  it('leave a name alone whose day has passed', async () => {
    expect(await findingsIn(house('They crossed the Grondahl Bridge at noon.\n'))).toEqual([])
  })

  it('are read as JSON too', async () => {
    const folder = house('They crossed the Grondahl Bridge at noon.\n', { names: ['names.json'] })
    writeFileSync(join(folder, 'names.json'), '[{"name": "Grondal Bridge", "wrong": ["Grondahl Bridge"]}]')
    expect(await findingsIn(folder)).toMatchObject([{ rule: 'house/names', text: 'Grondahl Bridge' }])
  })

  it.each([
    ['nome,wrong\nA,B\n', 'names.csv:1:1: the first line names the columns'],
    ['name,wrong,who,until\nA,B,,soon\n', 'names.csv:2:1: “until” is a day as 2026-12-31, found “soon”'],
    ['name,wrong\nA,A\n', 'names.csv:2:1: “A” cannot be a wrong form of itself'],
  ])('that are wrong are told by line: %j', async (csv, fault) => {
    const folder = house('x')
    writeFileSync(join(folder, 'names.csv'), csv)
    const { status, err } = await runCli(folder, ['config', 'check'])
    expect([status, err]).toEqual([2, expect.stringContaining(fault)])
  })
})

describe('extends', () => {
  const SLIP = 'The ferry left the the harbour at noon.\n'

  it('builds on files and packages, its own word going over theirs', async () => {
    const folder = folderWith({
      'a.txt': SLIP,
      'desk.json':
        '{"rules": {"preset-copydesk": {"repeated-word": {"severity": "info"}}}, "copydesk": {"failOn": "never"}}',
      'node_modules/our-style/package.json': '{"name": "our-style", "version": "1.0.0"}',
      'node_modules/our-style/.textlintrc.json':
        '{"copydesk": {"language": "en-GB", "extends": ["./words.json"]}}',
      'node_modules/our-style/words.json': '{"rules": {"preset-copydesk": true}}',
      '.textlintrc.json':
        '{"copydesk": {"extends": ["our-style", "./desk.json"]}, "rules": {"spelling": false}}',
    })
    const { out, status } = await runCli(folder, ['check', 'a.txt', '--format', 'json'])
    const report = JSON.parse(out)
    expect(status).toBe(0)
    expect(report.files[0]).toMatchObject({
      language: 'en-GB',
      findings: [{ rule: 'repeated-word', severity: 'info' }],
    })
  })

  it.each(['newsroom', 'docs', 'blog'])('knows the preset %s', async (name) => {
    const folder = folderWith({
      'a.txt': SLIP,
      '.textlintrc.json': JSON.stringify({ copydesk: { extends: [name] } }),
    })
    expect((await runCli(folder, ['config', 'check'])).status).toBe(0)
    expect(await findingsIn(folder)).toMatchObject([{ rule: 'repeated-word' }])
  })

  it('tells a circle and an unknown name', async () => {
    const folder = folderWith({
      'one.json': '{"copydesk": {"extends": ["./two.json"]}}',
      'two.json': '{"copydesk": {"extends": ["./one.json"]}}',
      'three.json': '{"copydesk": {"extends": ["newsrom"]}}',
    })
    expect((await runCli(folder, ['config', 'check', 'one.json'])).err).toContain('in a circle')
    expect((await runCli(folder, ['config', 'check', 'three.json'])).err).toContain(
      'did you mean “newsroom”?',
    )
  })
})

describe('a configuration', () => {
  it('goes by the path that its user would write', async () => {
    const folder = folderWith({
      'a.txt': 'x',
      '.textlintrc.json': '{}',
      'wrong.json': '{"rules": {"speling": true}}',
    })
    expect((await runCli(folder, ['config', 'check'])).out).toBe(
      '.textlintrc.json: nothing is wrong with it.\n',
    )
    expect((await runCli(folder, ['config', 'check', 'wrong.json'])).err).toMatch(/^wrong\.json:1:12: /)
    const missing = await runCli(folder, ['check', '.', '--config', 'none.json'])
    expect([missing.status, missing.err]).toEqual([2, 'copydesk: none.json: there is no such file.\n'])
  })

  it('is passed without a word with --quiet, and its faults are told', async () => {
    const folder = folderWith({ '.textlintrc.json': '{}', 'wrong.json': '{"rules": {"speling": true}}' })
    expect(await runCli(folder, ['config', 'check', '-q'])).toMatchObject({ status: 0, out: '', err: '' })
    expect((await runCli(folder, ['config', 'check', '-q', 'wrong.json'])).err).toContain('speling')
  })
})

describe('--print-config', () => {
  it('tells each value and where it comes from', async () => {
    const folder = folderWith({
      '.textlintrc.json':
        '{"copydesk": {"extends": ["newsroom"], "language": "en-GB",\n"overrides": [{"files": "old/**", "rules": {"spelling": false}}]}}',
    })
    mkdirSync(join(folder, 'old'))
    const { out } = await runCli(folder, ['check', '--print-config', 'old/a.txt'])
    const config = JSON.parse(out)
    expect(config.language).toEqual({ value: 'en-GB', from: `${folder}/.textlintrc.json:1:40` })
    expect(config.rules.spelling.on).toEqual({ value: false, from: expect.stringMatching(/json:2:\d+$/) })
    expect(config.rules['name-consistency'].severity.from).toContain('preset newsroom:')
    expect(config.rules['repeated-word'].severity.from).toBe('default')
  })
})
