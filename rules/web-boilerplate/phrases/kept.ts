import type { PhraseList } from './phrase-list.ts'

/**
 * Wordings of the other lists that are furniture, but are never taken out unasked: the button of a card
 * of goods that itself stays, the mark of a pull quote, a step of the reader's that a guide may name, a command or a
 * field of a program that a manual explains, the head of a list that may be the writer's own.
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
- zoom in
- zoom out
- zoom image
- select all
- select one
- select page
- select date
- select language
- show all
- show less
- show me more
- show caption
- hide caption
- close dialog
- close window
- close this window
- close menu
- close search
- close image
- open menu
- open search
- open image
- expand all
- collapse all
- clear all
- clear search
- clear filters
- apply filters
- reset all
- full screen
- fullscreen
- enter fullscreen
- exit fullscreen
- play pause
- volume up
- text size
- font size
- increase text size
- decrease text size
- dark mode
- light mode
- single page
- page # #
- next page
- previous page
- next image
- previous image
- email address
- your email address
- enter your name
- enter your email
- enter email address
- required field
- required fields
- search for
- advanced search
- search results
- sort by
- filter by
- view source
- view details
- view results
- view larger
- view profile
- edit this
- change language
- download audio
- copyright
- copyright information
- copyright notice
`,
}
