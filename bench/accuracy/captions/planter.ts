import { fnv1a } from '../../../src/text/word-hash.ts'
import {
  ACTS,
  ANTONYMS,
  CITIES,
  COUNTRIES,
  GIVEN_NAMES,
  NATIONALITIES,
  ROLES,
  SURNAMES,
} from './word-lists.ts'

/** Kinds of planted change: what a caption writer gets wrong. */
export const PLANT_KINDS = [
  'surname-spelling',
  'given-name-spelling',
  'weekday',
  'million-billion',
  'money',
  'count',
  'percent',
  'age',
  'year',
  'month-day',
  'role',
  'nationality',
  'honorific',
  'country',
  'city',
  'act',
  'antonym',
  'surname-replaced',
  'persons-swapped',
] as const

export type PlantKind = (typeof PLANT_KINDS)[number]

/** A caption with one thing changed that the body states. */
export interface Plant {
  readonly kind: PlantKind
  readonly text: string
  /** Where the new words stand in `text`. */
  readonly start: number
  readonly end: number
  readonly was: string
  readonly now: string
}

/** Numbers from 0 to 1 from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function seedOf(text: string): number {
  return fnv1a(text) >>> 0
}

interface Place {
  readonly start: number
  readonly was: string
}

type Random = () => number

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)]
}

/** Plants one change of a kind where the caption allows it and the body states what was changed. */
export function plant(kind: PlantKind, caption: string, body: string, random: Random): Plant | undefined {
  const found = PLANTERS[kind](caption, body, random)
  if (found === undefined) return undefined
  const { start, was, now } = found
  if (was === now || hasWord(body, now) || !isStated(kind, caption, body, was)) return undefined
  return {
    kind,
    text: caption.slice(0, start) + now + caption.slice(start + was.length),
    start,
    end: start + now.length,
    was,
    now,
  }
}

/** Kinds whose truth the calendar or the whole text tells, not one sentence. */
const STATED_ELSEWHERE: ReadonlySet<PlantKind> = new Set(['weekday', 'honorific', 'persons-swapped'])

/** Words that a sentence must share besides: an age stands beside its name and says no more. */
const LEAST_SHARED: Partial<Record<PlantKind, number>> = { age: 1 }

/** A sentence of the body has what was changed and some more words of the caption. */
function isStated(kind: PlantKind, caption: string, body: string, was: string): boolean {
  if (STATED_ELSEWHERE.has(kind)) return true
  const changed = wordStarts(was)
  const own = [...wordStarts(caption)].filter((start) => !changed.has(start))
  return body.split(SENTENCE_END).some((sentence) => {
    if (!hasWord(sentence, was)) return false
    const there = wordStarts(sentence)
    return own.filter((start) => there.has(start)).length >= (LEAST_SHARED[kind] ?? 2)
  })
}

const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+|\n+/

/** The first letters of names and of longer words: “bombed” and “bombing” share them. */
function wordStarts(text: string): ReadonlySet<string> {
  return new Set(
    (text.match(/\p{Lu}\p{L}{2,}|\p{L}{5,}/gu) ?? []).map((word) => word.toLowerCase().slice(0, 6)),
  )
}

/** The text has the word, whatever its case, not as a part of another. */
function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${escaped(word)}(?![\\p{L}\\d])`, 'iu').test(text)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

type Planter = (
  caption: string,
  body: string,
  random: Random,
) => (Place & { readonly now: string }) | undefined

/** The match of a pattern's first group in the caption that the test accepts. */
function groups(
  caption: string,
  pattern: RegExp,
  accepts: (match: RegExpExecArray) => boolean,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const match of caption.matchAll(pattern)) if (accepts(match)) found.push(match)
  return found
}

const FULL_NAME = /(?<![\p{L}.] ?)(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{3,})(?! \p{Lu}|\p{L})/gu

function misspell(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const kind = Math.floor(random() * 4)
  const letter = 'aeiorntsl'.charAt(Math.floor(random() * 9))
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at)
  if (kind === 2 && at + 1 < word.length && word[at] !== word[at + 1]) {
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  }
  return word.slice(0, at) + letter + word.slice(at + 1)
}

function nameMatches(caption: string, body: string): RegExpExecArray[] {
  return groups(caption, FULL_NAME, (m) => body.includes(m[0]) && !COMMON_PAIR.test(m[0]))
}

const COMMON_PAIR =
  /^(?:The|This|White House|New York|United|South|North|Prime Minister|Vice President|Supreme|Los Angeles|Foreign|President|Senator|Mr|Mrs)/

const nameSpelling =
  (part: 1 | 2): Planter =>
  (caption, body, random) => {
    const match = pick(nameMatches(caption, body), random)
    const was = match?.[part]
    // A word that the body also has in small letters is no name: that slip is a matter of spelling.
    if (match === undefined || was === undefined || body.includes(was.toLowerCase())) return undefined
    const start = match.index + (part === 1 ? 0 : match[0].length - was.length)
    return { start, was, now: misspell(was, random) }
  }

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.'

/** Puts a wrong weekday before a full date of the caption. */
const weekday: Planter = (caption, _body, random) => {
  const match = new RegExp(`(?:on |, )((?:${MONTHS}) \\d{1,2}, \\d{4})`).exec(caption)
  const date = match?.[1]
  if (
    match === null ||
    date === undefined ||
    /day,? $/.test(caption.slice(0, match.index + match[0].length - date.length))
  ) {
    return undefined
  }
  const right = new Date(`${date.replace('.', '')} UTC`).getUTCDay()
  const wrong = pick(
    WEEKDAYS.filter((_, i) => (i + 1) % 7 !== right),
    random,
  )
  return { start: match.index + match[0].length - date.length, was: date, now: `${wrong}, ${date}` }
}

/** Replaces a group of a pattern by what `change` makes of it, where the body holds the whole match. */
function replacing(
  pattern: RegExp,
  change: (was: string, random: Random, body: string) => string | undefined,
  states: (match: RegExpExecArray, body: string) => boolean = (match, body) => hasWord(body, match[0]),
): Planter {
  return (caption, body, random) => {
    const match = pick(
      groups(caption, pattern, (m) => states(m, body)),
      random,
    )
    const was = match?.groups?.x ?? match?.groups?.y
    if (match === undefined || was === undefined) return undefined
    const now = change(was, random, body)
    return now === undefined ? undefined : { start: match.index + match[0].indexOf(was), was, now }
  }
}

const WORD_NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

function otherNumber(was: string, random: Random): string | undefined {
  const at = WORD_NUMBERS.indexOf(was.toLowerCase())
  if (at >= 0) {
    const now = WORD_NUMBERS[(at + 1 + Math.floor(random() * 4)) % WORD_NUMBERS.length] ?? 'five'
    return was.charAt(0) === was.charAt(0).toUpperCase() ? now.charAt(0).toUpperCase() + now.slice(1) : now
  }
  const value = Number(was.replaceAll(',', ''))
  if (!(value > 1)) return undefined
  const factor = 1 + (random() < 0.5 ? -1 : 1) * (0.2 + random() * 0.4)
  const decimals = was.includes('.') ? 1 : 0
  const now = value < 12 ? value + 1 + Math.floor(random() * 3) : value * factor
  return was.includes(',') ? Math.round(now).toLocaleString('en-US') : now.toFixed(decimals)
}

const NUMBER = `(?<x>\\d[\\d,.]*\\d|\\d|${WORD_NUMBERS.join('|')})`

/** The body has the word in a sentence that shares another name or long word with the caption. */
function inSharedSentence(caption: string, body: string, word: string): boolean {
  const own = new Set(caption.match(/\p{Lu}\p{L}{3,}|\p{L}{6,}/gu) ?? [])
  own.delete(word)
  return body
    .split(/(?<=[.!?])\s+|\n+/)
    .some((sentence) => hasWord(sentence, word) && [...own].some((other) => hasWord(sentence, other)))
}

function fromRows(rows: readonly (readonly [string, string | readonly string[]])[]): Planter {
  return (caption, body, random) => {
    const able = rows.filter(([word]) => wordAt(caption, word) >= 0 && inSharedSentence(caption, body, word))
    const row = pick(able, random)
    if (row === undefined) return undefined
    const start = wordAt(caption, row[0])
    const now = typeof row[1] === 'string' ? row[1] : (pick(row[1], random) ?? '')
    return start < 0 ? undefined : { start, was: row[0], now }
  }
}

/** Offset of a verb as a word of its own: not in “won’t” and “coal-fired”; -1 where it does not stand. */
function wordAt(text: string, word: string): number {
  return text.search(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}’'-])`, 'u'))
}

/** One word of a list for another, where the body has it in a sentence that shares more with the caption. */
function fromList(list: readonly string[], lead = ''): Planter {
  return (caption, body, random) => {
    const able = list.filter(
      (word) =>
        new RegExp(`${lead}\\b${escaped(word)}(?![\\p{L}])`, 'u').test(caption) &&
        inSharedSentence(caption, body, word),
    )
    const was = pick(able, random)
    const now = pick(list, random)
    if (was === undefined || now === undefined || hasWord(body, now) || hasWord(caption, now))
      return undefined
    return { start: caption.search(new RegExp(`\\b${escaped(was)}(?![\\p{L}])`, 'u')), was, now }
  }
}

const role: Planter = (caption, body, random) => {
  const able = ROLES.flatMap((group) =>
    group.flatMap((name) => {
      const pattern = new RegExp(
        `(?<!Vice |Deputy |Attorney |[Ff]ormer (?:\\S+ )?|[Tt]hen-)\\b${escaped(name)} (?:\\p{Lu}\\p{L}+ )?(\\p{Lu}\\p{L}+)`,
        'u',
      )
      const match = pattern.exec(caption)
      return match !== null && new RegExp(`${escaped(name)} (?:\\p{Lu}\\p{L}+ )?${match[1]}`, 'u').test(body)
        ? [{ start: match.index, was: name, group }]
        : []
    }),
  )
  const place = pick(able, random)
  const now = pick(place?.group.filter((name) => !hasWord(body, name.replace('.', ''))) ?? [], random)
  return place === undefined || now === undefined ? undefined : { start: place.start, was: place.was, now }
}

const surnameReplaced: Planter = (caption, body, random) => {
  const match = pick(nameMatches(caption, body), random)
  const was = match?.[2]
  if (match === undefined || was === undefined) return undefined
  if (groups(caption, new RegExp(`\\b${escaped(was)}`, 'g'), () => true).length > 1) return undefined
  return { start: match.index + match[0].length - was.length, was, now: pick(SURNAMES, random) ?? '' }
}

/** Two people of a caption in each other's place, unless they only stand in a row: by full name, or by surname. */
const personsSwapped: Planter = (caption, body, random) => {
  const people = nameMatches(caption, body).filter((match) => GIVEN_NAMES.has(match[1] ?? ''))
  const [a, b] = people
  if (a !== undefined && b !== undefined && a[2] !== b[2]) {
    return swapped(caption, { start: a.index, text: a[0] }, { start: b.index, text: b[0] })
  }
  return surnamesSwapped(caption, body, random)
}

interface Mention {
  readonly start: number
  readonly text: string
}

/** Two surnames of one sentence, of people whom the text names in full. */
function surnamesSwapped(caption: string, body: string, random: Random): ReturnType<Planter> {
  const known = new Set<string>()
  for (const match of body.matchAll(FULL_NAME)) {
    if (GIVEN_NAMES.has(match[1] ?? '') && !COMMON_PAIR.test(match[0])) known.add(match[2] ?? '')
  }
  // “Mitt Obama” is nobody: a surname alone stands for the person.
  const mentions = [
    ...caption.matchAll(/(?<![\p{L}’'-]|\p{Lu}[\p{L}.]{0,15} )\p{Lu}\p{Ll}{3,}(?! ?\p{Lu}|[\p{L}-])/gu),
  ]
    .filter(([word]) => known.has(word))
    .map((match): Mention => ({ start: match.index, text: match[0] }))
  const pairs = mentions.flatMap((a, i) => {
    const b = mentions[i + 1]
    return b === undefined || a.text === b.text || /[.;:]/.test(caption.slice(a.start, b.start))
      ? []
      : [{ a, b }]
  })
  const pair = pick(pairs, random)
  return pair === undefined ? undefined : swapped(caption, pair.a, pair.b)
}

function swapped(caption: string, a: Mention, b: Mention): ReturnType<Planter> {
  const was = caption.slice(a.start, b.start + b.text.length)
  if (ROW.test(was)) return undefined
  const between = was.slice(a.text.length, -b.text.length)
  return { start: a.start, was, now: `${b.text}${between}${a.text}` }
}

/** “Ann Lund and Eva Brandt”, “Ann Lund (left), Eva Brandt” */
const ROW = /^\S+(?: \S+)?(?:,|\s|and|with|or|\([^)]*\))+\S+(?: \S+)?$/

const PLANTERS: Readonly<Record<PlantKind, Planter>> = {
  'surname-spelling': nameSpelling(2),
  'given-name-spelling': nameSpelling(1),
  weekday,
  'million-billion': replacing(/[\d.]+ ?(?<x>million|billion)/g, (was) =>
    was === 'million' ? 'billion' : 'million',
  ),
  money: replacing(/[$£€](?<x>\d[\d,.]*\d|\d)/g, otherNumber, (m, body) => body.includes(m[0])),
  count: replacing(
    new RegExp(
      `(?<![$£€\\d.,:/-])\\b${NUMBER}(?! ?(?:%|per ?cent|million|billion|year|January|February|March|April|May|June|July|August|Sep|Oct|Nov|Dec|[ap]m)) [a-z]+`,
      'gi',
    ),
    otherNumber,
    (m, body) => !/^(?:19|20)\d\d$/.test(m.groups?.x ?? '') && hasWord(body, m[0]),
  ),
  percent: replacing(/(?<x>\d[\d.]*) ?(?:%|per ?cent)/g, otherNumber, (m, body) =>
    new RegExp(`(?<![\\d.])${escaped(m.groups?.x ?? '')} ?(?:%|per ?cent)`).test(body),
  ),
  age: replacing(/(?:aged |, )(?<x>\d\d?)(?=[,.;]|$)|(?<y>\d\d)-year-old/g, otherNumber, (m, body) =>
    hasWord(body, m.groups?.x ?? m.groups?.y ?? ''),
  ),
  year: replacing(
    /\b(?<x>(?:19|20)\d\d)\b/g,
    (was, random) => String(Number(was) - 1 - Math.floor(random() * 4)),
    (m, body) => hasWord(body, m[0]),
  ),
  'month-day': replacing(
    new RegExp(`(?:${MONTHS}) (?<x>\\d{1,2})\\b|\\b(?<y>\\d{1,2}) (?:${MONTHS})\\b`, 'g'),
    (was) => String(Number(was) > 20 ? Number(was) - 4 : Number(was) + 3),
  ),
  role,
  nationality: fromList(NATIONALITIES),
  honorific: replacing(
    /\b(?<x>Mr|Mrs|Ms)\.? \p{Lu}\p{L}+/gu,
    (was) => (was === 'Mr' ? 'Mrs' : 'Mr'),
    (m, body) => body.includes(m[0]),
  ),
  country: fromList(COUNTRIES, '(?:in|of|to|from|,) '),
  city: fromList(CITIES, '(?:in|of|to|from|,) '),
  act: fromRows(ACTS),
  antonym: fromRows(ANTONYMS),
  'surname-replaced': surnameReplaced,
  'persons-swapped': personsSwapped,
}
