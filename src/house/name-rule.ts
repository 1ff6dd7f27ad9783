import { spansOf } from '../document/spans.ts'
import { defineRule, type Rule, type RuleReport } from '../rule/rule.ts'
import { HOUSE_ROLES } from './phrase-rule.ts'
import { isWordUnit } from './phrase-syntax.ts'

/** A name that the house has settled. */
export interface KnownName {
  readonly right: string
  readonly wrong: readonly string[]
  /** Who or what it is; empty where the list does not say. */
  readonly who: string
}

/** The id that findings of name packs have. */
export const NAMES_ID = 'house/names'

/** One wrong form, by its words, with the name that it is a form of. */
interface WrongForm {
  readonly words: readonly string[]
  readonly name: KnownName
}

/** A house states its names itself, so that a wrong form is wrong unless it is somebody else’s name. */
const CONFIDENCE = 0.97

/** Makes the rule of all names of a house: each wrong form is an error, its right form the fix. */
export function nameRule(names: readonly KnownName[]): Rule {
  const forms = formsByFirstWord(names)
  return defineRule({
    meta: {
      id: NAMES_ID,
      summary: 'Names that are written otherwise in this house',
      severity: 'error',
      messages: {
        wrong: '“{marked}” is written “{right}” in this house.',
        'wrong-who': '“{marked}” is written “{right}” in this house ({who}).',
        replace: 'Replace with “{right}”',
      },
      options: {},
      roles: HOUSE_ROLES,
      applicability: 'unsafe',
    },
    detect(block, context) {
      const text = block.prose.text
      const apart = spansOf(block, 'code', 'url')
      const reports: RuleReport[] = []
      for (let at = 0; at < text.length; ) {
        context.checkpoint()
        const end = wordEnd(text, at)
        if (end === at) {
          at++
          continue
        }
        const found = longestForm(forms.get(text.slice(at, end)) ?? [], text, at)
        if (found !== undefined && !apart.overlap({ start: at, end: found.end })) {
          const { right, who } = found.name
          const place = { block, range: { start: at, end: found.end } }
          reports.push({
            message: who === '' ? 'wrong' : 'wrong-who',
            data: { marked: text.slice(at, found.end), right, who },
            at: place,
            confidence: CONFIDENCE,
            fixes: [
              {
                title: 'replace',
                data: { right },
                changes: [{ kind: 'replace', at: place, text: right }],
                applicability: 'unsafe',
              },
            ],
          })
        }
        at = found?.end ?? end
      }
      return reports
    },
  })
}

function formsByFirstWord(names: readonly KnownName[]): ReadonlyMap<string, readonly WrongForm[]> {
  const forms = new Map<string, WrongForm[]>()
  for (const name of names) {
    for (const wrong of name.wrong) {
      const [first = '', ...rest] = wrong.match(/[^\s]+/g) ?? []
      const head = first.slice(0, wordEnd(first, 0))
      const form = { words: [first, ...rest], name }
      const same = forms.get(head)
      if (same === undefined) forms.set(head, [form])
      else same.push(form)
    }
  }
  return forms
}

function longestForm(forms: readonly WrongForm[], text: string, at: number) {
  let longest: { readonly end: number; readonly name: KnownName } | undefined
  for (const { words, name } of forms) {
    const end = endOf(words, text, at)
    if (end !== undefined && end > (longest?.end ?? 0)) longest = { end, name }
  }
  return longest
}

/** Where the words end that stand at a place, with any white space between them; `undefined` where they do not. */
function endOf(words: readonly string[], text: string, start: number): number | undefined {
  let at = start
  for (const [i, word] of words.entries()) {
    if (i > 0) {
      const before = at
      while (at < text.length && at - before < 3 && /\s/.test(text.charAt(at))) at++
      if (at === before) return undefined
    }
    if (!text.startsWith(word, at)) return undefined
    at += word.length
  }
  return at < text.length && isWordUnit(text.charCodeAt(at)) ? undefined : at
}

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && isWordUnit(text.charCodeAt(at))) at++
  return at
}
