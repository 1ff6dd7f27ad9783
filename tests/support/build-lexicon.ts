import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const INPUTS = ['models', 'scripts', 'src/lexicon']

/** Builds dist/lexicon.bin before the first test where it is missing or older than what it is made of. */
export default function setup(): void {
  const file = join(ROOT, 'dist/lexicon.bin')
  const built = existsSync(file) ? statSync(file).mtimeMs : 0
  if (INPUTS.some((folder) => newest(join(ROOT, folder)) > built)) {
    execFileSync('node', ['--import', 'tsx', 'scripts/build-lexicon.ts'], { cwd: ROOT, stdio: 'inherit' })
  }
}

function newest(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Math.max(0, ...paths.map((path) => statSync(join(folder, path)).mtimeMs))
}
