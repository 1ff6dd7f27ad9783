import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const FRENCH = `Le conseil de la ville a voté le budget dans la nuit de lundi, et le maire est parti avec les élus
pour le port. Il y a une grue sur le quai, et elle ne sert plus. Les pêcheurs que nous avons vus sont dans la rue.\n`

describe('a piece in another language', () => {
  it('is said to have been left alone', async () => {
    const folder = folderWith({ 'a.txt': FRENCH, 'b.txt': 'The talks went on through the night.\n' })
    const { status, out } = await runCli(folder, ['check', '.'])
    expect(status).toBe(0)
    expect(out).toContain(
      'Nothing found in 2 files.\n1 file in another language than English was left alone.',
    )
    expect((await runCli(folder, ['fix', 'a.txt'])).out).toContain('was left alone')
    expect((await runCli(folder, ['check', '.', '--quiet'])).out).toBe('')
  })

  it('is not reported as English', async () => {
    const page = `<html lang="fr"><body><p>${FRENCH}</p></body></html>`
    const folder = folderWith({ 'a.txt': FRENCH, 'b.html': page, 'c.txt': 'The talks went on.\n' })
    const { files } = JSON.parse((await runCli(folder, ['check', '.', '--format', 'json'])).out)
    const languages = files.map(({ language }: { readonly language: string }) => language)
    expect(languages).toEqual(['und', 'fr', expect.stringMatching(/^en-/)])
  })
})
