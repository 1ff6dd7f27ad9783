import { readFileSync } from 'node:fs'
import { realLexicon } from '../../tests/support/real-lexicon.ts'
import { testRule } from '../../tests/support/rule-tester.ts'
import { rule } from './rule.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
}

testRule(rule, {
  lexicon: await realLexicon(),
  caught: [
    {
      name: 'the title, the description and the standfirst of a page',
      format: 'html',
      text: fixture('trust.html'),
      marks: ['Vestergard', '40,000', '£12 million'],
      says: [
        'The page’s title or description spells the name “Vestergard”; the text has “Ingrid Vestergaard”.',
        'The page’s title or description says “40,000 tonnes”; the text has “14,000 tonnes”.',
        'The standfirst says “£12 million”; the text has “£21 million”.',
      ],
    },
    {
      name: 'front matter',
      format: 'markdown',
      text: '---\ndescription: "The editor of the weekly Zorka was arrested in Minsk on Monday."\n---\n\n# A weekly and its editor\n\nThe editor of the weekly Zorka was released from prison in Minsk on Monday.\n',
      marks: ['arrested'],
      applicability: 'none',
    },
    {
      name: 'a name, with each spelling to choose',
      format: 'markdown',
      text: '# Grabowskey sentenced\n\nPiotr Grabowsky was sentenced on Monday. Mr Grabowsky will appeal.\n',
      marks: ['Grabowskey'],
      fixed: '# Grabowsky sentenced\n\nPiotr Grabowsky was sentenced on Monday. Mr Grabowsky will appeal.\n',
      applicability: 'unsafe',
    },
    {
      name: 'the score of a match, and the year that is counted from',
      format: 'markdown',
      text: '# Harriers beat Colliers 4-1 in best match since 2011\n\nThe Harriers beat the Colliers 3-1 in their best match since 2001.\n',
      marks: ['4-1', '2011'],
    },
    {
      name: 'the opposite of a change',
      format: 'markdown',
      text: '# Profits at Tarn doubled\n\nProfits at the brewer Tarn halved last year to 3 million crowns, the company said.\n',
      marks: ['doubled'],
      says: ['The headline says “doubled”; the text has “halved”.'],
    },
    {
      name: 'a sum with its point shifted, and another vote of the same council',
      format: 'markdown',
      text: '# Council backs $4.2 million harbour wall in 9-2 vote\n\nThe Corran council voted 8-3 on Tuesday to build a $42 million sea wall around the old harbour.\n',
      marks: ['$4.2 million', '9-2'],
    },
    {
      name: 'the age of one whom the headline does not name',
      format: 'markdown',
      text: '# Nurse, 34, wins bravery medal\n\nStaff nurse Ilse Wendt, 43, was given the Harbour Medal on Friday.\n',
      marks: ['34'],
    },
  ],
  silent: [
    {
      name: 'ages of two of one trade',
      format: 'markdown',
      text: '# Nurse, 34, wins bravery medal\n\nNurse Ilse Wendt, 43, was hurt. Nurse Anna Lund, 51, pulled her out of the fire.\n',
    },
    {
      name: 'one more of what the text counts',
      format: 'markdown',
      text: '# Four cities voted on new drug laws this week\n\nThree cities in the north voted to free the drug on Tuesday, and so did Corran, the first on the coast.\n',
    },
    {
      name: 'verbs that say something else with what follows',
      format: 'markdown',
      text: '# Harriers lose patience with rain, and win\n\nThe Harriers won in the rain on Saturday, and were out of patience.\n',
    },
    {
      name: 'a verb with a capital beside an office',
      format: 'markdown',
      text: '# Norwegian Foreign Minister Responds to Letter on Herring\n\nNorwegian Foreign Minister Karin Ahlberg answered a letter on herring with a letter on cod.\n',
    },
    {
      name: 'all and the rest',
      format: 'markdown',
      text: '# Attack on consulate killed four Danes\n\nThe attack on the consulate killed the envoy and three other Danes.\n',
    },
    {
      name: 'a figure that was passed on the way',
      format: 'markdown',
      text: '# Index falls 300 points after minister resigns\n\nThe index fell by as much as 349 points after the minister resigned.\n',
    },
    {
      name: 'a rounded figure',
      format: 'markdown',
      text: '# Margin in harbour vote is 1 point\n\nThe margin in the harbour vote is 1.3 points.\n',
    },
    {
      name: 'a piece without a headline, and one without a text',
      text: 'Crews of the island ferries will begin a strike on Tuesday, their union said.',
    },
  ],
})
