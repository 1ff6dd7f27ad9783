import type { Block } from '../document/document.ts'
import type { Facts } from '../facts/facts.ts'

/** A block with what it states. */
export interface Passage {
  readonly block: Block
  readonly facts: Facts
  /**
   * What a reader finds in the passage, read once: a passage outlives the story that it is first read
   * for while the piece is edited.
   * @param more what the reader needs besides; the same at each call
   */
  read<T, More extends readonly unknown[]>(reader: PassageReader<T, More>, ...more: More): T
}

export type PassageReader<T, More extends readonly unknown[] = []> = (passage: Passage, ...more: More) => T

/** @param facts read when somebody looks: most passages are never compared */
export function passageOf(block: Block, facts: () => Facts): Passage {
  return new ReadPassage(block, facts)
}

class ReadPassage implements Passage {
  readonly block: Block
  readonly #read: () => Facts
  #facts?: Facts
  #found?: Map<PassageReader<unknown, never>, unknown>

  constructor(block: Block, facts: () => Facts) {
    this.block = block
    this.#read = facts
  }

  get facts(): Facts {
    this.#facts ??= this.#read()
    return this.#facts
  }

  read<T, More extends readonly unknown[]>(reader: PassageReader<T, More>, ...more: More): T {
    this.#found ??= new Map()
    // Sound, since what stands under a reader is what that reader gave.
    const known = this.#found.get(reader) as { readonly value: T } | undefined
    if (known !== undefined) return known.value
    const value = reader(this, ...more)
    this.#found.set(reader, { value })
    return value
  }
}

/** What a reader finds in all of some passages, in their order. */
export function readAll<T, More extends readonly unknown[]>(
  passages: readonly Passage[],
  reader: PassageReader<readonly T[], More>,
  ...more: More
): readonly T[] {
  return passages.flatMap((passage) => passage.read(reader, ...more))
}
