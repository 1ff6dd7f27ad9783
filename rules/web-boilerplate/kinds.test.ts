import { describe, expect, it } from 'vitest'
import { check } from '../../src/engine/check.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { activate } from '../../tests/support/rule-tester.ts'
import { wordListLexicon } from '../../tests/support/word-list-lexicon.ts'
import { rule } from './rule.ts'

const lexicon = wordListLexicon()

const LEAD =
  'The council will vote on the harbour plan in March, the mayor said on Monday after a session of nine hours, and the islands will have to wait for their pier until the money has been found.'
const NEXT =
  'Residents of the outer islands had complained for years about cancelled crossings and empty shelves, and a brass band from the school in Skerrow had practised all week to welcome the first boat.'

/** Each kind of furniture: lines behind a story, all of them furniture, and what only looks like it. */
const KINDS: Readonly<Record<string, { furniture: readonly string[]; innocent: readonly string[] }>> = {
  'comment forms': {
    furniture: ['Leave a Reply', 'Your email address will not be published. Required fields are marked *'],
    innocent: [
      'She asked him to leave a reply at the desk of the harbour office, and he did so the next day.',
    ],
  },
  sharing: {
    furniture: ['Send this to a friend', 'Click to share on Facebook (Opens in new window)'],
    innocent: ['The farmers share the field with their neighbours, and share the cost of the fence as well.'],
  },
  newsletters: {
    furniture: ['Sign up for our newsletter', 'Enter your email address'],
    innocent: [
      'The parish newsletter has been printed in the same cellar since the war, and forty people sign up for it each year.',
    ],
  },
  paywalls: {
    furniture: ['Already a subscriber? Sign in', 'Subscribe now'],
    innocent: [
      'The paper put up a paywall in May, and asked each subscriber to sign in with a number from the invoice.',
    ],
  },
  'cookie notices': {
    furniture: ['This website uses cookies to improve your experience.', 'Accept all cookies'],
    innocent: ['Regulators said that most websites set cookies before a reader has agreed to accept them.'],
  },
  'related links': {
    furniture: ['Related Articles', 'Read more: Why the bridge costs so much'],
    innocent: [
      'Pupils read more in winter than in summer, and related articles of clothing were worn with pride.',
    ],
  },
  'advertisement labels': {
    furniture: ['Advertisement', 'Story continues below advertisement'],
    innocent: ['An advertisement in the window of the bakery asked for a girl who could rise at four.'],
  },
  'print and e-mail': {
    furniture: ['Print this page', 'Email this article'],
    innocent: [
      'The museum will print this page of the atlas on silk, and email a picture of it to each donor.',
    ],
  },
  pagination: {
    furniture: ['Next page', 'Page 2 of 5'],
    innocent: [
      'The next page of the ledger was missing, and page 2 of the other was torn across the middle.',
    ],
  },
  'filed under': {
    furniture: ['Filed Under: Harbour, Islands', 'Share this article'],
    innocent: [
      'The drawings were filed under the name of her sister, which is why nobody found them for a century.',
    ],
  },
  'author boxes': {
    furniture: ['Follow her on Twitter @annlee', 'View all posts by Ann Lee'],
    innocent: ['Reporters asked whether the crowd would follow her on foot as far as the quay, and it did.'],
  },
  copyright: {
    furniture: ['© 2019 Harbour Post. All rights reserved.', 'Terms of Use', 'Privacy Policy'],
    innocent: [
      'Her heirs hold the copyright until 2041, and said that all rights would pass to the library.',
    ],
  },
  navigation: {
    furniture: ['Skip to content', 'Back to top'],
    innocent: ['The goat found its way back to top pasture by itself, and nobody could say by which path.'],
  },
  'agency slugs': {
    furniture: [],
    innocent: [
      'The ferry Kr20134567 is named after the number of the yard in which it was built, not a saint.',
    ],
  },
  shortcodes: {
    furniture: [],
    innocent: [
      'The witness [who asked not to be named] said that the [old] gallery was shut, and so it was.',
    ],
  },
  placeholders: {
    furniture: ['[INSERT QUOTE]', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
    innocent: [
      'Printers have set “lorem ipsum” for five hundred years, and few of them could say what it means.',
    ],
  },
  'players and galleries': {
    furniture: ['Image 3/8', 'Back to Gallery'],
    innocent: [
      'The image was one of eight that the gallery bought back, and the third to be hung in the hall.',
    ],
  },
  'transcription marks': {
    furniture: ['[END VIDEOTAPE]', '[BEGIN VIDEO CLIP]'],
    innocent: [
      'There was so much crosstalk on the line that the captain could not make out the end of the order.',
    ],
  },
}

function marked(text: string): readonly string[] {
  const { findings } = check(readText(text), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 })
  return findings.map(({ range }) => text.slice(range.start, range.end))
}

describe.each(Object.entries(KINDS))('%s', (_, { furniture, innocent }) => {
  it('are marked behind a story', () => {
    expect(marked([LEAD, NEXT, ...furniture].join('\n\n'))).toEqual(furniture)
  })

  it('are not what a sentence tells of them', () => {
    expect(marked([LEAD, ...innocent, NEXT].join('\n\n'))).toEqual([])
  })
})

describe('a line by itself between two paragraphs', () => {
  it.each([
    'Show 4 new alerts today',
    'Continue free for one month',
    'Print this page Email this page',
    'Enlarge this image Harbour Trust',
    'Post by @annlee View on Bluesky',
    'The boat comes in ♬ original sound',
    'Make Harbour Live a preferred source on Google',
    'Follow Harbour Post on Flipboard',
    'Was this story helpful? Yes No',
    'Photo by Ann Lee on Pexels',
    '{{#if related}}',
    '{% include share.html %}',
    '[tweet] https://social.example/4711 [/tweet]',
  ])('is marked: %s', (line) => {
    expect(marked([LEAD, line, NEXT].join('\n\n'))).toEqual([line])
  })

  it.each([
    'Show of new work opens today',
    'Continue the fight, the mayor said',
    'Tell the story',
    'Shop now closed',
    'Play the long game',
    'Print one, keep one',
  ])('is left alone: %s', (line) => {
    expect(marked([LEAD, line, NEXT].join('\n\n'))).toEqual([])
  })
})
