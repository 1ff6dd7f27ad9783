import type { PhraseList } from './phrase-list.ts'

/**
 * Wordings of the other lists that are furniture, but are never taken out unasked: the button of a card
 * of goods that itself stays, the mark of a pull quote, a step of the reader's that a guide may name, the head of
 * a list that may be the writer's own.
 */
export const kept: PhraseList = {
  kind: 'advertising',
  lines: `
- buy now
- buy it now
- buy it here
- buy here
- buy on amazon
- buy tickets
- get it now
- shop now
- shop here
- shop the look
- view on amazon
- see price
- see prices
- check price
- check prices
- order here
- order online
- add to cart
- start quote
- continue reading the main story
- # min read
- stay up to date
- register now
- sign in register
- see also
`,
}
