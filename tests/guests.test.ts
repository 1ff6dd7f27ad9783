import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CheckedPiece } from '../src/app/checked-piece.ts'
import { openDesk } from '../src/app/desk.ts'
import type { DeskSetup } from '../src/app/desk-setup.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guests-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Milliseconds: enough for a thread to start on a busy machine, since what follows a hang waits for one. */
const HANG_LIMIT = 5000

/** Our own rules but one are off, so that what is found is what the test is about. */
const OURS = { 'repeated-word': true }

function configure(config: unknown): void {
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify(config))
}

/** Installs a package of one file in the project of the configuration. */
function install(name: string, code: string): void {
  const at = join(folder, 'node_modules', name)
  mkdirSync(at, { recursive: true })
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
  writeFileSync(join(at, 'index.js'), code)
}

async function check(source: string, name = 'talks.md', setup: DeskSetup = {}): Promise<CheckedPiece> {
  const desk = openDesk(setup)
  try {
    return await desk.check({ path: join(folder, name), source })
  } finally {
    await desk.close()
  }
}

/** Each finding as its rule and what it marks. */
async function found(source: string, name?: string): Promise<readonly string[]> {
  const { result, document } = await check(source, name)
  expect(result.failures).toEqual([])
  return result.findings.map(({ rule, range }) => `${rule}: ${document.source.slice(range.start, range.end)}`)
}

describe('packages of others', () => {
  it('a rule of the same short name as ours, by its full name', async () => {
    configure({
      rules: { ...OURS, 'textlint-rule-spelling': { language: 'en', suggestCorrections: false } },
    })
    expect(await found('It was the the begining.\n')).toEqual([
      'repeated-word: the the',
      'textlint-rule-spelling: begining',
    ])
  })

  it('a rule with fixes, which are not made unasked', async () => {
    configure({ rules: { ...OURS, terminology: { defaultTerms: false, terms: ['Wikipedia'] } } })
    const source = 'As wikipedia had it.\n'
    const { result } = await check(source)
    expect(result.findings.map((finding) => finding.rule)).toEqual(['terminology'])
    expect(result.findings[0]?.fixes).toEqual([
      {
        title: 'Replace with “Wikipedia”',
        edits: [{ range: { start: 3, end: 12 }, text: 'Wikipedia' }],
        applicability: 'unsafe',
      },
    ])
    const desk = openDesk()
    const piece = { path: join(folder, 'talks.md'), source }
    expect((await desk.fix(piece, (fix) => fix.applicability === 'safe')).text).toBe(source)
    expect((await desk.fix(piece, () => true)).text).toBe('As Wikipedia had it.\n')
    await desk.close()
  })

  it('a rule whose fixes the house trusts', async () => {
    configure({
      rules: { ...OURS, terminology: { defaultTerms: false, terms: ['Wikipedia'] } },
      copydesk: { trustedFixes: ['terminology'] },
    })
    const { result } = await check('As wikipedia had it.\n')
    expect(result.findings[0]?.fixes.map((fix) => fix.applicability)).toEqual(['safe'])
  })

  it('a preset, each rule of it under its own name', async () => {
    configure({ rules: { ...OURS, '@textlint-rule/preset-google': true } })
    expect(await found('The talks went on...and on, said the the agency.\n')).toEqual([
      '@textlint-rule/google/ellipses: on...and',
      'repeated-word: the the',
    ])
  })

  it('a filter, which holds back our findings too', async () => {
    configure({
      rules: { ...OURS, terminology: { defaultTerms: false, terms: ['Wikipedia'] } },
      filters: { comments: { enablingComment: 'desk-on', disablingComment: 'desk-off' } },
    })
    const source = [
      'The the wikipedia.',
      '<!-- desk-off repeated-word -->',
      'The the wikipedia.',
      '<!-- desk-on -->',
      '<!-- desk-off preset-copydesk/repeated-word -->',
      'The the wikipedia.',
      '<!-- desk-on -->',
      '<!-- desk-off -->',
      'The the wikipedia.',
      '<!-- desk-on -->',
      'The the wikipedia.',
    ].join('\n\n')
    expect(await found(source)).toEqual([
      'repeated-word: The the',
      'terminology: wikipedia',
      'terminology: wikipedia',
      'terminology: wikipedia',
      'repeated-word: The the',
      'terminology: wikipedia',
    ])
  })

  it('a plug-in, without which textlint passes over a page of HTML', async () => {
    const rules = { ...OURS, terminology: { defaultTerms: false, terms: ['Wikipedia'] } }
    const page = '<p>As <b>wikipedia</b> had it.</p>\n'
    configure({ rules })
    expect(await found(page, 'talks.html')).toEqual([])
    configure({ rules, plugins: ['html'] })
    expect(await found(page, 'talks.html')).toEqual(['terminology: wikipedia'])
  })

  it('a rule of the project that the configuration stands in', async () => {
    install('textlint-rule-house', reporter("report(node, new RuleError('Ours.', { index: 4 }))"))
    configure({ rules: { ...OURS, house: true } })
    expect(await found('The talks.\n', 'talks.txt')).toEqual(['house: talks'])
  })

  it('under the ignore comments that hold for our own', async () => {
    install('textlint-rule-house', reporter("report(node, new RuleError('Ours.', { index: 40 }))"))
    configure({ rules: { ...OURS, house: true } })
    expect(await found(`The the talks.\n\n${'-'.repeat(30)}\n`)).toHaveLength(2)
    expect(await found('<!-- copydesk-ignore-start -->\n\nThe the talks.\n')).toEqual([])
  })

  it('are not asked where rules of ours are asked for by name', async () => {
    configure({ rules: { ...OURS, terminology: { defaultTerms: false, terms: ['Wikipedia'] } } })
    const { result } = await check('In the the wikipedia.\n', 'talks.txt', { only: ['repeated-word'] })
    expect(result.findings.map((finding) => finding.rule)).toEqual(['repeated-word'])
  })
})

describe('a guest that misbehaves', () => {
  const BAD = [
    ['throws at once', 'module.exports = () => { throw new Error("I am out") }', 'rule-threw', 'I am out'],
    ['throws at a node', reporter('throw new Error("no\\nsecond line")'), 'rule-threw', 'no'],
    ['rejects', asyncReporter('throw new Error("late")'), 'rule-threw', 'late'],
    ['never settles', asyncReporter('await new Promise(() => {})'), 'rule-timeout', 'longer than 5000 ms'],
    ['loops for ever', reporter('for (;;) {}'), 'rule-timeout', 'longer than 5000 ms'],
    ['ends the process', reporter('process.exit(0)'), 'rule-threw', 'it ended the thread'],
    [
      'breaks the thread',
      asyncReporter('setImmediate(() => { throw new Error("out of band") }); await new Promise(() => {})'),
      'rule-threw',
      'out of band',
    ],
    ['is no rule', 'module.exports = 7', 'rule-threw', 'Rule should have'],
    ['cannot be loaded', 'syntax error here', 'rule-threw', 'Unexpected identifier'],
  ] as const

  it.each(BAD)('%s', async (_, code, failure, reason) => {
    install('textlint-rule-bad', code)
    install('textlint-rule-good', reporter("report(node, new RuleError('Fine.', { index: 0 }))"))
    configure({ rules: { ...OURS, bad: true, good: true } })
    const { result } = await check('The the talks.\n', 'talks.txt', { guestTimeLimit: HANG_LIMIT })
    expect(result.failures.map(({ rule, code }) => [rule, code])).toEqual([['bad', failure]])
    expect(result.failures[0]?.message).toContain(reason)
    expect(result.findings.map((finding) => finding.rule)).toEqual(['good', 'repeated-word'])
  })

  it('is not waited for a second time once it has hung', async () => {
    install('textlint-rule-bad', reporter('for (;;) {}'))
    configure({ rules: { ...OURS, bad: true } })
    const desk = openDesk({ guestTimeLimit: HANG_LIMIT })
    const piece = { path: join(folder, 'talks.txt'), source: 'The the talks.\n' }
    await desk.check(piece)
    const { result } = await desk.check(piece)
    expect(result.failures[0]?.message).toContain('did not answer on an earlier file')
    await desk.close()
  })

  it('as a filter, lets everything through', async () => {
    install('textlint-filter-rule-bad', 'module.exports = () => { throw new Error("I am out") }')
    configure({ rules: OURS, filters: { bad: true } })
    const { result } = await check('The the talks.\n')
    expect(result.failures.map(({ rule }) => rule)).toEqual(['bad'])
    expect(result.findings.map((finding) => finding.rule)).toEqual(['repeated-word'])
  })

  it('prints nothing into the report', async () => {
    install('textlint-rule-loud', reporter('console.log("noise"); process.stdout.write("noise")'))
    configure({ rules: { ...OURS, loud: true } })
    expect(await found('Fine.\n', 'talks.txt')).toEqual([])
  })
})

function reporter(body: string): string {
  return `module.exports = ({ Syntax, report, RuleError }) => ({ [Syntax.Document](node) { ${body} } })`
}

function asyncReporter(body: string): string {
  return `module.exports = ({ Syntax, report, RuleError }) => ({ async [Syntax.Document](node) { ${body} } })`
}
