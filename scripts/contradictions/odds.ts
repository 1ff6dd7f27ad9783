import { seedOf } from '../../bench/accuracy/captions/planter.ts'
import { MATTERS } from '../../src/contradictions/matters.ts'
import type { Standing } from '../../src/contradictions/standing.ts'
import { fitPooled } from '../training/pooled-logistic.ts'
import type { Sample, SampledPages } from './samples.ts'

const FOLDS = 5

/** A sample with the odds that weights give it which have not seen its publisher. */
export interface JudgedSample extends Sample {
  readonly odds: number
  /** By the weights that are written, which have seen it. */
  readonly seenOdds: number
}

/** Rounded as they are written. */
export function fitWeights(samples: readonly Sample[]): ReadonlyMap<string, readonly number[]> {
  const weights = fitPooled(samples, MATTERS, samples[0]?.evidence.length ?? 0)
  return new Map([...weights].map(([matter, own]) => [matter, own.map((w) => Number(w.toFixed(3)))]))
}

export function oddsOf(sample: Sample, weights: ReadonlyMap<string, readonly number[]>): number {
  const own = weights.get(sample.matter) ?? []
  return sample.evidence.reduce((sum, value, i) => sum + value * (own[i] ?? 0), 0)
}

/**
 * Cross-fitting (Stone 1974): the publishers are dealt into five hands, and each hand is judged by weights
 * learnt from the other four, so that what is read off the odds is not what they were fitted to.
 */
export function crossFitted(
  samples: readonly Sample[],
  seen: ReadonlyMap<string, readonly number[]>,
): readonly JudgedSample[] {
  const foldOf = ({ publisher }: Sample): number => seedOf(publisher) % FOLDS
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(samples.filter((sample) => foldOf(sample) !== fold))
    return samples
      .filter((sample) => foldOf(sample) === fold)
      .map((sample) => ({ ...sample, odds: oddsOf(sample, weights), seenOdds: oddsOf(sample, seen) }))
  }).flat()
}

/** The odds from which a conflict of a matter is shown, by how sure the rule must be. */
export interface Bounds {
  readonly sure: Readonly<Record<Standing, number>>
  readonly likely: number
  readonly possible: number
}

/** Natural conflicts per page over which each step of confidence begins, on captions and on first paragraphs. */
const BUDGETS = {
  sure: { captions: 0, leads: 0.001 },
  likely: { captions: 0.003, leads: 0.003 },
  possible: { captions: 0.02, leads: 0.02 },
}

/** The same on another article's text. */
const ASTRAY = 0.001

/** Where hardly anything natural speaks against it, a sure one is nearly as often planted as not. */
const LEAST_SURE = -0.5

/** “within ten days” beside “in the next six days”: stretches of time are counted from many moments. */
const LEAST_SURE_DURATION = 0

/** Fewer planted changes than this over the bound say too little of a matter to show it by default. */
const LEAST_PLANTED = 15
const NEVER = 99

/** Captions are what the rule reads: a bound keeps so far above the highest of them. */
const CAPTION_MARGIN = 0.1

/** Where nothing natural speaks against it, a conflict still needs this. */
const LEAST_ODDS = -1
const NOWHERE = Number.NEGATIVE_INFINITY

/** By so much the bound of those that are scant or contested is higher than that of the plain: fewer were seen. */
const DOUBT = 1

/**
 * The bounds of one matter, by the odds of the weights as written: a tenth of a unit over the highest
 * published caption, and no lower than where at most one in a thousand first paragraphs, or captions held
 * against another article's text, lie over it. What is never shown says nothing of what is, and each standing
 * nothing of the others.
 */
export function boundsOf(judged: readonly JudgedSample[], pages: SampledPages): Bounds {
  const of = (standing: Standing): readonly JudgedSample[] =>
    judged.filter((sample) => sample.standing === standing)
  const doubtful = {
    likely: boundAt(BUDGETS.likely, of('plain'), pages),
    possible: boundAt(BUDGETS.possible, of('plain'), pages),
  }
  const plain = sureFrom(of('plain'), pages)
  const over = of('plain').filter(({ isTypo, odds }) => isTypo && odds >= plain).length
  if (over < LEAST_PLANTED)
    return { sure: { plain: NEVER, scant: NEVER, contested: NEVER, far: NEVER }, ...doubtful }
  const doubted = (standing: Standing): number =>
    rounded(Math.max(plain + DOUBT, sureFrom(of(standing), pages)))
  return {
    sure: { plain, scant: doubted('scant'), contested: doubted('contested'), far: doubted('far') },
    ...doubtful,
  }
}

function sureFrom(own: readonly JudgedSample[], pages: SampledPages): number {
  const strays = descending(own.filter(({ isAstray }) => isAstray))
  const stray = rounded(strays[Math.floor(pages.astray * ASTRAY)] ?? LEAST_ODDS)
  const least = own[0]?.matter === 'duration' ? LEAST_SURE_DURATION : LEAST_SURE
  return Math.max(boundAt(BUDGETS.sure, own, pages), stray, least)
}

function boundAt(
  budget: (typeof BUDGETS)['sure'],
  own: readonly JudgedSample[],
  { pages }: SampledPages,
): number {
  const natural = own.filter(({ isTypo, isAstray }) => !isTypo && !isAstray)
  const leads = descending(natural.filter(({ source }) => source === 'lead'))
  const captions = descending(natural.filter(({ source }) => source === 'caption' || source === 'archive'))
  const lead = leads[Math.floor(budget.leads * pages.lead)] ?? NOWHERE
  const caption = captions[Math.floor(budget.captions * (pages.caption + pages.archive))] ?? NOWHERE
  return rounded(Math.max(lead + 0.01, caption + CAPTION_MARGIN, LEAST_ODDS))
}

function descending(samples: readonly JudgedSample[]): readonly number[] {
  return samples.map(({ seenOdds }) => seenOdds).sort((a, b) => b - a)
}

function rounded(odds: number): number {
  return Number(odds.toFixed(2))
}
