import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** A property of Unicode in a pattern: the sets that it stands for are made when the pattern is, a tenth of a millisecond. */
const PROPERTY = /\\[pP]\{/

/** The patterns with a property of Unicode that a module makes as soon as it is loaded. */
function earlyPatterns(path: string, text: string): readonly string[] {
  if (!PROPERTY.test(text)) return []
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (isPattern(node) && PROPERTY.test(node.getText(file))) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push(`${path}:${line + 1}`)
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isPattern(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
}

/** The modules that every check of a text loads. */
async function modulesOfStart(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: ['src/cli/cli.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    external: ['textlint', '@textlint/*', '*/markdown-reader.ts', '*/read-html.ts', '*/lsp-command.ts'],
    logLevel: 'error',
  })
  return Object.keys(metafile.inputs).filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
}

describe('a pattern with properties of Unicode', () => {
  it('is not made when a module of the program is loaded', async () => {
    const modules = await modulesOfStart()
    expect(modules.length).toBeGreaterThan(300)
    expect(modules.flatMap((path) => earlyPatterns(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it.each([
    ['const LETTER = /\\p{L}/u', 1],
    ["const LETTER = new RegExp('\\\\p{L}', 'u')", 1],
    ['const KINDS = [{ pattern: /^\\P{Lu}/u }]', 1],
    ['const letter = once(() => /\\p{L}/u)', 0],
    ['function f() {\n  return /\\p{L}/u\n}', 0],
    ["const LETTER = '\\\\p{L}'", 0],
    ['const LETTER = /[a-z]/', 0],
  ])('is told: %s', (text, count) => {
    expect(earlyPatterns('a.ts', text)).toHaveLength(count)
  })
})
