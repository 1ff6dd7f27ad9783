import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'

/** VS Code itself, served to a browser. This version runs under Node 20, as the program does. */
const VERSION = '4.99.3'
const ROOT = new URL('../../', import.meta.url).pathname
const PLACE = join(ROOT, `.cache/code-server-${VERSION}`)
const PACKAGE = join(PLACE, 'node_modules/code-server')
const CODE = join(PACKAGE, 'lib/vscode')
/** Written last, so that an installation that was cut off begins anew. */
const WHOLE = join(PLACE, 'whole')

/**
 * Puts code-server into .cache/, if it is not there. Its own install script fetches from beyond the
 * registry of npm, so what that does of use is done here.
 * @returns why it could not be installed; `undefined` when it is there
 */
export async function installCodeServer(): Promise<string | undefined> {
  if (existsSync(WHOLE)) return undefined
  rmSync(PLACE, { recursive: true, force: true })
  mkdirSync(PLACE, { recursive: true })
  writeFileSync(join(PLACE, 'package.json'), '{ "private": true }\n')
  // The headers of the node that runs, in place of those that node-gyp would fetch.
  const nodedir = `--nodedir=${dirname(dirname(process.execPath))}`
  const fault =
    (await npm(PLACE, 'install', '--ignore-scripts', `code-server@${VERSION}`)) ??
    (await npm(CODE, 'install', '--ignore-scripts', '--omit=dev')) ??
    (await npm(PLACE, 'rebuild', nodedir, '--build-from-source', 'argon2')) ??
    (await npm(CODE, 'rebuild', nodedir, '@vscode/spdlog', 'native-watchdog')) ??
    (await compilePty(nodedir))
  if (fault !== undefined) return fault
  symlinkSync('node_modules', join(CODE, 'node_modules.asar'))
  symlinkSync('code-linux.sh', join(CODE, 'bin/remote-cli/code-server'))
  symlinkSync('browser-linux.sh', join(CODE, 'bin/helpers/browser.sh'))
  writeFileSync(WHOLE, '')
  return undefined
}

const run = promisify(execFile)

/** @returns what npm said when it failed */
async function npm(cwd: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, timeout: 240_000 })
    return undefined
  } catch (error) {
    return `npm ${args.join(' ')}: ${String(error).slice(0, 600)}`
  }
}

/** The terminal compiles, and then a script that only its developers need goes wrong. */
async function compilePty(nodedir: string): Promise<string | undefined> {
  const said = await npm(CODE, 'rebuild', nodedir, 'node-pty')
  return existsSync(join(CODE, 'node_modules/node-pty/build/Release/pty.node')) ? undefined : said
}

/** A running code-server with folders of its own. */
export interface CodeServer {
  /** The address of a file, opened in its folder. */
  addressOf(folder: string, file: string): string
}

/**
 * Starts code-server with an extension and the settings of a user; it ends with the test.
 * @param home an empty folder for all that it keeps
 */
export async function startCodeServer(
  home: string,
  extension: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<CodeServer> {
  const data = join(home, 'data')
  mkdirSync(join(data, 'User'), { recursive: true })
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(settings))
  const folders = ['--user-data-dir', data, '--extensions-dir', join(home, 'extensions')]
  const start = [join(PACKAGE, 'out/node/entry.js'), ...folders]
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config') }
  await run(process.execPath, [...start, '--install-extension', extension], { env })
  const port = await freePort()
  const options = ['--auth', 'none', '--disable-telemetry', '--disable-update-check']
  const child = spawn(process.execPath, [...start, ...options, '--bind-addr', `127.0.0.1:${port}`], {
    stdio: 'ignore',
    env,
  })
  onTestFinished(() => void child.kill())
  await answering(`http://127.0.0.1:${port}/healthz`)
  return {
    addressOf(folder, file) {
      const opened = [['openFile', `vscode-remote://127.0.0.1:${port}${join(folder, file)}`]]
      return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder, payload: JSON.stringify(opened) })}`
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers at ${address}`)
}
