import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../read/markdown/read-markdown.ts'
import { readText } from '../read/text/read-text.ts'
import type { Repair } from './plan.ts'
import { keepSound } from './sound-repairs.ts'

/** A repair that puts `text` in the place of the only occurrence of `what`. */
function repair(source: string, what: string, text = ''): Repair {
  const start = source.indexOf(what)
  const range = { start, end: start + what.length }
  const fix = { title: what, applicability: 'safe' as const, edits: [{ range, text }] }
  const finding = {
    rule: 'rule',
    severity: 'error' as const,
    message: '',
    range,
    confidence: 1,
    evidence: [],
    fixes: [fix],
  }
  return { finding, fix }
}

function titles(repairs: readonly Repair[]): readonly string[] {
  return repairs.map(({ fix }) => fix.title)
}

describe('repairs of a round', () => {
  it('are kept where all that they leave alone is read as it was', () => {
    const source = 'The pier opens the the day.\n\nGone.\n\nThe boats sail.\n'
    const repairs = [repair(source, 'the the', 'the'), repair(source, 'Gone.\n\n')]
    const sound = keepSound(repairs, readMarkdown(source), readMarkdown)
    expect(titles(sound.repairs)).toEqual(['the the', 'Gone.\n\n'])
    expect(sound.withdrawn).toEqual([])
    expect(sound.document.source).toBe('The pier opens the day.\n\nThe boats sail.\n')
  })

  it('are withdrawn one by one where a paragraph would become a heading', () => {
    const source = 'The pier opens.\n\nGone.\n\n---\n\nBoats  sail.\n'
    const harmful = repair(source, '\n\nGone.\n')
    const sound = keepSound([harmful, repair(source, '  ', ' ')], readMarkdown(source), readMarkdown)
    expect(titles(sound.withdrawn)).toEqual(['\n\nGone.\n'])
    expect(sound.document.source).toBe('The pier opens.\n\nGone.\n\n---\n\nBoats sail.\n')
  })

  it('are withdrawn where two paragraphs would run into each other', () => {
    const source = 'The pier opens.\n\nThe boats sail.\n\nThe end.\n'
    const sound = keepSound([repair(source, '\n\nThe boats sail.\n\n')], readText(source), readText)
    expect(sound.repairs).toEqual([])
    expect(sound.document.source).toBe(source)
  })
})
