// Functions that run in a page with an editor of VS Code: what its reader sees, by where it is drawn.
// Each stands by itself, since it is sent to the page alone.

/** For each wavy line, from top to bottom, the letters that stand above it. */
export function markedTexts() {
  const waves = [...document.querySelectorAll('.monaco-editor [class*="squiggly-"]')]
    .map((wave) => wave.getBoundingClientRect())
    .sort((a, b) => a.y - b.y || a.x - b.x)
  const lines = [...document.querySelectorAll('.monaco-editor .view-line')]
  return waves.map((wave) => {
    const y = wave.y + wave.height / 2
    const line = lines.find((each) => {
      const { top, bottom } = each.getBoundingClientRect()
      return top < y && y < bottom
    })
    if (line === undefined) return ''
    let marked = ''
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      for (let i = 0; i < node.textContent.length; i++) {
        const range = document.createRange()
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        const x = (left + right) / 2
        if (wave.left < x && x < wave.right && top < y && y < bottom) marked += node.textContent.charAt(i)
      }
    }
    return marked.replace(/\u00a0/g, ' ')
  })
}

/** The middle of the first place where a word is drawn, in pixels; `null` where it is not on the screen. */
export function middleOf(word) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const at = node.textContent.replace(/\u00a0/g, ' ').indexOf(word)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + word.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { x: (left + right) / 2, y: (top + bottom) / 2 }
    }
  }
  return null
}
