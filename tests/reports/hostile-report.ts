import type { FileReport, ReportWriter } from '../../src/report/report.ts'
import { tally } from '../../src/report/summary.ts'
import type { Finding, Severity } from '../../src/rule/finding.ts'

/** What each format must carry or tame: its own quotes, ends, commands and tags. */
export const HOSTILE_TEXTS: readonly string[] = [
  `"double" 'single' \`back\` \`\`\`\``,
  'line one\nline two\r\n::error file=x::pwned\r##[error]x',
  '100% %0A %25 :: , ; | \\ /',
  ']]> <![CDATA[ --> <!-- &amp; &#0;',
  '\u0000\u0001\u0007\b\u000b\u001b[31m\u007f\u0085\ufffe',
  '<script>document.title="pwned"</script><img src=x onerror="document.title=\'pwned\'">',
  '</style><style>body{display:none}</style></textarea></title><base href="//x">',
  'javascript:alert(1) [x](javascript:alert(1)) ![](x) @everyone #1 <details>',
  '\u202eright to left\u202c \u2028 \u2029 \u2066x\u2069',
  'lone \ud800 surrogate \udc00 and 😀 e\u0301',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of other programs is what it is
  '${x} {{y}} $(z) `id` <?php ?> <%= %>',
]

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** A finding in each text, that has everything a finding can have. */
function findingIn(text: string, start: number, i: number): Finding {
  const range = { start, end: start + text.length }
  return {
    rule: i % 4 === 3 ? `guest/${text}` : 'spelling',
    severity: SEVERITIES[i % 3] ?? 'info',
    message: `“${text}” is wrong: ${text}`,
    range,
    confidence: 0.9,
    evidence: [{ range: { start: 0, end: 4 }, message: `The other side: ${text}` }],
    fixes: [
      { title: `Replace with ${text}`, applicability: 'safe', edits: [{ range, text: `${text}!` }] },
      { title: 'Take it out', applicability: 'unsafe', edits: [{ range, text: '' }] },
    ],
  }
}

/** Files named by each text, whose text is all of them, and one that could not be read. */
export const HOSTILE_REPORTS: readonly FileReport[] = [
  ...HOSTILE_TEXTS.map((name, i): FileReport => {
    const source = `Once\n\n${HOSTILE_TEXTS.join('\n\n')}\n`
    let at = 6
    const findings = HOSTILE_TEXTS.map((text, k) => {
      const finding = findingIn(text, at, k)
      at += text.length + 2
      return finding
    })
    return { path: `desk ${i}/${name}.md`, source, language: 'en-GB', findings, ruleErrors: [], error: null }
  }),
  {
    path: '/absolute/päth.txt',
    source: '',
    language: null,
    findings: [],
    ruleErrors: [],
    error: { code: 'no-access', message: HOSTILE_TEXTS.join(' ') },
  },
  { path: 'clean.txt', source: 'Clean.', language: 'en-GB', findings: [], ruleErrors: [], error: null },
]

/** What a writer makes of reports, as the program would write it. */
export function written(writer: ReportWriter, reports: readonly FileReport[]): string {
  const counts = tally()
  const files = reports.map((report, i) => {
    counts.add(report)
    return writer.file(report, i)
  })
  // Through UTF-8, as into a file.
  return Buffer.from(writer.start + files.join('') + writer.end(counts.summary())).toString()
}
