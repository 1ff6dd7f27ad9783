import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/engine/check.ts'
import { loadReader } from '../../src/read/read.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'
import { activate, testRule } from '../../tests/support/rule-tester.ts'
import { rule } from './rule.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
}

/** A page of one caption and some paragraphs. */
function page(caption: string, ...paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<article>\n<figure><img src="a.jpg" alt=""><figcaption>${caption}</figcaption></figure>\n${text}\n</article>\n`
}

const lexicon = await realLexicon()

testRule(rule, {
  lexicon,
  caught: [
    {
      name: 'another act of the same actor, country and year, in an agency caption',
      text: fixture('summit.txt'),
      marks: ['bombed Bosnia in 2008'],
      says: [
        'The caption says “bombed Bosnia in 2008”; the text speaks of “the seizure of border villages from Bosnia in early 2008”.',
        'The conference had lain idle since most members',
      ],
      applicability: 'none',
    },
    {
      name: 'an act told by a passive, of a part of the country, with the agent after “by”',
      format: 'html',
      text: page(
        'The bridge at Kherson. Russia bombed Ukraine in 2014.',
        'Ties were cut when Crimea was annexed by Moscow in 2014, a diplomat said.',
      ),
      marks: ['bombed Ukraine in 2014'],
    },
    {
      name: 'a surname with a letter too many',
      text: fixture('harbour.html'),
      format: 'html',
      marks: ['Okonjwo'],
      says: ['The caption spells the name “Margaret Okonjwo”; the text has “Margaret Okonjo”.'],
      applicability: 'unsafe',
    },
    {
      name: 'a surname alone that no dictionary has',
      format: 'html',
      text: page(
        'Mr Grabovsky on his way to court.',
        'Piotr Grabowsky was sentenced on Monday. Mr Grabowsky will appeal.',
      ),
      marks: ['Grabovsky'],
    },
    {
      name: 'both words of a name, and a name in two captions',
      format: 'html',
      text: `${page('Damien Petrovicus in the hall.', 'Damian Petrovicas has sung here for years.')}${page('Ilse Wendtland.', 'Nobody came.')}${page('Ilse Wentdland at home.', 'It rained.')}`,
      marks: ['Damien', 'Petrovicus', 'Wentdland'],
      says: ['This caption spells the name “Ilse Wentdland”; another caption has “Ilse Wendtland”.'],
    },
    {
      name: 'an office that excludes the one of the text',
      format: 'html',
      text: page(
        'Foreign Minister Lena Brandvik after the vote.',
        'Finance Minister Lena Brandvik defended the budget for three hours.',
      ),
      marks: ['Foreign Minister'],
      says: ['“Foreign Minister Lena Brandvik”', '“Finance Minister Lena Brandvik”'],
      applicability: 'none',
    },
    {
      name: 'a form of address',
      format: 'html',
      text: page('Mr Holmqvist at the gate.', 'The judge, Mrs Holmqvist, dismissed the case.'),
      marks: ['Mr'],
    },
    {
      name: 'the nation of an office',
      format: 'html',
      text: page(
        'Danish Prime Minister Arvid Stenmark.',
        'The Norwegian prime minister, Arvid Stenmark, spoke first.',
      ).replace('The Norwegian prime minister, Arvid', 'Norwegian Prime Minister Arvid'),
      marks: ['Danish'],
    },
    {
      name: 'a count of the same thing in nearly the same words',
      format: 'html',
      text: page(
        'More than 230 firefighters fought the blaze in the harbour.',
        'More than 160 firefighters fought the blaze through the night. The harbour stayed closed. Nobody was hurt.',
      ),
      marks: ['230'],
      says: ['The caption says “230 firefighters fought”; the text has “160 firefighters fought”.'],
    },
    {
      name: 'an age, told in another way',
      format: 'html',
      text: page(
        'Ilse Wendt, 43, at the lathe.',
        'The 34-year-old turner Ilse Wendt has run the shop since spring.',
      ),
      marks: ['43'],
      says: ['“Ilse Wendt, 43”'],
    },
    {
      name: 'billion for million',
      format: 'html',
      text: page(
        'The stadium roof cost £3.4 billion to build.',
        'The council said the stadium roof had cost £3.4 million to build. It leaks. A second storm is due on Friday.',
      ),
      marks: ['£3.4 billion'],
    },
    {
      name: 'a year in the same words',
      format: 'html',
      text: page(
        'The lighthouse keeper retired in 1987.',
        'The last lighthouse keeper retired in 1978. The lamp has been electric since. Ships steer by satellite.',
      ),
      marks: ['1987'],
    },
    {
      name: 'the contrary of an act',
      format: 'html',
      text: page(
        'The jury acquitted the mill owner of fraud.',
        'A jury convicted the mill owner of fraud on Friday. He will be sentenced in May. The mill stands empty.',
      ),
      marks: ['acquitted'],
    },
    {
      name: 'another surname for the person whom the text has',
      format: 'html',
      text: page(
        'Rosalind Whitcombe, who has kept bees on the roof since the war.',
        'Rosalind Achterberg has kept bees on the roof since the war. The hives face south. Honey is sold on Fridays.',
      ),
      marks: ['Whitcombe'],
      says: ['The caption says “Rosalind Whitcombe”; the text has “Rosalind Achterberg”.'],
    },
    {
      name: 'a weekday that the date did not have, and a day that no month has',
      format: 'html',
      text: page('The pier on Thursday, 20 April 2016, and again on 31 June.', 'The pier burnt down.'),
      marks: ['Thursday, 20 April 2016', '31 June'],
      says: ['“Thursday, 20 April 2016” was a Wednesday.', 'There is no such day as “31 June”.'],
    },
  ],
  silent: [
    {
      name: 'the act that the text tells in other words',
      format: 'html',
      text: page(
        'The square, from which Israel withdrew in 2005.',
        'Israel occupied the strip in 1967. The Israeli pullout from Gaza in 2005 was contested.',
      ),
    },
    {
      name: 'words of one family: to invade, to annex and to occupy',
      format: 'html',
      text: page(
        'Tanks on the road in 2014, when Russia invaded Ukraine.',
        'Ties were cut over the annexation of Crimea by Russia in 2014.',
      ),
    },
    {
      name: 'the caption’s act, told of the same country elsewhere in the text',
      format: 'html',
      text: page(
        'A crater. Russia bombed Ukraine in 2014.',
        'Ties were cut over the annexation of Crimea by Russia in 2014. The shelling of Ukraine went on.',
      ),
    },
    {
      name: 'another year',
      format: 'html',
      text: page(
        'A crater. Russia bombed Ukraine in 2015.',
        'Ties were cut over the annexation of Crimea by Russia in 2014.',
      ),
    },
    {
      name: 'an act that did not happen',
      format: 'html',
      text: page(
        'Russia never bombed Ukraine in 2014.',
        'Ties were cut over the annexation of Crimea by Russia in 2014.',
      ),
    },
    {
      name: 'a name whose other words differ: another person',
      format: 'html',
      text: page('Kim Jung-sook at the lake.', 'The talks with Kim Jong-un ended on Friday.'),
    },
    {
      name: 'a name in a teaser that was cut to fit its box',
      format: 'html',
      text: `<article><p>The bridge opened on Friday, and the town came to see it. The builders had worked through two winters.</p><figure><img src="h.jpg" alt=""><figcaption>Harold Brandvick on the new bridge</figcaption></figure><p>Also today: the life of Harold Brandvi…</p></article>`,
    },
    {
      name: 'a place and its people',
      format: 'html',
      text: page('Honduran families at the fence.', 'They had come from Honduras in a month.'),
    },
    {
      name: 'a diacritic',
      format: 'html',
      text: page('Juan Pereda in the hall.', 'Juan Peréda was elected in 2012.'),
    },
    {
      name: 'the other English',
      format: 'html',
      text: page('A parade of the Israel Defense Forces.', 'The Israel Defence Forces said little.'),
    },
    {
      name: 'a species and a country that look alike',
      format: 'html',
      text: page('Arabica beans.', 'Coffee came from southern Arabia. Arabia drank it first.'),
    },
    {
      name: 'an office of another time',
      format: 'html',
      text: page(
        'Then-Senator Paula Reinholt at a rally. Former Mayor Paula Reinholt.',
        'Governor Paula Reinholt signed the bill.',
      ),
    },
    {
      name: 'an age in an old picture',
      format: 'html',
      text: page('Ilse Wendt, then 23, in 2003.', 'Ilse Wendt, 34, has run the shop since spring.'),
    },
    {
      name: 'husband and wife',
      format: 'html',
      text: page(
        'Mr Karlsen on the steps.',
        'Anne Karlsen and Per Karlsen were invited. Mrs Karlsen wore green.',
      ),
    },
    {
      name: 'part and whole: a town and all towns',
      format: 'html',
      text: page(
        'Three people were killed when a shell hit a hospital.',
        'The fighting has killed 5,400 people since April, when the first shell hit a hospital.',
      ),
    },
    {
      name: 'rounding',
      format: 'html',
      text: page(
        'About 900 runners crossed the bridge on Sunday.',
        'On Sunday 912 runners crossed the bridge. It held.',
      ),
    },
    {
      name: 'two totals of the text, of which none is the caption’s',
      format: 'html',
      text: page(
        'The flood killed 15 people in the valley.',
        'Police said the flood killed 12 people in the valley. The union said the flood killed 19 people in the valley.',
      ),
    },
    {
      name: 'two towns whose names begin alike',
      format: 'html',
      text: page(
        'Carla Mendes speaks at a conference in New Orleans.',
        'Carla Mendes, who spoke at a conference in New York, is running for Congress.',
      ),
    },
    {
      name: 'a date without its year, and one of the old calendar',
      format: 'html',
      text: page('The pier on Thursday, April 20. Built on Thursday, 25 October 1917.', 'It burnt down.'),
    },
    {
      name: 'where somebody stands',
      format: 'html',
      text: page(
        'Mayor Olga Brun, center left, greets the delegation in the harbour of Bergen.',
        'The delegation arrived in the harbour of Bergen, where Mayor Olga Brun greets everybody.',
      ),
    },
    {
      name: 'what the text does not mention',
      format: 'html',
      text: page(
        'A heron stands in the shallows at Lake Aldmere, Canada, on 3 May 2011.',
        'Wetlands are shrinking everywhere, a study has found.',
      ),
    },
    {
      name: 'a caption beside no text',
      format: 'html',
      text: '<figure><img src="a.jpg" alt=""><figcaption>The Russians bombed Ukraine in 2014.</figcaption></figure>\n',
    },
  ],
})

describe('confidence', () => {
  const text = page(
    'The Dutch delegation at the border.',
    'The German delegation at the river crossed the border at noon. It rained all day. Nobody spoke.',
  )

  it('shows more when it is lower', async () => {
    const read = await loadReader('html')
    const found = (confidence: number) =>
      check(read(text), [activate(rule, { confidence })], { lexicon, now: () => 0, timeLimit: 1 }).findings
    expect(found(1)).toEqual([])
    expect(found(0).length).toBeGreaterThan(0)
    for (const finding of found(0)) expect(finding.confidence).toBeLessThanOrEqual(1)
  })
})
