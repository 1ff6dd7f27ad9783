import type { Range } from './range.ts'

/**
 * Prose whose every code unit is known in the source it was read from. `text` is what a reader of
 * the finished page sees; `toSource` leads a range of it back to the source.
 */
export interface MappedText {
  readonly text: string
  /** The smallest source range that holds everything the prose range was read from. */
  toSource(range: Range): Range
  /**
   * True when the source of the range is the prose itself, letter for letter, so that replacing one
   * replaces the other: no tag, entity, escape or continuation marker lies inside or is cut in two.
   */
  isExact(range: Range): boolean
}

/** A run of prose and where it stands in the source. `text.length` differs from the source length in an atomic run. */
interface Run {
  readonly prose: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
  readonly linear: boolean
}

/** Prose that stands in the source as it is, from `start` on. */
export function plainText(text: string, start: number): MappedText {
  return {
    text,
    toSource: (range) => ({ start: start + range.start, end: start + range.end }),
    isExact: () => true,
  }
}

/** Builds mapped text piece by piece, in source order. */
export interface MappedTextBuilder {
  /** Prose equal to the source, code unit by code unit, starting at `source`. */
  linear(text: string, source: number): void
  /** Prose that stands for a source range as a whole: an entity, an escape, a soft break with its markers. */
  atomic(text: string, source: Range): void
  readonly length: number
  build(): MappedText
}

export function mapText(): MappedTextBuilder {
  const runs: Run[] = []
  const parts: string[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    linear(text, source) {
      if (text.length === 0) return
      const last = runs.at(-1)
      if (last?.linear && last.source + last.sourceLength === source) {
        runs[runs.length - 1] = grown(last, text.length)
      } else {
        runs.push({ prose: length, length: text.length, source, sourceLength: text.length, linear: true })
      }
      parts.push(text)
      length += text.length
    },
    atomic(text, source) {
      if (text.length === 0) return
      runs.push({
        prose: length,
        length: text.length,
        source: source.start,
        sourceLength: source.end - source.start,
        linear: false,
      })
      parts.push(text)
      length += text.length
    },
    build() {
      return mappedRuns(parts.join(''), runs)
    },
  }
}

function grown(run: Run, by: number): Run {
  return { ...run, length: run.length + by, sourceLength: run.sourceLength + by }
}

function mappedRuns(text: string, runs: readonly Run[]): MappedText {
  const runIndexAt = (offset: number): number => {
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle]?.prose ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  /** Where a range that starts at this prose offset starts in the source. */
  const sourceStart = (offset: number): number => {
    const run = runs[runIndexAt(offset)]
    if (run === undefined) return 0
    return run.linear ? run.source + Math.min(offset - run.prose, run.length) : run.source
  }
  /** Where a range that ends at this prose offset ends in the source: the last unit's far side. */
  const sourceEnd = (offset: number): number => {
    const run = runs[runIndexAt(Math.max(offset - 1, 0))]
    if (run === undefined) return 0
    return run.linear ? run.source + (offset - run.prose) : run.source + run.sourceLength
  }
  return {
    text,
    toSource(range) {
      const start = sourceStart(range.start)
      return range.end <= range.start ? { start, end: start } : { start, end: sourceEnd(range.end) }
    },
    isExact(range) {
      const first = runIndexAt(range.start)
      const last = range.end > range.start ? runIndexAt(range.end - 1) : first
      return first === last && (runs[first]?.linear ?? false)
    },
  }
}
