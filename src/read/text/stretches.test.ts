import { describe, expect, it } from 'vitest'
import { stretchesOf } from './stretches.ts'

const PARAGRAPH = 'The ferry left the harbour at noon, and nobody on the pier waved it off that day.'

/** Paragraphs with a gap between, about as long as it is asked. */
function paragraphs(length: number, gap: string): string {
  return `${PARAGRAPH}${gap}`.repeat(Math.ceil(length / (PARAGRAPH.length + gap.length)))
}

function cutsOf(source: string): readonly string[] {
  const stretches = stretchesOf(source)
  expect(stretches[0]?.start).toBe(0)
  stretches.slice(1).forEach(({ start }, i) => {
    expect(start).toBe(stretches[i]?.end)
    expect(start).toBeGreaterThan(stretches[i]?.start ?? 0)
  })
  expect(stretches.at(-1)?.end).toBe(source.length)
  return stretches.slice(1).map(({ start }) => source.slice(start - 5, start + 8))
}

describe('stretches', () => {
  it('leave a novel whole', () => {
    expect(stretchesOf(paragraphs(1_900_000, '\n\n'))).toHaveLength(1)
  })

  it('part a longer text between its paragraphs, into parts of like length', () => {
    const source = paragraphs(4_000_000, '\n\n')
    const lengths = stretchesOf(source).map(({ start, end }) => end - start)
    expect(lengths.length).toBeGreaterThan(7)
    expect(Math.max(...lengths)).toBeLessThan(600_000)
    expect(new Set(cutsOf(source))).toEqual(new Set([' day.\n\nThe fe']))
  })

  it('are cut where the widest gap near their end is', () => {
    const chapter = `${paragraphs(50_000, '\n\n')}\n\n`
    expect(new Set(cutsOf(chapter.repeat(60)))).toEqual(new Set([' day.\n\n\n\nThe ']))
  })

  it('are cut behind the end of a sentence where no line is empty', () => {
    const line = `${PARAGRAPH}\nand went on\n- to the lake\nAnd home\n`
    expect(new Set(cutsOf(line.repeat(30_000)))).toEqual(new Set())
    expect(new Set(cutsOf(`${line}They slept.\n`.repeat(30_000)))).toEqual(new Set(['lept.\nThe fer']))
  })

  it('part no list', () => {
    const source = `- ${PARAGRAPH}\n\n`.repeat(30_000)
    expect(stretchesOf(source)).toHaveLength(1)
  })

  it('part nothing that an ignore comment speaks of', () => {
    const prose = paragraphs(2_500_000, '\n\n')
    const open = `<!-- copydesk-ignore-start -->\n\n${prose}`
    expect(stretchesOf(open)).toHaveLength(1)
    expect(stretchesOf(`<!-- copydesk-ignore-file spelling -->\n\n${prose}`)).toHaveLength(1)
    const closed = `${open}<!-- copydesk-ignore-end -->\n\n${prose}`
    const from = closed.indexOf('<!-- copydesk-ignore-end')
    const cuts = stretchesOf(closed).slice(1)
    expect(cuts.length).toBeGreaterThan(3)
    for (const { start } of cuts) expect(start).toBeGreaterThan(from)
    expect(cutsOf(`<!-- copydesk-ignore -->\n\n${PARAGRAPH}\n\n`.repeat(30_000))[0]).toBe(' day.\n\n<!-- c')
  })

  it.each(['harbour', ' ', '\n', ' \n', '<!--', '"', '.\n', '\n\n'])(
    'end for a text of nothing but %j',
    (unit) => {
      cutsOf(unit.repeat(Math.ceil(2_500_000 / unit.length)))
    },
  )
})
