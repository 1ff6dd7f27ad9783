const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const

/** The letters whose keys touch a letter's key on a QWERTY keyboard, where rows stand half a key apart. */
export function keyboardNeighbours(letter: string): string {
  const row = ROWS.findIndex((keys) => keys.includes(letter))
  const keys = ROWS[row]
  if (keys === undefined || letter === '') return ''
  const at = keys.indexOf(letter)
  const above = ROWS[row - 1] ?? ''
  const below = ROWS[row + 1] ?? ''
  return [keys[at - 1], keys[at + 1], above[at], above[at + 1], below[at - 1], below[at]].join('')
}
