import type { Role, SpanKind } from '../../document/role.ts'
import { attribute, type Element, tokens } from './html-node.ts'

/** Elements that part one block from the next. All others stand within a line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside audio blockquote body button canvas caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe label ' +
    'legend li listing main menu nav object ol optgroup option p plaintext pre search section select summary ' +
    'table tbody td textarea tfoot th thead title tr ul video xmp'
  ).split(' '),
)

/** Elements whose content is not read on the page. */
export const UNSEEN_TAGS: ReadonlySet<string> = new Set(
  'audio canvas datalist embed iframe math noembed noframes noscript object script select style svg template textarea video'.split(
    ' ',
  ),
)

/** Elements that have gone when nothing is left in them. */
export const EMPTIED_TAGS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu', 'li', 'blockquote'])

/** Elements that hold nothing and have no end tag. */
export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** Elements whose white space stands as it is. */
export const VERBATIM_TAGS: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext'])

export const SPAN_OF_TAG: ReadonlyMap<string, SpanKind> = new Map<string, SpanKind>([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['var', 'code'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['q', 'quotation'],
])

const ROLE_OF_TAG: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'quotation'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['pre', 'code'],
  ['listing', 'code'],
  ['xmp', 'code'],
  ['plaintext', 'code'],
  ['address', 'byline'],
  ['title', 'metadata'],
  ['button', 'navigation'],
  ['nav', 'navigation'],
  ['footer', 'footer'],
])

/** Furniture takes in all that stands in it: a paragraph in a comment form is no body. */
const ZONES: ReadonlySet<Role> = new Set<Role>([
  'navigation',
  'footer',
  'comment-form',
  'share-bar',
  'metadata',
])

/** True where a role holds for everything inside its element, whatever the tags there are. */
export function isZone(role: Role): boolean {
  return ZONES.has(role)
}

/** Class names and ids by what they say, whole and in small letters. */
const ROLE_OF_NAME: readonly (readonly [Role, RegExp])[] = [
  [
    'comment-form',
    /^(?:respond|reply-title|comment-?form|comment-respond|comments|comments-area|comments-section|comment-list|commentlist|disqus[-_]thread|leave-a-reply)$/,
  ],
  [
    'share-bar',
    /^(?:share|sharing|share-?bar|share-?buttons|share-?links|share-?tools|share-?this|sharedaddy|social|social-?(?:share|sharing|links|icons|media|buttons|bar|tools)|post-share|article-share|entry-share|a2a_kit|addtoany_.*|addthis_.*|sharethis.*|sd-sharing.*)$/,
  ],
  [
    'navigation',
    /^(?:nav|navbar|navigation|menu|main-menu|site-menu|nav-?menu|breadcrumbs?|pagination|pager|page-?links|post-?navigation|nav-?links|skip-?links?|related-?posts|related-?articles|jp-relatedposts|yarpp-related|tag-?links|cat-?links|post-?tags|newsletter-?(?:signup|form|box)|cookie-?(?:notice|banner|consent)|search-?form)$/,
  ],
  ['footer', /^(?:footer|site-?footer|page-?footer|colophon|entry-footer|post-footer)$/],
  ['pull-quote', /^(?:.*[-_])?pull-?quote$/],
  ['credit', /^(?:.*[-_])?(?:credit|credits|image-source|photo-by|photographer)$/],
  ['caption', /^(?:wp-caption-text|(?:.*[-_])?(?:caption|captions|caption-text|figcaption))$/],
  [
    'byline',
    /^(?:(?:.*[-_])?byline|author|authors|author-name|post-author|entry-author|article-author|vcard)$/,
  ],
  [
    'dateline',
    /^(?:dateline|date|pub-?date|published|post-date|entry-date|article-date|timestamp|posted-on)$/,
  ],
  [
    'standfirst',
    /^(?:(?:.*[-_])?(?:standfirst|dek|subtitle|subheadline|strapline|sub-?title|sub-?deck)|deck|lede|article-summary|article__summary)$/,
  ],
  ['verse', /^(?:(?:.*[-_])?(?:poem|poetry|verse|stanza|lyrics))$/],
  ['footnote', /^(?:footnotes?|endnotes?|reference-list)$/],
]

const ROLE_OF_ARIA: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'navigation'],
  ['contentinfo', 'footer'],
  ['doc-pullquote', 'pull-quote'],
  ['doc-footnote', 'footnote'],
  ['doc-subtitle', 'standfirst'],
])

/** Elements that hold the whole piece: what their class says of it holds for no block. */
const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

/** What an element makes of the text in it; `undefined` where it says nothing. */
export function roleOfElement(element: Element): Role | undefined {
  if (WHOLE_PAGE.has(element.tagName)) return undefined
  const tagRole = ROLE_OF_TAG.get(element.tagName)
  if (tagRole === 'metadata' || tagRole === 'code') return tagRole
  const stated = tokens(element, 'role').flatMap((name) => ROLE_OF_ARIA.get(name) ?? [])[0]
  return stated ?? roleOfNames(element) ?? tagRole
}

/** What the class or the id of an element says. */
export function roleOfNames(element: Element): Role | undefined {
  // Pages in Markdown write “className” where they are made into components.
  const names = ['class', 'classname', 'id'].flatMap((name) => tokens(element, name))
  if (names.length === 0) return undefined
  return ROLE_OF_NAME.find(([, pattern]) => names.some((name) => pattern.test(name.toLowerCase())))?.[0]
}

/** True for an element that the page does not show. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN_TAGS.has(element.tagName)) return true
  const hidden = attribute(element, 'hidden')
  if (hidden !== undefined && hidden !== 'until-found') return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
}
