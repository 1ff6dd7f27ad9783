/**
 * What the desk and the thread of the guests say to each other. Every question stands by itself, so
 * that a thread that had to be ended can be followed by a fresh one.
 */

import type { GuestOptions } from '../../config/config-value.ts'

/** The configuration that a question is asked under. */
export interface GuestHouse {
  /** The configuration file, absolute: packages are looked for from its folder. */
  readonly configFile: string
  readonly rules: Readonly<Record<string, GuestOptions>>
  readonly filters: Readonly<Record<string, GuestOptions>>
  readonly plugins: Readonly<Record<string, GuestOptions>>
}

export interface GuestPiece {
  readonly path: string
  /** Endings to find a plug-in by: the file's own, then that of its format. */
  readonly endings: readonly string[]
  readonly text: string
}

/** A finding of ours as filters see it: a range and a name it goes by. */
export interface GuestMark {
  readonly index: number
  readonly rule: string
  readonly start: number
  readonly end: number
}

export type GuestQuestion =
  /** The rules that one key of `rules` stands for: itself, or the rules of a preset. */
  | { readonly kind: 'rules-of'; readonly house: GuestHouse; readonly name: string }
  /** What one rule says of a piece, past the filters. */
  | {
      readonly kind: 'lint'
      readonly house: GuestHouse
      readonly name: string
      readonly rule: string
      readonly filters: readonly string[]
      readonly piece: GuestPiece
    }
  /** Which marks one filter lets through. */
  | {
      readonly kind: 'filter'
      readonly house: GuestHouse
      readonly name: string
      readonly marks: readonly GuestMark[]
      readonly piece: GuestPiece
    }

/** A message of textlint, as far as we take it over. */
export interface GuestMessage {
  readonly rule: string
  readonly message: string
  /** textlint's number: 1 warning, 2 error, 3 info. */
  readonly severity: number
  readonly range: readonly [start: number, end: number]
  readonly fixes: readonly GuestFix[]
}

export interface GuestFix {
  /** What textlint calls it; empty where it has no words for it. */
  readonly title: string
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

export type GuestAnswer =
  | { readonly kind: 'rules'; readonly rules: readonly string[] }
  | { readonly kind: 'messages'; readonly messages: readonly GuestMessage[] }
  /** The indexes of the marks that stay. */
  | { readonly kind: 'kept'; readonly kept: readonly number[] }
  | { readonly kind: 'failed'; readonly reason: string }

export interface NumberedQuestion {
  readonly number: number
  readonly question: GuestQuestion
}

export interface NumberedAnswer {
  readonly number: number
  readonly answer: GuestAnswer
}
