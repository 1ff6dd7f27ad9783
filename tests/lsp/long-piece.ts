import { readFileSync } from 'node:fs'

/** A line over a story, and one under a picture, that the story contradicts. */
const HEADLINES = [
  'Ferry to Selvik leaves on Tuesday, says Anna Harkar',
  'Harbour spends 27 million on new quay',
]
const CAPTIONS = [
  'Anna Harkar, the harbour master, on the quay in 2016. Photo: Ole Brandvik',
  'The mayor, Piotr Grabowsky, cuts the ribbon on 3 May 2019. Photo: Ole Brandvik',
]
const LINES = ['Share this on Facebook', 'Read more: The harbour in pictures', 'Sign up for our newsletter']
const PARAGRAPHS = [
  'Harbour master Anna Harker said on Monday that the ferry to Selvik will leave on Thursday. Harker has led the harbour since 2014.',
  'The new quay cost the town 24 million, and mayor Piotr Grabowski cut the ribbon on 3 May 2018. Grabowski left at once.',
  'The grondal nets were mended by hand, and the grondal men who mended them were paid by the day.',
  'Nobody recieved more than a hundred letters, and the comittee of the harbour read all of them.',
  'Mr Grabwosky was not at the quay. He had gone to Selvik by the first ferry, and he came back by the last.',
]

/** A made-up piece of so many blocks, in which each kind of thing that rules compare stands here and there. */
export function longPiece(
  blocks: number,
  format: 'text' | 'markdown',
  below: (limit: number) => number,
): string {
  const article = readFileSync(new URL('../../bench/speed/texts/lighthouse.txt', import.meta.url), 'utf8')
  const told = [...article.split('\n').filter((line) => line.length > 80), ...PARAGRAPHS]
  const sentences = told.flatMap((paragraph) => paragraph.match(/[^.!?]+[.!?]+”?/g) ?? [])
  const one = (of: readonly string[]): string => of[below(of.length)] ?? ''
  const written = [`${format === 'markdown' ? '# ' : ''}${one(HEADLINES)}`]
  while (written.length < blocks) {
    const kind = below(20)
    if (kind === 0) written.push(one(CAPTIONS))
    else if (kind === 1) written.push(one(LINES))
    else if (kind === 2) written.push(one(written))
    else if (kind < 8) written.push(one(PARAGRAPHS))
    else written.push(Array.from({ length: 1 + below(4) }, () => one(sentences).trim()).join(' '))
  }
  return `${written.join('\n\n')}\n`
}
