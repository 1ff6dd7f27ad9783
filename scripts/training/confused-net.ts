import { TokenKind } from '../../rules/confused-word/clause-tokens.ts'
import { CONFUSED_PAIRS } from '../../rules/confused-word/pairs.ts'
import { NEVER } from '../../rules/confused-word/score.ts'
import {
  type NetTables,
  NO_OUTPUT,
  openNet,
  packContextNet,
  unpackContextNet,
} from '../../src/lexicon/context-net.ts'
import type { ContextNet } from '../../src/rule/lexicon.ts'
import { chooseThresholds, type Direction, type DirectionReport } from './confused-thresholds.ts'
import { WEIGHT_STEPS } from './confused-weights.ts'
import {
  collectNetExamples,
  DROPPED,
  type NetCorpus,
  type NetSources,
  type NetTask,
  netTask,
} from './net-examples.ts'
import { learnNet, type TrainedNet } from './net-learning.ts'

/** The fit of the tail promises two to three times the alarms that held-out news raises. */
const POLICY = { allowedPerMillion: 18, leastScore: 9 }
/** The network is asked from this sum of weights on, in table steps. */
const ASKED_FROM = 24
/** What the network says counts so much beside the weights, which know the same words. */
const NET_WEIGHT = 0.8

export interface TrainedDirections {
  readonly packed: Uint8Array
  readonly reports: readonly DirectionReport[]
}

/** Words that are read as themselves while the network is taught, and those that it keeps: the lexicon has little room. */
const TAUGHT_WORDS = 12_000
const KEPT_WORDS = 4000

/**
 * Teaches the network for the pairs of common words, and chooses their thresholds on the publishers that neither
 * it nor the weights were learnt from.
 */
export function trainConfusedNet(sources: NetSources): TrainedDirections {
  const task = netTask(sources.counts, TAUGHT_WORDS)
  const trained = learnNet(collectNetExamples(sources, task).learnt, {
    tokens: task.wordNumbers.length + task.kinds,
    unknown: task.wordNumbers.length + TokenKind.plain,
    slots: 2 * task.reach,
    words: task.outputs.length,
  })
  return chooseFor(keepWords(tablesOf(trained, task), netTask(sources.counts, KEPT_WORDS)), sources)
}

/** Chooses the thresholds of a network that has been taught anew. */
export function rechooseThresholds(packed: Uint8Array, sources: NetSources): TrainedDirections {
  return chooseFor(unpackContextNet(packed), sources)
}

function chooseFor(tables: NetTables, sources: NetSources): TrainedDirections {
  return withThresholds(tables, collectNetExamples(sources, netTask(sources.counts, KEPT_WORDS)))
}

/** The network without the rarer of its words, which are read by their kinds from now on. */
function keepWords(tables: NetTables, { wordNumbers }: NetTask): NetTables {
  const { words, kinds, width } = tables.shape
  const places = new Map([...tables.wordNumbers].map((number, row) => [number, row]))
  const rows = [...wordNumbers].map((number) => places.get(number) ?? 0)
  for (let kind = 0; kind < kinds; kind++) rows.push(words + kind)
  const embeddings = new Int8Array(rows.length * width)
  rows.forEach((row, i) => {
    embeddings.set(tables.embeddings.subarray(row * width, (row + 1) * width), i * width)
  })
  return {
    ...tables,
    shape: { ...tables.shape, words: wordNumbers.length },
    wordNumbers,
    embeddings,
    scales: Float32Array.from(rows, (row) => tables.scales[row] ?? 0),
  }
}

function withThresholds(tables: NetTables, corpus: NetCorpus): TrainedDirections {
  const directions = readNetDirections(corpus, openNet(tables))
  const { thresholds, reports } = chooseThresholds([...directions.values()], corpus.heldWords, POLICY)
  const chosen = new Map([...directions.keys()].map((direction, i) => [direction, thresholds[i] ?? NEVER]))
  const thresholdOf = (direction: number): number => chosen.get(direction) ?? NEVER
  const packed = packContextNet({
    ...tables,
    thresholds: tables.thresholds.map((_, direction) => thresholdOf(direction)),
    askedFrom: tables.askedFrom.map((_, direction) =>
      thresholdOf(direction) === NEVER ? NEVER : ASKED_FROM,
    ),
  })
  return { packed, reports }
}

function tablesOf(trained: TrainedNet, task: NetTask): NetTables {
  const { wordNumbers, kinds, reach, outputs, pairs } = task
  const { width, hidden } = trained
  const embeddings = inBytes(trained.embeddings, width)
  const hiddenWeights = inBytes(trained.hiddenWeights, 2 * reach * width)
  const directions = CONFUSED_PAIRS.length * 2
  const outputOf = new Uint16Array(directions).fill(NO_OUTPUT)
  for (const pair of pairs) {
    CONFUSED_PAIRS[pair]?.words.forEach((word, side) => {
      outputOf[pair * 2 + side] = outputs.indexOf(word)
    })
  }
  const inSteps = (values: Float32Array): Float32Array =>
    values.map((value) => value * WEIGHT_STEPS * NET_WEIGHT)
  return {
    shape: { words: wordNumbers.length, kinds, width, reach, hidden, outputs: outputs.length },
    wordNumbers,
    embeddings: embeddings.steps,
    scales: embeddings.scales,
    hidden: hiddenWeights.steps,
    hiddenScales: hiddenWeights.scales,
    hiddenBias: trained.hiddenBias,
    output: inSteps(trained.output),
    outputBias: inSteps(trained.outputBias),
    outputOf,
    askedFrom: new Int16Array(directions).fill(ASKED_FROM),
    thresholds: new Int16Array(directions).fill(NEVER),
  }
}

/** Numbers in rows, each row in 255 steps of its own. */
function inBytes(
  values: Float32Array,
  width: number,
): { readonly steps: Int8Array; readonly scales: Float32Array } {
  const scales = new Float32Array(values.length / width)
  const steps = new Int8Array(values.length)
  for (let row = 0; row < scales.length; row++) {
    const numbers = values.subarray(row * width, (row + 1) * width)
    const scale = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1
    scales[row] = scale
    numbers.forEach((value, d) => {
      steps[row * width + d] = Math.round(value / scale)
    })
  }
  return { steps, scales }
}

interface Scores {
  occurrences: number
  readonly right: Direction['right'][number][]
  readonly slips: Direction['slips'][number][]
}

/** The scores of weights and network together on the held-out news, by direction. */
function readNetDirections(
  { held, occurrences }: NetCorpus,
  net: ContextNet,
): ReadonlyMap<number, Direction> {
  const scores = new Map<number, Scores>()
  const scoresOf = (direction: number): Scores => {
    const known = scores.get(direction) ?? { occurrences: 0, right: [], slips: [] }
    scores.set(direction, known)
    return known
  }
  const scoreOf = (sum: number, steps: number): number => (sum < ASKED_FROM ? DROPPED : sum + steps)
  occurrences.forEach(({ place, sums }, i) => {
    const width = 2 * net.reach
    net.read(held.tokens.subarray(i * width, (i + 1) * width))
    for (const { direction, against, againstOther } of sums) {
      const steps = net.stepsAgainst(direction)
      const right = scoresOf(direction)
      const score = scoreOf(against, steps)
      right.occurrences++
      if (score !== DROPPED) right.right.push({ score, left: false, place })
      const slip = scoreOf(againstOther, -steps)
      scoresOf(direction ^ 1).slips.push({ score: slip, left: false, place })
    }
  })
  return new Map([...scores].map(([direction, found]) => [direction, directionOf(direction, found)]))
}

function directionOf(direction: number, { occurrences, right, slips }: Scores): Direction {
  const { words, wrong, isCommon } = CONFUSED_PAIRS[direction >> 1] ?? {
    words: ['', ''],
    wrong: [],
    isCommon: false,
  }
  const side = direction & 1
  const byScore = (a: { readonly score: number }, b: { readonly score: number }): number => b.score - a.score
  return {
    wrong: words[side] ?? '',
    meant: words[side ^ 1] ?? '',
    occurrences,
    right: right.sort(byScore),
    slips: slips.sort(byScore),
    share: 1,
    isCommon: isCommon && wrong[side] !== undefined,
  }
}
