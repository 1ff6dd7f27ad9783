/**
 * Puts the VS Code extension together in .cache/vscode/, with the built program inside, and packs it:
 * `npm run vsix`, after `npm run build`. vsce is fetched by npx, since it is larger than all else here.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const SOURCE = join(ROOT, 'editors/vscode')
const OUT = join(ROOT, '.cache/vscode')
const VSCE = '@vscode/vsce@3.6.0'

/** What the server needs of the package. */
const SERVER = ['bin', 'dist/parts', 'dist/lexicon.bin', 'schema', 'package.json', 'LICENSE']

if (!existsSync(join(ROOT, 'dist/parts/lsp-command.js'))) throw new Error('run “npm run build” first')
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
for (const name of ['package.json', 'README.md', 'walkthrough'])
  cpSync(join(SOURCE, name), join(OUT, name), { recursive: true })
cpSync(join(ROOT, 'LICENSE'), join(OUT, 'LICENSE'))
copyServer(join(OUT, 'server'))
await build({
  entryPoints: [join(SOURCE, 'src/extension.ts')],
  outfile: join(OUT, 'dist/extension.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node18',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
})
const { status } = spawnSync(
  'npx',
  [
    '--yes',
    VSCE,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--out',
    join(ROOT, '.cache/copydesk.vsix'),
  ],
  {
    cwd: OUT,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
)
process.exitCode = status ?? 1

/** The program as it is packed, with the pages that a mark leads to. */
function copyServer(to: string): void {
  const pages = readdirSync(join(ROOT, 'rules'))
    .map((rule) => `rules/${rule}/README.md`)
    .filter((page) => existsSync(join(ROOT, page)))
  for (const path of [...SERVER, ...pages]) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    cpSync(join(ROOT, path), join(to, path), { recursive: true })
  }
}
