import type { Document, Format } from '../../src/document/document.ts'
import type { Finding } from '../../src/rule/finding.ts'
import type { Lexicon } from '../../src/rule/lexicon.ts'
import { fnv1a } from '../../src/text/word-hash.ts'

/** What a labelled set says of a rule. Counts of findings or of labelled items. */
export interface Score {
  /** Findings that are right. */
  readonly right: number
  /** Findings that are wrong. */
  readonly wrong: number
  /** Labelled faults that were not found; `null` where the set does not label them. */
  readonly missed: number | null
  /** Words of the texts that were read. */
  readonly words: number
  /** What the table cannot say: “best fix right 92.1 %”. */
  readonly note?: string
}

/** One row of the accuracy table: one rule on one labelled set. */
export interface Measure {
  readonly rule: string
  /** What the row is called: “news_typos: typo, not in public lists”. */
  readonly set: string
  run(bed: TestBed): Promise<Score>
}

/** What a measure works with. */
export interface TestBed {
  /** The records of a gzipped JSON-lines file below the data folder, as plain objects. */
  records(path: string): Iterable<Readonly<Record<string, unknown>>>
  /** The text of a file below the data folder, gunzipped when its name ends in .gz. */
  textOf(path: string): string
  readonly lexicon: Lexicon
  read(source: string, format: Format): Promise<Document>
  /** The findings of one rule at its default options. */
  check(document: Document, rule: string): Promise<readonly Finding[]>
  /** Tells the run whether a finding is right, so that its confidence can be held against it; for findings in published text, and in text with faults as rare as planted ones. */
  judge(finding: Finding, isRight: boolean): void
  /** True for the half of the publishers that numbers are reported on; train and tune on the others only. */
  isReported(publisher: string): boolean
}

/**
 * The split by publisher: FNV-1a (Fowler, Noll, Vo) of its name, even hashes are reported on. Kept
 * by name, so that a publisher stays on its side when data is added.
 */
export function isReportedPublisher(publisher: string): boolean {
  return (publisherHash(publisher) >>> 3) % 2 === 0
}

/**
 * True for the training publishers that are kept from learning, so that thresholds are read off text of
 * houses that the weights have not seen: pieces of one house repeat each other.
 */
export function isHeldOutPublisher(publisher: string): boolean {
  return foldOf(publisher) === 0
}

/** Which third of the publishers one belongs to, 0 to 2; that of 0 is kept from learning. */
export function foldOf(publisher: string): number {
  return (publisherHash(publisher) >>> 11) % 3
}

function publisherHash(publisher: string): number {
  return fnv1a(publisher) >>> 0
}
