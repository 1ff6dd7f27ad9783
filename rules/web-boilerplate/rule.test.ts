import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check } from '../../src/engine/check.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { activate, testRule } from '../../tests/support/rule-tester.ts'
import { wordListLexicon } from '../../tests/support/word-list-lexicon.ts'
import { rule } from './rule.ts'

const lexicon = wordListLexicon()

const STORY =
  'The council will vote on the plan in March, the mayor said on Monday after a session of nine hours.'

testRule(rule, {
  lexicon,
  caught: [
    {
      name: 'a comment form after the story',
      text: `${STORY}\n\nLeave a Reply\n\nYour email address will not be published.\n`,
      marks: ['Leave a Reply', 'Your email address will not be published.'],
      fixed: `${STORY}\n`,
      applicability: 'safe',
    },
    {
      name: 'an archive name before a caption',
      text: `Vote in March\n\nepa01234567 The mayor speaks to reporters in Riga, Latvia, 4 May 2019.  EPA/JANE DOE\n\n${STORY}\n`,
      marks: ['epa01234567'],
      fixed: `Vote in March\n\nThe mayor speaks to reporters in Riga, Latvia, 4 May 2019.  EPA/JANE DOE\n\n${STORY}\n`,
      applicability: 'safe',
    },
    {
      name: 'a shortcode in a paragraph',
      text: `${STORY} [gallery ids="12,13"]\n`,
      marks: ['[gallery ids="12,13"]'],
      applicability: 'unsafe',
    },
  ],
  silent: [
    { name: 'a quotation', text: '“Leave a reply after the tone,” said the voice.' },
    {
      name: 'a sentence about cookies',
      text: 'The regulator said websites must ask before they set cookies.',
    },
    {
      name: 'furniture that the mark-up declares',
      text: `<p>${STORY}</p><footer><p>Leave a Reply</p></footer>`,
      format: 'html',
    },
    { name: 'code', text: `${STORY}\n\n\`\`\`\n[gallery ids="1"]\n\`\`\`\n`, format: 'markdown' },
  ],
})

it('marks the furniture of a whole story and nothing else', () => {
  const story = readFileSync(new URL('fixtures/ferry.txt', import.meta.url), 'utf8')
  const { findings } = check(readText(story), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 })
  expect(findings.map((finding) => story.slice(finding.range.start, finding.range.end))).toEqual([
    'epa01234567',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Send this to a friend',
  ])
})
