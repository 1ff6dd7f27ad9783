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
