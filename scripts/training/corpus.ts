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

/** Pages of the open web beside the news: recipes, science, sport, travel. */
export function* trainingPages(folder: string): Generator<Article> {
  const reported = new Set<string>()
  for (const record of recordsOf(folder, 'clean_news/dev.jsonl.gz')) reported.add(siteOf(String(record.url)))
  for (const record of recordsOf(folder, 'boilerplate/docs.jsonl.gz')) {
    const site = siteOf(String(record.url))
    if (reported.has(site) || !String(record.source).startsWith('wcxb')) continue
    const blocks = record.blocks as readonly { readonly label: string; readonly text: string }[]
    const text = blocks.filter(({ label }) => label === 'content').map((block) => block.text)
    yield { id: String(record.page), publisher: site, text: text.join('\n\n') }
  }
}

function siteOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url
}

/** All that the tables are counted from: the news, and pages of other sites with it. */
export function* trainingTexts(folder: string): Generator<Article> {
  yield* trainingArticles(folder)
  yield* trainingPages(folder)
}
