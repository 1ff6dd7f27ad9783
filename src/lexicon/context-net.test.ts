import { expect, it } from 'vitest'
import { type NetTables, NO_OUTPUT, packContextNet, readContextNet } from './context-net.ts'

/** A network of two words that sees one token on either side and goes by the first number of the one before. */
const TABLES: NetTables = {
  shape: { words: 2, kinds: 1, width: 2, reach: 1, hidden: 2, outputs: 2 },
  wordNumbers: Uint32Array.of(7, 4_000_000_000),
  // By token: (10, 0), (−10, 0), (0, 5).
  embeddings: Int8Array.of(100, 0, -100, 0, 0, 50),
  scales: Float32Array.of(0.1, 0.1, 0.1),
  // The first unit tells a positive number, the second a negative one.
  hidden: Int8Array.of(100, 0, 0, 0, -50, 0, 0, 0),
  hiddenScales: Float32Array.of(0.01, 0.02),
  hiddenBias: Float32Array.of(0, 0),
  output: Float32Array.of(1, 0, 0, 1),
  outputBias: Float32Array.of(0, 3),
  outputOf: Uint16Array.of(NO_OUTPUT, NO_OUTPUT, 0, 1),
  askedFrom: Int16Array.of(0, 0, 24, 30),
  thresholds: Int16Array.of(0, 0, 100, -5),
}

it('says what the tokens around a word speak for', () => {
  const net = readContextNet(packContextNet(TABLES))
  expect([net.tokenOf(7), net.tokenOf(4_000_000_000), net.tokenOf(8), net.tokenOfKind(0)]).toEqual([
    0, 1, -1, 2,
  ])
  net.read(Uint16Array.of(0, 2))
  // The first word scores 10, the second 3: direction 2 takes the first for wrong.
  expect([net.stepsAgainst(2), net.stepsAgainst(3)]).toEqual([-7, 7])
  net.read(Uint16Array.of(1, 2))
  expect([net.stepsAgainst(2), net.stepsAgainst(3)]).toEqual([13, -13])
})

it('knows the directions that it was trained for', () => {
  const net = readContextNet(packContextNet(TABLES))
  expect([0, 1, 2, 3, 4].map((direction) => net.knows(direction))).toEqual([false, false, true, true, false])
  expect([net.reach, net.askedFrom[2], net.thresholds[3]]).toEqual([1, 24, -5])
})

it('reads nothing as a network that knows no direction', () => {
  const net = readContextNet(new Uint8Array(0))
  expect([net.knows(0), net.tokenOf(7)]).toEqual([false, -1])
})
