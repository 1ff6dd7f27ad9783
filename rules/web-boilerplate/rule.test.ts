import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check } from '../../src/engine/check.ts'
import { readHtml } from '../../src/read/html/read-html.ts'
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
    {
      name: 'a button with a full stop, beside another',
      text: `${STORY}\n\nFollow us.\n\nShare this article\n`,
      marks: ['Follow us.', 'Share this article'],
    },
    {
      name: 'a share bar, its buttons told by each other',
      text: `${STORY}\n\nShare this article\n\nFacebook\n\nTwitter\n\nEmail\n`,
      marks: ['Share this article', 'Facebook', 'Twitter', 'Email'],
    },
    {
      name: 'a label and its title behind a sentence',
      text: `${STORY} (RELATED: A Bridge Too Dear)\n`,
      marks: ['(RELATED: A Bridge Too Dear)'],
      fixed: `${STORY}\n`,
      applicability: 'unsafe',
    },
    {
      name: 'a comment thread between signatures',
      text: `${STORY}\n\nLeave a comment\n\nAnna, Riga, 17/1/2012 11:35\n\nAt last someone counts the money.\n\nBert, Oslo, 17/1/2012 12:01\n\nNine hours for this?\n\nCleo, Turku, 17/1/2012 12:40\n`,
      marks: [
        'Leave a comment',
        'Anna, Riga, 17/1/2012 11:35',
        'At last someone counts the money.',
        'Bert, Oslo, 17/1/2012 12:01',
        'Nine hours for this?',
        'Cleo, Turku, 17/1/2012 12:40',
      ],
    },
    {
      name: 'titles of other stories under their label',
      text: `${STORY}\n\nThe vote was put off twice.\n\nRelated Articles\n\nWhy the Bridge Costs So Much\n\nTen Things to Know About the Ferry\n\nHow the Mill Was Saved\n`,
      marks: [
        'Related Articles',
        'Why the Bridge Costs So Much',
        'Ten Things to Know About the Ferry',
        'How the Mill Was Saved',
      ],
    },
    {
      name: 'a title behind a label, as a line of its own',
      text: `${STORY}\n\nAlso read: Why the bridge costs so much\n\nThe mayor spoke for an hour, and the vote was put off until the evening of the next day.\n`,
      marks: ['Also read: Why the bridge costs so much'],
      applicability: 'unsafe',
    },
    {
      name: 'words that programs read, for a person to decide',
      text: `${STORY}\n\n(*ACCEPT)\n`,
      marks: ['(*ACCEPT)'],
      applicability: 'unsafe',
    },
    {
      name: 'the counter of a gallery',
      text: `${STORY}\n\n1 / 8\n\nBack to Gallery\n\nPhoto: Jane Doe, AP\n`,
      marks: ['1 / 8', 'Back to Gallery'],
    },
    {
      name: 'a line that the options name',
      text: `${STORY}\n\nThe Harbour Post, since 1891\n`,
      options: { lines: ['The Harbour Post, since 1891'] },
      marks: ['The Harbour Post, since 1891'],
      fixed: `${STORY}\n`,
      applicability: 'safe',
    },
    {
      name: 'an entity that stands as text',
      text: 'The price rose to five&nbsp;pounds, the owner of the mill said on Monday after the vote.',
      marks: ['&nbsp;'],
      fixed: 'The price rose to five pounds, the owner of the mill said on Monday after the vote.',
    },
    {
      name: 'words that are still to come, and notes between editors',
      text: `The pier has been shut for more than TK years, and mending it would cost £TK million. About XX people wrote to Mary Holt, TK, who leads the committee. (CHECK SPELLING)

It opens in March. [ADD LINK] TODO: ask the harbour master. He said nothing (cq) on Friday.

Lorem ipsum dolor sit amet, consectetur adipiscing elit.

-30-
`,
      marks: [
        'TK',
        'TK',
        'XX',
        'TK',
        '(CHECK SPELLING)',
        '[ADD LINK]',
        'TODO: ask the harbour master.',
        '(cq)',
        'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
        '-30-',
      ],
      says: [
        '“Lorem ipsum dolor sit amet, consectetur adipiscing elit.” is dummy text; the words of the story are still to come.',
        '“TK” holds the place of words that are still to come.',
        '“[ADD LINK]” is a note between editors, not part of the story.',
      ],
    },
    {
      name: 'a term of a page without code, for a person to decide',
      format: 'html',
      text: `<h1>Subscribe now</h1><p>${STORY}</p><dl><dt>Leave a comment</dt><dd>Opens the box below the story, for what you say.</dd></dl><p>${STORY}</p>`,
      marks: ['Leave a comment'],
      applicability: 'unsafe',
    },
    {
      name: 'lines of a page by themselves between the paragraphs of a story',
      text: `${STORY}\n\nALSO READ | Mill to be saved after all\n\nThe vote was put off twice, and the gallery of the hall was full to the last seat on both evenings.\n\n5 hours ago\n\nThe mill, which belongs to the town, has stood empty since the spring of the year before last.\n\nTags: harbour, ferries, budget\n`,
      marks: ['ALSO READ | Mill to be saved after all', '5 hours ago', 'Tags: harbour, ferries, budget'],
      applicability: 'unsafe',
    },
  ],
  silent: [
    {
      name: 'the holders of rights in a file of licences, and what the entries of a glossary refer to',
      text: [
        'Copyright: 2011 Ann Lee',
        'Copyright: 2012 Bo Ray',
        'Copyright: 2013 Cy Fox',
        'Copyright: 2014 Di Orr',
        'Copyright: 2015 Ed Poe',
      ]
        .map(
          (line, i) =>
            `Files: quay/${i}.c\n\n${line}\n\nThe harbour keeps a list of all that was lent to it, and of those who lent it.\n\nSee also: {berth ${i}}, {quay}.`,
        )
        .join('\n\n'),
    },
    {
      name: 'the terms of a glossary, with what they mean set in below them',
      text: `${STORY}\n\naccept\n\n   To take a call that comes in, and to answer it before the bell stops.\n\nText To Speech\nspoken text\n\n   To have a page read aloud by a voice that no person has.\n\nSEE ALSO\n    bells(1), whistles(1)\n`,
    },
    ...['Watch this.', 'Watch Marten!', 'Tell us about the ship.', 'Go back.', 'Follow us on the road.'].map(
      (line) => ({
        name: `“${line}” between two paragraphs of a novel`,
        text: `${STORY}\n\n${line}\n\n${STORY} She got up.\n\n${STORY} The rain had stopped.\n`,
      }),
    ),
    {
      name: 'the headline that the mark-up names',
      format: 'html',
      text: `<h1>Subscribe now</h1><p>${STORY}</p>`,
    },
    {
      name: 'a sentence that goes on behind a word that may be a label',
      text: `${STORY}\n\nWatch: a man’s only if it was his father’s.\n\nListen: that is all a good chairman does.\n`,
    },
    {
      name: 'names that look like gaps, and jokes in brackets',
      text: `TK Ltd will build the quay, and the TK team has moved in. Women have two of them, an XX chromosome pair; the games were Super Bowl XX. (Check out the map of the quay.) It is a disorder (ADD) of the young.

Every team says it: [insert your own excuse]. The printers call it “lorem ipsum dolor” to this day. Many more to come (and more to come). The sum is “plus $X”.`,
    },
    {
      name: 'a reference in a sentence',
      text: 'The quay was built in 1931 by the harbour board. See also “The Pier” in the third part of this book.',
    },
    {
      name: 'the list at the end of a manual in AsciiDoc',
      text: 'The command lights the lamp of the quay for an hour and says how much oil is left.\n\n[verse]\nlamp light\n\nSEE ALSO\n--------\nThe lamp and the bell have pages of their own.\n',
    },
    {
      name: 'what a manual leaves to its readers',
      format: 'markdown',
      text: 'Write to [INSERT NAME HERE] with `mail`.\n\nTODO: tell how the lamp is filled.\n',
    },
    {
      name: 'the same word in an interview',
      text: `${STORY}\n\n“Did you get a reply?”\n\n“No reply. They printed the story and left.”\n`,
    },
    { name: 'a headline about advertising', text: `Advertisement ban divides the council\n\n${STORY}\n` },
    { name: 'a page template', text: '{{range .Pages}}\n\n{{.Title}}\n\n{{.Date}}\n\n{{end}}\n' },
    {
      name: 'a date and an address by themselves',
      text: `${STORY}\n\n12 March 2019\n\nhttps://example.org/plan\n`,
    },
    {
      name: 'a list of names, with no furniture near',
      text: `${STORY}\n\nThanks to all who helped:\n\n- Ada Holm\n- Bo Lind\n- Cleo Nyman\n- Dag Ek\n- Eva Strand\n`,
      format: 'markdown',
    },
    {
      name: 'speech that begins as a prompt would',
      text: `${STORY}\n\n“Tell us your name!” said the man at the gate.\n`,
    },
    {
      name: 'the types of a program',
      text: `${STORY}\n\nA value that implements Extend<I> may also be compared, as PartialEq<B> says.\n`,
    },
    { name: 'the marks of a review', text: `${STORY}\n\nComfort\n\n5/5\n\nPrice\n\n4/5\n` },
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

it('calls a sign for machines by its own name, whatever stands around it', () => {
  const text = `${STORY}\n\nShare this article\n\nLeave a Reply\n\n[caption id="attachment_12" align="left"]\n`
  const { findings } = check(readText(text), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 })
  expect(findings.at(-1)?.message).toContain('is a command to the content system')
})

it('leaves the byline of the mark-up above the first paragraph, whatever stands over it', () => {
  const menu = '<ul><li>Home</li><li>Feedback</li><li>RSS</li><li>Email</li><li>Print</li></ul>'
  const byline = '<p class="byline">Ada Byron | Sep. 21, 2011, 3:03 PM | 4,094 | 6</p>'
  const { findings } = check(
    readHtml(`${menu}<h1>Ferry returns</h1><p>Share this</p>${byline}<p>${STORY} ${STORY}</p>${menu}`),
    [activate(rule)],
    { lexicon, now: () => 0, timeLimit: 1 },
  )
  expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('“Share this”'))
  expect(findings.filter(({ message }) => message.includes('Ada Byron'))).toEqual([])
})
