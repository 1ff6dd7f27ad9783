import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { findDataFolder, recordsOf } from '../../bench/accuracy/data-folder.ts'
import { isReportedPublisher } from '../../bench/accuracy/measure.ts'

/** One article that tables are counted from. */
export interface Article {
  readonly id: string
  readonly publisher: string
  readonly text: string
}

/**
 * The data folder to train on.
 * @param stated the folder of `--corpus`; else COPYDESK_DATA or ../shared/data
 * @throws Error when there is none
 */
export function corpusFolder(stated: string | undefined): string {
  const folder = stated === undefined ? findDataFolder() : resolve(stated)
  if (folder === undefined || !existsSync(folder)) {
    throw new Error('there is no corpus: name a folder with --corpus or set COPYDESK_DATA')
  }
  return folder
}

/** The articles of the publishers that no number is reported on, in the order of the archive. */
export function* trainingArticles(folder: string): Generator<Article> {
  for (const record of recordsOf(folder, 'news_archive/articles.jsonl.gz')) {
    const publisher = String(record.source)
    if (isReportedPublisher(publisher)) continue
    yield { id: String(record.id), publisher, text: String(record.text) }
  }
}
