import { readFileSync } from 'node:fs'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { testRule } from '../../tests/support/rule-tester.ts'
import { rule } from './rule.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
}

/** A page of one caption and some paragraphs. */
function page(caption: string, ...paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<article>\n<figure><img src="a.jpg" alt=""><figcaption>${caption}</figcaption></figure>\n${text}\n</article>\n`
}

testRule(rule, {
  lexicon: loadLexicon(),
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
      name: 'a surname with a letter too many',
      text: fixture('harbour.html'),
      format: 'html',
      marks: ['Okonjwo'],
      says: ['The caption spells the name “Margaret Okonjwo”; the text has “Margaret Okonjo”.'],
      applicability: 'unsafe',
    },
    {
      name: 'a surname alone that no dictionary has',
      text: page(
        'Mr Grabovsky on his way to court.',
        'Piotr Grabowsky was sentenced on Monday. Mr Grabowsky will appeal.',
      ),
      format: 'html',
      marks: ['Grabovsky'],
    },
  ],
  silent: [
    {
      name: 'the act that the text tells in other words',
      text: page(
        'The square, from which Israel withdrew in 2005.',
        'Israel occupied the strip in 1967. The Israeli pullout from Gaza in 2005 was contested.',
      ),
      format: 'html',
    },
    {
      name: 'a name whose other words differ: another person',
      text: page('Kim Jung-sook at the lake.', 'The talks with Kim Jong-un ended on Friday.'),
      format: 'html',
    },
    {
      name: 'a place and its people',
      text: page('Honduran families at the fence.', 'They had come from Honduras in a month.'),
      format: 'html',
    },
    {
      name: 'a diacritic',
      text: page('Juan Pereda in the hall.', 'Juan Peréda was elected in 2012.'),
      format: 'html',
    },
  ],
})
