/**
 * A page with a CodeMirror 6 editor that is checked as one types, by the engine in the page itself.
 * Bundle it for a browser, and serve it beside lexicon.bin.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { type Diagnostic, linter, lintGutter, lintKeymap } from '@codemirror/lint'
import { EditorState, type Text } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { type Finding, type Fix, openBrowserDesk } from '../../src/browser.ts'

const TEXT = `Harbour board to appeal

The 😀 harbour board said the the talks would go on in Febuary.
Naïve or not, they will recieve the minister’s answer by Friday.
`

const response = await fetch('lexicon.bin')
const desk = await openBrowserDesk(await response.arrayBuffer())

/** CodeMirror counts every line break as one unit; so does the text that it gives. */
async function marks({ state }: EditorView): Promise<readonly Diagnostic[]> {
  const { findings } = await desk.check(state.doc.toString(), 'markdown')
  return findings.map((finding) => mark(finding, state.doc))
}

function mark(finding: Finding, text: Text): Diagnostic {
  const sides = finding.evidence.map(
    ({ range, message }) => `Line ${text.lineAt(range.start).number}: ${message}`,
  )
  return {
    from: finding.range.start,
    to: finding.range.end,
    severity: finding.severity,
    source: finding.rule,
    message: [finding.message, ...sides].join('\n'),
    actions: finding.fixes.map((fix) => ({ name: fix.title, apply: (view) => make(fix, view) })),
  }
}

function make({ edits }: Fix, view: EditorView): void {
  view.dispatch({
    changes: edits.map(({ range, text }) => ({ from: range.start, to: range.end, insert: text })),
  })
}

const parent = document.querySelector('#editor')
if (parent !== null) {
  new EditorView({
    parent,
    state: EditorState.create({
      doc: TEXT,
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        EditorView.lineWrapping,
        lintGutter(),
        linter(marks, { delay: 100 }),
      ],
    }),
  })
}
