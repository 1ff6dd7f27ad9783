import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const VERSION = '2.10.0'
const PLACE = join(import.meta.dirname, '../../.cache', `harper.js-${VERSION}`)
const PACKAGE = join(PLACE, 'node_modules/harper.js/dist')

/** harper.js as a page would use it: no protocol between, no process of its own. */
export interface Harper {
  /** Checks a text; says how many lints there are. */
  lint(text: string): Promise<number>
}

/** As far as it is used here, of a package that only stands in .cache/. */
interface HarperPackage {
  readonly LocalLinter: new (options: {
    readonly binary: unknown
  }) => {
    setup(): Promise<void>
    lint(text: string, options: { readonly language: 'plaintext' }): Promise<readonly unknown[]>
  }
}

/**
 * Fetches harper.js from npm, once, and makes it ready.
 * @returns `undefined` where it cannot be fetched, which is told
 */
export async function openHarper(): Promise<Harper | undefined> {
  if (!existsSync(PACKAGE)) {
    mkdirSync(PLACE, { recursive: true })
    writeFileSync(join(PLACE, 'package.json'), '{ "private": true }\n')
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const { status } = spawnSync('npm', ['install', ...quiet, `harper.js@${VERSION}`], { cwd: PLACE })
    if (status !== 0) {
      console.warn('harper.js could not be fetched from npm: it is not measured')
      return undefined
    }
  }
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(PACKAGE, name)).href)
  const { LocalLinter } = (await load('index.js')) as HarperPackage
  const { binaryInlined } = (await load('binaryInlined.js')) as { readonly binaryInlined: unknown }
  const linter = new LocalLinter({ binary: binaryInlined })
  await linter.setup()
  return { lint: async (text) => (await linter.lint(text, { language: 'plaintext' })).length }
}
