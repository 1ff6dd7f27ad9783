import { type DefaultTreeAdapterMap, InsertionMode, Parser, Tokenizer } from 'parse5'

/** Where words and the blanks between them go the same way: a text there may be one token. */
const TEXT_MODES: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
])

/**
 * A parser that takes in prose by the line. parse5 looks at text unit by unit and makes a token with a
 * place of each word and of each blank between words; the tree is the same.
 */
export class RunParser extends Parser<DefaultTreeAdapterMap> {
  override tokenizer: Tokenizer = new RunTokenizer(this.options, this)
}

class RunTokenizer extends Tokenizer {
  readonly #parser: RunParser

  constructor(options: RunParser['options'], parser: RunParser) {
    super(options, parser)
    this.#parser = parser
  }

  protected override _stateData(unit: number): void {
    super._stateData(unit)
    if (isPlain(unit)) this.#takeRun()
  }

  /** Behind a unit that was taken into the text in hand: takes all that can only follow it there. */
  #takeRun(): void {
    const { html, pos } = this.preprocessor
    const withBlanks = TEXT_MODES.has(this.#parser.insertionMode) && !this.inForeignNode
    let at = pos + 1
    for (; at < html.length; at++) {
      const unit = html.charCodeAt(at)
      if (!isPlain(unit) && !(withBlanks && unit === BLANK)) break
    }
    if (at === pos + 1) return
    this.preprocessor.pos = at - 1
    this.runEnd = at
  }
}

const BLANK = 0x20
const AMPERSAND = 0x26
const LESS_THAN = 0x3c
const FIRST_SURROGATE = 0xd800

/** What is text wherever text may stand: no white space, control, mark-up, or half of a pair. */
function isPlain(unit: number): boolean {
  return unit < 0x7f
    ? unit > BLANK && unit !== AMPERSAND && unit !== LESS_THAN
    : unit >= 0xa0 && unit < FIRST_SURROGATE
}
