import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { tooLarge } from '../../src/batch/read-file.ts'
import type { Host, Output } from '../../src/cli/host.ts'
import { main } from '../../src/cli/main.ts'

export interface RunOptions {
  readonly input?: string | Uint8Array
  /** Both streams are a terminal of 80 columns. */
  readonly terminal?: boolean
  readonly environment?: Readonly<Record<string, string>>
}

export interface RunResult {
  readonly status: number
  readonly out: string
  readonly bytes: Uint8Array
  readonly err: string
}

/** Runs a command line in this process, as the program would run it in a folder. */
export async function runCli(
  folder: string,
  words: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const out: Uint8Array[] = []
  const err: Uint8Array[] = []
  const host: Host = {
    folder,
    environment: options.environment ?? {},
    out: collecting(out, options.terminal ?? false),
    err: collecting(err, options.terminal ?? false),
    isStopped: () => false,
    async readInput(maxSize) {
      const bytes = Buffer.from(options.input ?? '')
      if (bytes.length > maxSize) throw tooLarge(maxSize)
      return bytes
    },
  }
  const status = await main(words, host)
  const bytes = Buffer.concat(out)
  return { status, bytes, out: bytes.toString(), err: Buffer.concat(err).toString() }
}

function collecting(chunks: Uint8Array[], isTerminal: boolean): Output {
  return { isTerminal, columns: 80, write: (text) => void chunks.push(Buffer.from(text)) }
}

/** A folder with files for one test; it is gone when the test is done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}
