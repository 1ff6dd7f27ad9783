import { describe, expect, it } from 'vitest'
import { wordListLexicon } from '../../tests/support/word-list-lexicon.ts'
import { readHtml } from '../read/html/read-html.ts'
import { readText } from '../read/text/read-text.ts'
import { defineDocumentRule, defineRule, type RuleMeta, type RuleReport } from '../rule/rule.ts'
import { type ActiveRule, check } from './check.ts'

const meta: RuleMeta<Record<never, never>> = {
  id: 'no-fish',
  summary: 'Fish',
  severity: 'warning',
  messages: { fish: 'Here is “{word}”.', remove: 'Throw it back' },
  options: {},
  roles: ['body'],
  applicability: 'safe',
}

const noFish = defineRule({
  meta,
  detect(block) {
    const at = block.prose.text.indexOf('fish')
    if (at < 0) return []
    const range = { start: at, end: at + 4 }
    const report: RuleReport = {
      message: 'fish',
      data: { word: 'fish' },
      at: { block, range },
      confidence: 1,
      fixes: [
        {
          title: 'remove',
          applicability: 'safe',
          changes: [{ kind: 'replace', at: { block, range }, text: 'fowl' }],
        },
      ],
    }
    return [report]
  },
})

const active = (rule: ActiveRule['rule']): ActiveRule => ({ rule, options: {}, severity: rule.meta.severity })
const ports = { lexicon: wordListLexicon(), now: () => 0, timeLimit: 5 }
const PROSE = 'The harbour was full of fish on the morning that the boats came home to us.'

describe('a check', () => {
  it('gives findings in source space with their fixes', () => {
    const source = `  ${PROSE}`
    const { findings, failures } = check(readText(source), [active(noFish)], ports)
    expect(failures).toEqual([])
    expect(findings).toHaveLength(1)
    expect(source.slice(findings[0]?.range.start, findings[0]?.range.end)).toBe('fish')
    expect(findings[0]?.fixes[0]?.edits[0]?.text).toBe('fowl')
    expect(findings[0]?.message).toBe('Here is “fish”.')
  })

  it('leaves alone what is in another language, and the blocks that say so', () => {
    const french = `${'Le bateau est dans le port et la vache est sur la jetée avec les enfants. '.repeat(4)}fish`
    expect(check(readText(french), [active(noFish)], ports).findings).toEqual([])
    expect(check(readText(french), [active(noFish)], { ...ports, anyLanguage: true }).findings).toHaveLength(
      1,
    )
    const page = readHtml(`<p lang="fr">Un fish.</p><p>${PROSE}</p>`)
    expect(check(page, [active(noFish)], ports).findings).toHaveLength(1)
  })

  it('takes no block out unasked that other pages link to', () => {
    const out = defineRule({
      meta,
      detect: (block): readonly RuleReport[] => [
        {
          message: 'fish',
          data: { word: 'fish' },
          at: { block, range: { start: 0, end: 4 } },
          confidence: 1,
          fixes: [{ title: 'remove', applicability: 'safe', changes: [{ kind: 'remove-block', block }] }],
        },
      ],
    })
    const source = '<p>Fish is cheap.</p><p><a name="cod"></a>Fish is here.</p>'
    const { findings } = check(readHtml(source), [active(out)], ports)
    expect(findings.map(({ fixes: [fix] }) => fix?.applicability)).toEqual(['safe', 'unsafe'])
  })

  it('reports a rule that throws as its error, and runs the others', () => {
    const broken = defineRule({
      meta: { ...meta, id: 'broken' },
      detect() {
        throw new Error('no luck')
      },
    })
    const { findings, failures } = check(readText(PROSE), [active(broken), active(noFish)], ports)
    expect(findings).toHaveLength(1)
    expect(failures).toEqual([
      { rule: 'broken', code: 'rule-threw', message: 'The rule broken could not check this file: no luck.' },
    ])
  })

  it('reports a rule that exceeds its time, and runs the others', () => {
    let clock = 0
    const slow = defineDocumentRule({
      meta: { ...meta, id: 'slow' },
      collect: () => 1,
      judge(_, context) {
        for (;;) {
          clock += 1
          context.checkpoint()
        }
      },
    })
    const { findings, failures } = check(readText(PROSE), [active(slow), active(noFish)], {
      ...ports,
      now: () => clock,
    })
    expect(findings).toHaveLength(1)
    expect(failures).toMatchObject([{ rule: 'slow', code: 'rule-timeout' }])
  })

  it('refuses an empty mark, an unknown message and a fix above the rule’s applicability', () => {
    const report = (change: Partial<RuleReport>) =>
      defineRule({
        meta: { ...meta, applicability: 'unsafe' },
        detect: (block) => [
          {
            message: 'fish',
            data: { word: 'x' },
            at: { block, range: { start: 0, end: 1 } },
            confidence: 1,
            ...change,
          },
        ],
      })
    const block = readText(PROSE).blocks[0]
    if (block === undefined) throw new Error('no block')
    const faults = [
      { at: { block, range: { start: 2, end: 2 } } },
      { message: 'unheard-of' },
      { data: {} },
      { fixes: [{ title: 'remove', applicability: 'safe' as const, changes: [] }] },
    ]
    for (const fault of faults) {
      expect(check(readText(PROSE), [active(report(fault))], ports).failures).toHaveLength(1)
    }
  })

  it('is silent before [sic] and (sic)', () => {
    for (const sic of ['fish [sic]', 'fish” (sic)']) {
      expect(check(readText(PROSE.replace('fish', sic)), [active(noFish)], ports).findings).toEqual([])
    }
  })

  it('is silent where an ignore comment says so', () => {
    const document = readText(PROSE)
    const directive = (rules: readonly string[]) => ({
      ...document,
      directives: [{ range: { start: 0, end: 0 }, scope: { start: 0, end: PROSE.length }, rules }],
    })
    expect(check(directive([]), [active(noFish)], ports).findings).toEqual([])
    expect(check(directive(['no-fish']), [active(noFish)], ports).findings).toEqual([])
    expect(check(directive(['spelling']), [active(noFish)], ports).findings).toHaveLength(1)
  })
})

it('holds more findings than a call may have arguments', () => {
  const everywhere = defineRule({
    meta,
    detect: (block) =>
      Array.from(
        { length: 200_000 },
        (): RuleReport => ({
          message: 'fish',
          data: { word: 'x' },
          at: { block, range: { start: 0, end: 1 } },
          confidence: 1,
        }),
      ),
  })
  const { findings, failures } = check(readText(PROSE), [active(everywhere)], ports)
  expect(failures).toEqual([])
  expect(findings).toHaveLength(200_000)
})
