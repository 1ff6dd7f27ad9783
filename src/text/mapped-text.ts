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

/** A run of prose and where it stands in the source. `length` differs from `sourceLength` in an atomic run. */
interface Run {
  readonly prose: number
  length: number
  readonly source: number
  sourceLength: number
  readonly linear: boolean
}

/** Prose that stands in the source as it is, from `start` on. */
export function plainText(text: string, start: number): MappedText {
  return new PlainText(text, start)
}

/** A class, as `RunText` is: methods of its own for each of a long text's blocks would be most of what the collector copies. */
class PlainText implements MappedText {
  readonly text: string
  readonly #start: number

  constructor(text: string, start: number) {
    this.text = text
    this.#start = start
  }

  toSource(range: Range): Range {
    return { start: this.#start + range.start, end: this.#start + range.end }
  }

  isExact(): boolean {
    return true
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
  return new RunBuilder()
}

class RunBuilder implements MappedTextBuilder {
  readonly #runs: Run[] = []
  readonly #parts: string[] = []
  length = 0

  linear(text: string, source: number): void {
    if (text.length === 0) return
    const last = this.#runs[this.#runs.length - 1]
    if (last?.linear && last.source + last.sourceLength === source) {
      last.length += text.length
      last.sourceLength += text.length
      this.#add(text)
    } else {
      this.#push(text, source, text.length, true)
    }
  }

  atomic(text: string, source: Range): void {
    if (text.length === 0) return
    this.#push(text, source.start, source.end - source.start, false)
  }

  build(): MappedText {
    const [only] = this.#runs
    const text = joined(this.#parts)
    return this.#runs.length === 1 && only?.linear
      ? new PlainText(text, only.source)
      : new RunText(text, this.#runs)
  }

  #push(text: string, source: number, sourceLength: number, linear: boolean): void {
    this.#runs.push({ prose: this.length, length: text.length, source, sourceLength, linear })
    this.#add(text)
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.length += text.length
  }
}

/** Texts as one. A sum of strings would be walked through anew whenever a unit of it is asked. */
export function joined(parts: readonly string[]): string {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : parts.join('')
}

class RunText implements MappedText {
  readonly text: string
  readonly #runs: readonly Run[]

  constructor(text: string, runs: readonly Run[]) {
    this.text = text
    this.#runs = runs
  }

  toSource(range: Range): Range {
    const start = this.#sourceStart(range.start)
    return range.end <= range.start ? { start, end: start } : { start, end: this.#sourceEnd(range.end) }
  }

  isExact(range: Range): boolean {
    const first = this.#runIndexAt(range.start)
    const last = range.end > range.start ? this.#runIndexAt(range.end - 1) : first
    return first === last && (this.#runs[first]?.linear ?? false)
  }

  #runIndexAt(offset: number): number {
    let low = 0
    let high = this.#runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#runs[middle]?.prose ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Where a range that starts at this prose offset starts in the source. */
  #sourceStart(offset: number): number {
    const run = this.#runs[this.#runIndexAt(offset)]
    if (run === undefined) return 0
    return run.linear ? run.source + Math.min(offset - run.prose, run.length) : run.source
  }

  /** Where a range that ends at this prose offset ends in the source: the last unit's far side. */
  #sourceEnd(offset: number): number {
    const run = this.#runs[this.#runIndexAt(Math.max(offset - 1, 0))]
    if (run === undefined) return 0
    return run.linear ? run.source + (offset - run.prose) : run.source + run.sourceLength
  }
}
