import { foldOf } from '../../bench/accuracy/measure.ts'
import { clauseTokens, KIND_COUNT } from '../../rules/confused-word/clause-tokens.ts'
import { type ContextReader, contextReader, hashLower } from '../../rules/confused-word/context.ts'
import { isJudged } from '../../rules/confused-word/judged-words.ts'
import { CONFUSED_PAIRS } from '../../rules/confused-word/pairs.ts'
import { EXITS, oddsAgainst } from '../../rules/confused-word/score.ts'
import { type Side, sidesByWord } from '../../rules/confused-word/words-of-pairs.ts'
import type { ContextWeights } from '../../src/rule/lexicon.ts'
import { scanWords } from '../../src/text/words.ts'
import type { PrintedSlip } from './confused-examples.ts'
import type { Article } from './corpus.ts'

/** Both words of a pair stand so often in the counted news that one third of the publishers can be kept from learning. */
const LEAST_SEEN = 5000
/** About so many occurrences of each word are learnt from. */
const LEARNT_EACH = 60_000
/** Tokens on either side of a word. */
const REACH = 5
/** The third of the publishers that is kept from learning. */
const HELD = 0

/** What a network is taught with. */
export interface NetSources {
  articles(): Iterable<Article>
  /** Occurrences of words in the counted news. */
  readonly counts: ReadonlyMap<string, number>
  /** As trained before; the network only sees words that they speak against. */
  readonly weights: ContextWeights
  readonly printed: readonly PrintedSlip[]
}

/** What the network reads, and which words it tells apart. */
export interface NetTask {
  /** The numbers of the words that are read as themselves, in order. */
  readonly wordNumbers: Uint32Array
  readonly kinds: number
  readonly reach: number
  /** The words that are told apart, by output. */
  readonly outputs: readonly string[]
  /** The pairs they come from. */
  readonly pairs: readonly number[]
}

/**
 * @param counts occurrences of words in the counted news
 * @param words so many are read as themselves: the commonest
 */
export function netTask(counts: ReadonlyMap<string, number>, words: number): NetTask {
  const known = [...counts]
    .filter(([word]) => /^[a-z']/.test(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, words)
    .map(([word]) => hashLower(word, 0, word.length))
  const isCommon = (word: string): boolean => (counts.get(word) ?? 0) >= LEAST_SEEN
  const pairs = CONFUSED_PAIRS.flatMap((each, pair) =>
    !each.isOneWay && each.words.every(isCommon) ? [pair] : [],
  )
  const outputs = [...new Set(pairs.flatMap((pair) => CONFUSED_PAIRS[pair]?.words ?? []))].sort()
  return { wordNumbers: Uint32Array.from(known).sort(), kinds: KIND_COUNT, reach: REACH, outputs, pairs }
}

/** Occurrences of the words that are told apart: the output of each, and the tokens around it. */
export interface NetExamples {
  readonly outputs: Uint8Array
  /** `2 * reach` for each. */
  readonly tokens: Uint16Array
  readonly count: number
}

/** An occurrence in the news that is kept from learning. */
export interface HeldOccurrence {
  readonly place: string
  /** What the weights say against the word, and against the other one in its place, for each direction. */
  readonly sums: readonly HeldSum[]
}

export interface HeldSum {
  /** Of the word that stands there taken for wrong. */
  readonly direction: number
  readonly against: number
  readonly againstOther: number
}

export interface NetCorpus {
  readonly learnt: NetExamples
  readonly held: NetExamples
  readonly occurrences: readonly HeldOccurrence[]
  /** Words of the held-out news. */
  readonly heldWords: number
}

/**
 * Gathers the occurrences of the words that a network tells apart. The weights must not have been learnt from the
 * held-out third; those of pairs of common words are not.
 */
export function collectNetExamples(
  { articles, counts, weights, printed }: NetSources,
  task: NetTask,
): NetCorpus {
  const outputOf = new Map(task.outputs.map((word, i) => [word, i]))
  const places = new Map([...task.wordNumbers].map((number, i) => [number, i]))
  const reader = {
    reach: task.reach,
    tokenOf: (word: number): number => places.get(word) ?? -1,
    tokenOfKind: (kind: number): number => task.wordNumbers.length + kind,
  }
  const slips = new Set(printed.map(({ id, offset }) => `${id} ${offset}`))
  const sides = sidesOf(task)
  const learnt = growing(2 * task.reach)
  const held = growing(2 * task.reach)
  const occurrences: HeldOccurrence[] = []
  const random = lcg(12345)
  const contexts = contextReader(weights)
  const tokensAround = clauseTokens(contexts, reader)
  let heldWords = 0
  for (const { id, publisher, text } of articles()) {
    const isHeld = foldOf(publisher) === HELD
    let lineStart = 0
    for (const line of text.split('\n')) {
      const words = scanWords(line)
      if (isHeld) heldWords += words.count
      contexts.open(line, words)
      for (let i = 0; i < words.count; i++) {
        if (!isJudged(line, words, i)) continue
        const word = line.slice(words.starts[i], words.ends[i]).replaceAll('’', "'")
        const output = outputOf.get(word)
        if (output === undefined) continue
        const place = `${id} ${lineStart + (words.starts[i] ?? 0)}`
        if (slips.has(place)) continue
        if (!isHeld && random() * (counts.get(word) ?? 0) > LEARNT_EACH * LEARNT_SHARE) continue
        ;(isHeld ? held : learnt).add(output, tokensAround(i))
        if (isHeld) occurrences.push({ place, sums: sumsAt(sides.get(word) ?? [], i, contexts, weights) })
      }
      lineStart += line.length + 1
    }
  }
  return { learnt: learnt.done(), held: held.done(), occurrences, heldWords }
}

/** Two of three thirds are learnt from. */
const LEARNT_SHARE = 3 / 2

function sidesOf({ pairs }: NetTask): ReadonlyMap<string, readonly Side[]> {
  return new Map(
    [...sidesByWord()].map(([word, all]) => [word, all.filter(({ pair }) => pairs.includes(pair))]),
  )
}

/** A sum that is too low for the network to be asked. */
export const DROPPED = -9999

function sumsAt(
  sides: readonly Side[],
  i: number,
  contexts: ContextReader,
  weights: ContextWeights,
): readonly HeldSum[] {
  contexts.turnTo(i)
  return sides.map((side) => {
    const sum = oddsAgainst(side, contexts, weights)
    return {
      direction: side.pair * 2 + side.side,
      against: falls(side, 1, contexts, weights) ? DROPPED : sum,
      againstOther: falls(side, -1, contexts, weights) ? DROPPED : -sum,
    }
  })
}

/** Whether the weights let a word go on the way, see `EXITS`; with −1 the other word of its pair in its place. */
function falls(side: Side, sign: 1 | -1, contexts: ContextReader, weights: ContextWeights): boolean {
  let sum = 0
  let k = 0
  const towards = side.side === 0 ? sign : -sign
  return EXITS.some(({ features, steps }) => {
    for (; k < features; k++) sum += towards * weights.weightOf(contexts.feature(side.pair, k))
    return sum < steps
  })
}

function growing(width: number) {
  let outputs = new Uint8Array(1 << 16)
  let tokens = new Uint16Array(width << 16)
  let count = 0
  return {
    add(output: number, around: Uint16Array): void {
      if (count === outputs.length) {
        const [widerOutputs, widerTokens] = [new Uint8Array(count * 2), new Uint16Array(count * 2 * width)]
        widerOutputs.set(outputs)
        widerTokens.set(tokens)
        outputs = widerOutputs
        tokens = widerTokens
      }
      outputs[count] = output
      tokens.set(around, count++ * width)
    },
    done: (): NetExamples => ({
      outputs: outputs.subarray(0, count),
      tokens: tokens.subarray(0, count * width),
      count,
    }),
  }
}

/** A linear congruential generator: the same draws, 0 to 1, in every run. */
export function lcg(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x100000000
  }
}
