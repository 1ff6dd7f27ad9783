/**
 * Records what real editors tell a server while somebody works: `COPYDESK_RECORD=1 npx vitest run
 * tests/lsp/recorder/record.ts`. The recordings lie in ../fixtures/recorded/ and are replayed by a test.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Keyboard } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../../cli/run-cli.ts'
import { startChromium } from '../../editors/chromium.ts'
import { buildMonacoPage, serveMonacoPage } from '../../editors/monaco-page.ts'

const ROOT = new URL('../../../', import.meta.url).pathname
const PROXY = join(ROOT, 'tests/lsp/recorder/proxy.mjs')
const PROGRAM = join(ROOT, 'bin/copydesk.js')
const recordingOf = (name: string): string => join(ROOT, `tests/lsp/fixtures/recorded/${name}.json`)

/** The copy of a text in a folder of its own, where it may be worked at. */
function deskWith(source: string): { readonly folder: string; readonly name: string } {
  const name = basename(source)
  return { folder: folderWith({ [name]: readFileSync(join(ROOT, source)), '.textlintrc.json': '{}' }), name }
}

const HARBOUR = 'tests/fixtures/parity/harbour.txt'
const ORCHARD = 'tests/fixtures/parity/orchard.md'
const FERRY = 'tests/fixtures/parity/ferry.html'
const TALKS = 'examples/talks.txt'

/** Each key sequence as Neovim writes it; words are typed one at a time. */
const NEOVIM: readonly (readonly [name: string, text: string, keys: readonly string[]])[] = [
  [
    'a-paragraph-is-typed',
    HARBOUR,
    [
      'Go<CR>The',
      ...'A mayor|A said|A the|A the|A talks|A would|A resume|A in|A Febuary.'
        .split('|')
        .map((k) => k.replace(/^A/, 'A ')),
    ],
  ],
  [
    'a-typo-is-mended',
    HARBOUR,
    ['/recieved<CR>', 'cwreceived', 'u', '<C-r>', '/not not<CR>', 'dw', 'A 😀', 'u'],
  ],
  [
    'a-word-is-replaced-everywhere',
    HARBOUR,
    [
      ':%s/the/ze/g<CR>',
      'u',
      ':%s/Negotiators/Négociateurs/<CR>',
      ':%s/ze/the/ge<CR>',
      ':g/Reply/d<CR>',
      'u',
    ],
  ],
  [
    'paragraphs-change-places',
    HARBOUR,
    ['ggdapGp', 'ggjdapP', '/port authority<CR>', 'ddkP', 'GddggP', 'u', 'u'],
  ],
  ['a-passage-is-copied', TALKS, ['ggyap', 'Gp', 'kJ', 'u', 'yyP', 'A again', 'dd', 'ggVGy', 'Gp', 'u']],
  [
    'lines-are-joined-and-split',
    TALKS,
    ['ggJ', 'J', 'f i<CR>', 'o', 'o', 'kddJ', ':%join<CR>', 'u', 'gqG', 'u'],
  ],
  ['everything-goes-and-comes-back', TALKS, ['ggdG', 'u', 'ggVGd', 'iThey recieve it.', 'u', 'u', 'GA<CR>']],
  [
    'a-list-grows',
    ORCHARD,
    [
      '/She left<CR>',
      'o- She pruned',
      'A the the',
      'A hedge.',
      'yyp',
      '>>',
      'dd',
      '/Nothing<CR>',
      'o  - née 😀 naïve',
      'I  ',
    ],
  ],
  [
    'comments-open-and-close',
    ORCHARD,
    [
      '/textlint-disable<CR>',
      'dd',
      'u',
      '/textlint-enable<CR>',
      'dd',
      'O<!-- copydesk-ignore-start spelling -->',
      'Go<!-- copydesk-ignore-end -->',
      'u',
      'u',
    ],
  ],
  [
    'a-table-and-a-fence',
    ORCHARD,
    [
      '/Year<CR>',
      'o| 2016 | a a lot |',
      'dd',
      'O```',
      '/400<CR>',
      'o```',
      'u',
      'ggdd',
      'u',
      'gg/title<CR>',
      'A, again',
    ],
  ],
  [
    'marks-in-html',
    FERRY,
    [
      '/left left<CR>',
      'dw',
      '/<em><CR>',
      'df>',
      '/<pre><CR>',
      'dd',
      'u',
      '/figcaption<CR>',
      'A an',
      'cit<Esc>',
      'u',
      '/Friday<CR>',
      'cwFryday',
      'A &amp; 😀 é',
    ],
  ],
  [
    'an-accent-is-put-together',
    FERRY,
    ['/captain<CR>', 'ie\u0301<Esc>', 'x', 'a👩‍👩‍👧<Esc>', 'x', 'u', 'i“', 'A”', '~', 'guiw', 'gUiw'],
  ],
]

describe('Neovim', () => {
  it.each(NEOVIM)('%s', (name, source, keys) => {
    const { folder, name: file } = deskWith(source)
    const { stderr } = spawnSync(
      'nvim',
      ['--headless', '--clean', '-c', `luafile ${join(ROOT, 'tests/lsp/recorder/neovim.lua')}`],
      {
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          RECORDER: PROXY,
          RECORDING: recordingOf(`neovim-${name}`),
          KEYS: JSON.stringify(keys),
          COPYDESK_PROGRAM: PROGRAM,
          COPYDESK_NVIM: join(ROOT, 'editors/neovim/copydesk.lua'),
          COPYDESK_FILE: join(folder, file),
        },
      },
    )
    expect(
      JSON.parse(readFileSync(recordingOf(`neovim-${name}`), 'utf8')).changes.length,
      stderr,
    ).toBeGreaterThan(3)
  })
})

type Work = (keys: Keyboard) => Promise<void>

async function press(keys: Keyboard, ...names: readonly string[]): Promise<void> {
  for (const name of names) await keys.press(name, { delay: 20 })
}

const again = (times: number, name: string): readonly string[] => Array.from({ length: times }, () => name)

const MONACO: readonly (readonly [name: string, text: string, work: Work])[] = [
  [
    'a-sentence-letter-by-letter',
    TALKS,
    async (keys) => {
      await press(keys, 'Control+End', 'Enter')
      await keys.type('The the mayor said, “We recieve it”', { delay: 10 })
      await press(keys, ...again(12, 'Backspace'))
    },
  ],
  [
    'brackets-and-quotes-close-themselves',
    TALKS,
    async (keys) => {
      await press(keys, 'Control+Home', 'End')
      await keys.type(' (née [sic] "naïve") 😀', { delay: 10 })
      await press(keys, ...again(6, 'Control+z'), 'Control+y')
    },
  ],
  [
    'many-carets',
    HARBOUR,
    async (keys) => {
      await press(
        keys,
        'Control+Home',
        'Control+Alt+ArrowDown',
        'Control+Alt+ArrowDown',
        'Control+Alt+ArrowDown',
      )
      await keys.type('é the ', { delay: 10 })
      await press(keys, ...again(3, 'Control+Backspace'), 'Escape', 'Escape', 'Control+z')
    },
  ],
  [
    'the-same-word-everywhere',
    HARBOUR,
    async (keys) => {
      await press(
        keys,
        'Control+Home',
        'Control+Shift+ArrowRight',
        'Control+d',
        'Control+d',
        'Control+Shift+l',
      )
      await keys.type('Dock ', { delay: 10 })
      await press(keys, 'Escape', 'Control+z', 'Control+z')
    },
  ],
  [
    'lines-wander',
    HARBOUR,
    async (keys) => {
      await press(
        keys,
        'Control+Home',
        ...again(4, 'Alt+ArrowDown'),
        'Shift+Alt+ArrowDown',
        'Shift+Alt+ArrowUp',
      )
      await press(keys, 'Control+Shift+k', 'Control+Shift+k', 'Control+z', ...again(3, 'Alt+ArrowUp'))
    },
  ],
  [
    'cut-and-paste',
    TALKS,
    async (keys) => {
      await press(
        keys,
        'Control+Home',
        ...again(5, 'Shift+ArrowDown'),
        'Control+x',
        'Control+End',
        'Control+v',
        'Control+v',
      )
      await press(
        keys,
        'Control+z',
        'Control+z',
        'Control+z',
        'Control+a',
        'Control+c',
        'Control+End',
        'Control+v',
      )
    },
  ],
  [
    'a-heading-and-a-list',
    TALKS,
    async (keys) => {
      await press(keys, 'Control+Home')
      await keys.type('# Talks\n\n- one\ntwo two\n', { delay: 10 })
      await press(keys, ...again(4, 'Backspace'), 'Tab', 'Tab', 'Shift+Tab')
    },
  ],
  [
    'words-go-backwards',
    HARBOUR,
    async (keys) => {
      await press(
        keys,
        'Control+End',
        ...again(14, 'Control+Backspace'),
        ...again(4, 'Control+z'),
        'Control+Home',
      )
      await press(keys, ...again(6, 'Control+Delete'), 'Delete', 'Delete')
    },
  ],
]

describe('Monaco', () => {
  it.each(MONACO)('%s', async (name, source, work) => {
    expect(await buildMonacoPage()).toBeUndefined()
    const { folder, name: file } = deskWith(source)
    const recording = recordingOf(`monaco-${name}`)
    const page = await (await startChromium()).newPage()
    await page.goto(await serveMonacoPage(folder, file, [PROXY, recording, PROGRAM]))
    await page.locator('.squiggly-error').first().waitFor()
    await page.locator('.view-line').first().click()
    await work(page.keyboard)
    await page.waitForTimeout(1000)
    expect(JSON.parse(readFileSync(recording, 'utf8')).changes.length).toBeGreaterThan(3)
  })
})
