import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const NEWS = {
  'news/a.txt': 'Ms Gronqvarl met the zlorpers. Gronqvarl’s zlorper was late, and the zlorper left.\n',
  'news/b.md': 'The color and the colour of `qwfpgj` at zqx.example.\n\nZlorper! Gronqvarl left.\n',
}

describe('check --words', () => {
  it('lists unknown words by count, as a word file holds them', async () => {
    const folder = folderWith(NEWS)
    const { out, err, status } = await runCli(folder, ['check', '--words', 'news'])
    expect(out).toBe('Gronqvarl # 3×, 2 files\nzlorper # 3×, 2 files\nzlorpers # 1×, 1 file\n')
    expect(err).toBe('')
    expect(status).toBe(0)
  })

  it('lists nothing once its list is the vocabulary', async () => {
    const folder = folderWith({ ...NEWS, '.textlintrc.json': '{"copydesk": {"vocabulary": ["words.txt"]}}' })
    writeFileSync(join(folder, 'words.txt'), '')
    const { out } = await runCli(folder, ['check', '--words', 'news'])
    writeFileSync(join(folder, 'words.txt'), out)
    expect(readFileSync(join(folder, 'words.txt'), 'utf8')).toContain('Gronqvarl # 3')
    expect((await runCli(folder, ['check', '--words', 'news'])).out).toBe('')
  })

  it('passes over pieces in another language, and over what is longer than any word', async () => {
    const folder = folderWith({
      'fremd.txt':
        'Der Hafenmeister sagte am Montag, dass die alte Treppe nach dem Sturm geschlossen bleibt. Die Ingenieure haben neue Risse in den Pfählen gefunden und wollen sie im Frühjahr untersuchen.\n\nBis dahin ist der Weg zum Ufer nur von der anderen Seite zu erreichen, und die Fähre fährt nicht mehr so oft wie sonst. Für die Händler auf dem Markt ist das ein Problem, weil sie ihre Waren mit dem Wagen um den ganzen Hafen fahren müssen.\n',
      'long.txt': `The zlorper left after ${'qwertz'.repeat(40)} and the harbour stayed closed for the week.\n`,
    })
    expect((await runCli(folder, ['check', '--words', '.'])).out).toBe('zlorper # 1×, 1 file\n')
  })

  it('gives the counts to programs', async () => {
    const { out } = await runCli(folderWith(NEWS), ['check', '--words', '--format', 'json', 'news/b.md'])
    expect(JSON.parse(out)).toEqual({
      version: 1,
      words: [
        { word: 'Gronqvarl', count: 1, files: 1 },
        { word: 'Zlorper', count: 1, files: 1 },
      ],
    })
  })

  it('obeys options, ignore comments and [sic]', async () => {
    const folder = folderWith({
      'a.md':
        '<!-- copydesk-ignore -->\n\nThe zlorper left.\n\nA “gronqvarl” [sic] and a flarnquy and a mibzle.\n',
      '.textlintrc.json': '{"rules": {"spelling": {"words": ["flarnquy"], "skipPatterns": ["/mib\\\\w+/"]}}}',
    })
    expect((await runCli(folder, ['check', '--words', 'a.md'])).out).toBe('')
  })

  it('works where spelling is turned off', async () => {
    const folder = folderWith({ ...NEWS, '.textlintrc.json': '{"rules": {"spelling": false}}' })
    expect((await runCli(folder, ['check', '--words', 'news'])).out).toContain('zlorper')
  })

  it('reads standard input', async () => {
    const { out } = await runCli(folderWith({}), ['check', '--words', '-'], { input: 'The zlorper left.\n' })
    expect(out).toBe('zlorper # 1×, 1 file\n')
  })

  it('knows the words of the user, but not without configuration', async () => {
    const folder = folderWith({ ...NEWS, 'home/.config/copydesk/words.txt': 'zlorper\nGronqvarl\n' })
    const environment = { HOME: join(folder, 'home') }
    expect((await runCli(folder, ['check', '--words', 'news'], { environment })).out).toBe('')
    const bare = await runCli(folder, ['check', '--words', '--no-config', 'news'], { environment })
    expect(bare.out).toContain('zlorper')
  })

  it('tells where a word file cannot be read', async () => {
    const folder = folderWith({ ...NEWS, 'home/.config/copydesk/words.txt': 'zlorper\n!gronqvarl\n' })
    const { err, status } = await runCli(folder, ['check', 'news'], {
      environment: { HOME: join(folder, 'home') },
    })
    expect(err).toContain('words.txt:2:1: “!” in “!gronqvarl” forbids a word')
    expect(status).toBe(2)
  })

  it('names a file that cannot be read, and lists the others', async () => {
    const folder = folderWith({ ...NEWS, 'news/c.txt': new Uint8Array([0, 1, 2, 0]) })
    const { out, err, status } = await runCli(folder, ['check', '--words', 'news'])
    expect(out).toContain('Gronqvarl # 3')
    expect(err).toContain('news/c.txt: ')
    expect(status).toBe(2)
  })

  it.each([[['--rule', 'spelling']], [['--fail-on', 'error']], [['--format', 'unix']]])(
    'refuses %j',
    async (flags) => {
      const { status, err } = await runCli(folderWith(NEWS), ['check', '--words', ...flags, 'news'])
      expect(status).toBe(2)
      expect(err).toContain('--words')
    },
  )
})
