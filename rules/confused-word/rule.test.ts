import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/engine/check.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'
import { activate, testRule } from '../../tests/support/rule-tester.ts'
import { frameLines } from './frames.ts'
import { frameTablesText } from './pack-frames.ts'
import { CONFUSED_PAIRS } from './pairs.ts'
import { rule } from './rule.ts'
import { NEVER } from './score.ts'

const lexicon = await realLexicon()

testRule(rule, {
  lexicon,
  caught: [
    {
      name: 'the same word in a piece that is not about it',
      text: 'You can see the pane on the left.',
      marks: ['pane'],
    },
    {
      name: 'an apostrophe left out, in a text with curly ones',
      text: 'The mayor doesn’t think its going to rain.',
      marks: ['its'],
      fixed: 'The mayor doesn’t think it’s going to rain.',
      applicability: 'unsafe',
    },
    {
      name: 'a word that opens a sentence, by the words behind it',
      text: 'Nobody came to the door. The were told to wait. Its worth a call.',
      marks: ['The', 'Its'],
      fixed: "Nobody came to the door. They were told to wait. It's worth a call.",
    },
    {
      name: 'two letters changed over',
      text: 'We want to hear form the families.',
      marks: ['form'],
      fixed: 'We want to hear from the families.',
    },
    {
      name: 'an article before the wrong sound, and an “and” without its end',
      text: 'It took a hour to build an new house. The students an teachers left early.',
      marks: ['a', 'an', 'an'],
      fixed: 'It took an hour to build a new house. The students and teachers left early.',
    },
    {
      name: 'across a line break',
      text: 'The talks went on for more then\na year, and nobody in the town expects that they will end.',
      format: 'markdown',
      marks: ['then'],
    },
  ],
  silent: [
    {
      name: 'an article before a “uni” that is one, and a key with its own column',
      text: 'It is a unidirectional lane with a unimodal share of traffic.\n\na       ability to swim\n\ne       end of the trip',
    },
    {
      name: 'a term of the piece, which stands in it where nothing speaks against it',
      text: `You can see the pane on the left. ${'This pane shows the name. '.repeat(9)}`,
    },
    {
      name: 'both words where they belong',
      text: 'It’s clear that the firm cut its losses and led from the front.',
    },
    {
      name: 'a verb that keeps its particle',
      text: 'The file that is pointed to by the last link was lost.',
    },
    {
      name: 'what answers a condition',
      text: 'If the growth of wages is too high then the firms earn less. If he had been more forthcoming then the others would have helped.',
    },
    {
      name: 'a word beside a bracket, beyond which the sentence goes on',
      text: 'It was freedom for each man so long as he [or she] respects the others.',
    },
    { name: 'code', text: 'Write `more then one` here.', format: 'markdown' },
    {
      name: 'a capital',
      text: 'She spoke to Form the architects. Form a queue. She read “They Rule” and “The Is”.',
    },
    { name: 'a compound', text: 'It is a then-record for the first-past-the-post system.' },
    {
      name: 'articles that only look wrong, and letters that are none',
      text: 'An hour is a unit of a European year. Type a and option b are a one-off; Proposition A effectively ends it, an historic day.',
    },
    { name: 'a name that begins like a phrase', text: 'They spoke at a Women for Peace event in May.' },
    { name: 'a text without words', text: '— 12, 14 —' },
  ],
})

it('marks the slips of a whole story and nothing else', () => {
  const story = readFileSync(new URL('fixtures/ferry.txt', import.meta.url), 'utf8')
  const { findings } = check(readText(story), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 })
  expect(findings.map((finding) => story.slice(finding.range.start, finding.range.end))).toEqual([
    'its',
    'weather',
    'lead',
    'then',
  ])
})

describe('the pairs', () => {
  it('are each listed once', () => {
    const keys = CONFUSED_PAIRS.map(({ words }) => [...words].sort().join(' '))
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  it('have sentences that hold the wrong word where they say', () => {
    for (const { words, wrong } of CONFUSED_PAIRS) {
      wrong.forEach((sentence, side) => {
        if (sentence === undefined) return
        const word = words[side] ?? ''
        expect(sentence.text.slice(sentence.start, sentence.start + word.length)).toBe(word)
      })
    }
  })

  it('are told apart in most of the sentences of the slips that are looked for', () => {
    const { thresholds } = lexicon.contextWeights()
    const net = lexicon.contextNet()
    const isNever = (direction: number): boolean =>
      (net.knows(direction) ? net.askedFrom : thresholds)[direction] === NEVER
    let found = 0
    let all = 0
    CONFUSED_PAIRS.forEach(({ words, wrong }, pair) => {
      wrong.forEach((sentence, side) => {
        if (sentence === undefined || isNever(pair * 2 + side)) return
        all++
        const { findings } = check(readText(`${sentence.text}`), [activate(rule)], {
          lexicon,
          now: () => 0,
          timeLimit: 1,
        })
        const finding = findings.find((one) => one.range.start === sentence.start)
        if (finding?.fixes[0]?.edits[0]?.text === words[side === 0 ? 1 : 0]) found++
      })
    })
    expect(found / all).toBeGreaterThan(0.6)
  })
})

describe('the set phrases', () => {
  it('are found by tables that have not drifted from the list (npx tsx scripts/build-frames.ts)', () => {
    const written = readFileSync(new URL('./frame-tables.ts', import.meta.url), 'utf8')
    expect(written === frameTablesText()).toBe(true)
  })

  const marked = (text: string): readonly string[] =>
    check(readText(text), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 }).findings.map(
      ({ range }) => text.slice(range.start, range.end),
    )

  it.each(frameLines().map(({ wrong, right, frames }) => ({ wrong, right, frames })))(
    '$wrong / $right',
    ({ wrong, right, frames }) => {
      const words = frames.map((frame) => frame.wrong.join(frame.isHyphenated ? '-' : ' '))
      if (wrong !== undefined) {
        expect(marked(wrong).some((text) => words.includes(text.toLowerCase()))).toBe(true)
      }
      if (right !== undefined) expect(marked(right)).toEqual([])
    },
  )
})
