import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bakeTables } from '../../scripts/bake-tables.ts'

/**
 * Bundles a program of this folder, with the tables packed as the package has them, for a bench to run in
 * processes of its own.
 * @param name of the file, without its ending
 * @param use given the path of the bundle, which is gone when this returns
 */
export async function withBundle(name: string, use: (program: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const program = join(folder, `${name}.mjs`)
  try {
    await build({
      entryPoints: [join(import.meta.dirname, `${name}.ts`)],
      outfile: program,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      plugins: [bakeTables],
      // Parsers that are CommonJS inside ask for it.
      banner: {
        js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
      },
      logLevel: 'warning',
    })
    use(program)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
