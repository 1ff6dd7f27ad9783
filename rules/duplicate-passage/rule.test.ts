import { readFileSync } from 'node:fs'
import { realLexicon } from '../../tests/support/real-lexicon.ts'
import { testRule } from '../../tests/support/rule-tester.ts'
import { rule } from './rule.ts'

const harbour = readFileSync(new URL('./fixtures/harbour.txt', import.meta.url), 'utf8')

const PARAGRAPH =
  'The harbour office closed the eastern stair on Thursday after engineers found cracks in eleven of the forty piles.'
const OTHER =
  'Residents of the outer islands had complained for years about cancelled crossings and empty shelves.'
const THIRD = 'A brass band from the school in Skerrow had practised all week to welcome the first boat.'

testRule(rule, {
  lexicon: await realLexicon(),
  caught: [
    {
      name: 'a last paragraph that repeats the end of the one before it',
      text: harbour,
      marks: ['Passengers with medical appointments will be let aboard before others, it said.'],
      fixed: harbour.replace(
        '\nPassengers with medical appointments will be let aboard before others, it said.\n',
        '\n',
      ),
      applicability: 'safe',
      says: ['stands twice', 'sentence that begins “Passengers with medical appointments will be…”'],
    },
    {
      name: 'a paragraph pasted far from the first',
      text: `${PARAGRAPH}\n\n${OTHER}\n\n${THIRD}\n\n${PARAGRAPH}\n`,
      marks: [PARAGRAPH],
      fixed: `${PARAGRAPH}\n\n${OTHER}\n\n${THIRD}\n`,
    },
    {
      name: 'two paragraphs in turn, twice over',
      text: `${PARAGRAPH}\n\n${OTHER}\n\n${PARAGRAPH}\n\n${OTHER}\n`,
      marks: [PARAGRAPH, OTHER],
      fixed: `${PARAGRAPH}\n\n${OTHER}\n`,
    },
    {
      name: 'a paragraph with one word changed',
      text: `${PARAGRAPH}\n\n${OTHER}\n\n${PARAGRAPH.replace('Thursday', 'Friday')}\n`,
      marks: [PARAGRAPH.replace('Thursday', 'Friday')],
      applicability: 'unsafe',
      says: ['“Friday” stands for “Thursday”'],
    },
    {
      name: 'a sentence within a later paragraph',
      text: `${PARAGRAPH} ${OTHER}\n\nNobody was hurt.\n\nWork is to begin in March. ${OTHER} It will cost more.\n`,
      marks: [OTHER],
      fixed: `${PARAGRAPH} ${OTHER}\n\nNobody was hurt.\n\nWork is to begin in March. It will cost more.\n`,
    },
  ],
  silent: [
    { name: 'a story without a repeat', text: `${PARAGRAPH}\n\n${OTHER}\n\n${THIRD}\n` },
    { name: 'an empty text', text: '' },
  ],
})
