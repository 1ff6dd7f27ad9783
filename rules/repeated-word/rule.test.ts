import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check } from '../../src/engine/check.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { activate, testRule } from '../../tests/support/rule-tester.ts'
import { wordListLexicon } from '../../tests/support/word-list-lexicon.ts'
import { rule } from './rule.ts'

const lexicon = wordListLexicon({ government: 9, scheduled: 9, surveyors: 1, lose: 9, firm: 9, blorp: 1 })

testRule(rule, {
  lexicon,
  caught: [
    {
      name: 'what grammar doubles elsewhere, in places where it does not',
      text: 'The school was closed for for six weeks. He said that that the deal was off. She learned that that Calder knew. Two were arrested in in the port. They had had been warned. She left with her her husband. Do you you know that there there is a way? They made it it to the top.',
      marks: [
        'for for',
        'that that',
        'that that',
        'in in',
        'had had',
        'her her',
        'you you',
        'there there',
        'it it',
      ],
      applicability: 'unsafe',
    },
    {
      name: 'where another word may have been meant',
      text: 'It was given many heads an an uncommon number of legs. Each has a tag and and equals sign.',
      marks: ['an an', 'and and'],
      applicability: 'unsafe',
    },
    {
      name: 'the letters of a formula',
      text: 'These are the laws, of which a ^ b = b ^ a\na V b = b V a is the first.',
      marks: ['a\na'],
      applicability: 'unsafe',
    },
    {
      name: 'two words of which one is set apart',
      text: 'The parts are bound by the words *and* and *or* in all cases.',
      format: 'markdown',
      marks: ['and* and'],
      applicability: 'unsafe',
    },
    {
      name: 'an article, certainly',
      text: 'She said that the the talks had failed.',
      marks: ['the the'],
      fixed: 'She said that the talks had failed.',
      applicability: 'safe',
    },
    {
      name: 'an article where another word is missing, for a person to decide',
      text: 'You can also reach out the the team on Monday.',
      marks: ['the the'],
      applicability: 'unsafe',
    },
    {
      name: 'a sentence that begins with it',
      text: 'The the talks had failed.',
      marks: ['The the'],
      fixed: 'The talks had failed.',
    },
    {
      name: 'a verb, for a person to decide',
      text: 'The mayor said said the plan would be scrapped.',
      marks: ['said said'],
      fixed: 'The mayor said the plan would be scrapped.',
      applicability: 'unsafe',
    },
    {
      name: 'a content word of some length',
      text: 'Republicans scheduled scheduled a vote for Thursday.',
      marks: ['scheduled scheduled'],
      applicability: 'unsafe',
    },
    {
      name: 'inside quoted speech, where nothing is safe',
      text: '“We put it in the the shed,” he said.',
      marks: ['the the'],
      applicability: 'unsafe',
    },
    {
      name: 'over a line break',
      text: 'The ferry left the quay at nine and reached the\nthe island before the storm had turned to the east.\n',
      format: 'markdown',
      marks: ['the\nthe'],
    },
    {
      name: 'over an inline tag, where the edit would cut the tag',
      text: '<p>He crossed the <b>the</b> bridge.</p>',
      format: 'html',
      marks: ['the <b>the'],
      applicability: 'none',
    },
    {
      name: 'in a caption and a list item',
      text: '# Pier\n\n- A view of of the pier\n',
      format: 'markdown',
      marks: ['of of'],
      fixed: '# Pier\n\n- A view of the pier\n',
    },
    {
      name: 'words that grammar doubles elsewhere',
      text: 'The harbour is is closed, and in in the town nobody knew that it it was.',
      marks: ['is is', 'in in', 'it it'],
      fixed: 'The harbour is closed, and in the town nobody knew that it was.',
      applicability: 'unsafe',
    },
  ],
  silent: [
    {
      name: 'a switch of a command and what it takes',
      text: 'Call ferry [-firm firm] or, in the long form, --government government and nothing else.',
    },
    {
      name: 'a key beside its text, and terms above one another',
      text: 'f       firm    firm up a knot\n\nharbour government\ngovernment of the harbour\n\nhow to lose\n   lose a boat at the wall.',
    },
    {
      name: 'what grammar doubles behind verbs that ask for it',
      text: 'It is what they fought for for years. It cost her her job and was held against her her whole life. There is no there there. The scheme was phased in in May, and the lake that he drowned in in 1911 froze.',
    },
    {
      name: 'a demonstrative that its clause begins with',
      text: 'They held that that January evening was the end, and that that Government was theirs. No case for that that she could make was heard, despite all that that they said.',
    },
    { name: 'a letter behind a bracket', text: 'It is called t(arrack)a a spirit made of cane.' },
    { name: 'a letter of a short form', text: 'They changed the usual Q&A a bit and read some lines aloud.' },
    { name: 'a past perfect', text: 'They had had enough of it.' },
    { name: 'a demonstrative after a conjunction', text: 'He held that that was wrong.' },
    { name: 'a cleft', text: 'What it is is a start.' },
    { name: 'a particle before its preposition', text: 'A fight was going on on the bridge.' },
    {
      name: 'a clause that ends in its verb',
      text: 'Who we are are people who wait, and all there was was sand.',
    },
    { name: 'an object and a subject', text: 'I told you you would lose, and once you have it it is yours.' },
    { name: 'a name', text: 'Duran Duran played in Walla Walla for Boutros Boutros-Ghali.' },
    { name: 'an intensive', text: 'It took many many years and was very very hard.' },
    { name: 'a word said three times', text: 'Because because because of the wonderful things.' },
    { name: 'a compound', text: 'It was a non-denial denial about pro-labour labour law.' },
    { name: 'a comma between', text: 'He came to the, the place was shut.' },
    { name: 'a capital after a small letter: a title', text: 'It was in the The Stage, she said.' },
    { name: 'inline code', text: 'Write `the the` for a test.', format: 'markdown' },
    { name: 'two paragraphs', text: 'This is for the\n\nthe others.' },
    { name: 'a rare word in speech', text: '“It went blorp blorp all night,” he said.' },
    { name: 'a sound', text: 'The engine went wugga wugga as it climbed the hill.' },
    { name: 'a term on its line', text: 'The glossary has two of them.\n\nlose lose\n\n:lose lose:' },
    { name: 'a number', text: 'They won 10 10 times.' },
    { name: 'an allowed word', text: 'The firm firm stood.', options: { allow: ['firm'] } },
  ],
})

it('marks the slips of a whole story and nothing else', () => {
  const story = readFileSync(new URL('fixtures/harbour.txt', import.meta.url), 'utf8')
  const { findings } = check(readText(story), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 })
  expect(findings.map((finding) => story.slice(finding.range.start, finding.range.end))).toEqual([
    'the the',
    'to to',
    'surveyors surveyors',
  ])
})

it('reads a line as long as a book in linear time', () => {
  const text = 'the firm firm lies here and '.repeat(60_000)
  const { findings } = check(readText(text), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 })
  expect(findings.length).toBe(60_000)
}, 15_000)
