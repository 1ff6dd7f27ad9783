/** Tells whether a path (relative, with forward slashes) is meant by a pattern. */
export type PathTest = (path: string) => boolean

/** One step of a pattern: what it takes from the path, and whether it may take it again and again. */
interface Step {
  readonly accepts: (sign: string) => boolean
  readonly repeats: boolean
}

/** Alternatives in braces are written out; more than this many is no list but an attack. */
const MAX_ALTERNATIVES = 256

/**
 * Compiles a list of path patterns: `*` and `?` stay within a folder, `**` goes through folders,
 * `[a-z]`, `[!a-z]` and `{a,b}` as in a shell. A pattern without a slash is matched against the
 * file's name alone, one that ends in a slash means all below, one that begins with `!` takes
 * back. Matching takes time in pattern × path, whatever the pattern: no backtracking.
 */
export function compileGlobs(patterns: readonly string[]): PathTest {
  const tests = patterns.map((pattern) => {
    const takesBack = pattern.startsWith('!')
    return { takesBack, test: compileGlob(takesBack ? pattern.slice(1) : pattern) }
  })
  return (path) => {
    let meant = false
    for (const { takesBack, test } of tests) if (meant === takesBack && test(path)) meant = !takesBack
    return meant
  }
}

function compileGlob(pattern: string): PathTest {
  const whole = pattern.replace(/^\.?\//, '')
  const deep = whole.endsWith('/') ? `${whole}**` : whole
  const tests = writeOutBraces(deep).map(stepsOf)
  if (pattern.includes('/')) return (path) => tests.some((steps) => matches(steps, path))
  return (path) => tests.some((steps) => matches(steps, path.slice(path.lastIndexOf('/') + 1)))
}

/** `a{b,c}d` → `abd`, `acd`. A brace that is never closed, or holds no comma, stands for itself. */
function writeOutBraces(pattern: string): readonly string[] {
  let done = ['']
  let rest = pattern
  for (;;) {
    const open = rest.indexOf('{')
    const close = rest.indexOf('}', open)
    const inner = open < 0 || close < 0 ? undefined : rest.slice(open + 1, close)
    if (inner === undefined) return done.map((head) => head + rest)
    const choices = inner.includes(',') ? inner.split(',') : [`{${inner}}`]
    const head = rest.slice(0, open)
    done = done.flatMap((before) => choices.map((choice) => before + head + choice))
    if (done.length > MAX_ALTERNATIVES) done = done.slice(0, MAX_ALTERNATIVES)
    rest = rest.slice(close + 1)
  }
}

const notSlash = (sign: string): boolean => sign !== '/'
const anything = (): boolean => true

function stepsOf(pattern: string): readonly Step[] {
  const steps: Step[] = []
  for (let i = 0; i < pattern.length; ) {
    const sign = pattern.charAt(i)
    const set = sign === '[' ? readSet(pattern, i) : undefined
    if (pattern.startsWith('**', i)) {
      steps.push({ accepts: anything, repeats: true })
      i = skipStars(pattern, i)
    } else if (sign === '*') {
      steps.push({ accepts: notSlash, repeats: true })
      i++
    } else if (set !== undefined) {
      steps.push({ accepts: set.accepts, repeats: false })
      i = set.end
    } else {
      steps.push({ accepts: sign === '?' ? notSlash : (other) => other === sign, repeats: false })
      i++
    }
  }
  return steps
}

/** Two stars and a slash mean any folders, none among them: its slash goes with it where it stands after one. */
function skipStars(pattern: string, start: number): number {
  let end = start
  while (pattern[end] === '*') end++
  const opensFolder = start === 0 || pattern[start - 1] === '/'
  return opensFolder && pattern[end] === '/' ? end + 1 : end
}

function readSet(pattern: string, start: number): { accepts: Step['accepts']; end: number } | undefined {
  const close = pattern.indexOf(']', start + 2)
  if (close < 0) return undefined
  const negated = pattern[start + 1] === '!' || pattern[start + 1] === '^'
  const signs = pattern.slice(start + (negated ? 2 : 1), close)
  const holds = (sign: string): boolean => {
    for (let i = 0; i < signs.length; i++) {
      const last = signs[i + 1] === '-' ? signs[i + 2] : undefined
      const first = signs.charAt(i)
      if (last !== undefined ? first <= sign && sign <= last : first === sign) return true
      if (last !== undefined) i += 2
    }
    return false
  }
  return { accepts: (sign) => sign !== '/' && holds(sign) !== negated, end: close + 1 }
}

/** Follows all ways through the steps at once (Thompson 1968). */
function matches(steps: readonly Step[], path: string): boolean {
  let at = passRepeats(steps, new Set([0]))
  for (const sign of path) {
    const next = new Set<number>()
    for (const index of at) {
      const step = steps[index]
      if (step === undefined || !step.accepts(sign)) continue
      next.add(step.repeats ? index : index + 1)
    }
    if (next.size === 0) return false
    at = passRepeats(steps, next)
  }
  return at.has(steps.length)
}

/** A step that repeats may also be taken no time at all. A set is walked in order of insertion, additions too. */
function passRepeats(steps: readonly Step[], at: Set<number>): Set<number> {
  for (const index of at) if (steps[index]?.repeats === true) at.add(index + 1)
  return at
}
