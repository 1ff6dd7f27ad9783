/** How parts of a report are set off; each takes text that is already harmless. */
export interface Style {
  readonly path: (text: string) => string
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly info: (text: string) => string
  readonly faint: (text: string) => string
  readonly strong: (text: string) => string
  readonly mend: (text: string) => string
}

const asIs = (text: string): string => text

/** No escape at all: for files, pipes and NO_COLOR. */
export const PLAIN: Style = {
  path: asIs,
  error: asIs,
  warning: asIs,
  info: asIs,
  faint: asIs,
  strong: asIs,
  mend: asIs,
}

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`

/** The eight colours that every terminal has, so that its own theme decides how they look. */
export const COLOURED: Style = {
  path: sgr(4, 24),
  error: sgr(31, 39),
  warning: sgr(33, 39),
  info: sgr(34, 39),
  faint: sgr(2, 22),
  strong: sgr(1, 22),
  mend: sgr(32, 39),
}
