/** The reports that `--format` may ask for. */
export const FORMATS = [
  'stylish',
  'unix',
  'json',
  'github',
  'sarif',
  'junit',
  'checkstyle',
  'rdjson',
  'gitlab',
  'html',
  'markdown',
] as const

export type ReportFormat = (typeof FORMATS)[number]
