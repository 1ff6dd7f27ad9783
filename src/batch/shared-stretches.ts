import type { Stretch } from '../engine/stretches.ts'

/** The stretches of a text where two threads read them, so that the other one need not hold the whole text. */
export interface SharedStretches {
  /** One after the other, in UTF-8. */
  readonly bytes: SharedArrayBuffer
  /** Where each begins and ends among the bytes, and how many code units of the text stand before it. */
  readonly places: readonly { readonly from: number; readonly to: number; readonly start: number }[]
}

/** @param stretches of a text without half a surrogate pair, as every file that was decoded is */
export function shareStretches(stretches: readonly Stretch[]): SharedStretches {
  let to = 0
  const places = stretches.map(({ start, text }) => {
    const from = to
    to += Buffer.byteLength(text())
    return { from, to, start }
  })
  const bytes = new SharedArrayBuffer(to)
  const target = Buffer.from(bytes)
  stretches.forEach(({ text }, i) => {
    target.write(text(), places[i]?.from ?? 0)
  })
  return { bytes, places }
}

/** The stretches that another thread has shared, each read when its turn comes. */
export function sharedStretches({ bytes, places }: SharedStretches): readonly Stretch[] {
  return places.map(({ from, to, start }) => ({
    start,
    text: () => Buffer.from(bytes, from, to - from).toString(),
  }))
}
