import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const STORIES = ['bees', 'ships', 'rain', 'bread'] as const

function archive(tail: string): Readonly<Record<string, string>> {
  const files = STORIES.map((story) => [
    `archive/${story}.txt`,
    `All about ${story}\n\nThe council spoke of nothing but ${story} on Monday, and then went home for supper.\n\nThe end of ${story} came soon.\n\n${tail}\n`,
  ])
  return Object.fromEntries(files)
}

describe('learn', () => {
  it('lists what several files end with, as a file that the configuration can name', async () => {
    const { out, err, status } = await runCli(folderWith(archive('The Harbour Post, since 1891')), [
      'learn',
      'archive',
    ])
    expect([out, err, status]).toEqual(['# in 4 files\nThe Harbour Post, since 1891\n', '', 0])
  })

  it('writes a line that begins with a hash so that it reads back', async () => {
    const { out } = await runCli(folderWith(archive('#HarbourPost')), ['learn', 'archive'])
    const folder = folderWith({
      ...archive('#HarbourPost'),
      'lines.txt': out,
      '.textlintrc.json': '{ "copydesk": { "siteLines": ["lines.txt"] } }',
    })
    expect(out).toContain('\\#HarbourPost\n')
    const fixed = await runCli(folder, ['fix', '--rule', 'web-boilerplate', '--diff', 'archive/bees.txt'])
    expect(fixed.out).toContain('-#HarbourPost')
  })

  it('asks for as many files as it is told to', async () => {
    const folder = folderWith(archive('The Harbour Post, since 1891'))
    const none = await runCli(folder, ['learn', '--files', '5', 'archive'])
    expect([none.out, none.err, none.status]).toEqual([
      '',
      'copydesk: no line stands at the head or the tail of 5 different files.\n',
      0,
    ])
    const { err, status } = await runCli(folder, ['learn', '--files', '1', 'archive'])
    expect(err).toContain('--files takes a number from 2 on, not “1”.')
    expect(status).toBe(2)
  })
})
