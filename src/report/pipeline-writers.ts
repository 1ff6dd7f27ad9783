import { checkstyleWriter } from './checkstyle.ts'
import { githubWriter } from './github.ts'
import { githubSummaryWriter } from './github-summary.ts'
import { gitlabWriter } from './gitlab.ts'
import { htmlWriter } from './html.ts'
import { junitWriter } from './junit.ts'
import { COMMENT_LENGTH, markdownWriter } from './markdown.ts'
import { rdjsonWriter } from './rdjson.ts'
import type { ReportWriter } from './report.ts'
import type { ProgramNotes } from './rule-notes.ts'
import { sarifWriter } from './sarif.ts'

/** The reports that a pipeline asks for: a part of the program of its own, which a plain check never loads. */
export type PipelineFormat =
  | 'github'
  | 'github-summary'
  | 'sarif'
  | 'junit'
  | 'checkstyle'
  | 'rdjson'
  | 'gitlab'
  | 'html'
  | 'markdown'

/** The writer of a format. */
export function pipelineWriter(format: PipelineFormat, notes: () => ProgramNotes): ReportWriter {
  switch (format) {
    case 'github':
      return githubWriter()
    case 'github-summary':
      return githubSummaryWriter()
    case 'sarif':
      return sarifWriter(notes())
    case 'junit':
      return junitWriter()
    case 'checkstyle':
      return checkstyleWriter()
    case 'rdjson':
      return rdjsonWriter()
    case 'gitlab':
      return gitlabWriter()
    case 'html':
      return htmlWriter()
    case 'markdown':
      return markdownWriter(COMMENT_LENGTH)
  }
}
