// Runs the extractors over web pages, each as its page says, with its defaults and on a document of its own.
// In: the paths of the pages, one a line. Out: one JSON object a line, what each extractor took from that page.
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { JSDOM, VirtualConsole } from 'jsdom'

// The pages were saved without their addresses. One that no extractor has a special way for stands in.
const ADDRESS = 'https://news.example/story'

// Defuddle tells what it does on the console, where the answers go.
console.log = console.error

for (const path of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const html = readFileSync(path, 'utf8')
  const taken = { readability: readability(html), defuddle: await defuddle(html) }
  process.stdout.write(`${JSON.stringify(taken)}\n`)
}

function readability(html) {
  const article = new Readability(documentOf(html)).parse()
  return { title: article?.title ?? '', byline: article?.byline ?? '', content: article?.content ?? '' }
}

async function defuddle(html) {
  const { title, author, content } = await Defuddle(documentOf(html), ADDRESS, { useAsync: false })
  return { title: title ?? '', byline: author ?? '', content: content ?? '' }
}

function documentOf(html) {
  return new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() }).window.document
}
