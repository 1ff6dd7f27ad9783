import { defineRule, type RuleReport } from '../../src/rule/rule.ts'

export const rule = defineRule({
  meta: {
    id: 'repeated-word',
    summary: 'The same word twice in a row, also across a line break or an inline tag',
    severity: 'error',
    messages: {
      repeated: '“{word}” stands twice in a row.',
      remove: 'Remove the second “{word}”',
    },
    options: {},
    roles: ['headline', 'standfirst', 'heading', 'body', 'caption', 'list-item', 'quotation', 'footnote'],
    applicability: 'unsafe',
  },
  detect(block, context) {
    const { text } = block.prose
    const words = context.words(block)
    const reports: RuleReport[] = []
    for (let i = 1; i < words.count; i++) {
      const start = words.starts[i - 1] ?? 0
      const end = words.ends[i - 1] ?? 0
      const nextStart = words.starts[i] ?? 0
      const nextEnd = words.ends[i] ?? 0
      const word = text.slice(nextStart, nextEnd)
      if (word.toLowerCase() !== text.slice(start, end).toLowerCase()) continue
      if (!/^\s+$/.test(text.slice(end, nextStart))) continue
      reports.push({
        message: 'repeated',
        data: { word },
        at: { block, range: { start, end: nextEnd } },
        confidence: 0.9,
        fixes: [
          {
            title: 'remove',
            data: { word },
            applicability: 'unsafe',
            changes: [{ kind: 'replace', at: { block, range: { start: end, end: nextEnd } }, text: '' }],
          },
        ],
      })
    }
    return reports
  },
})
