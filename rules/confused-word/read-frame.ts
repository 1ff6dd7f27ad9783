/** What a word of the text beside the wrong ones must be. */
export type Slot =
  | {
      readonly kind: 'one-of'
      readonly words: ReadonlySet<string>
      /** Also any word with one of these endings. */
      readonly endings: readonly string[]
      readonly orStop: boolean
    }
  | { readonly kind: 'none-of'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'any' }
  | { readonly kind: 'start' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'stop' }

/** A set phrase with words that are wrong in it. */
export interface Frame {
  /** Before the wrong words, the nearest first. */
  readonly before: readonly Slot[]
  readonly wrong: readonly string[]
  /** True where a hyphen stands between the wrong words, and not white space. */
  readonly isHyphenated: boolean
  /** What should stand there; `undefined` where the words are right, whatever the odds say. */
  readonly right: string | undefined
  /** Behind the wrong words, the nearest first. */
  readonly after: readonly Slot[]
}

/** A line of the list: its phrase in all its forms, and the sentences that show it. */
export interface FrameLine {
  readonly frames: readonly Frame[]
  readonly wrong: string | undefined
  readonly right: string | undefined
}

/** Reads a line of the list. @throws Error for a phrase without wrong words */
export function readLine(line: string): FrameLine {
  const [phrase = '', wrong = '-', right = '-'] = line.split('|').map((cell) => cell.trim())
  const marked = /^([^[]*)\[([^>\]]+)(?:>([^\]]+))?\](.*)$/.exec(phrase)
  if (marked === null) throw new Error(`No wrong words in the frame “${phrase}”.`)
  const [, before = '', wrongForms = '', rightForms, after = ''] = marked
  const rights = rightForms?.split('/')
  // Read once for all forms: a phrase may have a dozen.
  const slotsBefore = slotsOf(before).reverse()
  const slotsAfter = slotsOf(after)
  const frames = wrongForms.split('/').map((form, i) => ({
    before: slotsBefore,
    wrong: form.split(/[ -]/),
    isHyphenated: form.includes('-'),
    right: rights?.[i],
    after: slotsAfter,
  }))
  const sentence = (cell: string): string | undefined => (cell === '-' ? undefined : cell)
  return { frames, wrong: sentence(wrong), right: sentence(right) }
}

function slotsOf(side: string): Slot[] {
  return side.split(' ').filter(Boolean).map(slotOf)
}

function slotOf(token: string): Slot {
  if (token === '^') return { kind: 'start' }
  if (token === '$') return { kind: 'stop' }
  if (token === '*') return { kind: 'any' }
  if (token === ',') return { kind: 'comma' }
  if (token.startsWith('!')) return { kind: 'none-of', words: new Set(token.slice(1).split('/')) }
  const forms = token.split('/')
  const endings = forms.filter((form) => form.startsWith('-')).map((form) => form.slice(1))
  const words = new Set(forms.filter((form) => !form.startsWith('-')))
  return { kind: 'one-of', orStop: words.delete('$'), words, endings }
}
