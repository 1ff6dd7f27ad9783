import type { Policy } from '../config/policy.ts'
import type { Document } from '../document/document.ts'
import type { CheckResult } from '../engine/check.ts'

export interface CheckedPiece {
  /** Of a text that was checked stretch by stretch read as one when it is asked for. */
  readonly document: Document
  /** Its text. */
  readonly source: string
  readonly result: CheckResult
  /** The English that was stated or assumed, as BCP 47. */
  readonly language: string
  readonly policy: Policy
}

/**
 * A checked piece whose document is read when it is asked for. A class, since V8 makes what holds a getter of an object
 * literal anew for each object, and as an old one, which would keep the piece until the whole heap is looked over.
 */
export class LateCheckedPiece implements CheckedPiece {
  readonly source: string
  readonly result: CheckResult
  readonly language: string
  readonly policy: Policy
  readonly #read: () => Document

  constructor(read: () => Document, { source, result, language, policy }: Omit<CheckedPiece, 'document'>) {
    this.source = source
    this.result = result
    this.language = language
    this.policy = policy
    this.#read = read
  }

  get document(): Document {
    return this.#read()
  }
}
