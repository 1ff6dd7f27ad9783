import { MATTERS } from '../../src/contradictions/matters.ts'
import { STANDINGS } from '../../src/contradictions/standing.ts'
import type { Bounds, JudgedSample } from './odds.ts'

const NOWHERE = Number.POSITIVE_INFINITY

/** Upper ends of the steps of predicted probability. */
const STEPS: readonly number[] = [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1]

/**
 * The page that holds predicted probabilities against observed shares, and lists the bounds of each matter.
 * @param judged samples with the odds of weights that have not seen their publishers
 */
export function reliabilityPage(
  judged: readonly JudgedSample[],
  bounds: ReadonlyMap<string, Bounds>,
): string {
  const own = judged.filter(({ isAstray }) => !isAstray)
  return [
    '# How far the odds of contradictions are to be trusted',
    '',
    'Written by `npx tsx scripts/train-contradictions.ts` beside `src/contradictions/weights.ts`: do not edit. A',
    'conflict is judged by weights that have not seen its publisher (five hands of publishers, all of them',
    'tuned on). Counted are planted changes against what captions and first paragraphs say otherwise as they',
    'were published; there are more planted ones than a desk will ever see, so that the share is one among',
    'these and no forecast of a newsroom’s. What the tiers are read off is the next table.',
    '',
    '| predicted | conflicts | mean predicted | planted, observed |',
    '| --------- | --------: | -------------: | ----------------: |',
    ...STEPS.map((end, i) => reliabilityRow(own, STEPS[i - 1] ?? 0, end)),
    '',
    'Shown by default from “sure”: a tenth of a unit over the highest published caption by the weights as',
    'written, and no lower than where at most one in a thousand of first paragraphs and of captions held',
    'against another article’s text lie over it; never under 0. Paragraphs with figures are learnt from and set',
    'no bound. The four numbers are for conflicts that are plain, that have scant common ground, that another',
    'value of the text contests, and that stand far from what they share (`src/contradictions/standing.ts`); those',
    'that are never shown are left out. “–” where fewer than 15 planted changes lie over it.',
    '',
    '| matter | planted | natural | astray | sure from | planted over it |',
    '| ------ | ------: | ------: | -----: | --------: | --------------: |',
    ...MATTERS.map((matter) => boundsRow(matter, judged, bounds.get(matter))),
    '',
  ].join('\n')
}

function reliabilityRow(samples: readonly JudgedSample[], from: number, to: number): string {
  const within = samples
    .map(({ odds, isTypo }) => ({ chance: 1 / (1 + Math.exp(-odds)), isTypo }))
    .filter(({ chance }) => chance >= from && (chance < to || to === 1))
  const mean = within.reduce((sum, { chance }) => sum + chance, 0) / Math.max(1, within.length)
  const planted = within.filter(({ isTypo }) => isTypo).length
  const cells = [
    `${percent(from)} to ${percent(to)}`,
    within.length,
    percent(mean),
    within.length === 0 ? '–' : percent(planted / within.length),
  ]
  return `| ${cells.join(' | ')} |`
}

function boundsRow(matter: string, judged: readonly JudgedSample[], bounds: Bounds | undefined): string {
  const own = judged.filter((sample) => sample.matter === matter)
  const planted = own.filter(({ isTypo }) => isTypo)
  const astray = own.filter(({ isAstray }) => isAstray).length
  const over = planted.filter(
    ({ odds, standing }) => standing !== undefined && odds >= (bounds?.sure[standing] ?? NOWHERE),
  ).length
  const steps = STANDINGS.map((standing) => bounds?.sure[standing]).join(', ')
  const cells = [
    matter,
    planted.length,
    own.length - planted.length - astray,
    astray,
    over === 0 ? '–' : steps,
    over === 0 ? '–' : over,
  ]
  return `| ${cells.join(' | ')} |`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
