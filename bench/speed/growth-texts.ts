import { readFileSync } from 'node:fs'

/** The length that every shape starts from. */
export const SMALLEST = 10_000

const WORDS =
  'harbour engineers closed the eastern stair after a storm and found new cracks in old piles'.split(' ')

/** Makes a text of a shape, about as long as it is asked to be. The same length gives the same text. */
type Shape = (length: number) => string

/** Texts that grow, by shape: prose, and what is hostile to a rule that compares everything with everything. */
export const GROWING: Readonly<Record<string, Shape>> = {
  prose: (length) => sentences(length, '\n\n'),
  'one line': (length) => sentences(length, ' '),
  'one word': (length) => 'harbour'.repeat(Math.ceil(length / 7)).slice(0, length),
  'all capitals': (length) => sentences(length, '\n\n').toUpperCase(),
  'all distinct names': distinctNames,
  'equal paragraphs': (length) => {
    const paragraph = 'The harbour office closed the eastern stair after engineers found cracks in it.\n\n'
    return paragraph.repeat(Math.ceil(length / paragraph.length))
  },
  'deep nesting': (length) => {
    // Containers of Markdown inside each other, twenty deep and then afresh: no writer goes deeper.
    const item = Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- ${WORDS.join(' ')}\n`)
    const list = item.join('')
    return list.repeat(Math.ceil(length / list.length))
  },
}

/** Sentences of a bench article in an order that does not repeat (Lehmer 1951), with a number in each. */
function sentences(length: number, gap: string): string {
  const article = readFileSync(process.env.COPYDESK_BENCH_TEXT ?? '', 'utf8')
  const all = article.split(/(?<=[.])\s+/)
  const parts: string[] = []
  let state = 2026
  for (let written = 0; written < length; ) {
    state = (state * 48271) % 0x7fffffff
    const sentence = `${all[state % all.length] ?? ''} ${WORDS[state % 16] ?? ''} ${WORDS[state % 13] ?? ''} ${state}.`
    parts.push(sentence)
    written += sentence.length + gap.length
  }
  return parts.join(gap)
}

function distinctNames(length: number): string {
  const parts: string[] = []
  for (let i = 0, written = 0; written < length; i++) {
    const sentence = `${nameOf(i)} ${nameOf(i * 7 + 3)} met ${nameOf(i * 13 + 5)} ${nameOf(i * 29 + 11)} in the hall. `
    parts.push(sentence, i % 5 === 4 ? '\n\n' : '')
    written += sentence.length
  }
  return parts.join('')
}

const SYLLABLES = 'ba den kor lin mar nes pol rud sel tov var wen zim hal jor gat'.split(' ')

/** A name for a number: its digits as syllables. */
function nameOf(number: number): string {
  let name = ''
  for (let rest = number + 16; rest > 0; rest >>>= 4) name += SYLLABLES[rest & 15] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}
