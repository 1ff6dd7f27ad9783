import type { Format } from '../../src/document/document.ts'
import { archivedTexts, recordsOf, textOf } from './data-folder.ts'

/** A text that professionals have edited: what a rule says of it is presumed a false alarm. */
export interface CleanText {
  readonly name: string
  readonly text: string
  readonly format: Format
}

export interface CleanSet {
  readonly name: string
  texts(folder: string): Iterable<CleanText>
}

const BOOKS = [
  'Great-Expectations_1400',
  'Jack-Sheppard--A-Romance_16215',
  'Middlemarch_145',
  'The-Adventures-of-Sherlock-Holmes_1661',
]

export const CLEAN_SETS: readonly CleanSet[] = [
  {
    name: 'clean_news',
    *texts(folder) {
      for (const record of recordsOf(folder, 'clean_news/dev.jsonl.gz')) {
        yield { name: String(record.id), text: String(record.text), format: 'text' }
      }
    },
  },
  {
    name: 'docs (Markdown)',
    *texts(folder) {
      for (const archive of ['go_blog', 'rust_blog']) {
        for (const file of archivedTexts(folder, `docs/${archive}.tar.gz`, ['.md'])) {
          yield { ...file, format: 'markdown' }
        }
      }
    },
  },
  {
    name: 'docs (AsciiDoc, as text)',
    *texts(folder) {
      for (const file of archivedTexts(folder, 'docs/progit2.tar.gz', ['.asc'])) {
        yield { ...file, format: 'text' }
      }
    },
  },
  {
    name: 'books',
    *texts(folder) {
      for (const book of BOOKS) {
        yield { name: book, text: textOf(folder, `books/${book}.txt.gz`), format: 'text' }
      }
    },
  },
  {
    name: 'weekday_noyear',
    *texts(folder) {
      for (const record of recordsOf(folder, 'news_archive/weekday_noyear.jsonl.gz')) {
        yield { name: String(record.id), text: wholeWords(String(record.context)), format: 'text' }
      }
    },
  },
]

/** A cutting from an article without the words that were cut through at its ends. */
function wholeWords(cutting: string): string {
  return cutting.replace(/^\S*\s+/, '').replace(/\s+\S*$/, '')
}
