import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeRepairs } from '../../engine/complete-repairs.ts'
import { ignoreHere } from '../../engine/ignore-here.ts'
import { readHtml } from '../../read/html/read-html.ts'
import { readMarkdown } from '../../read/markdown/read-markdown.ts'
import { readText } from '../../read/text/read-text.ts'
import { PLAIN } from '../../report/style.ts'
import { columnsOf } from '../../report/width.ts'
import type { Finding } from '../../rule/finding.ts'
import { splice } from '../../text/edits.ts'
import { cardText, typingLine } from './card.ts'
import { decidedEdits, findingOf, openReview, press, type Review, type Subject, wordsOf } from './review.ts'

const SOURCE = 'Teh end of teh the the story.\n\nA recieved word, and teh rest.\n'

/** A finding on the nth place where a text stands, with its suggestions. */
function found(rule: string, text: string, nth: number, ...suggestions: readonly string[]): Finding {
  let start = -1
  for (let i = 0; i <= nth; i++) start = SOURCE.indexOf(text, start + 1)
  const range = { start, end: start + text.length }
  return {
    rule,
    severity: 'error',
    message: `“${text}” is wrong.`,
    range,
    confidence: 0.9,
    evidence: [],
    fixes: suggestions.map((to) => ({
      title: `Replace with “${to}”`,
      edits: [{ range, text: to }],
      applicability: 'unsafe',
    })),
  }
}

const FINDINGS = [
  found('spelling', 'Teh', 0, 'The', 'Tea'),
  found('spelling', 'teh', 0, 'the'),
  found('repeated-word', 'the the', 0, 'the'),
  found('spelling', 'recieved', 0, 'received'),
  found('spelling', 'teh', 1, 'the'),
  found('caption-consistency', 'rest', 0),
]

function subject(changes: Partial<Subject> = {}): Subject {
  const document = readText(SOURCE)
  return {
    source: SOURCE,
    format: 'text',
    findings: FINDINGS,
    wordFile: 'words.txt',
    takesWords: (rule) => rule === 'spelling',
    words: [],
    ignoreAt: (finding) => ignoreHere(document, readText, finding),
    complete: completeRepairs(document),
    ...changes,
  }
}

/** Presses keys: letters stand for themselves, `⏎` for Enter, `⌫`, `⎋`, `^C`. */
function type(review: Review, keys: string): Review {
  const named = { '⏎': 'enter', '⌫': 'erase', '⎋': 'escape', '☠': 'break' } as const
  let now = review
  for (const sign of keys) {
    const kind = Object.entries(named).find(([name]) => name === sign)?.[1]
    now = press(now, kind === undefined ? { kind: 'sign', sign } : { kind })
  }
  return now
}

function text(review: Review): string {
  return splice(review.subject.source, decidedEdits(review))
}

function at(review: Review): string {
  const finding = findingOf(review)
  return finding === undefined ? review.end : SOURCE.slice(finding.range.start, finding.range.end)
}

describe('a review', () => {
  it('takes suggestions by their number and ends behind the last finding', () => {
    const review = type(openReview(subject()), '211s1s')
    expect(review.end).toBe('done')
    expect(text(review)).toBe('Tea end of the the story.\n\nA recieved word, and the rest.\n')
  })

  it('passes over a number that has no suggestion and a key that says nothing', () => {
    expect(at(type(openReview(subject()), '3zx'))).toBe('Teh')
  })

  it('takes what is typed, with its mistakes taken back', () => {
    const review = type(openReview(subject()), 'eThatx⌫⏎q')
    expect([review.end, text(review)]).toEqual(['kept', SOURCE.replace('Teh', 'That')])
  })

  it('writes nothing typed where Esc is pressed, or nothing was typed', () => {
    const review = type(openReview(subject()), 'eThat⎋e⏎')
    expect([at(review), text(review)]).toEqual(['Teh', SOURCE])
  })

  it('takes pasted text into a line, and never for keys', () => {
    const open = press(openReview(subject()), { kind: 'paste', text: 'q1\r' })
    expect(open.end).toBe('open')
    const typed = press(type(open, 'e'), { kind: 'paste', text: 'That\r\nvery ' })
    expect(typed.typed).toBe('That very ')
  })

  it('escapes typed signs that would be mark-up in HTML', () => {
    const review = type(openReview(subject({ format: 'html' })), 'eR&D <b>⏎q')
    expect(text(review)).toContain('R&amp;D &lt;b> end')
  })

  it('takes all of a rule, from the finding in hand on, and all back with one key', () => {
    const all = type(openReview(subject()), 'sa')
    expect(text(all)).toBe('Teh end of the the the story.\n\nA received word, and the rest.\n')
    expect(at(all)).toBe('the the')
    const taken = type(all, 'b')
    expect([at(taken), text(taken)]).toEqual(['teh', SOURCE])
  })

  it('goes back to the beginning and says so', () => {
    const review = type(openReview(subject()), '1sbbb')
    expect([at(review), text(review), review.note]).toEqual(['Teh', SOURCE, 'This is the first finding.'])
  })

  it('adds a word and asks no more about it', () => {
    const review = type(openReview(subject()), 'sw1ss')
    expect([review.end, wordsOf(review)]).toEqual(['done', ['teh']])
    expect(at(openReview(subject({ words: ['Teh', 'teh'] })))).toBe('the the')
  })

  it('adds no word where no word file is named, nor for a rule that words do not speak to', () => {
    const nowhere = type(openReview(subject({ wordFile: null })), 'w')
    expect([at(nowhere), wordsOf(nowhere)]).toEqual(['Teh', []])
    expect(nowhere.note).toContain('no word file')
    expect(wordsOf(type(openReview(subject()), 'ssw'))).toEqual([])
  })

  it('silences a rule in the passage and asks no more about it there', () => {
    const review = type(openReview(subject()), 'i')
    expect(at(review)).toBe('the the')
    expect(text(review)).toBe(`<!-- copydesk-ignore spelling -->\n${SOURCE}`)
    expect(text(type(review, 'i'))).toBe(
      `<!-- copydesk-ignore spelling -->\n<!-- copydesk-ignore repeated-word -->\n${SOURCE}`,
    )
  })

  it('still mends the first word of a passage in which another rule was silenced', () => {
    const findings = [found('punctuation', 'Teh end', 0), found('spelling', 'Teh', 0, 'The')]
    const review = type(openReview(subject({ findings })), 'i1')
    expect(text(review)).toBe(`<!-- copydesk-ignore punctuation -->\nThe${SOURCE.slice(3)}`)
  })

  it('does not ask about what an earlier choice has changed', () => {
    const findings = [found('duplicate-passage', 'Teh end of teh the the story.', 0, ''), ...FINDINGS]
    expect(at(type(openReview(subject({ findings })), '1'))).toBe('recieved')
  })

  it('writes nothing of a piece that is broken off, even while typing', () => {
    expect(type(openReview(subject()), '1☠').end).toBe('broken')
    expect(type(openReview(subject()), '1eabc☠').end).toBe('broken')
  })

  it('lets the numbers of a list go on behind the items that were taken out of it', () => {
    const source = '1. Bread\n2. Rope\n3. Nets\n4. Rope\n5. Oil\n'
    const document = readText(source)
    const findings = [1, 3]
      .flatMap((i) => document.blocks[i] ?? [])
      .map((block): Finding => {
        const edits = [{ range: block.removal ?? block.extent, text: '' }]
        const fix = { title: 'Remove it', edits, applicability: 'unsafe' } as const
        return { ...found('duplicate-passage', 'Teh', 0), range: block.extent, fixes: [fix] }
      })
    const review = openReview(subject({ source, findings, complete: completeRepairs(document) }))
    expect(text(type(review, '1s'))).toBe('1. Bread\n2. Nets\n3. Rope\n4. Oil\n')
    expect(text(type(review, 'a'))).toBe('1. Bread\n2. Nets\n3. Oil\n')
  })

  it('holds edits that can be made together, whatever is pressed', () => {
    const key = fc.constantFrom(...'1223aabwissqe', 'x', '⏎', '⌫', '⎋')
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        const review = type(openReview(subject()), keys.join('').replaceAll('q', ''))
        expect(() => text(review)).not.toThrow()
        const start = type(review, `⎋${'b'.repeat(40)}`)
        if (review.end === 'open') expect([at(start), text(start)]).toEqual(['Teh', SOURCE])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an ignore comment', () => {
  const finding = (source: string): Finding => {
    const start = source.indexOf('recieve')
    return { ...found('spelling', 'Teh', 0), range: { start, end: start + 7 } }
  }

  it.each([
    [
      'a paragraph',
      readMarkdown,
      'One.\n\nI recieve it.\n',
      'One.\n\n<!-- copydesk-ignore spelling -->\nI recieve it.\n',
    ],
    ['CRLF', readText, 'I recieve it.\r\n', '<!-- copydesk-ignore spelling -->\r\nI recieve it.\r\n'],
    [
      'a heading',
      readMarkdown,
      '# I recieve\n\nSo.\n',
      '<!-- copydesk-ignore spelling -->\n# I recieve\n\nSo.\n',
    ],
    [
      'a quotation',
      readMarkdown,
      '> I recieve it.\n',
      '<!-- copydesk-ignore spelling -->\n> I recieve it.\n',
    ],
    [
      'a table',
      readMarkdown,
      '| a | b |\n| - | - |\n| recieve | c |\n',
      '| a | b |\n| - | - |\n| <!-- copydesk-ignore spelling --> recieve | c |\n',
    ],
    [
      'a list item',
      readMarkdown,
      '1. So.\n2. I recieve it.\n',
      '1. So.\n2. I recieve it. <!-- copydesk-ignore spelling -->\n',
    ],
    [
      'a tag',
      readHtml,
      '<div><p>I recieve it.</p></div>',
      '<div><p>I recieve it. <!-- copydesk-ignore spelling --></p></div>',
    ],
  ])('in %s changes no block', (_, read, source, ignored) => {
    const here = ignoreHere(read(source), read, finding(source))
    expect(here === undefined ? undefined : splice(source, [here.edit])).toBe(ignored)
  })
})

describe('the card', () => {
  const page = { path: 'a.txt', width: 80, style: PLAIN }

  it('shows the line, the suggestions and the keys', () => {
    expect(cardText(type(openReview(subject()), 's'), page)).toBe(`
a.txt (2 of 6)
  1:12  error  “teh” is wrong.  spelling
      1 │ Teh end of teh the the story.
        │            ^^^
      1  Replace with “the”
  1 take it  e type your own  a all of spelling  w add the word  i ignore here
  s skip  b back  q keep and quit
`)
  })

  it('stays within its width, and so does what is typed', () => {
    const findings = [
      { ...found('spelling', 'Teh', 0, 'x'.repeat(300), 'y '.repeat(100)), message: 'Word '.repeat(60) },
    ]
    const card = cardText(openReview(subject({ findings })), page)
    for (const line of card.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
    expect(columnsOf(typingLine('漢字 '.repeat(60), page))).toBeLessThanOrEqual(80)
  })

  it('shows nothing of the source that steers a terminal', () => {
    const findings = [{ ...found('spelling', 'Teh', 0, '\u001b[2J'), message: '\u001b]0;x\u0007' }]
    expect(cardText(openReview(subject({ findings })), page)).not.toContain('\u001b')
    expect(typingLine('\u202e', page)).not.toContain('\u202e')
  })
})
