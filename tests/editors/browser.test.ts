import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, it, onTestFinished } from 'vitest'
import { hasChromium, startChromium, takePicture } from './chromium.ts'

const ROOT = new URL('../../', import.meta.url).pathname

/** Serves the page as its readers would get it, on a free port of this machine. */
async function servePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'examples/codemirror/page.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  })
  const files: Readonly<Record<string, readonly [type: string, content: Uint8Array]>> = {
    '/': ['text/html', readFileSync(join(ROOT, 'examples/codemirror/index.html'))],
    '/page.js': ['text/javascript', outputFiles[0]?.contents ?? new Uint8Array(0)],
    '/lexicon.bin': ['application/octet-stream', readFileSync(join(ROOT, 'dist/lexicon.bin'))],
  }
  const server = createServer(({ url = '/' }, response) => {
    const [type, content] = files[url] ?? []
    if (type === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': type }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

it.skipIf(!hasChromium('the test of the CodeMirror page'))(
  'a CodeMirror page marks as one types, and mends',
  async () => {
    const address = await servePage()
    const browser = await startChromium()
    const page = await browser.newPage({ viewport: { width: 900, height: 300 } })
    await page.goto(address)
    const marks = page.locator('.cm-lintRange')
    const texts = async (): Promise<readonly string[]> => marks.allTextContents()
    await expect.poll(texts, { timeout: 45_000 }).toEqual(['the the', 'Febuary', 'recieve'])
    await page.locator('.cm-line').last().click()
    await page.keyboard.type('Nobody beleived it 😀, and nobody wil.')
    await expect.poll(texts, { timeout: 20_000 }).toContain('beleived')
    await marks.filter({ hasText: 'recieve' }).hover()
    const tip = page.locator('.cm-tooltip-lint')
    await tip.waitFor()
    expect(await tip.textContent()).toContain('typo for “receive”')
    await takePicture(page, 'codemirror')
    await tip.getByRole('button', { name: 'Replace with “receive”' }).click()
    await expect.poll(texts, { timeout: 20_000 }).not.toContain('recieve')
    expect(await page.locator('.cm-content').textContent()).toContain(
      'Naïve or not, they will receive the minister’s answer',
    )
  },
)
