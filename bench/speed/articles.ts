import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { findDataFolder, recordsOf } from '../accuracy/data-folder.ts'

/** A folder of articles, every other one as Markdown. */
export interface Articles {
  readonly folder: string
  readonly count: number
  readonly characters: number
  /** What they are, for the caption of a table. */
  readonly kind: string
}

/**
 * Lays out articles below a folder: published ones spread over the archive where the data sets are at
 * hand, and ones made of our own sentences where they are not. The same at every run.
 */
export function layOutArticles(parent: string, name: string, count: number): Articles {
  const folder = join(parent, name)
  mkdirSync(folder)
  const data = findDataFolder()
  const texts = data === undefined ? madeTexts(count) : publishedTexts(data, count)
  texts.forEach((text, i) => {
    const markdown = i % 2 === 1
    const file = `story-${String(i).padStart(5, '0')}.${markdown ? 'md' : 'txt'}`
    writeFileSync(join(folder, file), markdown ? `# ${text}` : text)
  })
  const kind = data === undefined ? 'made of our own sentences' : 'published news'
  return { folder, count: texts.length, characters: texts.reduce((sum, { length }) => sum + length, 0), kind }
}

function publishedTexts(data: string, count: number): readonly string[] {
  const all = [...recordsOf(data, 'news_archive/articles.jsonl.gz')]
  const stride = Math.max(1, Math.floor(all.length / count))
  return all
    .filter((_, i) => i % stride === 0)
    .slice(0, count)
    .map(({ title, text }) => `${String(title)}\n\n${String(text)}\n`)
}

/** One word in so many gives way to another of the dictionary, so that texts are not all of the same words. */
const EXCHANGED = 8
/** One word in so many is mistyped. */
const MISTYPED = 150

/**
 * Articles of some 4 KB, of sentences of our own with words exchanged and mistyped, drawn by a linear
 * congruential generator (Lehmer 1951) with a fixed seed.
 */
function madeTexts(count: number): readonly string[] {
  const article = readFileSync(new URL('./texts/lighthouse.txt', import.meta.url), 'utf8')
  const [headline = '', , ...paragraphs] = article.trim().split('\n')
  const sentences = paragraphs.flatMap((paragraph) => paragraph.match(/[^.!?]+[.!?]+”?\s*/g) ?? [])
  const words = dictionaryWords()
  let state = 2026
  const draw = (below: number): number => {
    state = (state * 48271) % 0x7fffffff
    return state % below
  }
  const varied = (word: string): string => {
    if (draw(MISTYPED) === 0) return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`
    return draw(EXCHANGED) === 0 ? (words[draw(words.length)] ?? word) : word
  }
  return Array.from({ length: count }, (_, i) => {
    const lines = Array.from({ length: 8 }, () =>
      Array.from({ length: 5 }, () => sentences[draw(sentences.length)]?.trim() ?? '')
        .join(' ')
        .replace(/\b[a-z]{5,}\b/g, varied),
    )
    return [`${headline}, part ${i + 1}`, ...lines, ''].join('\n\n')
  })
}

function dictionaryWords(): readonly string[] {
  const path = join(createRequire(import.meta.url).resolve('dictionary-en'), '../index.dic')
  const words = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/.*/, ''))
  return words.filter((word) => /^[a-z]{5,10}$/.test(word))
}
