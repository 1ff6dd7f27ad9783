import { readFileSync } from 'node:fs'

/** What somebody who read a finding on a published page said of it. */
export interface FindingLabel {
  readonly set: string
  /** Id of the caption's record. */
  readonly id: string
  /** The marked words. */
  readonly mark: string
  readonly verdict: 'right' | 'wrong'
}

const FILE = new URL('../../labels/caption-consistency.jsonl', import.meta.url)

/** The verdicts by set, caption and mark. */
export function findingLabels(): ReadonlyMap<string, FindingLabel> {
  const labels = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FindingLabel)
  return new Map(labels.map((label) => [`${label.set} ${label.id} ${label.mark}`, label]))
}

/** Which planted changes a careful reader could see from the text alone: ids of captions by kind of change. */
export interface PlantVerdicts {
  readonly checkable: readonly string[]
  readonly not: readonly string[]
}

const PLANTS = new URL('../../labels/planted-captions.json', import.meta.url)

/** The verdicts of somebody who read the planted captions beside the text, by kind; no entry for a kind that was not read. */
export function plantVerdicts(): ReadonlyMap<string, PlantVerdicts> {
  return new Map(Object.entries(JSON.parse(readFileSync(PLANTS, 'utf8')) as Record<string, PlantVerdicts>))
}
