/**
 * What a block is to a reader of the story. Captions, headlines and furniture are judged by role,
 * so a rule names the roles that it reads.
 *
 * - `headline` the title of the piece; `heading` a cross-head within it; `standfirst` the summary under the headline
 * - `byline`, `dateline`, `credit` lines of their own that say who, where, and whose picture
 * - `caption` the words under a picture; `alt-text` the words that stand in for one
 * - `body` running prose; `list-item`, `quotation` (a quotation set apart), `pull-quote`, `verse`, `footnote`, `table-cell`
 * - `code` anything a machine reads
 * - `comment-form`, `navigation`, `share-bar`, `footer` furniture that the mark-up itself tells to be furniture
 * - `metadata` titles and descriptions that stand outside the page: front matter, `<title>`, `<meta>`
 */
export const ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'heading',
  'body',
  'caption',
  'alt-text',
  'credit',
  'list-item',
  'quotation',
  'pull-quote',
  'verse',
  'footnote',
  'table-cell',
  'code',
  'comment-form',
  'navigation',
  'share-bar',
  'footer',
  'metadata',
] as const

export type Role = (typeof ROLES)[number]

/** What the words of a part of a block are, where they are not plain prose of the block's role. */
export const SPAN_KINDS = [
  'code',
  'link',
  'emphasis',
  'strong',
  'deleted',
  'url',
  'dateline',
  'credit',
  'slug',
  'quotation',
] as const

export type SpanKind = (typeof SPAN_KINDS)[number]
