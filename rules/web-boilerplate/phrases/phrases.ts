import { advertising } from './advertising.ts'
import { comments } from './comments.ts'
import { cookies } from './cookies.ts'
import { kept } from './kept.ts'
import { newsletter } from './newsletter.ts'
import { filing, pagination, printing } from './page-furniture.ts'
import { paywall } from './paywall.ts'
import type { PhraseList } from './phrase-list.ts'
import { related } from './related.ts'
import { sharing } from './sharing.ts'
import { author, copyright, navigation, placeholder, player, transcript } from './site-furniture.ts'

/** The wording of furniture, by kind. */
export const PHRASE_LISTS: readonly PhraseList[] = [
  comments,
  sharing,
  newsletter,
  paywall,
  cookies,
  related,
  advertising,
  printing,
  pagination,
  filing,
  author,
  copyright,
  navigation,
  player,
  transcript,
  placeholder,
  kept,
]
