import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import type { Judgement } from './checking.ts'

/**
 * How diagnostics reach the client: pushed until it is seen to ask for them, since a client may say
 * that it can ask and never does (@codemirror/lsp-client 6.3). From its first question on it is
 * answered and no longer told unasked, or every mark would stand twice.
 */
export interface Telling {
  /** A newest judgement is there. */
  judged(judgement: Judgement): void
  /** The answer to a question for a piece's diagnostics. */
  answer(judgement: Judgement, previousResultId: string | undefined): DocumentDiagnosticReport
  closed(uri: string): void
  readonly pulls: boolean
}

export interface TellingPorts {
  readonly diagnosticsOf: (judgement: Judgement) => readonly Diagnostic[]
  readonly push: (uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]) => void
}

export function openTelling({ diagnosticsOf, push }: TellingPorts): Telling {
  const pushed = new Set<string>()
  let pulls = false
  return {
    judged(judgement) {
      if (pulls) return
      const { uri, version } = judgement.piece
      pushed.add(uri)
      push(uri, version, diagnosticsOf(judgement))
    },
    answer(judgement, previousResultId) {
      if (!pulls) for (const uri of pushed) push(uri, undefined, [])
      pulls = true
      pushed.clear()
      const resultId = resultIdOf(judgement)
      if (resultId === previousResultId) return { kind: 'unchanged', resultId }
      return { kind: 'full', resultId, items: [...diagnosticsOf(judgement)] }
    },
    closed(uri) {
      if (pushed.delete(uri)) push(uri, undefined, [])
    },
    get pulls() {
      return pulls
    },
  }
}

function resultIdOf({ piece, generation }: Judgement): string {
  return `${generation}.${piece.version}`
}
