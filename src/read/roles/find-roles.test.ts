import { describe, expect, it } from 'vitest'
import { findRoles } from './find-roles.ts'
import { lookAt } from './look.ts'

const PROSE =
  'The minister said on Monday that the bridge would be open by the autumn, and that the town would be paid back in full.'
const MORE =
  'Nobody in the town had asked for the bridge, but everybody in it now has an opinion on where the bridge should lead.'

/** Roles of passages that stand an empty line apart; lines of one stanza are joined by a line break. */
const roles = (...parts: readonly string[]): readonly string[] =>
  findRoles(
    parts.flatMap((part) =>
      part.split('\n').map((text, i) => ({ look: lookAt(text), told: undefined, breaks: i === 0 ? 2 : 1 })),
    ),
  ).map((found) => found.role)

describe('findRoles', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['headline and story', ['A bridge for Varn', PROSE], ['headline', 'body']],
    ['headline that asks', ['Who will pay for the bridge?', PROSE], ['headline', 'body']],
    [
      'headline with a stop above a byline',
      ['They built it. Nobody came.', 'By Ann Lee', PROSE],
      ['headline', 'byline', 'body'],
    ],
    [
      'standfirst',
      [
        'A bridge for Varn',
        'The town that never asked for one is to be paid back in full',
        'By Ann Lee',
        PROSE,
      ],
      ['headline', 'standfirst', 'byline', 'body'],
    ],
    [
      'headline below its picture',
      ['A crane at work. (Ann Lee/Reuters)', 'A bridge for Varn', PROSE],
      ['caption', 'headline', 'body'],
    ],
    ['dateline', ['A bridge for Varn', 'Varn / AFP', PROSE], ['headline', 'dateline', 'body']],
    [
      'cross-heads',
      ['A bridge for Varn', PROSE, '‘Pressure on the town’', MORE, 'What comes next?', PROSE],
      ['headline', 'body', 'heading', 'body', 'heading', 'body'],
    ],
    [
      'caption and credit',
      ['A bridge for Varn', 'DSC_0123.JPG The crane', PROSE, 'Ann Lee/AP', MORE],
      ['headline', 'caption', 'body', 'credit', 'body'],
    ],
    [
      'furniture at the end',
      [PROSE, MORE, 'Leave a Reply', 'Send this to a friend'],
      ['body', 'body', 'body', 'body'],
    ],
    [
      'a label that stands twice',
      [PROSE, 'Advertisement', MORE, 'Advertisement', PROSE],
      ['body', 'body', 'body', 'body', 'body'],
    ],
    [
      'turns of speech',
      [PROSE, '“Will you pay?”', MORE, 'ANN LEE: No', PROSE],
      ['body', 'body', 'body', 'body', 'body'],
    ],
    ['one line', ['She said the the talks had failed'], ['body']],
    ['a day above the story', ['November 3, 2019', PROSE], ['body', 'body']],
    [
      'verse',
      [
        PROSE,
        'The river took the bridge away,\nthe bridge had little more to say;\nand what the river had to tell\nit told the bridge, and told it well.',
        MORE,
      ],
      ['body', 'verse', 'verse', 'verse', 'verse', 'body'],
    ],
    [
      'links in a row',
      [PROSE, 'Home News\nSport Business\nWeather Travel\nContact Us'],
      ['body', 'body', 'body', 'body', 'body'],
    ],
    ['nothing', [''], ['body']],
  ])('tells %s', (_, parts, expected) => {
    expect(roles(...parts)).toEqual(expected)
  })

  it('keeps the role that a sign tells', () => {
    const [found] = findRoles([{ look: lookAt('By Ann Lee'), told: 'list-item', breaks: 0 }])
    expect(found?.role).toBe('list-item')
  })

  it('leaves an agency at the end of the story to the story', () => {
    expect(roles(PROSE, MORE, 'The bridge opens on Sunday. AFP')).toEqual(['body', 'body', 'body'])
    expect(roles('The bridge at dusk. AFP', PROSE, MORE, PROSE)).toEqual(['caption', 'body', 'body', 'body'])
  })
})
