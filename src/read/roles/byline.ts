const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:de|da|del|der|den|di|du|la|le|van|von|bin|al|el|\\p{Lu}[\\p{L}\\p{M}.’'-]*)){0,4}"

const BY = new RegExp(
  `^(?:by|words(?: by|:)|written by|story by|text(?: by|:)|reporting by|reported by|posted by|author:)[: ]*${NAME}(?:(?:, | and | & | in | for | \\| |/)[^.!?]{1,80})?$`,
  'iu',
)

const WITH_POST = new RegExp(
  `^${NAME}(?:, | \\| | - | – )(?:[\\p{L}’' -]{0,40}\\b)?(?:correspondent|reporter|editor|writer|columnist|contributor|analyst|bureau chief|staff)(?:[\\p{L},’' -]{0,40})$`,
  'iu',
)

/** “By Jane Doe”, “Words: Jane Doe”, “Jane Doe, Brussels Correspondent”: a line that says who wrote, and nothing else. */
export function isByline(text: string): boolean {
  if (text.length > 120 || /[.!?:,]$/.test(text)) return false
  return (BY.test(text) && /^\S+(?: by)?[: ]+\p{Lu}/u.test(text)) || WITH_POST.test(text)
}
