/** A word, how often it stands in all files together, and in how many of them. */
export interface WordCount {
  readonly word: string
  readonly count: number
  readonly files: number
}

/** Words counted over files. */
export interface WordTally {
  /** Counts the words of one more file, each as often as it is given. */
  add(words: readonly string[]): void
  /**
   * The words by count, then by word, in the forms in which a vocabulary must hold them to accept all
   * that was counted: “Flurbish” at the head of a sentence and “FLURBISH” count with “flurbish”.
   */
  list(): readonly WordCount[]
}

/** One way in which a word is written. */
interface Form {
  readonly text: string
  readonly count: number
  /** The files that hold it, by number. */
  readonly files: ReadonlySet<number>
}

export function wordTally(): WordTally {
  const forms = new Map<string, { count: number; files: Set<number> }>()
  let file = 0
  return {
    add(words) {
      for (const word of words) {
        const form = forms.get(word) ?? { count: 0, files: new Set() }
        forms.set(word, form)
        form.count++
        form.files.add(file)
      }
      file++
    },
    list() {
      const groups = new Map<string, Form[]>()
      for (const [text, { count, files }] of forms) {
        const lower = text.toLowerCase()
        groups.set(lower, [...(groups.get(lower) ?? []), { text, count, files }])
      }
      return [...groups]
        .flatMap(([lower, group]) => joined(lower, group))
        .map(({ text, count, files }) => ({ word: text, count, files: files.size }))
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    },
  }
}

/**
 * Joins the forms of a word that one entry accepts. A capitalised form goes with the one in small
 * letters unless it is the commoner: then it is a name, and the small letters may be a slip.
 */
function joined(lower: string, group: readonly Form[]): readonly Form[] {
  const upper = lower.toUpperCase()
  const capitalised = lower.charAt(0).toUpperCase() + lower.slice(1)
  const named = (text: string): Form | undefined => group.find((form) => form.text === text)
  const small = named(lower)
  const capital = named(capitalised)
  const takesCapital = small !== undefined && capital !== undefined && small.count >= capital.count
  const quiet = takesCapital ? moved(group, capital, small) : group
  const loud = named(upper)
  const host = quiet.filter((form) => form !== loud).sort((a, b) => b.count - a.count)[0]
  return loud === undefined || host === undefined ? quiet : moved(quiet, loud, host)
}

/** The forms with one of them counted to another. */
function moved(forms: readonly Form[], guest: Form, host: Form): readonly Form[] {
  return forms.flatMap((form) => (form === guest ? [] : form === host ? [sum(host, guest)] : [form]))
}

function sum(host: Form, guest: Form): Form {
  return {
    text: host.text,
    count: host.count + guest.count,
    files: new Set([...host.files, ...guest.files]),
  }
}
