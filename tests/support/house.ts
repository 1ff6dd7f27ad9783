import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'

/** A checkout as the house rules see it: paths from its root with `/`, and the text of each file. */
export type Tree = ReadonlyMap<string, string>

const ROOT = join(dirname(new URL(import.meta.url).pathname), '../..')

/** The source tree of this checkout. */
export function readTree(root = ROOT): Tree {
  const files = new Map<string, string>()
  for (const top of ['src', 'rules']) {
    if (!existsSync(join(root, top))) continue
    for (const path of readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })) {
      if (/\.(ts|md)$/.test(path) || path.includes('fixtures')) {
        const file = posix.join(top, path.replaceAll('\\', '/'))
        files.set(
          file,
          file.endsWith('.ts') || file.endsWith('.md') ? readFileSync(join(root, file), 'utf8') : '',
        )
      }
    }
  }
  return files
}

/** The floors from the ground up; folders of one floor may not import each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['src/text'],
  ['src/document'],
  ['src/rule'],
  ['src/read', 'src/facts', 'src/house'],
  ['src/contradictions'],
  ['rules', 'src/lexicon', 'src/engine', 'src/config', 'src/report'],
  ['src/textlint'],
  ['src/app'],
  ['src/batch'],
  ['src/lsp'],
  ['src/cli'],
]

/** Folders whose code runs in a browser too, and so knows no file, process or clock. */
const PURE = [
  'src/text',
  'src/document',
  'src/rule',
  'src/read',
  'src/facts',
  'src/house',
  'src/contradictions',
  'src/engine',
  'src/report',
  'rules',
]

const NODE_BUILT_INS = new Set(builtinModules)

interface Import {
  readonly from: string
  /** A path from the root for a file of ours, else the package or built-in named. */
  readonly to: string
  readonly ours: boolean
}

function importsOf(tree: Tree): readonly Import[] {
  const found: Import[] = []
  for (const [path, source] of tree) {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts')) continue
    for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
      const ours = fileName.startsWith('.')
      found.push({ from: path, to: ours ? posix.join(posix.dirname(path), fileName) : fileName, ours })
    }
  }
  return found
}

/** Arrows that run up a floor, across one, or out of a pure folder into node's built-in modules. */
export function floorFaults(tree: Tree): readonly string[] {
  return importsOf(tree).flatMap((arrow) => {
    const { from, to } = arrow
    if (!arrow.ours) {
      const builtIn = to.startsWith('node:') || NODE_BUILT_INS.has(to)
      return builtIn && PURE.some((folder) => from.startsWith(`${folder}/`))
        ? [`${from} is pure and may not import ${to}`]
        : []
    }
    if (isEntry(from)) return []
    const here = folderOf(from)
    const there = folderOf(to)
    if (here === undefined || there === undefined) return [`${from} → ${to}: not on any floor`]
    if (ruleOf(from) !== undefined && ruleOf(to) !== undefined && ruleOf(from) !== ruleOf(to)) {
      return [`${from} → ${to}: a rule may not import another rule`]
    }
    if (here === there) return []
    if (here === 'rules' && there === 'src/read')
      return [`${from} → ${to}: a rule may not know how a file is read`]
    return floorOf(there) < floorOf(here) ? [] : [`${from} → ${to}: runs up the house`]
  })
}

/** The package's public entries stand beside the floors and may import any. */
function isEntry(path: string): boolean {
  return /^src\/[\w-]+\.ts$/.test(path)
}

function folderOf(path: string): string | undefined {
  return FLOORS.flat().find((folder) => path.startsWith(`${folder}/`))
}

function floorOf(folder: string): number {
  return FLOORS.findIndex((floor) => floor.includes(folder))
}

function ruleOf(path: string): string | undefined {
  return /^rules\/([^/]+)\//.exec(path)?.[1]
}

/** Circles of imports, each named once by its files (Tarjan 1972 would find the same; a walk is enough here). */
export function circleFaults(tree: Tree): readonly string[] {
  const next = new Map<string, string[]>()
  for (const { from, to, ours } of importsOf(tree)) {
    if (ours) next.set(from, [...(next.get(from) ?? []), to])
  }
  const done = new Set<string>()
  const faults: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      faults.push(`a circle: ${[...trail.slice(at), path].join(' → ')}`)
      return
    }
    if (done.has(path)) return
    for (const target of next.get(path) ?? []) walk(target, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return faults
}

/** Rule folders that lack a part: the detector, the page, the tests, a fixture. */
export function ruleFolderFaults(tree: Tree): readonly string[] {
  const folders = new Set([...tree.keys()].flatMap((path) => ruleOf(path) ?? []))
  const parts = ['rule.ts', 'README.md', 'rule.test.ts']
  return [...folders].flatMap((id) => [
    ...parts.filter((part) => !tree.has(`rules/${id}/${part}`)).map((part) => `rules/${id} lacks ${part}`),
    ...([...tree.keys()].some((path) => path.startsWith(`rules/${id}/fixtures/`))
      ? []
      : [`rules/${id} lacks fixtures/`]),
  ])
}

/** Generated files that are not what their generator writes now. */
export function driftFaults(generated: ReadonlyMap<string, string>, tree: Tree): readonly string[] {
  return [...generated].flatMap(([path, text]) =>
    tree.get(path) === text ? [] : [`${path} drifted from its generator: run “npm run generate”`],
  )
}
