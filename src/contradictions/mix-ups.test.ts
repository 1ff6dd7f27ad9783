import { describe, expect, it } from 'vitest'
import { disagreements } from '../../tests/support/contradictions.ts'
import { realLexicon } from '../../tests/support/real-lexicon.ts'

const lexicon = await realLexicon()

describe('two people in each other’s place', () => {
  it.each([
    [
      'the winner and the loser',
      'Anna Lindmark beat Carla Osterberg in the final.',
      'Carla Osterberg beat Anna Lindmark in the final on Sunday.',
      'Anna Lindmark / Carla Osterberg',
    ],
    [
      'one who lost to the other',
      'Ben Harker lost to Joel Tranter on penalties.',
      'Joel Tranter lost to Ben Harker on penalties.',
      'Joel Tranter / Ben Harker',
    ],
    [
      'a passive against an active verb',
      'Peter Halloran was dismissed by Simon Vickery.',
      'Simon Vickery was dismissed by Peter Halloran on Monday.',
      'Simon Vickery / Peter Halloran',
    ],
    [
      'a buyer and a seller',
      'Dornwerk will buy forty jets from Aldair.',
      'Aldair will buy forty jets from Dornwerk, it said.',
      'Dornwerk / Aldair',
    ],
    [
      'a clause with who',
      'Mark Ravndal, who defeated Peter Solheim in the second round.',
      'Peter Solheim defeated Mark Ravndal in the second round.',
      'Mark Ravndal / Peter Solheim',
    ],
  ])('are told by what one did to the other: %s', (_name, caption, text, told) => {
    expect(disagreements(lexicon, caption, [text])).toEqual([told])
  })

  it('are told by what stands beside their names', () => {
    const caption = 'Coach Ruth Ellwood and striker Maya Dunne after the match.'
    const text = 'The coach, Maya Dunne, praised her side. Striker Ruth Ellwood scored twice.'
    expect(disagreements(lexicon, caption, [text])).toContain('Ruth Ellwood / Maya Dunne')
  })

  it('are not told where the text says both', () => {
    const caption = 'Anna Lindmark beat Carla Osterberg in May.'
    const text = [
      'Carla Osterberg beat Anna Lindmark on Sunday.',
      'Anna Lindmark beat Carla Osterberg in May.',
    ]
    expect(disagreements(lexicon, caption, text)).toEqual([])
  })

  it('are not told of what two do to each other, nor of what did not happen', () => {
    expect(
      disagreements(lexicon, 'Owen Pryce married Dylan Rees.', ['Dylan Rees married Owen Pryce in May.']),
    ).toEqual([])
    expect(
      disagreements(lexicon, 'Anna Lindmark did not beat Carla Osterberg.', [
        'Carla Osterberg beat Anna Lindmark.',
      ]),
    ).toEqual([])
  })

  it('are not told of one who bought what the other sold', () => {
    const text = ['Arun Pillai bought the mill from Ravi Menon for two million pounds.']
    expect(disagreements(lexicon, 'Ravi Menon sold the mill to Arun Pillai.', text)).toEqual([])
  })
})
