import { expect, it } from 'vitest'
import type { Block } from '../document/document.ts'
import { readMarkdown } from '../read/markdown/read-markdown.ts'
import { splice } from '../text/edits.ts'
import { withEmptiedHeadings } from './emptied-sections.ts'
import { editsOf, type Repair } from './plan.ts'

function removal({ removal }: Block): Repair {
  const range = removal ?? { start: 0, end: 0 }
  const fix = { title: '', applicability: 'safe' as const, edits: [{ range, text: '' }] }
  return {
    finding: {
      rule: 'rule',
      severity: 'error',
      message: '',
      range,
      confidence: 1,
      evidence: [],
      fixes: [fix],
    },
    fix,
  }
}

function without(source: string, ...texts: readonly string[]): string {
  const document = readMarkdown(source)
  const repairs = document.blocks.filter((block) => texts.includes(block.prose.text)).map(removal)
  return splice(source, editsOf(withEmptiedHeadings(repairs, document)))
}

const PAGE =
  '# The pier\n\nIt opens.\n\n## Related\n\nOne story\n\nAnother story\n\n## The cost\n\nNine million.\n'

it('takes a heading along when its whole section goes', () => {
  expect(without(PAGE, 'One story', 'Another story')).toBe(
    '# The pier\n\nIt opens.\n\n## The cost\n\nNine million.\n',
  )
})

it('leaves a heading with something below it', () => {
  expect(without(PAGE, 'One story')).toContain('## Related\n\nAnother story')
})

it('leaves a heading that had nothing below it', () => {
  expect(without('# The pier\n\nIt opens.\n\nGone.\n\n## The cost\n', 'Gone.')).toBe(
    '# The pier\n\nIt opens.\n\n## The cost\n',
  )
})
