import { readFileSync } from 'node:fs'
import { testRule } from '../../tests/support/rule-tester.ts'
import { wordListLexicon } from '../../tests/support/word-list-lexicon.ts'
import { rule } from './rule.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
}

testRule(rule, {
  lexicon: wordListLexicon(),
  caught: [
    {
      name: 'a title that counts one more than its numbered list has',
      format: 'markdown',
      text: '# Five ways to heat a house\n\nOil is dear.\n\n1. Turn it up.\n2. Bleed it.\n3. Proof the doors.\n4. Fill the loft.\n',
      marks: ['Five ways'],
      says: ['The text says “Five ways”, but 4 are listed.'],
      applicability: 'none',
    },
    {
      name: 'a total that is told behind its parts',
      text: 'She paid £20 for the coat and £30 for the shoes, a total of £60. He called up seven men and six women, for a total of 14.',
      marks: ['£60', '14'],
      says: ['£20 + £30 is £50, not £60', 'seven men + six women is 13, not 14'],
    },
    {
      name: 'a report with five slips among figures that are right',
      format: 'markdown',
      text: fixture('ferry-year.md'),
      marks: [
        'Five things',
        'to £4.1 million from £4.6 million',
        '96 people',
        'Twelve of the nine vacancies',
        'Between 30 and 20 per cent',
      ],
      says: [
        'The text says “Five things”, but 4 are listed.',
        'From £4.6 million to £4.1 million is no rise.',
        'The parts do not make the whole: 61 men + 45 women is 106, not 96 people.',
        '“Twelve of the nine vacancies” is more than all of them.',
        'The range runs backwards: “Between 30 and 20 per cent”.',
      ],
      applicability: 'none',
    },
    {
      name: 'shares of a change, before and after its ends',
      text: `Prices rose by 25 per cent from £20 to £30. Arrests dropped from 340 to 170, a fall of 30 per cent.

Support fell from 52% to 47%, a drop of seven percentage points. Debts tripled from $2 million in 2011 to $8.5 million in 2015.`,
      marks: ['25 per cent', '30 per cent', 'seven', 'tripled'],
      says: [
        'From £20 to £30 is a change of 50 per cent, not 25 per cent.',
        'From 52% to 47% is a change of 5 percentage points, not seven percentage points.',
        '“tripled” does not fit: $2 million to $8.5 million is 4.3 times as much.',
      ],
    },
    {
      name: 'a share that is right in points',
      text: 'The share rose from 40 per cent to 44 per cent, up 4 per cent.',
      marks: ['4 per cent'],
      says: ['is 4 per cent in percentage points; as a share it is 10 per cent.'],
    },
    {
      name: 'money, in one scale',
      text: 'The levy would raise £12 million: £7 million from ports and £8 million from airports.',
      marks: ['£12 million'],
      says: ['£7 million + £8 million is £15 million, not £12 million.'],
    },
    {
      name: 'scores against the result',
      text: 'Northgate beat Harrow Vale 1-3 on Saturday. The home side drew 2-1 with Kestrel Town.',
      marks: ['1-3', '2-1'],
      says: ['With 1-3, the winner would have the lower score.', '2-1 is no draw.'],
    },
    {
      name: 'the rest of more than all',
      text: 'In the end, 70 per cent of the loans were repaid and the remaining 40 per cent were written off.',
      marks: ['70 per cent of the loans were repaid and the remaining 40 per cent'],
    },
    {
      name: 'an HTML list and its lead',
      format: 'html',
      text: '<p>There are two things to do:</p><ul><li>Bleed the radiators.</li><li>Clear the gutters.</li><li>Check the lagging.</li></ul>',
      marks: ['two things'],
      says: ['The text says “two things”, but 3 are listed.'],
    },
    {
      name: 'fewer names than at least so many',
      text: 'He spoke in at least four towns: Ashby, Corran and Dunmore.',
      marks: ['four towns'],
    },
  ],
  silent: [
    {
      name: 'a title that counts many more than its list has',
      format: 'markdown',
      text: '# Nine ways to heat a house\n\n1. Turn it up.\n2. Bleed it.\n3. Proof the doors.\n4. Fill the loft.\n',
    },
    {
      name: 'a title that announces one more',
      format: 'markdown',
      text: '# Three ways to heat a house (plus one for the brave)\n\n1. Turn it up.\n2. Bleed it.\n3. Proof the doors.\n4. Fill the loft.\n',
    },
    {
      name: 'changes of several, of which the verb stands once',
      text: 'Corran dropped from 36 to 12 per cent, Ashby from 32 to 19, and Dunmore from 38 to 18.',
    },
    {
      name: 'a total of rounded parts, of what is told elsewhere, and of more than its parts',
      text: 'They got £2 million from the state, £1.5 million from the county and £500,000 from the town, a total of £4.2 million. The fine was $200 and $35 in costs, a total of $235. Among them were seven men and six women, out of a total of 40.',
    },
    {
      name: 'parts of another figure',
      text: 'Nine of the 15 judges – five men and four women – agreed.',
    },
    {
      name: 'two counts of those who are named together',
      text: 'With her were two brothers and two cousins: Ana Pike, Ben Pike, Cora Lund and Dee Lund.',
    },
    {
      name: 'one list with its own whole elsewhere',
      text: 'The chamber has 53 Republicans, 45 Democrats, and two Independents.',
    },
    {
      name: 'ranges after from and up to',
      text: `The wait is down from six to eight months. They come up to three times, down from six times. It dropped anywhere from 23 percent to 36 percent.

It would likely reduce employment from 0.5 percent to 1.2 percent. The bank cut its growth forecast to 3.3 percent from 3.5 percent.

The new pumps can reduce our use of water from northern lakes from 3 to 5 million barrels a day. That is a decrease since the war of from 15 to 20 per cent.`,
    },
    {
      name: 'years before Christ count down',
      text: 'Potters settled on the coast between 700 and 250 B.C. Traders came later. The walls were built between 450 and 300 BCE by hand, and the harbour between 90 and 40 BC.',
    },
    {
      name: 'another scale in words',
      text: 'Permits would jump from 14,700 to 6.1 million. They were paid between 23 cents and $1.15. It raised between $628,000 and $1.72 million.',
    },
    {
      name: 'whose share rose or fell, and two changes side by side',
      text: `The top fifth took 40 per cent, while that of the bottom 20% fell from 10% to 5%. The share of the poorest 25 per cent rose from 7 per cent to 11 per cent.

Payments to banks rose from 11% to 24%, payments to owners rose from 26% to 36%.`,
    },
    {
      name: 'a series of changes',
      text: 'Households go from 25 percent to 22 percent, or from 33 percent to 24 percent.',
    },
    {
      name: 'days and leads that look like scores',
      text: 'The victory dinners are on July 18-19 in Los Angeles. They won after trailing 1-3 at half-time. The court ruled 4-5 that she had won.',
    },
    {
      name: 'where places lie',
      text: 'The tour stops in two towns: Austin, Texas, and Boise. She won in seven of the 10 largest states: Texas, Florida, Pennsylvania, Ohio, Georgia, Michigan and North Carolina.',
    },
    {
      name: 'items of two paragraphs, and lists within lists',
      format: 'markdown',
      text: 'There are two reasons:\n\n- One is the rain.\n\n  It does not stop.\n- The other is the roof.\n  - It leaks.\n  - It creaks.\n  - It is old.\n',
    },
    {
      name: 'a list that is longer than its lead counts, but not said to be it',
      format: 'markdown',
      text: 'The first two of the reasons are told in these links:\n\n- one\n- two\n- three\n',
    },
    {
      name: 'code and addresses',
      format: 'markdown',
      text: 'Write `between 50 and 30` or see https://example.org/between/50/and/30.',
    },
  ],
})
