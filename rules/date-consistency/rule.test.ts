import { readFileSync } from 'node:fs'
import { testRule } from '../../tests/support/rule-tester.ts'
import { wordListLexicon } from '../../tests/support/word-list-lexicon.ts'
import { rule } from './rule.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
}

/** A page of a stated day. */
function dated(date: string, text: string): string {
  return `---\ndate: ${date}\n---\n\n${text}\n`
}

testRule(rule, {
  lexicon: wordListLexicon(),
  caught: [
    {
      name: 'a page with every kind',
      format: 'markdown',
      text: fixture('ferry.md'),
      marks: ['Thursday, 20 April 2016', '31 June 2017', 'aged 67', 'nine years since 2014'],
      says: [
        '“Thursday, 20 April 2016”: 20 April 2016 was a Wednesday.',
        '“31 June 2017”: June has no day 31.',
        'Born in 1921 and died in 1998 gives an age of 76 or 77, not 67.',
        '“nine years since 2014”: from 2014 to 2019, the year of this piece, it is 5 years.',
      ],
      applicability: 'none',
    },
    {
      name: 'an age at the head of an obituary, and the life at its foot',
      text: 'Ilse Wendt, who has died suddenly aged 84, sailed alone.\n\nShe was seven when she first took the helm.\n\n• Dr Ilse Wendt, sailor, born 3 June 1938; died 11 January 2020',
      marks: ['aged 84'],
      says: ['Born in 1938 and died in 2020 gives an age of 81 or 82, not 84.', 'The years stand here.'],
      applicability: 'none',
    },
    {
      name: 'every usual order',
      text: `She came on Thursday, April 20, 2016. He came on Thurs., Apr. 20, 2016. They left Thursday 20th April 2016.

The vote was on Thursday the 20th of April 2016. It rained on Thursday night, April 20, 2016.

On 20 April 2016, a Thursday, the bridge fell. April 20, 2016 was a Thursday. It was signed on April 20, 2016 (Thursday).`,
      marks: [
        'Thursday, April 20, 2016',
        'Thurs., Apr. 20, 2016',
        'Thursday 20th April 2016',
        'Thursday the 20th of April 2016',
        'Thursday night, April 20, 2016',
        '20 April 2016, a Thursday',
        'April 20, 2016 was a Thursday',
        'April 20, 2016 (Thursday)',
      ],
    },
    {
      name: 'a date without a year in a piece of a stated day',
      format: 'markdown',
      text: dated('2019-03-12', 'The talks on Friday, March 4, failed. They began on Friday, March 8.'),
      marks: ['Friday, March 4'],
      says: ['“Friday, March 4”: in 2019, March 4 was a Monday.'],
    },
    {
      name: 'a day that is told in full elsewhere, and another that is near in a piece of its own time',
      format: 'markdown',
      text: dated(
        '2019-03-12',
        'Work starts on Monday 8 June 2026. The mayor cuts the turf on Tuesday 8 June. They met on Friday, March 8, and on Thursday, March 7. The fair will open on Monday, May 14.',
      ),
      marks: ['Tuesday 8 June'],
    },
    {
      name: 'a day off by one, in a piece whose other days are right',
      format: 'markdown',
      text: dated('2019-03-12', 'They met on Friday, March 8, and had met on Tuesday, March 6.'),
      marks: ['Tuesday, March 6'],
      says: ['“Tuesday, March 6”: in 2019, March 6 was a Wednesday.'],
    },
    {
      name: 'a day that is announced',
      format: 'markdown',
      text: dated('2019-03-12', 'They met on Friday, March 8. The fair will open on Monday, May 14.'),
      marks: ['Monday, May 14'],
    },
    {
      name: 'a date without a year among others of one year',
      text: 'He spoke on Monday, March 11, 2019. She had spoken on Tuesday, March 5, and on Wednesday, March 6. The vote is on Tuesday, March 15.',
      marks: ['Tuesday, March 15'],
    },
    {
      name: 'days that their months do not have',
      text: 'The rent is due on April 31. The shop was shut on 30 February. He was born on 29 February 2015. The log says 2019-02-30 and 2019-13-04.',
      marks: ['April 31', '30 February', '29 February 2015', '2019-02-30', '2019-13-04'],
      says: ['2015 was no leap year', 'there is no month 13', 'February has no day 30'],
    },
    {
      name: 'life dates in brackets, and a death before the birth',
      text: 'Ida Calder (1921–1998) died at 67. Tom Marsh was born in Leeds on 3 May 1956 and died in 1934.',
      marks: ['died at 67', 'died in 1934'],
      says: ['The year of death, 1934, is before the year of birth, 1956.'],
    },
    {
      name: 'years that run backwards',
      text: 'She led the choir between 2016 and 2012. Oskar Lind (1998–1921) led it from 1920 until 1911, they say.',
      marks: ['between 2016 and 2012', '(1998–1921)', 'from 1920 until 1911'],
      says: ['“between 2016 and 2012” runs backwards: 2012 is before 2016.'],
    },
  ],
  silent: [
    {
      name: 'obituaries: ages that the life gives, of somebody else, and of two lives',
      text: 'Ilse Wendt, who has died aged 81, sailed alone. Her teacher Ole Marr has died at the age of 99.\n\nIlse Wendt, sailor, born 3 June 1938; died 11 January 2020',
    },
    {
      name: 'a page with the feet of two obituaries',
      text: 'Ilse Wendt, who has died aged 84, sailed alone.\n\nIlse Wendt, sailor, born 3 June 1938; died 11 January 2020\n\nIlse Wendt, her mother, born 3 June 1908; died 11 January 1992',
    },
    {
      name: 'a day of another year in a piece that has no other',
      format: 'markdown',
      text: dated('2015-11-26', 'It was not until Tuesday, November 26 that he moved in.'),
    },
    {
      name: 'figures that look like years',
      text: 'The staff was cut from 2000 to 1800, and the price went from 2000 to 1500 crowns. The town stood from 2000 to 1500 BC.',
    },
    { name: 'a page in which all is right', format: 'markdown', text: fixture('archive.md') },
    {
      name: 'stretches and lists of days',
      text: 'It runs Saturday and Sunday, April 23 and 24, 2016, Friday to Sunday, 22–24 April 2016, and Friday, April 20-22, 2016.',
    },
    {
      name: 'a newspaper and its date',
      text: 'As he told the Sun, 20 April 2016, and The Baltimore Sun, April 20, 2016.',
    },
    {
      name: 'the old calendar',
      text: 'Lenin spoke in Petrograd on Wednesday, 25 October 1917. Columbus sailed on Tuesday, 3 August 1492.',
    },
    {
      name: 'last year, next year, and a paragraph of another year',
      format: 'markdown',
      text: dated(
        '2019-03-12',
        'On Sunday, March 4, it snowed; on Thursday, March 12, it may again.\n\nIn 2011 he was well. On Friday, March 4, he fell ill.',
      ),
    },
    {
      name: 'a gallery that roams the years',
      format: 'markdown',
      text: dated(
        '2014-02-05',
        'He spoke on Friday, March 4. She spoke on Monday, May 9. They spoke on Tuesday, May 3.',
      ),
    },
    {
      name: 'a date without a year where nothing tells the year',
      text: 'The talks on Friday, March 4, failed. Another round on Friday, March 5, failed too.',
    },
    {
      name: 'figures that only look like days',
      text: 'In April 31 people drowned. They won in June 31-17. “I will pay you on February 30,” she said. Parts 2013-14-15 and 2019-13-45 are out of stock.',
    },
    {
      name: 'code and addresses',
      format: 'markdown',
      text: 'See `Thursday, 20 April 2016` and https://example.org/2019-13-04/ for more.',
    },
    {
      name: 'ages of other times and other people',
      text: 'Born in 1921, she married at the age of 20 and died in 1998. His father, born in 1921, died in 1998, and he left school aged 14.',
    },
    {
      name: 'stretches that are rounded, or end at another time',
      format: 'markdown',
      text: dated(
        '2019-03-12',
        'Nearly nine years since 2014 have gone. Five years since 2014 were good. Three years after 2014 he left.',
      ),
    },
  ],
})
